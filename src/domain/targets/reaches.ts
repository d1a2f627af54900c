/** Whether a value is certainly at or above a threshold, certainly below it, or may be either. */
import { type Interval, intersect, interval, isSameInterval } from '../numbers/interval.ts';

export const REACHED = ['yes', 'no', 'cannot-tell'] as const;

/** Compares a value with a threshold, or with the lower end of a zone. */
export function reaches(value: Interval, threshold: Interval): (typeof REACHED)[number] {
  if (!threshold.lower) return 'cannot-tell';
  const common = intersect(value, interval(threshold.lower, null, threshold.lowerClosed));
  if (!common) return 'no';
  return isSameInterval(common, value) ? 'yes' : 'cannot-tell';
}
