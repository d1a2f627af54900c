import type { Figure, Rational } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';

/** The printed numbers, smaller first, negative for a fall or a deficit. */
export function printedValues(
  { kind, balance }: Pick<ClaimFields, 'kind' | 'balance'>,
  { numbers, direction }: Figure,
): Rational[] {
  const negative = direction === 'down' || (isAmountKind(kind) && balance === 'deficit');
  const values = numbers.map(({ value }) => (negative ? value.neg() : value));
  return values.sort((a, b) => a.compare(b));
}

/** Whether claims of a kind are amounts of a flow, so that a balance of this kind is a surplus or a deficit. */
export const isAmountKind = (kind: ClaimFields['kind']): boolean => kind === 'level' || kind === 'average';

/** Whether claims of a kind have a direction. */
export const saysDirection = (kind: ClaimFields['kind']): boolean =>
  kind === 'growth' || kind === 'average-growth' || kind === 'needed-growth';
