/** A growth over another base than the one named: the months just before, or the same months up to five years before. */

import type { GrowthObservation, LevelObservation, Observation } from '../ledger/observation.ts';
import { monthsOf, type Period, periodOf, samePeriod } from '../ledger/period.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, meets, width, writeInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import type { Meeting, Scene, Slip } from './slip.ts';

/**
 * The widest computed growth that can show a wrong base, as a ratio: a wider one would fit almost anything. A
 * convention; a fair test has the same limit.
 */
const WIDEST_GROWTH = rational('5/100');

export const wrongBase: Slip = (scene) =>
  scene.suspects
    .filter((claim): claim is GrowthObservation => claim.kind === 'growth' && claim.unit === 'rate')
    .flatMap((claim) => {
      const { period, base } = claim;
      return basesFor(period, base).flatMap((before) => {
        const meetings = meetingsOver(before, claim, scene);
        const change = { claim, to: { ...claim, base: before }, what: 'base' as const };
        return meetings.length > 0
          ? [{ changes: [{ ...change, words: [base.text, before.text] as const }], meetings }]
          : [];
      });
    });

function basesFor(period: Period, named: Period): Period[] {
  const before = [monthsOf(period), 12, 24, 36, 48, 60].map((by) =>
    periodOf(period.from - by, period.to - by),
  );
  const texts = new Set([named.text]);
  return before.filter((one) => one.to < period.from && !texts.has(one.text) && texts.add(one.text));
}

/** The printed values that give the stated growth from another base. */
function meetingsOver(base: Period, growth: GrowthObservation, { near, all }: Scene): Meeting[] {
  const isValue = (claim: Observation, period: Period): claim is LevelObservation =>
    claim.kind === 'level' &&
    samePeriod(claim.period, period) &&
    claim.flow === growth.flow &&
    claim.side.key === growth.side.key &&
    sameValuation(claim, growth);
  const own = near.filter((claim): claim is LevelObservation => isValue(claim, growth.period));
  const current = own.filter(({ source }) => source === growth.source);
  const before = all.filter((claim): claim is LevelObservation => isValue(claim, base));
  const stated = growth.readings.verdict;
  return (current.length > 0 ? current : own).flatMap((now) =>
    before.flatMap((then): Meeting[] => {
      const [value, over] = [now.readings.verdict, then.readings.verdict];
      if (!carriesRate(growth.flow, over)) return [];
      const computed = growthRate(value, over);
      if (!meets(computed, stated) || !isNarrow(usualGrowth(now, then, growth))) return [];
      return [
        {
          operation: 'growth',
          stated: growth.id,
          interval: writeInterval(growth.readings.verdict),
          operands: [now.id, then.id],
          computed: writeInterval(computed),
        },
      ];
    }),
  );
}

/**
 * The growth from one value to another, with hedges as they are usually meant; `null` where the base carries no rate
 * then.
 */
function usualGrowth(
  now: LevelObservation,
  then: LevelObservation,
  { flow }: GrowthObservation,
): Interval | null {
  const base = then.readings.usual;
  return carriesRate(flow, base) ? growthRate(now.readings.usual, base) : null;
}

function isNarrow(growth: Interval | null): boolean {
  const wide = growth && width(growth);
  return wide !== null && wide.compare(WIDEST_GROWTH) <= 0;
}
