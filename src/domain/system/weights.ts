/** What giving up figures costs. */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnyObservation } from '../ledger/observation.ts';

interface Weights {
  /** What giving up a figure costs, by its place: a positive whole number. */
  weightOf(place: number): number;
  /** How many claims are given up for so much. */
  claimsOf(weight: number): number;
}

/**
 * Fewer claims first; of equally many, those with more estimates and forecasts. A reprint weighs nothing beside its
 * original, nor does a figure that one source prints twice.
 *
 * @param figures of each figure the claims that print it
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
    // A figure without a claim that has a value counts as one that is final.
    weightOf: (place) => weights[place] || unit,
    claimsOf: (weight) => Math.ceil(weight / unit),
  };
}
