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
