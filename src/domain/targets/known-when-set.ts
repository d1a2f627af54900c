/**
 * What was known about the trade when a target was set. A target below it is probably a slip, such as "5 million" where
 * trade is hundreds of times as large: calling it met would tell nothing.
 */
import type { Target } from '../ledger/claim.ts';
import { parsePeriod } from '../ledger/period.ts';
import { thresholdOf } from '../ledger/threshold.ts';
import type { Interval } from '../numbers/interval.ts';
import { type AnnualValue, canStand, valueOfYear } from './annual-value.ts';
import { monthOf } from './time.ts';

/** The first statement of a target, and when it was made: ISO 8601, or `null` where its source has no date. */
interface FirstStatement {
  readonly claim: Target;
  readonly said: string | null;
}

/**
 * The value of the newest year that was known when a target was set, if it is certainly above all that the target asks
 * for; otherwise `null`. A source without a date knows the values that it prints. If it prints none, only a target
 * below a tenth of the lowest value of all years up to its date is found.
 */
export function knownAbove(
  { claim, said }: FirstStatement,
  values: readonly AnnualValue[],
  reporter: string,
): AnnualValue | null {
  const observed = values.filter(
    (value) => value.reporter === reporter && value.how !== 'implied' && canStand(value),
  );
  const threshold = thresholdOf(claim);
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

/**
 * How many times the target the lowest known value must be, where it is not known when it was set: trade may have been
 * smaller then than in the years that are known.
 */
const MISPRINTED = 10;

/** Whether a value was published by then, or its year had been over for a year, so that others had published it. */
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
