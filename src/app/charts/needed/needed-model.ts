/** What the chart of growth by year draws: the growth of each year, beside the growth that the next target takes. */
import { type Interval, readInterval, type YearOutcome } from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type AchievedGrowth, achievedUpTo, nextNeed } from '../../models/target-need.ts';
import { tallyOf } from '../../models/target-tally.ts';
import { PER_CENT } from '../strip/interval-scale.ts';
import { niceTicks } from '../ticks.ts';

type ReportedGrowth = NonNullable<YearOutcome['reporters'][number]['growth']>;

/** The growth of a year, as the assumed reporter counts it. */
interface GrownYear {
  readonly year: number;
  readonly growth: ReportedGrowth;
  /** In per cent, for drawing. */
  readonly low: number;
  readonly high: number;
}

export interface NeededModel {
  readonly years: readonly GrownYear[];
  /** The claim of the target, and the growth a year that it takes up to a year. */
  readonly target: string;
  readonly threshold: string;
  readonly by: number;
  /** Whether this project chose that year, because the target has no date. */
  readonly isOurs: boolean;
  readonly rate: string;
  /** In per cent, for drawing. */
  readonly needed: number;
  readonly achieved: AchievedGrowth | null;
  readonly ticks: readonly number[];
}

/** So few years tell nothing of what is usual. */
const FEWEST_YEARS = 3;
const NEEDED_Y_PARTS = 5;

/** The chart; `null` without an open target that takes a known growth, or with the growth of fewer than three years. */
export function neededModel(ledger: Ledger): NeededModel | null {
  const { targets, pair } = ledger.dataset;
  const need = nextNeed(ledger);
  const needed = need && middlePercent(readInterval(need.rate));
  const years = (tallyOf(targets).yearly?.target.deadlines ?? [])
    .filter(({ by }) => by === null)
    .flatMap((deadline) => deadline.years)
    .flatMap(({ year, reporters }): GrownYear[] => {
      const growth = reporters.find(({ reporter }) => reporter === pair.assumedReporter)?.growth;
      const ends = growth && endsPercent(readInterval(growth.rate));
      return growth && ends ? [{ year, growth, low: ends[0], high: ends[1] }] : [];
    });
  if (!need || needed === null || years.length < FEWEST_YEARS) return null;
  const ends = years.flatMap(({ low, high }) => [low, high]);
  return {
    years,
    target: need.target.id,
    threshold: need.target.threshold,
    by: need.year,
    isOurs: need.isOurs,
    rate: need.rate,
    needed,
    achieved: achievedUpTo(ledger),
    ticks: niceTicks(Math.min(0, ...ends), Math.max(needed, ...ends), NEEDED_Y_PARTS),
  };
}

function endsPercent({ lower, upper }: Interval): readonly [number, number] | null {
  return lower && upper ? [PER_CENT * lower.valueOf(), PER_CENT * upper.valueOf()] : null;
}

function middlePercent(rate: Interval): number | null {
  const ends = endsPercent(rate);
  return ends && (ends[0] + ends[1]) / 2;
}
