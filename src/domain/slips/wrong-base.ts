/** A growth over another period than the one that is named: two years before, or the months just before. */

import { sameValuation } from '../growth-checks/value.ts';
import type { Growth, Level } from '../ledger/claim.ts';
import type { Statement } from '../ledger/ledger.ts';
import { sideOf } from '../ledger/ledger.ts';
import { monthsOf, type Period, parsePeriod, periodOf } from '../ledger/period.ts';
import { carriesRate, growthRate } from '../numbers/growth.ts';
import { type Interval, meets, readInterval, width, writeInterval } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import type { Meeting, Scene, Slip } from './slip.ts';

/** A computed growth that is known less well would fit almost anything. A convention, that of a fair check. */
const WIDEST = rational('5/100');

export const wrongBase: Slip = (scene) =>
  scene.suspects
    .filter((claim): claim is Growth => claim.kind === 'growth' && claim.unit === 'rate')
    .flatMap((claim) => {
      const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
      if (!period || !base) return [];
      return basesFor(period, base).flatMap(({ text }) => {
        const meetings = meetingsOver(text, claim, scene);
        const change = { claim, to: { ...claim, base: text }, what: 'base' as const };
        return meetings.length > 0
          ? [{ changes: [{ ...change, words: [claim.base, text] as const }], meetings }]
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

/** The printed values over which the growth is as stated. */
function meetingsOver(base: string, growth: Growth, { near, all, assumedReporter }: Scene): Meeting[] {
  const isValue = (claim: Statement, period: string): claim is Level =>
    claim.kind === 'level' &&
    claim.period === period &&
    claim.flow === growth.flow &&
    sideOf(claim, assumedReporter) === sideOf(growth, assumedReporter) &&
    sameValuation(claim, growth);
  const own = near.filter((claim): claim is Level => isValue(claim, growth.period));
  const current = own.filter(({ source }) => source === growth.source);
  const before = all.filter((claim): claim is Level => isValue(claim, base));
  const stated = readInterval(growth.readings.verdict);
  return (current.length > 0 ? current : own).flatMap((now) =>
    before.flatMap((then): Meeting[] => {
      const [value, over] = [readInterval(now.readings.verdict), readInterval(then.readings.verdict)];
      if (!carriesRate(growth.flow, over)) return [];
      const computed = growthRate(value, over);
      if (!meets(computed, stated) || !isNarrow(usualGrowth(now, then, growth))) return [];
      return [
        {
          operation: 'growth',
          stated: growth.id,
          interval: growth.readings.verdict,
          operands: [now.id, then.id],
          computed: writeInterval(computed),
        },
      ];
    }),
  );
}

/** The growth from one value to another, as their words are usually meant; `null` where the base carries no rate then. */
function usualGrowth(now: Level, then: Level, { flow }: Growth): Interval | null {
  const base = readInterval(then.readings.usual);
  return carriesRate(flow, base) ? growthRate(readInterval(now.readings.usual), base) : null;
}

function isNarrow(growth: Interval | null): boolean {
  const wide = growth && width(growth);
  return wide !== null && wide.compare(WIDEST) <= 0;
}
