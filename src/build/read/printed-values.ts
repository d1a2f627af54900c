import type { Figure, Rational } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';

/** The printed numbers with their sign, the smaller first: a fall and a deficit are negative. */
export function printedValues(
  { kind, balance }: Pick<ClaimFields, 'kind' | 'balance'>,
  { numbers, direction }: Figure,
): Rational[] {
  const negative = direction === 'down' || (kind === 'level' && balance === 'deficit');
  const values = numbers.map(({ value }) => (negative ? value.neg() : value));
  return values.sort((a, b) => a.compare(b));
}
