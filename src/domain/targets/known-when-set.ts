/**
 * What was known of the trade when a target was set. A target below it is to be looked at: "5 million" where trade is
 * hundreds of times as large is a slip, and to call it met would say nothing.
 */
import type { Target } from '../ledger/claim.ts';
import { type Interval, readInterval } from '../numbers/interval.ts';
import { type AnnualValue, canStand, valueOfYear } from './annual-value.ts';
import { monthOf } from './time.ts';

/** The first statement of a target, and when it was said: ISO 8601, or `null` where its source has no date. */
interface FirstStatement {
  readonly claim: Target;
  readonly said: string | null;
}

/**
 * The value of the newest year that was known when a target was set, where it is surely above all that the target asks;
 * else `null`. Of a source without a date its own values are known to it, and nothing else.
 */
export function knownAbove(
  { claim, said }: FirstStatement,
  values: readonly AnnualValue[],
  reporter: string,
): AnnualValue | null {
  const known = values.filter(
    (value) =>
      value.reporter === reporter &&
      value.how !== 'implied' &&
      canStand(value) &&
      (said === null ? value.source === claim.source : wasKnown(value, said)),
  );
  const newest = known.at(-1);
  const value = newest && valueOfYear(known, newest.period.text, reporter);
  return value && isAbove(value.interval, readInterval(claim.threshold)) ? value : null;
}

/** Whether a value was published by then; of one whose source has no date, whether its year was over for a year. */
function wasKnown({ period, published }: AnnualValue, said: string): boolean {
  const isPublished = published === '' ? period.to + 12 < monthOf(said) : published <= said;
  return isPublished && period.to < monthOf(said);
}

function isAbove({ lower }: Interval, threshold: Interval, times = 1): boolean {
  const most = threshold.upper ?? threshold.lower;
  return lower !== null && most !== null && lower.compare(most.mul(times)) > 0;
}

/**
 * Trade rarely halves: a target of less than half of what was known is more likely misprinted than meant, and years
 * that reach it say nothing. One that is a little below may speak of an older target that was passed. A convention.
 */
const TIMES = 2;

/** Whether a target is so far below what was known that it cannot be rated. */
export const isFarBelow = (known: AnnualValue, threshold: Interval): boolean =>
  isAbove(known.interval, threshold, TIMES);
