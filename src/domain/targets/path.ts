/**
 * Paths of steady growth: the value after some years, and when it reaches a threshold.
 *
 * The years from a value v to a threshold T at a growth g are log(T/v) / log(1+g), which is irrational. No logarithm is
 * computed. x years are enough exactly if (1+g)^x ≥ T/v, which for x = k/10 means (1+g)^k ≥ (T/v)^10, a comparison of
 * whole numbers. So the tenths of years on both sides of the answer are proved and not estimated.
 */
import { type Interval, interval, meets, multiply, POSITIVE, point } from '../numbers/interval.ts';
import { ONE, power, type Rational, rational } from '../numbers/rational.ts';
import { factorsOf } from './required.ts';

/** The longest path that is followed, in years. */
export const LONGEST = 200;

/** Steps in a year between which the answer is enclosed. */
const TENTHS = 10;

/** The value after some years of growth; `null` where no value is positive, or the growth leaves nothing. */
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
  /**
   * Years from now, to a tenth outward; the upper end is `null` where the slowest path does not arrive within
   * `LONGEST`.
   */
  readonly years: Interval;
  /** The whole years after which the fastest and the slowest path have arrived; `null` as above. */
  readonly first: number;
  readonly last: number | null;
}

/**
 * When a value reaches a threshold by steady yearly growth, for all values and growths of two intervals.
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

/**
 * How long a path takes: the tenths of years before it arrives (`below`) and when it certainly has (`above`), and whole
 * years.
 */
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
  // Growth without limit arrives at once, which only means that nothing is known.
  return factors.upper ? lengthOf(threshold.div(upper), factors.upper) : AT_ONCE;
}

function slowestPath({ lower }: Interval, threshold: Rational, growth: Interval): Length | null {
  if (!lower || lower.compare(0) <= 0) return null;
  if (lower.compare(threshold) >= 0) return AT_ONCE;
  const factor = growth.lower?.add(ONE);
  return factor ? lengthOf(threshold.div(lower), factor) : null;
}

/** The tenths of years on both sides of log(ratio) / log(factor), found by bisection on exact powers. */
function lengthOf(ratio: Rational, factor: Rational): Length | null {
  if (factor.compare(ONE) <= 0) return null;
  /** Whether factor^(tenths/10) ≥ ratio. Fractions are not reduced, which would be slow. */
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

/** The smallest whole number above `not` that passes a monotone test. `yes` is known to pass. */
function firstThat(test: (n: number) => boolean, not: number, yes: number): number {
  let [low, high] = [not, yes];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle;
  }
  return high;
}
