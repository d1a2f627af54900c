/** What the digits of one printed number say: its size and its precision. */
import { ONE, powerOfTen, type Rational, rational } from '../numbers/rational.ts';

/** One printed number with the precision that its digits show. */
export interface PrintedNumber {
  /** The size, never negative, in the figure's unit: US dollars, or a ratio (0.328 for 32.8 %). */
  readonly value: Rational;
  /** One unit of the last printed place that is evidence of precision: for "240 million", ten million. */
  readonly step: Rational;
  /** The same when trailing zeros of a whole number count as measured: for "240 million", one million. */
  readonly narrowStep: Rational;
}

/**
 * The value and the precision of printed digits.
 *
 * Zeros after a decimal mark are evidence of precision. Trailing zeros of a whole number are two readings: the wide
 * one takes the last digit that is not zero, the narrow one the last digit.
 *
 * @param digits decimal digits with "." as the decimal mark, e.g. "1.30" or "240"
 * @param exponent the power of ten by which the digits are scaled
 */
export function printedNumber(digits: string, exponent: number): PrintedNumber {
  const [whole = '', decimals] = digits.split('.');
  const scale = powerOfTen(exponent);
  const value = rational(digits).mul(scale);
  if (decimals !== undefined) {
    const step = powerOfTen(exponent - decimals.length);
    return { value, step, narrowStep: step };
  }
  const zeros = /^0*$/.test(whole) ? 0 : whole.length - whole.replace(/0+$/, '').length;
  return { value, step: powerOfTen(exponent + zeros), narrowStep: ONE.mul(scale) };
}
