/** A stated growth of two-way trade compared with the growths of its parts. */

import type { Assumption } from '../ledger/assumption.ts';
import type { Growth } from '../ledger/claim.ts';
import type { ReadingName } from '../ledger/observation.ts';
import { canWeigh, growthOfWhole } from '../numbers/growth.ts';
import { hull, meets, readInterval } from '../numbers/interval.ts';
import type { Comparison } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import type { Value } from './value.ts';
import { type GrowthPair, judge } from './verdict.ts';

/**
 * The growth of two-way trade from the exports and imports that the same source prints with their growths: the growth
 * of a whole lies between those of its parts.
 */
export function compareParts(growth: Growth, evidence: Evidence): Comparison[] {
  if (growth.flow !== 'T' || growth.unit !== 'rate') return [];
  const parts = (['X', 'M'] as const).flatMap((flow) => {
    const isPart = (other: Growth | Value) =>
      other.source === growth.source &&
      other.reporter === growth.reporter &&
      other.partner === growth.partner &&
      other.flow === flow &&
      other.period === growth.period;
    const rate = evidence.growths.find(
      (other) => isPart(other) && other.unit === 'rate' && other.base === growth.base,
    );
    const value = evidence.values.find(isPart);
    return rate && value ? [{ rate, value }] : [];
  });
  if (parts.length < 2) return [];
  const read = (reading: ReadingName): GrowthPair | null => {
    const intervals = parts.map(({ rate, value }) => ({
      current: value[reading],
      rate: readInterval(rate.readings[reading]),
    }));
    if (!intervals.every(canWeigh)) return null;
    return { computed: growthOfWhole(intervals), stated: readInterval(growth.readings[reading]) };
  };
  const [verdict, usual, narrow] = [read('verdict'), read('usual'), read('narrow')];
  // Rounded in any way, "$1 billion" may be next to nothing: a whole still grows no more than the part that grows most.
  const rates = parts.map(({ rate }) => readInterval(rate.readings.anyRounding));
  const anyRounding = read('anyRounding') ?? {
    computed: rates.reduce(hull),
    stated: readInterval(growth.readings.anyRounding),
  };
  if (!verdict || !usual || !narrow) return [];
  const hedged =
    growth.hedges.length > 0 || parts.some(({ rate, value }) => value.hedged || rate.hedges.length > 0);
  const misprinted =
    growth.misprint !== null || parts.some(({ rate, value }) => value.misprinted || rate.misprint !== null);
  return [
    {
      basis: 'parts',
      current: parts.flatMap(({ value }) => value.claims),
      base: parts.map(({ rate }) => rate.id),
      ...judge(
        growth,
        { computed: verdict.computed, met: meets(verdict.computed, verdict.stated), own: true },
        new Set<Assumption>(misprinted ? ['misprint'] : []),
        { hedged, usual, anyRounding, narrow },
      ),
      witness: null,
    },
  ];
}
