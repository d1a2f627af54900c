/**
 * What came of a target for the value of a year: the oracle's own rules, for ledgers in which one reporter prints yearly
 * values. A year's value is the one printed last without a hedge and as observed; where there is none an estimate, then
 * a hedged one; never a forecast.
 */
import { type Figure, meaningOf, type Row } from './figure.ts';
import { fraction, order, times } from './fraction.ts';
import type { Span } from './span.ts';

export type Outcome = 'met' | 'missed' | 'open' | 'cannot-rate';

/** A value to reach, and by the end of which year; `null` without a date. */
export interface Aim {
  readonly threshold: Span;
  readonly by: number | null;
  /** The year in which it was first set. */
  readonly since: number;
  /** The day on which it was first set, ISO 8601. */
  readonly said: string;
}

/** A yearly value with the date of its source. */
export interface YearValue {
  readonly year: number;
  readonly published: string;
  readonly status: string;
  readonly hedged: boolean;
  readonly meaning: Span;
}

const rankOf = ({ hedged, status }: YearValue): number => (hedged ? 2 : status === 'A' ? 0 : 1);

/** Within so many days two sources print the same issue of the statistics. */
const SAME_ISSUE = 7 * 24 * 60 * 60 * 1000;

/** The values without those that one issue of the statistics prints in two ways, by more than the last digits. */
const undisputed = (values: readonly YearValue[]): YearValue[] =>
  values.filter((value) => !values.some((other) => other.year === value.year && isApart(value, other)));

function isApart(a: YearValue, b: YearValue): boolean {
  const isIssue = Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= SAME_ISSUE;
  if (!isIssue || a.status !== 'A' || b.status !== 'A') return false;
  return isBelow(a.meaning, b.meaning) || isBelow(b.meaning, a.meaning);
}

/** Whether all of one range is below the other by a hundredth or more. */
function isBelow({ high }: Span, { low }: Span): boolean {
  return high !== null && low !== null && order(times(high, fraction(101n, 100n)), low) <= 0;
}

/** The value that stands for a year, of those that are printed. */
function standingFor(year: number, values: readonly YearValue[]): YearValue | null {
  const known = values.filter((value) => value.year === year && value.status !== 'F');
  const best = Math.min(...known.map(rankOf));
  const [last] = known
    .filter((value) => rankOf(value) === best)
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  return last ?? null;
}

/** The value that stands for a year, without those that one issue of the statistics prints in two ways. */
export const standingIn = (year: number, printed: readonly YearValue[]): YearValue | null =>
  standingFor(year, undisputed(printed));

/** Whether every value of a range is at or above a threshold, every one below it, or neither. */
function reaches({ low, high, highIn }: Span, { low: goal }: Span): boolean | null {
  if (goal === null) return null;
  if (low !== null && order(low, goal) >= 0) return true;
  if (high === null) return null;
  const gap = order(high, goal);
  return gap < 0 || (gap === 0 && !highIn) ? false : null;
}

/** Whether a year reached an aim; `null` where that cannot be told, be it that firm values say both. */
function reachedIn(year: number, { threshold }: Aim, values: readonly YearValue[]): boolean | null {
  const standing = standingFor(year, values);
  if (standing === null) return null;
  const reached = reaches(standing.meaning, threshold);
  const firm = values.filter((value) => value.year === year && rankOf(value) === 0 && value.status !== 'F');
  const isContrary = firm.some(({ meaning }) => {
    const other = reaches(meaning, threshold);
    return reached !== null && other !== null && other !== reached;
  });
  return isContrary ? null : reached;
}

/**
 * Whether more was known already when a target was set: the value of the newest year that somebody had printed by then, or
 * that had been over for a year. Reaching such a target says nothing.
 */
function isBelowKnown({ threshold, said }: Aim, values: readonly YearValue[]): boolean {
  const month = 12 * Number(said.slice(0, 4)) + Number(said.slice(5, 7)) - 1;
  const known = values.filter(
    ({ year, published, status }) => status !== 'F' && 12 * year + 11 + (published <= said ? 0 : 12) < month,
  );
  const standing = standingFor(Math.max(...known.map(({ year }) => year)), known);
  const asked = threshold.high ?? threshold.low;
  if (!standing || asked === null || standing.meaning.low === null) return false;
  const gap = order(standing.meaning.low, asked);
  return gap > 0 || (gap === 0 && !standing.meaning.lowIn);
}

/**
 * What came of an aim.
 *
 * @param asOf the day of the newest source, ISO 8601: a year that was not over then is open
 */
export function outcomeOf(aim: Aim, printed: readonly YearValue[], asOf: string): Outcome {
  const values = undisputed(printed);
  if (isBelowKnown(aim, values)) return 'cannot-rate';
  if (aim.by === null) {
    const years = values.map(({ year }) => year).filter((year) => year >= aim.since);
    return years.some((year) => reachedIn(year, aim, values) === true) ? 'met' : 'open';
  }
  if (aim.by >= Number(asOf.slice(0, 4))) return 'open';
  const reached = reachedIn(aim.by, aim, values);
  return reached === null ? 'cannot-rate' : reached ? 'met' : 'missed';
}

/** The yearly values of two-way trade in a table of claims. */
export function yearValuesOf(
  figures: readonly Figure[],
  rows: readonly Row[],
  reporter: string,
): YearValue[] {
  const published = new Map(rows.map((row) => [row.id, row.published ?? '']));
  return figures.flatMap(({ id, measure, flow, period, status, hedged, meaning, reporter: by }) => {
    const isYear = period !== null && period.from % 12 === 0 && period.to === period.from + 11;
    if (measure !== 'level' || flow !== 'T' || !isYear || by !== reporter) return [];
    return [{ year: period.from / 12, published: published.get(id) ?? '', status, hedged, meaning }];
  });
}

/**
 * The aims of a table of claims, by the claim that sets each; those for growth and for several years are left out. What is
 * set again for the same date is one aim, which counts from the first time.
 */
export function aimsOf(rows: readonly Row[]): Map<string, Aim> {
  const aims = new Map<string, Aim>();
  const first = new Map<string, string>();
  const keyOf = ({ lower, upper, period }: Row) => `${lower} ${upper} ${period}`;
  const told = rows.filter(
    ({ kind, unit, flow, period = '' }) =>
      kind === 'target' && unit === 'USD' && flow === 'T' && /^(\d{4})?$/.test(period),
  );
  for (const row of told) {
    const { published = '' } = row;
    const known = first.get(keyOf(row)) ?? published;
    first.set(keyOf(row), published < known ? published : known);
  }
  for (const row of told) {
    const by = row.period ? Number(row.period) : null;
    const said = first.get(keyOf(row)) ?? '';
    aims.set(row.id ?? '', { threshold: meaningOf(row), by, since: Number(said.slice(0, 4)), said });
  }
  return aims;
}
