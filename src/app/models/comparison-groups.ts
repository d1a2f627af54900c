/** Groups comparisons with the same computed growth and outcome, which occur where several sources print one value. */
import type { Comparison } from '../../domain/index.ts';

export interface ComparisonGroup {
  readonly first: Comparison;
  readonly others: readonly Comparison[];
}

/** Groups comparisons in their order. The first of a group is shown for all. */
export function groupComparisons(comparisons: readonly Comparison[]): ComparisonGroup[] {
  const groups = new Map<string, { first: Comparison; others: Comparison[] }>();
  for (const comparison of comparisons) {
    const key = `${comparison.basis} ${comparison.verdict} ${comparison.computed}`;
    const known = groups.get(key);
    if (known) known.others.push(comparison);
    else groups.set(key, { first: comparison, others: [] });
  }
  return [...groups.values()];
}
