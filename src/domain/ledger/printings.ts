/**
 * A figure that several sources print alike counts once. Ten papers that print one dispatch confirm nothing, whether or
 * not they name it. So a source that repeats another is left out, and of equal figures only the earliest source's
 * counts.
 */
import { writeInterval } from '../numbers/interval.ts';
import { cellOf } from './cell.ts';
import { groupBy } from './group-by.ts';
import type { Ledger, SourceFigures } from './ledger.ts';
import type { AnyObservation, LevelObservation, Observation } from './observation.ts';
import { once } from './once.ts';
import { publishedDay } from './relation.ts';

/** One figure, and the claims that print it. */
export interface Printing<T extends Observation = Observation> {
  /** The claim of the earliest source, which findings name. */
  readonly claim: T;
  readonly others: readonly T[];
}

/** What a claim says, whoever prints it. Equal texts mean the same figure for the same cell. */
export const contentOf: (claim: AnyObservation) => string = once((claim) =>
  [cellOf(claim), claim.valuation, writeInterval(claim.readings.verdict)].join(' '),
);

/**
 * The distinct figures among claims, each named by the claim of its earliest source.
 *
 * @throws {RangeError} for a claim of a source that is not in the ledger
 */
export function distinct<T extends Observation>(claims: readonly T[], ledger: Ledger): Printing<T>[] {
  return [...groupBy(claims, contentOf).values()].flatMap((same) => {
    const [claim, ...others] = same.toSorted((a, b) => byDate(ledger.sourceOf(a), ledger.sourceOf(b)));
    return claim ? [{ claim, others }] : [];
  });
}

/** Orders sources: originals before reprints, then those of a known day before others, then by day, then by id. */
export function byDate(a: SourceFigures, b: SourceFigures): number {
  const [first, second] = [a, b].map(({ source }) => publishedDay(source) ?? Number.POSITIVE_INFINITY);
  const repeats = Number(isReprint(a)) - Number(isReprint(b));
  return repeats || compareTexts(first ?? 0, second ?? 0) || compareTexts(a.source.id, b.source.id);
}

/** Orders texts by their characters, and numbers by size; not as a language sorts them. */
export const compareTexts = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the curator marked the source as a repeat of another. */
export const isReprint = ({ source, original }: SourceFigures): boolean => original !== source.id;

/** The final levels (status A) of the press and of statements, without reprints: how large they say that trade was. */
export const pressLevels: (ledger: Ledger) => readonly LevelObservation[] = once(({ sources }) =>
  sources
    .filter((record) => record.source.kind !== 'statistics' && !isReprint(record))
    .flatMap(({ levels }) => levels)
    .filter(({ status }) => status === 'A'),
);

/** Those levels, each figure once. */
export const pressFigures: (ledger: Ledger) => readonly LevelObservation[] = once((ledger) =>
  distinct(pressLevels(ledger), ledger).map(({ claim }) => claim),
);
