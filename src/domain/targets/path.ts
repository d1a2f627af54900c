/**
 * Paths of steady growth: where a value is after some years, and when it reaches a threshold.
 *
 * The years that a value v needs at a growth g for a threshold T are log(T/v) / log(1+g), which is irrational. No
 * logarithm is taken: x years suffice exactly if (1+g)^x ≥ T/v, and for x = k/10 that is (1+g)^k ≥ (T/v)^10, a
 * comparison of whole numbers. So the tenths around the answer are proved, not estimated.
 */
import { type Interval, interval, meets, multiply, POSITIVE, point } from '../numbers/interval.ts';
import { ONE, power, type Rational, rational } from '../numbers/rational.ts';
import { factorsOf } from './required.ts';

/** Longer paths are not followed. */
export const LONGEST = 200;

/** Years are enclosed between tenths. */
const TENTHS = 10;

/** What a value is after some years of a growth, or `null` when it is not positive or falls to nothing. */
export function valueAfter(value: Interval, growth: Interval, years: number): Interval | null {
  const factors = factorsOf(growth);
  if (!factors || !meets(value, POSITIVE)) return null;
  const raise = (end: Rational | null) => end && power(end, years);
  const grown = interval(
    raise(factors.lower),
    raise(factors.upper),
    factors.lowerClosed,
    factors.upperClosed,
  );
  return multiply(value, years === 0 ? point(ONE) : grown);
}

/** When a path reaches a threshold. */
export interface Arrival {
  /** Years from now, between tenths; the upper end is `null` where the slowest path does not arrive within `LONGEST`. */
  readonly years: Interval;
  /** The whole years after which the fastest and the slowest path are there; `null` as above. */
  readonly first: number;
  readonly last: number | null;
}

/**
 * When a value reaches a threshold at a steady growth a year, for every value and growth of two intervals.
 *
 * @param threshold positive
 * @returns `null` where not even the fastest path arrives within `LONGEST` years
 */
export function arrival(value: Interval, threshold: Rational, growth: Interval): Arrival | null {
  const fastest = fastestPath(value, threshold, growth);
  if (!fastest) return null;
  const slowest = slowestPath(value, threshold, growth);
  return {
    years: interval(rational(fastest.below).div(TENTHS), slowest && rational(slowest.above).div(TENTHS)),
    first: fastest.whole,
    last: slowest?.whole ?? null,
  };
}

/** How long one path takes: tenths of a year that are not yet and that are surely enough, and whole years. */
interface Length {
  readonly below: number;
  readonly above: number;
  readonly whole: number;
}

const AT_ONCE: Length = { below: 0, above: 0, whole: 0 };

function fastestPath({ upper }: Interval, threshold: Rational, growth: Interval): Length | null {
  const factors = factorsOf(growth);
  if (upper && upper.compare(0) <= 0) return null;
  if (!upper || upper.compare(threshold) >= 0) return AT_ONCE;
  if (!factors) return null;
  // Growth without limit is there at once; so shown, it only says that nothing is known.
  return factors.upper ? lengthOf(threshold.div(upper), factors.upper) : AT_ONCE;
}

function slowestPath({ lower }: Interval, threshold: Rational, growth: Interval): Length | null {
  if (!lower || lower.compare(0) <= 0) return null;
  if (lower.compare(threshold) >= 0) return AT_ONCE;
  const factor = growth.lower?.add(ONE);
  return factor ? lengthOf(threshold.div(lower), factor) : null;
}

/** The tenths of a year around log(ratio) / log(factor), by bisection on exact powers. */
function lengthOf(ratio: Rational, factor: Rational): Length | null {
  if (factor.compare(ONE) <= 0) return null;
  /** Whether factor^(tenths/10) ≥ ratio, without reducing fractions, which would be slow. */
  const suffices = (tenths: number): boolean => {
    const [years, steps] = tenths % TENTHS === 0 ? [tenths / TENTHS, 1] : [tenths, TENTHS];
    const grown = factor.n ** BigInt(years) * ratio.d ** BigInt(steps);
    return grown >= factor.d ** BigInt(years) * ratio.n ** BigInt(steps);
  };
  if (!suffices(LONGEST * TENTHS)) return null;
  const whole = firstThat((years) => suffices(years * TENTHS), 0, LONGEST);
  const above = firstThat(suffices, (whole - 1) * TENTHS, whole * TENTHS);
  const exact = above % TENTHS === 0 && power(factor, above / TENTHS).equals(ratio);
  return { below: exact ? above : above - 1, above, whole };
}

/** The smallest whole number above `not` for which a monotone test holds, which holds for `yes`. */
function firstThat(test: (n: number) => boolean, not: number, yes: number): number {
  let [low, high] = [not, yes];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle;
  }
  return high;
}
