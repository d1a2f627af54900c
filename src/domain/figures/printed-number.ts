/** The size and the precision of one printed number. */
import { ONE, powerOfTen, type Rational, rational } from '../numbers/rational.ts';

/** A printed number, with the precision that its digits show. */
export interface PrintedNumber {
  /** The size in the figure's unit: an amount of its currency, or a ratio (0.328 for 32.8 %). */
  readonly value: Rational;
  /** The step: one unit of the last printed place that counts as precision. Ten million for "240 million". */
  readonly step: Rational;
  /** The step when trailing zeros of a whole number count as well: one million for "240 million". */
  readonly narrowStep: Rational;
}

/**
 * The value and the precision of printed digits.
 *
 * Zeros behind a decimal mark always show precision. Those at the end of a whole number can be read in two ways: the
 * wide reading stops at the last digit that is not zero, the narrow reading at the last digit.
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
