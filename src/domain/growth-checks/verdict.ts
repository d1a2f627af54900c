/** The verdict on a computed and a stated growth, how much it is worth, and what it rests on. */

import { ASSUMPTIONS, type Assumption } from '../ledger/assumption.ts';
import type { Growth } from '../ledger/claim.ts';
import type { Unit } from '../ledger/codes.ts';
import { type Interval, meets, readInterval, width, writeInterval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Comparison, Power } from './comparison.ts';

/** Up to which width of the computed growth, as a ratio, a comparison is strong or fair: a convention. */
export const POWER_LIMITS: readonly { readonly power: Power; readonly upTo: Rational }[] = [
  { power: 'strong', upTo: rational('1/100') },
  { power: 'fair', upTo: rational('5/100') },
];

/** The growth that figures give, and the stated one, under one reading. */
export interface GrowthPair {
  readonly computed: Interval;
  readonly stated: Interval;
}

/** Judges whether the two meet; what they rest on is added to the assumptions. */
export function judge(
  growth: Growth,
  { computed, met, own }: { computed: Interval; met: boolean; own: boolean },
  assumptions: Set<Assumption>,
  other: { hedged: boolean; usual: GrowthPair; anyRounding: GrowthPair; narrow: GrowthPair },
): Omit<Comparison, 'basis' | 'current' | 'base' | 'witness'> {
  const meet = (pair: GrowthPair) => meets(pair.computed, pair.stated);
  const stretched = met && !meet(other.usual);
  if (other.hedged && (!met || stretched)) assumptions.add('hedge');
  if (met && !meet(other.narrow)) assumptions.add('zeros');
  return {
    computed: writeInterval(computed),
    verdict: met ? 'consistent' : own ? 'inconsistent' : 'cannot-tell',
    reason: met || own ? null : 'another-vintage',
    // Any rounding only widens: a pass stays one, a gap may close.
    anyRounding: met || !meet(other.anyRounding),
    stretched,
    power: powerOfWidth(
      { unit: growth.unit, stated: readInterval(growth.readings.verdict) },
      width(computed),
    ),
    restsOn: ASSUMPTIONS.filter((assumption) => assumptions.has(assumption)),
  };
}

/**
 * Grades how sharply figures fix a value: by the width of what they give, which is a share of the printed figure for
 * amounts and as it is for rates. `null` is an unbounded width.
 */
export function powerOfWidth(
  { unit, stated }: { readonly unit: Unit; readonly stated: Interval },
  wide: Rational | null,
): Power {
  if (wide === null) return 'weak';
  const size = unit === 'rate' ? wide : wide.div(sizeOf(stated));
  return POWER_LIMITS.find(({ upTo }) => size.compare(upTo) <= 0)?.power ?? 'weak';
}

function sizeOf(stated: Interval): Rational {
  const end = stated.upper ?? stated.lower ?? rational(1);
  return end.equals(0) ? rational(1) : end.abs();
}
