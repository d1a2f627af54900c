/**
 * Figures that several sources print alike count once. Ten papers with one dispatch confirm nothing, whether or not they
 * say whose it is; so a source that repeats another is left out, and equal figures are held by the earliest source.
 */
import { writeInterval } from '../numbers/interval.ts';
import { cellOf } from './cell.ts';
import { groupBy } from './group-by.ts';
import type { Ledger, SourceFigures } from './ledger.ts';
import type { AnyObservation, LevelObservation, Observation } from './observation.ts';
import { publishedDay } from './relation.ts';

/** One figure with the claims that print it. */
export interface Printing<T extends Observation = Observation> {
  /** Of the earliest source: what findings name. */
  readonly claim: T;
  readonly others: readonly T[];
}

/** What a claim says, whoever prints it: equal texts are the same figure for the same cell. */
export const contentOf = (claim: AnyObservation): string =>
  [cellOf(claim), claim.valuation, writeInterval(claim.readings.verdict)].join(' ');

/** The distinct figures among claims, each held by its earliest source. */
export function distinct<T extends Observation>(claims: readonly T[], ledger: Ledger): Printing<T>[] {
  return [...groupBy(claims, contentOf).values()].flatMap((same) => {
    const [claim, ...others] = same.toSorted((a, b) => byDate(ledger.sourceOf(a), ledger.sourceOf(b)));
    return claim ? [{ claim, others }] : [];
  });
}

/** Originals before what repeats them, known days before unknown ones, earlier before later. */
export function byDate(a: SourceFigures, b: SourceFigures): number {
  const [first, second] = [a, b].map(({ source }) => publishedDay(source) ?? Number.POSITIVE_INFINITY);
  const repeats = Number(isReprint(a)) - Number(isReprint(b));
  return repeats || compareTexts(first ?? 0, second ?? 0) || compareTexts(a.source.id, b.source.id);
}

const compareTexts = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the curator marked it as repeating another source. */
export const isReprint = ({ source, original }: SourceFigures): boolean => original !== source.id;

/** The values that say how large the trade was, of all sources that do not repeat others, statistics apart. */
export function pressLevels(ledger: Ledger): LevelObservation[] {
  return ledger.sources
    .filter((record) => record.source.kind !== 'statistics' && !isReprint(record))
    .flatMap(({ levels }) => levels)
    .filter(({ status }) => status === 'A');
}
