/** Runs of whole months, counted as `year * 12 + month − 1`, with the names that a ledger gives them. */

export interface Months {
  readonly from: number;
  /** The last month, included. */
  readonly to: number;
}

export const months = (from: number, to: number): Months => ({ from, to });

/** From one month of a year to another, counted from 1. */
export const within = (year: number, first: number, last: number): Months =>
  months(year * 12 + first - 1, year * 12 + last - 1);

export const year = (of: number): Months => within(of, 1, 12);

/** The same months of an earlier year. */
export const yearsBefore = ({ from, to }: Months, years: number): Months =>
  months(from - 12 * years, to - 12 * years);

export const yearOf = (month: number): number => Math.floor(month / 12);

const pad = (part: number): string => String(part).padStart(2, '0');

/** "2024-04" */
export const monthText = (month: number): string => `${yearOf(month)}-${pad((month % 12) + 1)}`;

/** The name in SDMX or ISO 8601: "2024", "2024-S1", "2024-Q3", "2024-04", "2022-01/2022-10", "2021/2024". */
export function periodText({ from, to }: Months): string {
  const [first, length] = [from % 12, to - from + 1];
  if (length === 1) return monthText(from);
  if (first % 12 === 0 && length === 12) return String(yearOf(from));
  if (first % 12 === 0 && length % 12 === 0) return `${yearOf(from)}/${yearOf(to)}`;
  if (first % 6 === 0 && length === 6) return `${yearOf(from)}-S${first / 6 + 1}`;
  if (first % 3 === 0 && length === 3) return `${yearOf(from)}-Q${first / 3 + 1}`;
  return `${monthText(from)}/${monthText(to)}`;
}

/** A day of a month, "2024-04-09". */
export const dayText = (month: number, day: number): string => `${monthText(month)}-${pad(day)}`;

const HALF = /^(\d{4})-S([12])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEARS = /^(\d{4})(?:\/(\d{4}))?$/;
const MONTHS = /^(\d{4})-(\d\d)(?:\/(\d{4})-(\d\d))?$/;

/** Reads the name of a period; `null` for what is none. */
export function parsePeriod(text: string): Months | null {
  const numbers = (form: RegExp) =>
    form
      .exec(text)
      ?.slice(1)
      .map((part) => Number(part ?? Number.NaN));
  const years = numbers(YEARS);
  if (years) {
    const [first = 0, last = Number.NaN] = years;
    return months(first * 12, (Number.isNaN(last) ? first : last) * 12 + 11);
  }
  const run = numbers(MONTHS);
  if (run) {
    const [firstYear = 0, first = 0, lastYear = Number.NaN, last = 0] = run;
    return Number.isNaN(lastYear)
      ? within(firstYear, first, first)
      : months(firstYear * 12 + first - 1, lastYear * 12 + last - 1);
  }
  for (const [form, length] of [
    [HALF, 6],
    [QUARTER, 3],
  ] as const) {
    const found = numbers(form);
    if (found) {
      const [of = 0, part = 1] = found;
      return within(of, (part - 1) * length + 1, part * length);
    }
  }
  return null;
}

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The name of a period on pages in English: "2024", "January–October 2021". */
export function periodWords({ from, to }: Months): string {
  const [first, length, of] = [from % 12, to - from + 1, yearOf(from)];
  const name = (month: number) => NAMES[month % 12] ?? '';
  if (length === 1) return `${name(from)} ${of}`;
  if (length === 12 && first === 0) return String(of);
  if (length === 3 && first % 3 === 0) return `Q${first / 3 + 1} ${of}`;
  if (length === 6 && first % 6 === 0) return `${first === 0 ? 'first' : 'second'} half of ${of}`;
  if (length % 12 === 0 && first === 0) return `${of}–${yearOf(to)}`;
  if (of === yearOf(to)) return `${name(from)}–${name(to)} ${of}`;
  return `${name(from)} ${of} to ${name(to)} ${yearOf(to)}`;
}
