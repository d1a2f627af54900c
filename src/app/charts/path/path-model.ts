/** What the chart of paths draws: the past, the targets, the targeted growth as a fan, and the reader's path. */
import {
  annualValues,
  countedLedger,
  type Dataset,
  type Deadline,
  historyOf,
  type Interval,
  type Outlook,
  readInterval,
  writeInterval,
} from '../../../domain/index.ts';
import { scenarioPath } from '../../models/scenario.ts';
import { comparableTargets, dueYear } from '../../models/target-tally.ts';
import { billions, type PlotInterval } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';

/** A point of a line, with its rounding. */
export interface PathPoint extends PlotInterval {
  readonly year: number;
}

/** A target as it is drawn: a mark at its year, or from year to year; for an open one, to the end of the chart. */
export interface PathTarget extends PlotInterval {
  readonly id: string;
  /** The threshold in the notation of the dataset. */
  readonly threshold: string;
  readonly outcome: Deadline['outcome'];
  readonly from: number;
  readonly to: number;
}

export interface PathModel {
  readonly history: readonly PathPoint[];
  readonly targets: readonly PathTarget[];
  /** The paths of the targeted growth, lower and upper end. */
  readonly fan: readonly PathPoint[];
  /** The reader's path. */
  readonly own: readonly PathPoint[];
  readonly xDomain: readonly [number, number];
  readonly yTicks: readonly number[];
}

/** The last year that is drawn, which is the last of this project's years for targets without a date. */
export const LAST_YEAR = 2040;
/** The first year that is drawn, before the first target. */
const LEAD_YEARS = 5;
const PATH_Y_PARTS = 6;
/** Room above the highest target. */
const HEADROOM = 1.08;

/**
 * What the chart draws.
 *
 * @param targeted the growth of the fan; `null` for none
 */
export function pathModel(
  dataset: Dataset,
  start: Outlook['starts'][number],
  growth: Interval,
  targeted: Interval | null,
): PathModel {
  const { pair } = dataset;
  const value = readInterval(start.value.interval);
  const path = (rate: Interval): PathPoint[] =>
    scenarioPath(value, start.value.year, rate, LAST_YEAR).map((one) => ({
      year: one.year,
      ...billions(writeInterval(one.value)),
    }));
  const marks = comparableTargets(dataset, 'level').flatMap(({ threshold, deadlines }) =>
    deadlines.flatMap((deadline): PathTarget[] => {
      const years = targetYears(deadline, start.value.year);
      return years
        ? [{ id: deadline.id, threshold, outcome: deadline.outcome, ...years, ...billions(threshold) }]
        : [];
    }),
  );
  const first = Math.min(start.value.year, ...marks.map(({ from }) => from)) - LEAD_YEARS;
  const history = historyOf(annualValues(countedLedger(dataset), 'T'), pair.assumedReporter)
    .filter(({ year }) => year >= first && year <= start.value.year)
    .map(({ year, interval }) => ({ year, ...billions(writeInterval(interval)) }));
  const top = Math.max(...marks.map(({ high }) => high), ...history.map(({ high }) => high), 1);
  return {
    history,
    targets: marks,
    fan: targeted ? path(targeted) : [],
    own: path(growth),
    xDomain: [first - 0.5, LAST_YEAR + 0.5],
    yTicks: niceTicks(0, top * HEADROOM, PATH_Y_PARTS),
  };
}

/**
 * The place of a target on the axis of years. One that is over stands at its years. An open one goes from the year in
 * which it was set (or that of the newest value, where this is not known) to its date, or to the end of the chart.
 */
function targetYears(
  { by, outcome, reachedIn, statements }: Deadline,
  newest: number,
): { from: number; to: number } | null {
  const first = statements.find(({ said }) => said !== null)?.said;
  const said = first ? Number(first.slice(0, 4)) : newest;
  if (by !== null) {
    const to = dueYear(by);
    const from = Number(by.slice(0, 4));
    return to === null ? null : { from: outcome === 'open' ? Math.min(said, from, to - 1) : from, to };
  }
  if (outcome === 'open') return { from: said, to: LAST_YEAR };
  const reached = reachedIn === null ? null : dueYear(reachedIn);
  return reached === null ? null : { from: reached, to: reached };
}
