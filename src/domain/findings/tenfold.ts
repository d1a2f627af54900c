/** Tells which values are too far apart for a revision: off by a power of ten, or by a factor of ten or more. */
import type { LevelObservation } from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { meets, multiply, point } from '../numbers/interval.ts';
import { powerOfTen, type Rational, rational } from '../numbers/rational.ts';

/**
 * The powers of ten of slips: of words for thousands, millions and billions, and of a decimal mark that moved by one or
 * two digits.
 */
export const EXPONENTS = [3, -3, 6, -6, 1, -1, 2, -2] as const;

const TEN = rational('10');

/**
 * How near to the other printed number a moved one must be, as a factor, because a number of one digit stands for a
 * wide interval. A convention.
 */
const NEAR_MOVED = rational('3/2');

/** Whether a value says about how large it is: "at least 5 billion" does not. */
export function isSized({ readings }: LevelObservation): boolean {
  const { lower, upper } = readings.verdict;
  return upper !== null && lower !== null && lower.compare(0) > 0;
}

/** The printed number, where it is a single and positive one; else `null`. */
export function loneNumber({ values }: LevelObservation): Rational | null {
  const [value, second] = values;
  return value && second === undefined && value.compare(0) > 0 ? value : null;
}

/** Whether a value, moved by a power of ten, agrees with another. */
export function meetsMoved(level: LevelObservation, other: LevelObservation, exponent: number): boolean {
  const by = powerOfTen(exponent);
  if (!meets(multiply(level.readings.verdict, point(by)), other.readings.verdict)) return false;
  const [own, beside] = [loneNumber(level)?.mul(by), loneNumber(other)];
  return !own || !beside || areAlike(own, beside, NEAR_MOVED);
}

/** Whether neither of two numbers is more than `times` the other. */
export const areAlike = (a: Rational, b: Rational, times: Rational): boolean =>
  a.compare(b.mul(times)) <= 0 && b.compare(a.mul(times)) <= 0;

/**
 * The power of ten nearest to the ratio of the second value to the first, where they are a power of ten or at least a
 * factor of ten apart; else `null`. Also `null` for a balance, which may change by any factor.
 */
export function tenfoldBetween(a: LevelObservation, b: LevelObservation): number | null {
  if (a.flow === 'B' || !isSized(a) || !isSized(b)) return null;
  if (areNear(aboutEnds(a), aboutEnds(b)) || meets(a.readings.verdict, b.readings.verdict)) return null;
  const exact = EXPONENTS.find((exponent) => meetsMoved(a, b, exponent));
  if (exact !== undefined) return exact;
  if (isTenTimes(b, a)) return nearestPower(b, a);
  return isTenTimes(a, b) ? -nearestPower(a, b) : null;
}

/** The ends of a value, about. */
type AboutEnds = readonly [least: number, most: number];

const aboutEnds: (level: LevelObservation) => AboutEnds = once(({ readings: { verdict } }) => [
  verdict.lower?.valueOf() ?? 0,
  verdict.upper?.valueOf() ?? Number.POSITIVE_INFINITY,
]);

/**
 * A factor certainly below ten, whatever is lost when ends are written as doubles: values nearer than this are no power
 * of ten apart, which most pairs are, so that exact arithmetic is left to the others.
 */
const BELOW_TEN = 9.99;

/** Whether each value, were it ten times as large, would be above the other. */
const areNear = ([a, b]: AboutEnds, [c, d]: AboutEnds): boolean => a * BELOW_TEN > d && c * BELOW_TEN > b;

function isTenTimes(larger: LevelObservation, smaller: LevelObservation): boolean {
  const [least, most] = [larger.readings.verdict.lower, smaller.readings.verdict.upper];
  return least !== null && most !== null && least.compare(most.mul(TEN)) >= 0;
}

function nearestPower(larger: LevelObservation, smaller: LevelObservation): number {
  const [least, most] = [larger.readings.verdict.lower, smaller.readings.verdict.upper];
  return least && most ? Math.max(1, Math.round(Math.log10(least.div(most).valueOf()))) : 1;
}
