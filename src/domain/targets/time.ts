/**
 * Tells what was over on the day of the newest source. A dataset has no clock: that day is its present on every page.
 */
import type { Period } from '../ledger/period.ts';

/** The month of an ISO 8601 day, month or year (then its January), counted as in `Period`. */
export function monthOf(date: string): number {
  const [year = '', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/**
 * Whether the last month of a period was over.
 *
 * @param asOf ISO 8601
 */
export const isOver = ({ to }: Period, asOf: string): boolean => to < monthOf(asOf);
