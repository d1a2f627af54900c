/**
 * Rule 11: an average yearly growth is the compound growth over its years, or the mean of the growths of its years.
 *
 * The press means either, so that it is a contradiction only if neither fits. "In 2016–2020" may start from the value
 * of 2016 or of 2015: where the source does not say which, both are tried. If only one of them can be tried, because
 * the value of the other year is not printed, the result rests on the assumption `counted-from`. Where the years between
 * are not printed, the mean is known to be at least the compound growth.
 *
 * Authority: the inequality of arithmetic and geometric means; compound growth compares (1 + g)ⁿ × first with last.
 */
import type { Assumption } from '../ledger/assumption.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger, SourceFigures } from '../ledger/ledger.ts';
import type { GrowthObservation, LevelObservation, Observation } from '../ledger/observation.ts';
import { type Period, periodOf, samePeriod, shiftYears } from '../ledger/period.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { compoundGrowthAmong, growthRate, ratioOf, sumOf } from '../numbers/growth.ts';
import { type Interval, intersect, interval, multiply, POSITIVE, point, shift } from '../numbers/interval.ts';
import { ONE, rational } from '../numbers/rational.ts';
import type { Operation, RawFinding } from './finding.ts';
import { proofOf } from './proof.ts';
import { ratesOf } from './rates-of.ts';
import type { Operand, Result, Test } from './test.ts';
import { valuesFor } from './values-for.ts';

type AverageGrowthObservation = Observation<'average-growth'>;

/** Lists each average growth against the values and the yearly growths of its source. */
export function* averageGrowths(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const figures of ledger.sources) {
    for (const growth of figures.summaries) {
      if (growth.kind !== 'average-growth') continue;
      const tests = basesOf(growth).map((base) => testsFrom(base, growth, figures));
      const known = tests.filter(({ length }) => length > 0);
      const takes: Assumption[] = known.length < tests.length ? ['counted-from'] : [];
      yield* known.flat().map((test) => ({ ...test, takes }));
    }
  }
}

/** The years that it may start from. */
function basesOf({ base, period }: AverageGrowthObservation): Period[] {
  const first = periodOf(period.from, period.from + 11);
  return base ? [base] : [first, shiftYears(first, -1)];
}

function testsFrom(base: Period, growth: AverageGrowthObservation, figures: SourceFigures): Test[] {
  const last = periodOf(growth.period.to - 11, growth.period.to);
  const count = (last.from - base.from) / 12;
  const years = Array.from({ length: count + 1 }, (_, index) => shiftYears(base, index));
  return [...testsOfValues(growth, years, figures), ...testsOfGrowths(growth, years, figures)];
}

const averageGrowthTest = (
  growth: AverageGrowthObservation,
  operation: Operation,
  operands: readonly Operand[],
  count: number,
  compute: Test['compute'],
): Test => ({ code: 'average-growth-differs', operation, stated: growth, operands, count, compute });

/** Tests by each pair of values at both ends, with the values between where all are printed. */
function testsOfValues(
  growth: AverageGrowthObservation,
  years: readonly Period[],
  { levels }: SourceFigures,
): Test[] {
  const printed = years.map((period) => valuesFor(growth, { flow: growth.flow, period }, levels));
  const [bases = [], currents = []] = [printed[0], printed.at(-1)];
  const count = years.length - 1;
  return bases.flatMap((base) =>
    currents
      .filter((current) => sameValuation(current, base))
      .flatMap((current) => {
        const ends = endsOfSpan(current, base);
        const between = printed.slice(1, -1).map((values) => values.find((one) => sameValuation(one, base)));
        const whole = between.every((value) => value !== undefined);
        const compound = averageGrowthTest(growth, 'compound', ends, count, ([now, before]) =>
          compoundOf(now, before, count, growth),
        );
        if (count === 1) return [compound];
        const chain = [base, ...between.flatMap((value) => value ?? []), current];
        const mean = whole
          ? averageGrowthTest(growth, 'mean-of-yearly', chain.map(asValue), count, (values) =>
              meanOfYearly(values, growth),
            )
          : averageGrowthTest(growth, 'at-least-compound', ends, count, ([now, before]) => {
              const least = compoundOf(now, before, count, growth);
              return least && interval(least.lower, null, least.lowerClosed);
            });
        return [compound, mean];
      }),
  );
}

const endsOfSpan = (current: LevelObservation, base: LevelObservation): Operand[] => [
  { claim: current, role: 'current' },
  { claim: base, role: 'base' },
];

/** An operand of values in the order of their years, of which the first is the base. */
const asValue = (claim: LevelObservation, index: number): Operand => ({
  claim,
  role: index === 0 ? 'base' : 'part',
});

function compoundOf(
  now: Interval | undefined,
  before: Interval | undefined,
  count: number,
  growth: AverageGrowthObservation,
): Interval | null {
  const ratio = now && before && ratioOf(now, before);
  return ratio ? compoundGrowthAmong(ratio, count, ratesOf(growth)) : null;
}

/**
 * The mean of the growths from each value to the next. Most values occur in two of them, which makes the interval wider
 * than necessary, so that a gap is certain in any case. What lies below the compound growth is cut off, because the mean
 * is never less than that.
 */
function meanOfYearly(values: readonly Interval[], growth: AverageGrowthObservation): Interval | null {
  const steps = values.slice(1).flatMap((now, index) => {
    const before = values[index];
    return before && intersect(before, POSITIVE) ? [growthRate(now, before)] : [];
  });
  if (steps.length < values.length - 1) return null;
  const mean = meanOf(steps);
  const least = compoundOf(values.at(-1), values[0], steps.length, growth);
  return (least && intersect(mean, interval(least.lower, null, least.lowerClosed))) ?? mean;
}

const meanOf = (rates: readonly Interval[]): Interval =>
  multiply(sumOf(rates), point(rational(1n).div(rates.length)));

/** Tests by the printed growths of all years, each from the year before. */
function testsOfGrowths(
  growth: AverageGrowthObservation,
  years: readonly Period[],
  { growths }: SourceFigures,
): Test[] {
  const yearly = years.slice(1).map((period, index) => {
    const before = years[index];
    return before && growths.find((one) => isYearly(one, growth, period, before));
  });
  const known = yearly.filter((one) => one !== undefined && one !== null);
  if (known.length < yearly.length || known.length < 2) return [];
  const operands = known.map((claim): Operand => ({ claim, role: 'part-growth' }));
  const count = known.length;
  return [
    averageGrowthTest(growth, 'mean-of-growths', operands, count, meanOf),
    averageGrowthTest(growth, 'compound-of-growths', operands, count, (rates) => {
      const factors = rates.flatMap((rate) => intersect(shift(rate, ONE), POSITIVE) ?? []);
      if (factors.length < rates.length) return null;
      const product = factors.reduce((all, next) => multiply(all, next), point(ONE));
      return compoundGrowthAmong(product, count, ratesOf(growth));
    }),
  ];
}

const isYearly = (
  one: GrowthObservation,
  growth: AverageGrowthObservation,
  period: Period,
  base: Period,
): boolean =>
  one.unit === 'rate' &&
  one.side.key === growth.side.key &&
  one.flow === growth.flow &&
  samePeriod(one.period, period) &&
  samePeriod(one.base, base) &&
  sameValuation(one, growth);

/** The average growths that fit from no base, and in neither meaning. */
export function averageGrowthFindings(results: readonly Result[]): RawFinding[] {
  return [...groupBy(results, ({ test }) => test.stated.id).values()].flatMap((own): RawFinding[] => {
    const refutations = [...groupBy(own, firstYearOf).values()].map(refutationOf);
    const proofs = refutations.flatMap((refuted) => refuted ?? []);
    if (proofs.length === 0 || refutations.includes(null)) return [];
    return [
      {
        code: 'average-growth-differs',
        kind: 'contradiction',
        claims: [...new Set(proofs.flatMap(({ claims }) => claims.map(({ id }) => id)))],
        proofs: proofs.map(proofOf),
      },
    ];
  });
}

/** The first month of a test's figures, which shows the base that it starts from. */
const firstYearOf = ({ test }: Result): string =>
  String(
    Math.min(
      ...test.operands.map(({ claim }) => (claim.kind === 'growth' ? claim.base.from : claim.period.from)),
    ),
  );

/** The results that refute both meanings by the same figures; `null` where one of the meanings remains. */
const refutationOf = (results: readonly Result[]): readonly Result[] | null =>
  [...groupBy(results, figuresKey).values()].find((same) => same.every(({ met }) => !met)) ?? null;

/** Equal for results by the same values at both ends, and for all results by yearly growths. */
function figuresKey({ test: { operands } }: Result): string {
  const values = operands.filter(({ claim }) => claim.kind === 'level').map(({ claim }) => claim);
  const [first, ...others] = values.toSorted((a, b) => a.period.from - b.period.from);
  return first ? `${first.id} ${others.at(-1)?.id}` : '';
}
