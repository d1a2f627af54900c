import { type Rational, toDecimal } from '../domain/index.ts';

const MOST_DECIMALS = 100;

/**
 * Writes a number with all its decimals.
 *
 * @throws {RangeError} for a value without a finite decimal, which no printed figure has
 */
export function exactDecimal(value: Rational): string {
  let decimals = 0;
  for (let ten = 1n; ten % value.d !== 0n; ten *= 10n) {
    decimals += 1;
    if (decimals > MOST_DECIMALS) throw new RangeError(`invalid decimal: ${value.toFraction()}`);
  }
  return toDecimal(value, decimals, 'nearest');
}
