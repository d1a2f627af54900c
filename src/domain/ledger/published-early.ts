/** Whether a date of publication lies before the end of what a figure is of. */
import { dayNumber } from './relation.ts';

/**
 * Whether a date of publication is certainly before the last day of a month. A source that gives no more than this same
 * month as its date may have appeared on the last day.
 *
 * @param published ISO 8601: a year, a month or a day
 * @param month counted from January of year 0
 */
export function isBeforeEnd(published: string, month: number): boolean {
  const [year = 0, inYear, day] = published.split('-').map(Number);
  if (inYear === undefined) return year < Math.floor(month / 12);
  if (!isInMonth(published, month) || day === undefined) return 12 * year + inYear - 1 < month;
  return dayNumber(year, inYear, day) < dayNumber(year + Math.floor(inYear / 12), (inYear % 12) + 1, 1) - 1;
}

/** Whether a day, or a month, is in a month that is counted from January of year 0. */
export function isInMonth(published: string, month: number): boolean {
  const [year = 0, inYear] = published.split('-').map(Number);
  return inYear !== undefined && 12 * year + inYear - 1 === month;
}
