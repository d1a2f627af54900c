/** The observations that rules work on, with their sources, in one index, so that no rule compares all with all. */
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
  /** The first source of its chain of reprints: itself, where it repeats none. */
  readonly original: string;
  /** Levels before growths. */
  readonly observations: readonly Observation[];
  readonly levels: readonly LevelObservation[];
  readonly growths: readonly GrowthObservation[];
  /** What it says of several values at once. */
  readonly summaries: readonly SummaryObservation[];
}

/** What a ledger holds: values, and what is said of several of them at once. */
export type Held = Observation | SummaryObservation;

/** What a ledger is read from. A dataset is such a record. */
export interface LedgerInput {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Whose statistics a claim is assumed to use that does not say. */
  readonly assumedReporter: string;
}

export class Ledger {
  readonly assumedReporter: string;
  /** In the order in which they were given. */
  readonly sources: readonly SourceFigures[];
  /** All values, by source. */
  readonly observations: readonly Observation[];
  /** What was set out to be reached, by the id of its claim. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly #bySource: ReadonlyMap<string, SourceFigures>;
  #byId: ReadonlyMap<string, Held> | undefined;

  /** @throws {RangeError} for an observation of a source that is not given */
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
    this.sources = sources.map((source) => {
      const held = own.get(source.id) ?? [];
      const levels = held.filter(isLevel);
      const growths = held.filter(isGrowth);
      const summaries = held.filter((one): one is SummaryObservation => !isValue(one));
      const original = originalOf(source.id, repeats);
      return { source, original, levels, growths, summaries, observations: [...levels, ...growths] };
    });
    this.observations = this.sources.flatMap((figures) => figures.observations);
    this.#bySource = new Map(this.sources.map((figures) => [figures.source.id, figures]));
  }

  /** The observation of a claim; `undefined` for one of no known cell, a target, or an unknown claim. */
  find(id: string): Held | undefined {
    this.#byId ??= new Map(this.everything.map((one) => [one.id, one]));
    return this.#byId.get(id);
  }

  /** Values, and what is said of several of them at once, by source. */
  get everything(): Held[] {
    return this.sources.flatMap(({ observations, summaries }) => [...observations, ...summaries]);
  }

  /** @throws {RangeError} for an observation of a source that is not in the ledger */
  sourceOf({ source }: Pick<AnyObservation, 'source'>): SourceFigures {
    const figures = this.#bySource.get(source);
    if (!figures) throw new RangeError(`unknown source: ${source}`);
    return figures;
  }

  /** A ledger of some observations, and of their sources only. */
  among(observations: readonly Held[]): Ledger {
    const named = new Set(observations.map(({ source }) => source));
    const sources = this.sources.flatMap(({ source }) => (named.has(source.id) ? source : []));
    return new Ledger(observations, sources, this.assumedReporter, this.targets);
  }
}

/**
 * Reads the claims of a dataset that have a value.
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

/** Whether a claim takes part in anything: an estimate made from the other side's report is only shown. */
export const isCounted = ({ derivedFrom }: Claim): boolean => derivedFrom === null;

const hasValue = (claim: Claim): claim is Level | Growth | SummaryClaim =>
  claim.kind === 'level' || claim.kind === 'growth' || isSummary(claim);

/** Whether a claim is about several values at once. */
export const isSummary = (claim: Claim): claim is SummaryClaim =>
  (SUMMARY_KINDS as readonly string[]).includes(claim.kind);

/** The targets among claims, by their ids. */
const targetsAmong = (claims: readonly Claim[]): ReadonlyMap<string, Target> =>
  new Map(claims.flatMap((claim) => (claim.kind === 'target' ? [[claim.id, claim] as const] : [])));

function originalOf(id: string, repeats: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let first = id;
  for (let next = repeats.get(first); next && !seen.has(next); next = repeats.get(first)) {
    seen.add(next);
    first = next;
  }
  return first;
}

/** The observations of one source, or of many, by the side that reports them. */
export const bySide = <One extends Observation>(observations: readonly One[]): One[][] => [
  ...groupBy(observations, ({ side }) => side.key).values(),
];
