import type { Figure, Rational } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';

/** The printed numbers with their sign, the smaller first: a fall and a deficit are negative. */
export function printedValues(
  { kind, balance }: Pick<ClaimFields, 'kind' | 'balance'>,
  { numbers, direction }: Figure,
): Rational[] {
  const negative = direction === 'down' || (isAmountKind(kind) && balance === 'deficit');
  const values = numbers.map(({ value }) => (negative ? value.neg() : value));
  return values.sort((a, b) => a.compare(b));
}

/** Whether a claim of a kind is an amount of a flow, so that of a balance it says whose it is. */
export const isAmountKind = (kind: ClaimFields['kind']): boolean => kind === 'level' || kind === 'average';

/** Whether a claim of a kind says which way something went. */
export const saysDirection = (kind: ClaimFields['kind']): boolean =>
  kind === 'growth' || kind === 'average-growth' || kind === 'needed-growth';
