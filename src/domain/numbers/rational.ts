/**
 * Exact rational numbers.
 *
 * Every verdict of this project is exact, so no binary floating point takes part in one: 2.2 − 0.05 is
 * 2.1500000000000004 in doubles. Irrational quantities (compound growth) are enclosed between two rationals.
 */
import Fraction from 'fraction.js';

/** An exact rational number: bigint numerator and denominator. Immutable. */
export type Rational = Fraction;

/**
 * Makes a rational from a decimal string ("2.2"), a ratio ("43/20"), a bigint or a whole number.
 *
 * @throws {RangeError} for a number that is not a safe integer: a double may already have lost the printed value
 * @throws {Error} for a string that is no number, or a division by zero (from fraction.js)
 */
export function rational(value: string | bigint | number): Rational {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`invalid rational: ${value} is not a whole number; give it as a string`);
  }
  return new Fraction(value);
}

export const ZERO = rational(0);
export const ONE = rational(1);
export const MINUS_ONE = rational(-1);

/** The smaller of two rationals. */
export const min = (a: Rational, b: Rational): Rational => (a.compare(b) <= 0 ? a : b);

/** The larger of two rationals. */
export const max = (a: Rational, b: Rational): Rational => (a.compare(b) >= 0 ? a : b);

/** 10 to a whole power, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? new Fraction(1n, power) : new Fraction(power);
}

/** The shortest exact text of a rational: "2200000000" or "43/20". `rational` reads it back. */
export const toExact = (value: Rational): string => value.toFraction();

/**
 * A rational to a whole power, which may be negative.
 *
 * @throws {Error} for zero to a negative power (from fraction.js)
 */
export function power(base: Rational, exponent: number): Rational {
  const n = BigInt(Math.abs(exponent));
  const sign = base.s < 0n && exponent % 2 !== 0 ? -1n : 1n;
  return exponent < 0
    ? new Fraction(sign * base.d ** n, base.n ** n)
    : new Fraction(sign * base.n ** n, base.d ** n);
}

/** The largest whole number whose `degree`-th power is at most `value` (Newton's method on bigints). */
function integerRoot(value: bigint, degree: bigint): bigint {
  if (value < 2n) return value;
  const bits = BigInt(value.toString(2).length);
  let guess = 1n << (bits / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

/**
 * Encloses the `degree`-th root of a non-negative rational between two rationals that are at most 10^−`digits` apart;
 * both are the root itself when it has no more decimals than that.
 *
 * @throws {RangeError} for a negative radicand, or a degree that is not a whole number from 1
 */
export function rootEnclosure(value: Rational, degree: number, digits = 12): [Rational, Rational] {
  if (value.s < 0n) throw new RangeError(`invalid radicand: ${toExact(value)}; expected 0 or more`);
  if (!Number.isInteger(degree) || degree < 1) {
    throw new RangeError(`invalid root degree: ${degree}; expected a whole number from 1`);
  }
  const scale = 10n ** BigInt(digits);
  const scaled = value.n * scale ** BigInt(degree);
  const floor = integerRoot(scaled / value.d, BigInt(degree));
  const exact = floor ** BigInt(degree) * value.d === scaled;
  const lower = new Fraction(floor, scale);
  return [lower, exact ? lower : new Fraction(floor + 1n, scale)];
}
