import { finiteDecimal, type Rational } from '../../domain/index.ts';

/**
 * Writes a number with all its decimals.
 *
 * @throws {RangeError} for a value without a finite decimal, which a printed figure never has
 */
export function exactDecimal(value: Rational): string {
  const decimal = finiteDecimal(value);
  if (decimal === null) throw new RangeError(`invalid decimal: ${value.toFraction()}`);
  return decimal;
}
