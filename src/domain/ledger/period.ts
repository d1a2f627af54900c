/**
 * Periods of observation, written as in SDMX and ISO 8601: "2024", "2024-S1", "2024-Q1", "2024-04", and months in a row
 * as "2025-01/2025-04", both included. Years in a row are a period as well: "2018/2021".
 */

import { FISCAL_START } from './fiscal-years.ts';

/** A run of whole months. Months are counted from year 0: `year * 12 + month − 1`. */
export interface Period {
  /** The canonical text: equal runs of months have equal texts. */
  readonly text: string;
  readonly from: number;
  /** The last month, included. */
  readonly to: number;
}

const FORM = /^(\d{4})(?:-(?:(S)([12])|(Q)([1-4])|(\d{2})))?$/;
const WITHOUT_YEAR = /^XXXX-[^/]+(\/XXXX-[^/]+)?$/;
const EARLIEST = 1900;
const LATEST = 2200;

/** Reads a period; `undefined` for any other text, such as a 13th month or an end before its start. */
export function parsePeriod(text: string): Period | undefined {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const start = parsePart(first);
  const end = second === undefined ? start : parsePart(second);
  if (!start || !end || end[1] < start[1] || end[0] < start[0]) return undefined;
  return periodOf(start[0], end[1]);
}

/**
 * Reads a period without its year, "XXXX-05" or "XXXX-01/XXXX-05" (ISO 8601-2), as the same months of the year 2000;
 * `undefined` for any other text. The result must not be compared with other periods: "in May" in two sources may mean
 * two different years.
 */
export function parseMonths(text: string): Period | undefined {
  return WITHOUT_YEAR.test(text) ? parsePeriod(text.replaceAll('XXXX', '2000')) : undefined;
}

/** Writes what `parseMonths` read. Equal months have equal texts. */
export const writeMonths = (months: Period): string => months.text.replaceAll('2000', 'XXXX');

/** Reads a period of a dataset that was validated. @throws {RangeError} for a text that is no period */
export function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`invalid period: ${text}`);
  return period;
}

function parsePart(text: string): [from: number, to: number] | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < EARLIEST || year > LATEST) return undefined;
  const january = year * 12;
  if (match[2]) return span(january + (Number(match[3]) - 1) * 6, 6);
  if (match[4]) return span(january + (Number(match[5]) - 1) * 3, 3);
  if (match[6] === undefined) return span(january, 12);
  const month = Number(match[6]);
  return month >= 1 && month <= 12 ? span(january + month - 1, 1) : undefined;
}

const span = (from: number, length: number): [number, number] => [from, from + length - 1];

/** The period from one month to another, both included, with its canonical text. */
export function periodOf(from: number, to: number): Period {
  return { text: writePeriod(from, to), from, to };
}

function writePeriod(from: number, to: number): string {
  const [year, month] = [Math.floor(from / 12), from % 12];
  const length = to - from + 1;
  if (length === 1) return writeMonth(from);
  if (length === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  if (length === 6 && month % 6 === 0) return `${year}-S${month / 6 + 1}`;
  if (month === 0 && length % 12 === 0) {
    const last = Math.floor(to / 12);
    return length === 12 ? String(year) : `${year}/${last}`;
  }
  return `${writeMonth(from)}/${writeMonth(to)}`;
}

const writeMonth = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Whether two periods are the same run of months. */
export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** How many months long a period is. */
export const monthsOf = (period: Period): number => period.to - period.from + 1;

/** The same months one year earlier; for a period longer than a year, earlier by its length in whole years, rounded up. */
export function yearEarlier(period: Period): Period {
  const back = Math.ceil(monthsOf(period) / 12) * 12;
  return periodOf(period.from - back, period.to - back);
}

/** Whether the period is one calendar year. */
export const isYear = (period: Period): boolean => yearKindOf(period) === 'calendar';

/** Whether the period is twelve months long: a calendar year, a fiscal one or any other. */
export const isTwelveMonths = (period: Period): boolean => monthsOf(period) === 12;

/** The month in which the period begins: 0 is January. */
export const startMonth = (period: Period): number => period.from % 12;

/** The same months so many years later, or earlier for a negative number. */
export const shiftYears = (period: Period, years: number): Period =>
  periodOf(period.from + 12 * years, period.to + 12 * years);

/** The twelve months that start in a month (0 is January) and end in the given calendar year. */
export function yearEndingIn(year: number, start: number): Period {
  const to = year * 12 + ((start + 11) % 12);
  return periodOf(to - 11, to);
}

/** The calendar year in which the period ends. */
export const yearOf = (period: Period): number => Math.floor(period.to / 12);

/** The kind of year that a period of twelve months is. Two of different kinds are never compared. */
type YearKind = 'calendar' | 'fiscal' | 'twelve-months';

/** The first months (1 is January) of governments' fiscal years that are not calendar years: April, July, October. */
const FISCAL_STARTS = new Set(Object.values(FISCAL_START));

/** The kind of year, by its first month; `null` for a period that is not twelve months long. */
function yearKindOf(period: Period): YearKind | null {
  if (monthsOf(period) !== 12) return null;
  const month = period.from % 12;
  if (month === 0) return 'calendar';
  return FISCAL_STARTS.has(month + 1) ? 'fiscal' : 'twelve-months';
}

/** Orders periods by their start, and those of one start by their length, shorter first. */
export const comparePeriods = (a: Period, b: Period): number => a.from - b.from || a.to - b.to;
