/**
 * What was known about the trade when a target was set. A target below that is probably a slip, such as "5 million" where
 * trade is hundreds of times as large. It would be misleading to call such a target met.
 */
import { judge, type Result } from '../findings/test.ts';
import type { Target } from '../ledger/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decodeThreshold } from '../ledger/observation.ts';
import { parsePeriod } from '../ledger/period.ts';
import { thresholdOf } from '../ledger/threshold.ts';
import { type Interval, interval, point } from '../numbers/interval.ts';
import { type AnnualValue, canStand, valueOfYear } from './annual-value.ts';
import { monthOf } from './time.ts';
import { givenBy } from './year-test.ts';

/** The first statement of a target, and when it was made: ISO 8601, or `null` where its source has no date. */
interface FirstStatement {
  readonly claim: Target;
  readonly said: string | null;
}

/** A value that was known when a target was set, with the test that the target does not meet. */
export interface KnownAbove {
  readonly value: AnnualValue;
  readonly result: Result;
}

/**
 * The value of the newest year that was known when a target was set, if it is certainly above all that the target asks
 * for; otherwise `null`. For a source without a date, only the values that it prints itself are taken as known. If it
 * prints none, its target is found only where it is below a tenth of the lowest value of all years up to its deadline.
 *
 * @throws {RangeError} for a target whose threshold is no interval
 */
export function knownAbove(
  { claim, said }: FirstStatement,
  values: readonly AnnualValue[],
  reporter: string,
  ledger: Ledger,
): KnownAbove | null {
  const observed = values.filter(
    (value) => value.reporter === reporter && value.how !== 'implied' && canStand(value),
  );
  const known = observed.filter((value) =>
    said === null ? value.source === claim.source : wasKnown(value, said),
  );
  const newest = known.at(-1);
  if (newest) {
    const value = valueOfYear(known, newest.period.text, reporter);
    return value ? aboveTarget(value, claim, ledger) : null;
  }
  const due = claim.by === null ? undefined : parsePeriod(claim.by);
  const before = observed.filter(({ period }) => said === null && (!due || period.to <= due.to));
  const above = before.flatMap((value) => aboveTarget(value, claim, ledger, MISPRINTED) ?? []);
  return above.length === before.length ? lowestOf(above) : null;
}

/**
 * Where it is unknown when a target was set, the lowest value must be at least so many times the target, because trade
 * may have been smaller then than in the years that have values.
 */
const MISPRINTED = 10;

/** Whether a value was published by then, or its year had been over for a year, so that others had published it. */
function wasKnown({ period, published }: AnnualValue, said: string): boolean {
  const isPublished = published !== '' && published <= said;
  return period.to + (isPublished ? 0 : 12) < monthOf(said);
}

/**
 * Tests that a target asks for at least a known value; `null` where it does.
 *
 * @param share the target must only ask for the value divided by this
 */
function aboveTarget(value: AnnualValue, claim: Target, ledger: Ledger, share = 1): KnownAbove | null {
  const { operands, compute } = givenBy(value);
  const [first] = operands;
  const result =
    first &&
    judge(
      {
        code: 'target-below-known',
        operation: 'known-when-set',
        stated: decodeThreshold(claim, first.claim, mostAsked(claim)),
        operands,
        compute: (intervals) => atLeast(compute(intervals), share),
        takes: ['reporter'],
      },
      ledger,
    );
  return result && !result.met ? { value, result } : null;
}

/** All values from the lower end of an interval divided by a number; `null` for an interval without a lower end. */
function atLeast(values: Interval | null, share: number): Interval | null {
  return values?.lower ? interval(values.lower.div(share), null, values.lowerClosed) : null;
}

/** What a target asks for at most: one without an upper end, such as "over 2 billion", is held to its lower end. */
function mostAsked(claim: Target): Interval {
  const threshold = thresholdOf(claim);
  return threshold.upper || !threshold.lower ? threshold : point(threshold.lower);
}

/** The entry whose value has the lowest lower end. */
const lowestOf = (above: readonly KnownAbove[]): KnownAbove | null =>
  above.reduce<KnownAbove | null>((lowest, next) => {
    const [a, b] = [lowest?.value.interval.lower, next.value.interval.lower];
    return !lowest || (a && b && b.compare(a) < 0) ? next : lowest;
  }, null);
