/**
 * The observations that rules work on, indexed by source and id so that no rule has to compare everything with
 * everything.
 */
import type { Claim, Growth, Level, SummaryClaim, Target } from './claim.ts';
import { SUMMARY_KINDS } from './codes.ts';
import { groupBy } from './group-by.ts';
import {
  type AnyObservation,
  decode,
  type GrowthObservation,
  isGrowth,
  isLevel,
  isValue,
  type LevelObservation,
  type Observation,
  type SummaryObservation,
} from './observation.ts';
import type { Source } from './source.ts';

/** One source with its observations. */
export interface SourceFigures {
  readonly source: Source;
  /** Its place among the sources of the ledger. */
  readonly place: number;
  /** The id of the source that it repeats, followed to the first of the chain; its own id where it repeats none. */
  readonly original: string;
  /** Levels before growths. */
  readonly observations: readonly Observation[];
  readonly levels: readonly LevelObservation[];
  readonly growths: readonly GrowthObservation[];
  /** Its averages, shares and other statements about several values at once. */
  readonly summaries: readonly SummaryObservation[];
}

/** What rules find in a ledger: values (levels and growths) and summaries. */
export type Held = Observation | SummaryObservation;

/** What a ledger is read from. */
export interface LedgerInput {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** The reporter that is assumed for a claim that names none. */
  readonly assumedReporter: string;
}

/** The observations of a pair with their sources. Observations are grouped by source, in the order of the sources. */
export class Ledger {
  readonly assumedReporter: string;
  readonly sources: readonly SourceFigures[];
  /** Levels and growths of all sources. */
  readonly observations: readonly Observation[];
  /** The targets, by the ids of their claims. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly #bySource: ReadonlyMap<string, SourceFigures>;
  #byId: ReadonlyMap<string, Held> | undefined;

  /** @throws {RangeError} for an observation of a source that is not among `sources` */
  constructor(
    observations: readonly Held[],
    sources: readonly Source[],
    assumedReporter: string,
    targets: ReadonlyMap<string, Target> = new Map(),
  ) {
    this.assumedReporter = assumedReporter;
    this.targets = targets;
    const repeats = new Map(sources.map(({ id, repeats: original }) => [id, original]));
    const own = groupBy(observations, ({ source }) => source);
    for (const id of own.keys()) if (!repeats.has(id)) throw new RangeError(`unknown source: ${id}`);
    this.sources = sources.map((source, place) => {
      const held = own.get(source.id) ?? [];
      const levels = held.filter(isLevel);
      const growths = held.filter(isGrowth);
      const summaries = held.filter((one): one is SummaryObservation => !isValue(one));
      const original = originalOf(source.id, repeats);
      return { source, place, original, levels, growths, summaries, observations: [...levels, ...growths] };
    });
    this.observations = this.sources.flatMap((figures) => figures.observations);
    this.#bySource = new Map(this.sources.map((figures) => [figures.source.id, figures]));
  }

  /**
   * The observation of a claim; `undefined` for a target, for a claim whose period or currency is not known, and for an
   * unknown id.
   */
  find(id: string): Held | undefined {
    this.#byId ??= new Map(this.everything.map((one) => [one.id, one]));
    return this.#byId.get(id);
  }

  /** Values and summaries of all sources. */
  get everything(): Held[] {
    return this.sources.flatMap(({ observations, summaries }) => [...observations, ...summaries]);
  }

  /** The source of an observation. @throws {RangeError} for an observation of a source that is not in the ledger */
  sourceOf({ source }: Pick<AnyObservation, 'source'>): SourceFigures {
    const figures = this.#bySource.get(source);
    if (!figures) throw new RangeError(`unknown source: ${source}`);
    return figures;
  }

  /** The first source of those that a source repeats, itself where it repeats none; `undefined` where the ledger lacks it. */
  originalOf({ original }: SourceFigures): SourceFigures | undefined {
    return this.#bySource.get(original);
  }

  /**
   * A ledger of these observations and their sources only, with the same targets.
   *
   * @throws {RangeError} for an observation of a source that is not in this ledger
   */
  among(observations: readonly Held[]): Ledger {
    const named = [...new Set(observations.map((one) => this.sourceOf(one)))];
    const sources = named.sort((a, b) => a.place - b.place).map(({ source }) => source);
    return new Ledger(observations, sources, this.assumedReporter, this.targets);
  }
}

/**
 * Makes a ledger of those claims of a dataset that can be compared: counted by the reporter, of a known period and
 * currency, and seen.
 *
 * @throws {RangeError} for a claim of a source that is not given, and for a text that cannot be read
 */
export function ledgerOf({ claims, sources, assumedReporter }: LedgerInput): Ledger {
  const observations = claims
    .filter(isCounted)
    .filter(hasValue)
    .flatMap((claim) => decode(claim, assumedReporter) ?? []);
  return new Ledger(observations, sources, assumedReporter, targetsAmong(claims));
}

/** Whether rules may use a claim: an estimate made from the other side's report is only shown. */
export const isCounted = ({ derivedFrom }: Claim): boolean => derivedFrom === null;

const hasValue = (claim: Claim): claim is Level | Growth | SummaryClaim =>
  claim.kind === 'level' || claim.kind === 'growth' || isSummary(claim);

/** Whether a claim is about several values at once. */
export const isSummary = (claim: Claim): claim is SummaryClaim =>
  (SUMMARY_KINDS as readonly string[]).includes(claim.kind);

const targetsAmong = (claims: readonly Claim[]): ReadonlyMap<string, Target> =>
  new Map(claims.flatMap((claim) => (claim.kind === 'target' ? [[claim.id, claim] as const] : [])));

/** Follows a chain of reprints to its first source. A chain that leads back to itself ends before it repeats. */
function originalOf(id: string, repeats: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let first = id;
  for (let next = repeats.get(first); next && !seen.has(next); next = repeats.get(first)) {
    seen.add(next);
    first = next;
  }
  return first;
}

/** Observations grouped by side. */
export const bySide = <One extends Observation>(observations: readonly One[]): One[][] => [
  ...groupBy(observations, ({ side }) => side.key).values(),
];
