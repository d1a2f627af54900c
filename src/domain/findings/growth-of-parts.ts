/**
 * Rule 3: the growth of a whole lies between the growths of its parts, within one source and reporter.
 *
 * Where values of the parts are printed as well, the growth of the whole is the mean of the parts' growths, weighted by
 * the parts' bases. In its plain form the rule needs no values: the bases of trade are positive, so that the growth of
 * total trade is some mean of the growths of exports and imports (the mediant inequality).
 */

import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import { type GrowthObservation, isGrowth, isLevel, type LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { mayMakeUp, sameValuation } from '../ledger/valuation.ts';
import { canWeigh, growthBetween, growthOfWhole, type TwoOfGrowth } from '../numbers/growth.ts';
import type { Interval } from '../numbers/interval.ts';
import type { Operand, Result, Test } from './test.ts';

/**
 * Lists each growth of total trade against those of exports and imports, plain and weighted in each way that is
 * printed.
 */
export function* growthOfParts(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const { observations } of ledger.sources) {
    for (const side of bySide(observations)) {
      const levels = side.filter(isLevel);
      const rates = side.filter(isGrowth).filter(({ unit }) => unit === 'rate');
      const ofOneBase = groupBy(rates, ({ period, base }) => `${period.text} ${base.text}`);
      for (const ofPeriod of ofOneBase.values()) yield* growthOfPartsTests(ofPeriod, levels);
    }
  }
}

function* growthOfPartsTests(
  rates: readonly GrowthObservation[],
  levels: readonly LevelObservation[],
): Generator<Test, void, Result | null> {
  const of = (flow: GrowthObservation['flow']) => rates.filter((rate) => rate.flow === flow);
  for (const whole of of('T')) {
    for (const exported of of('X')) {
      for (const imported of of('M')) {
        if (!mayMakeUp(whole, exported, imported)) continue;
        yield between(whole, [exported, imported]);
        yield* weighted(whole, [exported, imported], levels);
      }
    }
  }
}

type Parts = readonly [exported: GrowthObservation, imported: GrowthObservation];

const between = (whole: GrowthObservation, parts: Parts): Test => ({
  code: 'growth-outside-parts',
  operation: 'between-growths',
  stated: whole,
  operands: parts.map((claim) => ({ claim, role: 'part-growth' })),
  compute: ([first, second]) => (first && second ? growthBetween(first, second) : null),
});

/** Two of value, base and rate that a source prints for a part. They determine its weight and its growth. */
interface Weight {
  readonly operands: readonly Operand[];
  read(intervals: readonly Interval[]): TwoOfGrowth | null;
}

/** Tests with each pair of weights that the source's figures allow. */
function* weighted(
  whole: GrowthObservation,
  parts: Parts,
  levels: readonly LevelObservation[],
): Generator<Test, void, Result | null> {
  const [exported, imported] = parts;
  for (const exports of weightsOf(exported, levels)) {
    for (const imports of weightsOf(imported, levels)) {
      const operands = [...exports.operands, ...imports.operands];
      const read = (intervals: readonly Interval[]) =>
        [
          exports.read(intervals.slice(0, exports.operands.length)),
          imports.read(intervals.slice(exports.operands.length)),
        ].filter((part) => part !== null);
      const asVerdicts = read(operands.map(({ claim }) => claim.readings.verdict));
      if (asVerdicts.length < 2 || !asVerdicts.every(canWeigh)) continue;
      yield {
        code: 'growth-outside-parts',
        operation: 'weighted-growths',
        stated: whole,
        about: parts,
        operands,
        compute: (intervals) => {
          const both = read(intervals);
          if (both.every(canWeigh)) return growthOfWhole(both);
          // Under any rounding "$1 billion" may be close to nothing. The whole still grows no more than the part that
          // grows most.
          const rates = both.flatMap((part) => ('rate' in part ? part.rate : []));
          const [first, second] = rates;
          return first && second ? growthBetween(first, second) : null;
        },
      };
    }
  }
}

function weightsOf(rate: GrowthObservation, levels: readonly LevelObservation[]): Weight[] {
  const valuesIn = (period: Period) =>
    levels.filter(
      (level) => level.flow === rate.flow && samePeriod(level.period, period) && sameValuation(level, rate),
    );
  const [currents, bases] = [valuesIn(rate.period), valuesIn(rate.base)];
  const growth: Operand = { claim: rate, role: 'part-growth' };
  return [
    ...currents.map(
      (claim): Weight => ({
        operands: [{ claim, role: 'part' }, growth],
        read: ([current, grown]) => (current && grown ? { current, rate: grown } : null),
      }),
    ),
    ...bases.map(
      (claim): Weight => ({
        operands: [{ claim, role: 'part-base' }, growth],
        read: ([base, grown]) => (base && grown ? { base, rate: grown } : null),
      }),
    ),
    ...currents.flatMap((now) =>
      bases.map(
        (before): Weight => ({
          operands: [
            { claim: now, role: 'part' },
            { claim: before, role: 'part-base' },
          ],
          read: ([current, base]) => (current && base ? { current, base } : null),
        }),
      ),
    ),
  ];
}
