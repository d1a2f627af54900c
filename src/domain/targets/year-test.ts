/**
 * Whether a year reached what was set: one test of the engine, which compares the target with what is known about the
 * year. Targets that are rated and targets that are said to be met are judged by this same test.
 */
import { judge, type Operand, type Result } from '../findings/test.ts';
import type { Met, Target } from '../ledger/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decodeThreshold, isGrowth, type Observation } from '../ledger/observation.ts';
import type { Period } from '../ledger/period.ts';
import { thresholdOf } from '../ledger/threshold.ts';
import { sumOf } from '../numbers/growth.ts';
import { type Interval, interval } from '../numbers/interval.ts';
import { impliedBy } from '../system/implied.ts';
import type { AnnualValue } from './annual-value.ts';
import { type REACHED, reaches } from './reaches.ts';

/** Figures of a year, with the function that computes the year's value or growth from their intervals. */
export interface GivenFigures {
  readonly operands: readonly Operand[];
  readonly compute: (intervals: readonly Interval[]) => Interval | null;
}

/** What was set: an amount, or a growth a year. In a target zone, the lower end counts. */
export interface Aim {
  readonly claim: Target | Met;
  readonly threshold: Interval;
  readonly goal: Interval;
}

/** What came of a test. */
export interface YearTest {
  readonly reached: (typeof REACHED)[number];
  /** `null` where there was nothing to compare with the goal. */
  readonly result: Result | null;
}

/** What a target, or a statement that it was met, asks for. @throws {RangeError} for a threshold that is no interval */
export function aimOf(claim: Target | Met): Aim {
  const threshold = thresholdOf(claim);
  return { claim, threshold, goal: interval(threshold.lower, null, threshold.lowerClosed) };
}

/**
 * Compares figures of a year with what was set. It takes `reporter` as an assumption, because a target does not say
 * whose statistics count.
 */
export function testOfYear(
  { claim, goal }: Aim,
  { operands, compute }: GivenFigures,
  ledger: Ledger,
): YearTest {
  const [first] = operands;
  const result =
    first &&
    judge(
      {
        code: 'target-not-met',
        operation: 'reached',
        stated: decodeThreshold(claim, first.claim, goal),
        operands,
        compute,
        takes: ['reporter'],
      },
      ledger,
    );
  return result
    ? { reached: reaches(result.computed, goal), result }
    : { reached: 'cannot-tell', result: null };
}

/** An annual value as figures to test. */
export const givenBy = ({ how, period, of }: AnnualValue): GivenFigures => ({
  operands: of.map((claim) => ({ claim, role: 'other' })),
  compute: (intervals) => {
    if (how === 'printed') return intervals[0] ?? null;
    return how === 'sum' ? sumOf(intervals) : impliedAgain(period, of, intervals);
  },
});

/** What the figures of an implied value imply for its year if other intervals are read from them. */
function impliedAgain(
  period: Period,
  of: readonly Observation[],
  intervals: readonly Interval[],
): Interval | null {
  const growth = of.find(isGrowth);
  if (!growth) return null;
  const { reporter, partner, currency, covers } = growth.side;
  const cell = { reporter, partner, currency, covers, flow: growth.flow, valuation: null, period };
  const read = new Map(of.map((claim, index) => [claim, intervals[index]]));
  const implied = impliedBy({ claims: of }, [cell], (claim) => read.get(claim) ?? claim.readings.verdict);
  return implied[0]?.interval ?? null;
}
