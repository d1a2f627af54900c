/** The thresholds of targets as intervals. The text of each claim is read only once. */
import { type Interval, readInterval } from '../numbers/interval.ts';

const thresholds = new WeakMap<object, Interval>();

/**
 * The values that a target asks for, exactly.
 *
 * @throws {RangeError} for a text that is no interval
 */
export function thresholdOf(claim: { readonly threshold: string }): Interval {
  const known = thresholds.get(claim) ?? readInterval(claim.threshold);
  thresholds.set(claim, known);
  return known;
}
