/** Which values are so far apart that no revision explains it: off by a power of ten, or by a factor of ten and more. */
import type { LevelObservation } from '../ledger/observation.ts';
import { meets, multiply, point } from '../numbers/interval.ts';
import { powerOfTen, type Rational, rational } from '../numbers/rational.ts';

/** The powers of ten that slips are sought at: a digit, or the words for thousands, millions and billions. */
export const EXPONENTS = [3, -3, 6, -6, 1, -1, 2, -2] as const;

const TEN = rational('10');

/** A figure of one digit stands for much; moved it must come this near to the other as printed. A convention. */
const NEAR_MOVED = rational('3/2');

/** Whether a value says about how large it is: "at least 5 billion" is moved nowhere. */
export function isSized({ readings }: LevelObservation): boolean {
  const { lower, upper } = readings.verdict;
  return upper !== null && lower !== null && lower.compare(0) > 0;
}

/** The printed number, where it is one and positive. */
export function loneNumber({ values }: LevelObservation): Rational | null {
  const [value, second] = values;
  return value && second === undefined && value.compare(0) > 0 ? value : null;
}

/** Whether a value, moved by a power of ten, is what another one stands for. */
export function meetsMoved(level: LevelObservation, other: LevelObservation, exponent: number): boolean {
  const by = powerOfTen(exponent);
  if (!meets(multiply(level.readings.verdict, point(by)), other.readings.verdict)) return false;
  const [own, beside] = [loneNumber(level)?.mul(by), loneNumber(other)];
  return !own || !beside || areAlike(own, beside, NEAR_MOVED);
}

/** Whether neither of two numbers is more than so many times the other. */
export const areAlike = (a: Rational, b: Rational, times: Rational): boolean =>
  a.compare(b.mul(times)) <= 0 && b.compare(a.mul(times)) <= 0;

/**
 * The power of ten nearest to how many times as large the second of two values is, where they lie a factor of ten apart or
 * a power of ten; else `null`. A balance may change by any factor.
 */
export function tenfoldBetween(a: LevelObservation, b: LevelObservation): number | null {
  if (a.flow === 'B' || !isSized(a) || !isSized(b)) return null;
  const exact = EXPONENTS.find((exponent) => meetsMoved(a, b, exponent));
  if (meets(a.readings.verdict, b.readings.verdict)) return null;
  if (exact !== undefined) return exact;
  if (isTenTimes(b, a)) return nearestPower(b, a);
  return isTenTimes(a, b) ? -nearestPower(a, b) : null;
}

function isTenTimes(larger: LevelObservation, smaller: LevelObservation): boolean {
  const [least, most] = [larger.readings.verdict.lower, smaller.readings.verdict.upper];
  return least !== null && most !== null && least.compare(most.mul(TEN)) >= 0;
}

function nearestPower(larger: LevelObservation, smaller: LevelObservation): number {
  const [least, most] = [larger.readings.verdict.lower, smaller.readings.verdict.upper];
  return least && most ? Math.max(1, Math.round(Math.log10(least.div(most).valueOf()))) : 1;
}
