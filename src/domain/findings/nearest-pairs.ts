/**
 * Chooses, where very many sources print both periods of a growth, the pairs of values that decide about it. The number
 * of pairs grows with the square of the sources; that some values agree is shown by one pair, and that none do by the
 * nearest.
 */
import type { GrowthObservation } from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { type Printed, valuedAlike } from './printed-values.ts';

/** A growth is held against so many pairs of values of other sources, and against the nearest of them if there are more. */
export const MOST_PAIRS = 60;

/** How many are then taken. */
const NEAREST = 12;

export type PrintedPair = readonly [current: Printed, base: Printed];

interface Ranked {
  readonly pair: PrintedPair;
  /** How far the growth that the pair gives is from the stated one; 0 where they have a value in common. */
  readonly gap: number;
  /** How wide it is: of pairs that agree, the narrowest says most. */
  readonly wide: number;
}

/**
 * The pairs whose growth is nearest to the stated one, the nearest first. Distances are compared as doubles: they only
 * choose what is then judged exactly.
 *
 * @param currents values of the growth's period, each figure once
 * @param bases values of its base, each figure once
 */
export function nearestPairs(
  growth: GrowthObservation,
  currents: readonly Printed[],
  bases: readonly Printed[],
): PrintedPair[] {
  const stated = endsOf([growth]);
  const nearest: Ranked[] = [];
  for (const current of currents) {
    for (const base of bases) {
      const ranked = rankedBy([current, base], growth, stated);
      const last = nearest[NEAREST - 1];
      if ((last && byNearness(last, ranked) <= 0) || !valuedAlike(current, base)) continue;
      const place = nearest.findIndex((other) => byNearness(other, ranked) > 0);
      nearest.splice(place < 0 ? nearest.length : place, 0, ranked);
      nearest.length = Math.min(nearest.length, NEAREST);
    }
  }
  return nearest.map(({ pair }) => pair);
}

const byNearness = (a: Ranked, b: Ranked): number => a.gap - b.gap || a.wide - b.wide;

function rankedBy(pair: PrintedPair, growth: GrowthObservation, [least, most]: Ends): Ranked {
  const [current, base] = pair.map(endsOf);
  const [low, high] = current && base ? changeAbout(growth, current, base) : EVERYTHING;
  const wide = high - low;
  return { pair, gap: Math.max(0, low - most, least - high), wide: Number.isNaN(wide) ? Infinity : wide };
}

type Ends = readonly [least: number, most: number];

const EVERYTHING: Ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The ends of a figure, or of the sum of several, about. */
const endsOf: (figures: readonly (GrowthObservation | Printed[number])[]) => Ends = once((figures) =>
  figures
    .map(
      ({ readings: { verdict } }): Ends => [
        verdict.lower?.valueOf() ?? Number.NEGATIVE_INFINITY,
        verdict.upper?.valueOf() ?? Number.POSITIVE_INFINITY,
      ],
    )
    .reduce(([a, b], [c, d]) => [a + c, b + d]),
);

/** The growth from a base, about: a rate, which needs a positive base, or an amount. */
function changeAbout({ unit }: GrowthObservation, [a, b]: Ends, [c, d]: Ends): Ends {
  if (unit !== 'rate') return [a - d, b - c];
  if (c <= 0) return EVERYTHING;
  return [a / (a >= 0 ? d : c) - 1, b / (b >= 0 ? c : d) - 1];
}
