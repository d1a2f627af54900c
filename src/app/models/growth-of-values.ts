/** What published values give where no stated growth of a period agrees with any of them. */
import { type Comparison, type Growth, LEAST_REVISION, rational } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';

/**
 * The comparison of values that comes nearest to growths of one period, where none of the values of both periods gives
 * any of them, and where a value would have to be revised by more than its last digits; `null` elsewhere. A revision may
 * explain such a gap, and so may a slip of print: a reader must be told both.
 */
export function growthOfValues(growths: readonly Growth[], ledger: Ledger): Comparison | null {
  const comparisons = growths.flatMap(({ id }) => ledger.check(id)?.comparisons ?? []);
  if (comparisons.some(({ met }) => met)) return null;
  const needed = ({ revision }: Comparison) => rational(revision?.needed ?? '0');
  const [nearest] = comparisons
    .filter(({ revision }) => revision !== null)
    .toSorted((a, b) => needed(a).compare(needed(b)));
  return nearest && needed(nearest).compare(LEAST_REVISION) >= 0 ? nearest : null;
}
