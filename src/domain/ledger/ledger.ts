/** The observations that rules work on, with their sources, in one index, so that no rule compares all with all. */
import type { Claim, Growth, Level } from './claim.ts';
import { groupBy } from './group-by.ts';
import {
  decode,
  type GrowthObservation,
  isGrowth,
  isLevel,
  type LevelObservation,
  type Observation,
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
}

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
  /** All of them, by source. */
  readonly observations: readonly Observation[];
  readonly #bySource: ReadonlyMap<string, SourceFigures>;
  #byId: ReadonlyMap<string, Observation> | undefined;

  /** @throws {RangeError} for an observation of a source that is not given */
  constructor(observations: readonly Observation[], sources: readonly Source[], assumedReporter: string) {
    this.assumedReporter = assumedReporter;
    const repeats = new Map(sources.map(({ id, repeats: original }) => [id, original]));
    const own = groupBy(observations, ({ source }) => source);
    for (const id of own.keys()) if (!repeats.has(id)) throw new RangeError(`unknown source: ${id}`);
    this.sources = sources.map((source) => {
      const levels = (own.get(source.id) ?? []).filter(isLevel);
      const growths = (own.get(source.id) ?? []).filter(isGrowth);
      const original = originalOf(source.id, repeats);
      return { source, original, levels, growths, observations: [...levels, ...growths] };
    });
    this.observations = this.sources.flatMap((figures) => figures.observations);
    this.#bySource = new Map(this.sources.map((figures) => [figures.source.id, figures]));
  }

  /** The observation of a claim; `undefined` for one of no known cell, a target, or an unknown claim. */
  find(id: string): Observation | undefined {
    this.#byId ??= new Map(this.observations.map((one) => [one.id, one]));
    return this.#byId.get(id);
  }

  /** @throws {RangeError} for an observation of a source that is not in the ledger */
  sourceOf({ source }: Pick<Observation, 'source'>): SourceFigures {
    const figures = this.#bySource.get(source);
    if (!figures) throw new RangeError(`unknown source: ${source}`);
    return figures;
  }

  /** A ledger of some observations, and of their sources only. */
  among(observations: readonly Observation[]): Ledger {
    const named = new Set(observations.map(({ source }) => source));
    const sources = this.sources.flatMap(({ source }) => (named.has(source.id) ? source : []));
    return new Ledger(observations, sources, this.assumedReporter);
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
  return new Ledger(observations, sources, assumedReporter);
}

/** Whether a claim takes part in anything: an estimate made from the other side's report is only shown. */
export const isCounted = ({ derivedFrom }: Claim): boolean => derivedFrom === null;

const hasValue = (claim: Claim): claim is Level | Growth => claim.kind === 'level' || claim.kind === 'growth';

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
