/**
 * Rule 1: a stated growth is the growth from one printed value to another.
 *
 * Authority: `statcheck` recomputes a reported result from the numbers reported with it; `scrutiny` (GRIM) keeps
 * printed numbers as strings and asks which true values they allow. Only values of its own source can contradict a
 * growth: between sources the base may have been revised.
 */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { bySide } from '../ledger/ledger.ts';
import { type GrowthObservation, isGrowth, isLevel, type LevelObservation } from '../ledger/observation.ts';
import { type Period, samePeriod } from '../ledger/period.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { jointValuation, mayMakeUp, sameValuation, type Valued } from '../ledger/valuation.ts';
import { absoluteChange, growthRate, sumOf } from '../numbers/growth.ts';
import type { Interval } from '../numbers/interval.ts';
import type { Operand, Result, Test } from './test.ts';

/** What a source prints for a period: a value, or exports and imports that make up a total. */
type Printed = readonly LevelObservation[];

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
 * prints no current value, any value over any base. What its own source alone gives is left to `statedGrowth`.
 */
export function* growthAcrossSources(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const side of bySide(ledger.observations)) {
    const ofPeriod = groupBy(side.filter(isLevel), ({ period }) => period.text);
    for (const growth of side.filter(isGrowth)) {
      const valuesIn = (period: Period): Printed[] =>
        [...groupBy(ofPeriod.get(period.text) ?? [], ({ source }) => source).values()].flatMap((levels) =>
          printedFor(growth, period, levels),
        );
      const currents = valuesIn(growth.period);
      const isOwn = (values: Printed) => values.every(({ source }) => source === growth.source);
      const own = currents.filter(isOwn);
      for (const current of own.length > 0 ? own : currents) {
        const bases = valuesIn(growth.base).filter((base) => !(isOwn(current) && isOwn(base)));
        yield* testsOver(growth, [current], bases);
      }
    }
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

/** Whether what is printed for two periods has, or may have, one valuation: jointly and for each flow. */
function valuedAlike(current: Printed, base: Printed): boolean {
  const flows = current.flatMap((value) =>
    base.filter(({ flow }) => flow === value.flow).map((other) => sameValuation(value, other)),
  );
  return flows.every((alike) => alike) && sameValuation(jointly(current), jointly(base));
}

/** The valuation of a value, or of exports and imports jointly. */
function jointly([first, second]: Printed): Valued {
  const valuation = first?.valuation ?? null;
  return { valuation: second ? jointValuation(valuation, second.valuation) : valuation };
}

/** What a source prints for a period of the growth's series: the value, or else exports and imports for a total. */
function printedFor(growth: GrowthObservation, period: Period, values: Printed): Printed[] {
  const of = (flow: LevelObservation['flow']) =>
    values.filter((value) => samePeriod(value.period, period) && value.flow === flow);
  const printed = of(growth.flow).filter((value) => sameValuation(value, growth));
  if (printed.length > 0 || growth.flow !== 'T') return printed.map((value) => [value]);
  return of('X').flatMap((exported) =>
    of('M')
      .filter((imported) => mayMakeUp(growth, exported, imported))
      .map((imported) => [exported, imported]),
  );
}
