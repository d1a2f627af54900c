/**
 * What was known of the trade when a target was set. A target below it is to be looked at: "5 million" where trade is
 * hundreds of times as large is a slip, and to call it met would say nothing.
 */
import type { Target } from '../ledger/claim.ts';
import { parsePeriod } from '../ledger/period.ts';
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
 * else `null`. A source without a date knows the values that it prints; where it prints none, only a target is found that
 * is below a tenth of the lowest value of all years up to its date.
 */
export function knownAbove(
  { claim, said }: FirstStatement,
  values: readonly AnnualValue[],
  reporter: string,
): AnnualValue | null {
  const observed = values.filter(
    (value) => value.reporter === reporter && value.how !== 'implied' && canStand(value),
  );
  const threshold = readInterval(claim.threshold);
  const known = observed.filter((value) =>
    said === null ? value.source === claim.source : wasKnown(value, said),
  );
  const newest = known.at(-1);
  if (newest) {
    const value = valueOfYear(known, newest.period.text, reporter);
    return value && isAbove(value, threshold) ? value : null;
  }
  const due = claim.by === null ? undefined : parsePeriod(claim.by);
  const before = observed.filter(({ period }) => said === null && (!due || period.to <= due.to));
  return before.every((value) => isAbove(value, threshold, MISPRINTED)) ? lowestOf(before) : null;
}

/** When a target was set is not known at all: trade may have been a part of what it was in the years that are known. */
const MISPRINTED = 10;

/** Whether a value was published by then, or its year was over for a year, so that others had published it. */
function wasKnown({ period, published }: AnnualValue, said: string): boolean {
  const isPublished = published !== '' && published <= said;
  return period.to + (isPublished ? 0 : 12) < monthOf(said);
}

function isAbove({ interval: { lower, lowerClosed } }: AnnualValue, threshold: Interval, times = 1): boolean {
  const most = threshold.upper ?? threshold.lower;
  const order = lower && most && lower.compare(most.mul(times));
  return order !== null && (order > 0 || (order === 0 && !lowerClosed));
}

/** The value with the lowest lower end. */
const lowestOf = (values: readonly AnnualValue[]): AnnualValue | null =>
  values.reduce<AnnualValue | null>((lowest, next) => {
    const [a, b] = [lowest?.interval.lower, next.interval.lower];
    return !lowest || (a && b && b.compare(a) < 0) ? next : lowest;
  }, null);
