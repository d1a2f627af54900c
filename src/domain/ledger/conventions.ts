/** Reading observations without some of the conventions, and finding which conventions an argument needs. */
import type { Interval } from '../numbers/interval.ts';
import { CONVENTIONS, type Convention } from './assumption.ts';
import type { AnyObservation } from './observation.ts';

/** The interval of an observation when some conventions are given up. */
export function intervalOf({ readings }: AnyObservation, without: readonly Convention[]): Interval {
  const { hedged } = readings;
  if (!hedged) return without.includes('nearest') ? readings.anyRounding : readings.verdict;
  const unlimited = without.includes('hedge-limit');
  if (without.includes('threshold')) return unlimited ? hedged.roundedUnlimited : hedged.rounded;
  return unlimited ? hedged.unlimited : readings.verdict;
}

/** The conventions that these observations are read by: rounding to nearest without a hedge, the others with one. */
export function conventionsOf(observations: readonly AnyObservation[]): Convention[] {
  const hedged = observations.filter(({ hedges }) => hedges.length > 0).length;
  return CONVENTIONS.filter((one) => (one === 'nearest' ? hedged < observations.length : hedged > 0));
}

/**
 * The smallest sets of conventions that must be given up so that the observations no longer clash. A superset of such a
 * set is not tried, since giving up more only widens intervals.
 *
 * @param clashWithout whether the observations still clash when these conventions are given up
 */
export function breaking(
  observations: readonly AnyObservation[],
  clashWithout: (given: readonly Convention[]) => boolean,
): Convention[][] {
  const broken: Convention[][] = [];
  for (const given of subsetsOf(conventionsOf(observations))) {
    if (broken.some((smaller) => smaller.every((one) => given.includes(one)))) continue;
    if (!clashWithout(given)) broken.push(given);
  }
  return broken;
}

/** All non-empty subsets, smaller ones first. */
function subsetsOf(all: readonly Convention[]): Convention[][] {
  const subsets: Convention[][] = [[]];
  for (const one of all) subsets.push(...subsets.map((subset) => [...subset, one]));
  return subsets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}
