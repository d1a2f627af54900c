import { type Rational, toDecimal } from '../../domain/index.ts';

/**
 * Writes a number with all its decimals.
 *
 * @throws {RangeError} for a value without a finite decimal, which a printed figure never has
 */
export function exactDecimal(value: Rational): string {
  // A finite decimal has at most as many places as its denominator has binary digits.
  const most = value.d.toString(2).length;
  let decimals = 0;
  for (let ten = 1n; ten % value.d !== 0n; ten *= 10n) {
    decimals += 1;
    if (decimals > most) throw new RangeError(`invalid decimal: ${value.toFraction()}`);
  }
  return toDecimal(value, decimals, 'nearest');
}
