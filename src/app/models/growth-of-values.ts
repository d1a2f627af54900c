/** What published values give where no stated growth of a period agrees with any of them. */
import { type Comparison, type Growth, nearestUnmet } from '../../domain/index.ts';
import type { Ledger } from './ledger.ts';

/**
 * The comparison of values that comes nearest to growths of one period, where none of the values of both periods gives
 * any of them, and where a value would have to be revised by more than its last digits; `null` elsewhere. A revision may
 * explain such a gap, and so may a slip of print: a reader must be told both.
 */
export const growthOfValues = (growths: readonly Growth[], ledger: Ledger): Comparison | null =>
  nearestUnmet(growths.flatMap(({ id }) => ledger.check(id)?.comparisons ?? []))?.comparison ?? null;
