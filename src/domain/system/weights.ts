/** The cost of giving up figures. */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnyObservation } from '../ledger/observation.ts';

interface Weights {
  /** The cost of giving up a figure, by its index: a positive whole number. */
  weightOf(place: number): number;
  /** How many claims are given up for a total cost. */
  claimsOf(weight: number): number;
}

/**
 * The costs of figures. Giving up fewer claims is cheaper and, of equally many, giving up more estimates and forecasts
 * is. A reprint costs nothing beside its original, nor does a second print of a figure in one source.
 *
 * @param figures for each figure the claims that print it
 */
export function figureWeights(
  figures: readonly (readonly AnyObservation[])[],
  ledger: Pick<Ledger, 'sourceOf'>,
): Weights {
  const unit = figures.reduce((sum, claims) => sum + claims.length, 1);
  const weights = figures.map((claims) => {
    const byOrigin = groupBy(claims, (claim) => ledger.sourceOf(claim).original);
    const isFinal = (same: readonly AnyObservation[]) => same.some(({ status }) => status === 'A');
    return [...byOrigin.values()].reduce((sum, same) => sum + unit - (isFinal(same) ? 0 : 1), 0);
  });
  return {
    // A figure whose claims have no value costs as much as a final one.
    weightOf: (place) => weights[place] || unit,
    claimsOf: (weight) => Math.ceil(weight / unit),
  };
}
