/**
 * Rule 10: an average a year, or a month, is the sum of its values divided by their number.
 *
 * The sum itself may be printed, or the values of its years or months. Where only some of these are printed, their sum is
 * a lower limit, because trade is never negative. Within one source a gap is a contradiction. Between sources any of the
 * printed values may be right, so that a gap counts only where the average lies above, or below, all that they give.
 *
 * Authority: the sums are XBRL Calculations 1.1's, over time; GRIM (`scrutiny`) asks whether a printed mean is
 * possible.
 */
import { groupBy } from '../ledger/group-by.ts';
import { bySide, type Ledger } from '../ledger/ledger.ts';
import type { LevelObservation, Observation } from '../ledger/observation.ts';
import { monthsOf } from '../ledger/period.ts';
import { pressFigures } from '../ledger/printings.ts';
import { sameValuation } from '../ledger/valuation.ts';
import { sumOf } from '../numbers/growth.ts';
import {
  compareIntervals,
  type Interval,
  intersect,
  interval,
  multiply,
  NOT_NEGATIVE,
  point,
} from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import { type Chain, type ChainPart, heaviestChain, lightestTiling } from './chain.ts';
import { contradictionsAmong } from './contradictions.ts';
import type { RawFinding } from './finding.ts';
import { proofOf } from './proof.ts';
import type { Result, Test } from './test.ts';
import { valuesFor } from './values-for.ts';

type AverageObservation = Observation<'average'>;

/**
 * Lists each average against the values of its source; where these do not fill its period, also against those of all
 * press, each figure once.
 */
export function* averages(ledger: Ledger): Generator<Test, void, Result | null> {
  for (const { summaries, levels } of ledger.sources) {
    for (const average of summaries) {
      if (average.kind !== 'average') continue;
      yield* testsWithin(average, levels);
      const own = valuesInside(average, levels);
      if (!lightestTiling(average.period, own)) yield* testsBetween(average, pressFigures(ledger));
    }
  }
}

function* testsWithin(
  average: AverageObservation,
  levels: readonly LevelObservation[],
): Generator<Test, void, Result | null> {
  for (const whole of valuesFor(average, average, levels)) {
    yield averageTest(average, 'average-of-sum', [whole], 'whole');
  }
  const parts = valuesInside(average, levels);
  const tiling = lightestTiling(average.period, parts);
  if (tiling) yield testOfChain(average, tiling);
  const heaviest = heaviestChain(average.period, parts);
  if (heaviest && !sameParts(heaviest, tiling)) yield testOfChain(average, heaviest);
}

/** Tests by the values that give the least and the most, whatever their sources. */
function* testsBetween(
  average: AverageObservation,
  press: readonly LevelObservation[],
): Generator<Test, void, Result | null> {
  const others = press.filter(({ source }) => source !== average.source);
  const parts = valuesInside(average, [...others, ...press.filter((one) => !others.includes(one))]);
  const tiling = lightestTiling(average.period, parts);
  if (!tiling) return;
  yield { ...testOfChain(average, tiling), between: true };
  const heaviest = heaviestChain(average.period, parts);
  if (heaviest?.tiles && !sameParts(heaviest, tiling))
    yield { ...testOfChain(average, heaviest), between: true };
}

/** The values within the period of an average. A balance has none: its parts may be negative. */
function valuesInside(average: AverageObservation, levels: readonly LevelObservation[]): ChainPart[] {
  if (average.flow === 'B') return [];
  const { from, to } = average.period;
  return (bySide(levels).find(([first]) => first?.side.key === average.side.key) ?? []).flatMap((level) => {
    const { period } = level;
    const isInside = period.from >= from && period.to <= to && (period.from > from || period.to < to);
    const amount = intersect(level.readings.verdict, NOT_NEGATIVE);
    const isAlike = level.flow === average.flow && sameValuation(level, average);
    return isInside && isAlike && amount ? [{ level, period, amount }] : [];
  });
}

const sameParts = (a: Chain, b: Chain | null): boolean =>
  b !== null && a.parts.length === b.parts.length && a.parts.every((part) => b.parts.includes(part));

const testOfChain = (average: AverageObservation, { parts, tiles }: Chain): Test =>
  averageTest(
    average,
    tiles ? 'average-of-values' : 'at-least-average',
    parts.map(({ level }) => level),
    'part',
  );

function averageTest(
  average: AverageObservation,
  operation: 'average-of-sum' | 'average-of-values' | 'at-least-average',
  operands: readonly LevelObservation[],
  role: 'whole' | 'part',
): Test {
  const count = monthsOf(average.period) / (average.each === 'year' ? 12 : 1);
  return {
    code: 'average-differs',
    operation,
    stated: average,
    operands: operands.map((claim) => ({ claim, role })),
    count,
    compute: (amounts) => averageOf(amounts, count, operation === 'at-least-average'),
  };
}

function averageOf(amounts: readonly Interval[], count: number, isAtLeast: boolean): Interval {
  const average = multiply(sumOf(amounts), point(rational(1n).div(count)));
  return isAtLeast ? interval(average.lower, null, average.lowerClosed) : average;
}

/** The findings of the rule. */
export function averageFindings(results: readonly Result[]): RawFinding[] {
  return [
    ...contradictionsAmong(results.filter(({ test }) => !test.between)),
    ...betweenSources(results.filter(({ test }) => test.between)),
  ];
}

function betweenSources(results: readonly Result[]): RawFinding[] {
  return [...groupBy(results, ({ test }) => test.stated.id)].flatMap(([id, own]): RawFinding[] => {
    const [first] = own;
    if (!first || own.some(({ met }) => met) || new Set(own.map(isTooSmall)).size > 1) return [];
    // The result nearest to the average: if it does not fit, no other does.
    const nearest = isTooSmall(first) ? first : (own.at(-1) ?? first);
    return [
      {
        code: 'average-differs',
        kind: 'between-sources',
        claims: [...new Set(nearest.claims.map((claim) => claim.id))],
        proofs: [proofOf(nearest)],
        subject: id,
      },
    ];
  });
}

/** Whether the average is smaller than what is computed. */
const isTooSmall = ({ computed, test }: Result): boolean =>
  compareIntervals(test.stated.readings.verdict, computed) < 0;
