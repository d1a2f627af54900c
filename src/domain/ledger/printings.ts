/**
 * Figures that several sources print alike count once. Ten papers with one dispatch confirm nothing, whether or not they
 * say whose it is; so a source that repeats another is left out, and equal figures are held by the earliest source.
 */
import type { Level } from './claim.ts';
import { groupBy } from './group-by.ts';
import { type Records, type SourceRecord, type Statement, sideOf } from './ledger.ts';
import { publishedDay } from './relation.ts';

/** One figure with the claims that print it. */
export interface Printing<T extends Statement = Statement> {
  /** Of the earliest source: what findings name. */
  readonly claim: T;
  readonly others: readonly T[];
}

/** What a claim says, whoever prints it: equal texts are the same figure for the same cell. */
export function contentOf(claim: Statement, assumedReporter: string): string {
  const base = claim.kind === 'growth' ? `${claim.unit} ${claim.base}` : claim.kind;
  const cell = [sideOf(claim, assumedReporter), claim.flow, claim.valuation, claim.period, base];
  return [...cell, claim.readings.verdict].join(' ');
}

/** The distinct figures among claims, each held by its earliest source. */
export function distinct<T extends Statement>(claims: readonly T[], records: Records): Printing<T>[] {
  return [...groupBy(claims, (claim) => contentOf(claim, records.assumedReporter)).values()].flatMap(
    (same) => {
      const [claim, ...others] = same.toSorted((a, b) => byDate(records.sourceOf(a), records.sourceOf(b)));
      return claim ? [{ claim, others }] : [];
    },
  );
}

/** Originals before what repeats them, known days before unknown ones, earlier before later. */
export function byDate(a: SourceRecord, b: SourceRecord): number {
  const [first, second] = [a, b].map(({ source }) => publishedDay(source) ?? Number.POSITIVE_INFINITY);
  const repeats = Number(isReprint(a)) - Number(isReprint(b));
  return repeats || compare(first ?? 0, second ?? 0) || compare(a.source.id, b.source.id);
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the curator marked it as repeating another source. */
export const isReprint = ({ source, original }: SourceRecord): boolean => original !== source.id;

/** The values that say how large the trade was, of all sources that do not repeat others, statistics apart. */
export function pressLevels(records: Records): Level[] {
  return records.sources
    .filter((record) => record.source.kind !== 'statistics' && !isReprint(record))
    .flatMap(({ levels }) => levels)
    .filter(({ status }) => status === 'A');
}
