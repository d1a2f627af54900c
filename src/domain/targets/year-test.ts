/**
 * Whether a year reached what was set: one test of the engine, of the target against what is known of the year. A target
 * that is rated and one that is said to be met are judged by the same.
 */
import { judge, type Operand, type Result } from '../findings/test.ts';
import type { Met, Target } from '../ledger/claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decodeThreshold, isGrowth, type Observation } from '../ledger/observation.ts';
import type { Period } from '../ledger/period.ts';
import { sumOf } from '../numbers/growth.ts';
import { type Interval, interval, readInterval } from '../numbers/interval.ts';
import { impliedBy } from '../system/implied.ts';
import type { AnnualValue } from './annual-value.ts';
import { type REACHED, reaches } from './reaches.ts';

/** Figures of a year, and what intervals of them give: its value, or its growth. */
export interface GivenFigures {
  readonly operands: readonly Operand[];
  readonly compute: (intervals: readonly Interval[]) => Interval | null;
}

/** What was set: an amount or a growth a year, of a zone its lower end. */
export interface Aim {
  readonly claim: Target | Met;
  readonly threshold: Interval;
  readonly goal: Interval;
}

/** What came of a test. */
export interface YearTest {
  readonly reached: (typeof REACHED)[number];
  /** `null` where nothing could be held against the goal. */
  readonly result: Result | null;
}

/** @throws {RangeError} for a threshold that is no interval */
export function aimOf(claim: Target | Met): Aim {
  const threshold = readInterval(claim.threshold);
  return { claim, threshold, goal: interval(threshold.lower, null, threshold.lowerClosed) };
}

/** Holds figures of a year against what was set. The statement does not say whose statistics it uses. */
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

/** A value of a year as figures to test. */
export const givenBy = ({ how, period, of }: AnnualValue): GivenFigures => ({
  operands: of.map((claim) => ({ claim, role: 'other' })),
  compute: (intervals) => {
    if (how === 'printed') return intervals[0] ?? null;
    return how === 'sum' ? sumOf(intervals) : impliedAgain(period, of, intervals);
  },
});

/** What the figures of an implied value leave to its year where they stand for other intervals. */
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
