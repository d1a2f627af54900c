/**
 * Rule 1: a stated growth is the growth from one printed value to another.
 *
 * Authority: `statcheck` recomputes a reported result from the numbers reported with it; `scrutiny` (GRIM) keeps
 * printed numbers as strings and asks which true values they allow. Only values of its own source can contradict a
 * growth: between sources the base may have been revised.
 */
import type { Ledger } from '../ledger/ledger.ts';
import { bySide } from '../ledger/ledger.ts';
import { type GrowthObservation, isGrowth, isLevel } from '../ledger/observation.ts';
import type { Period } from '../ledger/period.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { absoluteChange, growthRate, sumOf } from '../numbers/growth.ts';
import type { Interval } from '../numbers/interval.ts';
import { MOST_PAIRS, nearestPairs } from './nearest-pairs.ts';
import { type Printed, printedFor, SeriesValues, valuedAlike } from './printed-values.ts';
import type { Operand, Result, Test } from './test.ts';

/** Lists each growth against the values that its source prints for both periods. */
export function* statedGrowth(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const { observations } of ledger.sources) {
    for (const side of bySide(observations)) {
      const levels = side.filter(isLevel);
      for (const growth of side.filter(isGrowth)) {
        yield* testsOver(
          growth,
          printedFor(growth, growth.period, levels),
          printedFor(growth, growth.base, levels),
        );
      }
    }
  }
}

/**
 * Lists each growth against values of other sources: its own source's current value over any other base, and where it
 * prints no current value, any value over any base. What its own source alone gives is left to `statedGrowth`. Of more
 * pairs than `MOST_PAIRS` only the nearest are listed.
 */
export function* growthAcrossSources(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const side of bySide(ledger.observations)) {
    const printed = new SeriesValues(side.filter(isLevel), ledger);
    for (const growth of side.filter(isGrowth)) {
      const isOwn = (values: Printed) => values.every(({ source }) => source === growth.source);
      const currents = printed.valuesIn(growth, growth.period);
      const bases = printed.valuesIn(growth, growth.base);
      const own = currents.filter(isOwn);
      if ((own.length || currents.length) * bases.length > MOST_PAIRS) {
        yield* testsOfNearest(growth, own, printed);
        continue;
      }
      for (const current of own.length > 0 ? own : currents) {
        yield* testsOver(
          growth,
          [current],
          bases.filter((base) => !(isOwn(current) && isOwn(base))),
        );
      }
    }
  }
}

/** The pairs of distinct figures whose growth is nearest to the stated one. @param own its own source's current values */
function* testsOfNearest(
  growth: GrowthObservation,
  own: readonly Printed[],
  printed: SeriesValues,
): Generator<Test, void, Result | null> {
  const isOwn = (values: Printed) => values.every(({ source }) => source === growth.source);
  const isWanted = (values: Printed) => own.length === 0 || !isOwn(values);
  const figures = (period: Period) =>
    printed.figuresIn(growth, period).flatMap((alike) => {
      const values = alike.find(isWanted);
      return values ? [values] : [];
    });
  const currents = own.length > 0 ? own : figures(growth.period);
  const bases = figures(growth.base);
  const among = currents.length * bases.length;
  const nearest = nearestPairs(growth, currents, bases);
  for (const [current, base] of nearest) {
    yield { ...growthTest(growth, current, base), ...(among > nearest.length && { among }) };
  }
}

function* testsOver(
  growth: GrowthObservation,
  currents: readonly Printed[],
  bases: readonly Printed[],
): Generator<Test, void, Result | null> {
  for (const current of currents) {
    for (const base of bases) if (valuedAlike(current, base)) yield growthTest(growth, current, base);
  }
}

function growthTest(growth: GrowthObservation, current: Printed, base: Printed): Test {
  const compute = (now: Interval, before: Interval): Interval | null => {
    if (growth.unit !== 'rate') return absoluteChange(now, before);
    return carriesRate(growth.flow, before) ? growthRate(now, before) : null;
  };
  const operands: Operand[] = [
    ...current.map((claim) => ({ claim, role: 'current' as const })),
    ...base.map((claim) => ({ claim, role: 'base' as const })),
  ];
  return {
    code: 'growth-differs',
    operation: growth.unit === 'rate' ? 'growth' : 'change',
    stated: growth,
    operands,
    compute: (intervals) =>
      compute(sumOf(intervals.slice(0, current.length)), sumOf(intervals.slice(current.length))),
  };
}
