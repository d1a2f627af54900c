/** Whether a value is certainly at or above a threshold, certainly below it, or may be either. */
import type { Interval } from '../numbers/interval.ts';

export const REACHED = ['yes', 'no', 'cannot-tell'] as const;

/** Compares a value with a threshold, or with the lower end of a zone. */
export function reaches(value: Interval, threshold: Interval): (typeof REACHED)[number] {
  const goal = threshold.lower;
  if (!goal) return 'cannot-tell';
  if (value.lower && value.lower.compare(goal) >= 0) return 'yes';
  if (!value.upper) return 'cannot-tell';
  const order = value.upper.compare(goal);
  return order < 0 || (order === 0 && !value.upperClosed) ? 'no' : 'cannot-tell';
}
