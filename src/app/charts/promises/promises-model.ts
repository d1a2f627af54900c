/** What the chart of promises draws: the value of each year, and each target from its announcement to its date. */
import {
  annualValues,
  countedLedger,
  type Deadline,
  historyOf,
  recordAnnual,
  type TargetRecord,
  writeInterval,
} from '../../../domain/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { comparableTargets, dueYear } from '../../models/target-tally.ts';
import { annualDatum, type ChartDatum, claimDatum } from '../chart-datum.ts';
import { billions, middleOf, type PlotInterval } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';

/** The value of a year, in billions of the currency. */
export interface ReportedYear extends PlotInterval {
  readonly year: number;
}

/** A point of the chart: years, whole ones for the value of a year, and billions of the currency. */
interface PlotPoint {
  readonly year: number;
  readonly value: number;
}

/** One date of a target. */
export interface Promised extends PlotInterval {
  /** The deadline's id. */
  readonly id: string;
  readonly target: TargetRecord;
  readonly deadline: Deadline;
  /** Where its arrow begins: on the day it was announced; `null` where that day is not known. */
  readonly announced: PlotPoint | null;
  /** The year by whose end it was due, or in which it was reached without a date; `null` for an open one without. */
  readonly due: number | null;
}

export interface PromisesModel {
  readonly history: readonly ReportedYear[];
  readonly promises: readonly Promised[];
  readonly xDomain: readonly [number, number];
  readonly yTicks: readonly number[];
}

/** Years before the first announcement that are drawn. */
const YEARS_BEFORE = 2;
/** Years after the last known one in which targets without a date run off. */
const YEARS_AFTER = 3;
const PROMISES_Y_PARTS = 5;

const modelsMade = new WeakMap<Ledger, PromisesModel | null>();

/** The chart; `null` without a target for the value of two-way trade. */
export function promisesModel(ledger: Ledger): PromisesModel | null {
  const known = modelsMade.get(ledger);
  if (known !== undefined) return known;
  const model = makeModel(ledger);
  modelsMade.set(ledger, model);
  return model;
}

function makeModel(ledger: Ledger): PromisesModel | null {
  const all = reported(ledger).map(({ year, interval }) => ({ year, ...billions(writeInterval(interval)) }));
  const promises = promisedLevels(ledger).flatMap(({ target, deadline }) => promised(target, deadline, all));
  if (promises.length === 0) return null;
  const from = Math.min(...promises.flatMap(({ announced, due }) => [announced?.year, due].filter(isNumber)));
  const history = all.filter(({ year }) => year >= from - YEARS_BEFORE);
  const ends = [...promises.map(({ due }) => due), ...history.map(({ year }) => year)].filter(isNumber);
  const last = Math.max(from, ...ends);
  const runsOff = promises.some(({ due }) => due === null);
  const top = Math.max(...promises.map(({ high }) => high), ...history.map(({ high }) => high));
  return {
    history,
    promises,
    xDomain: [
      Math.floor(Math.min(from, ...history.map(({ year }) => year))) - 0.5,
      last + (runsOff ? YEARS_AFTER : 0.5),
    ],
    yTicks: niceTicks(0, top, PROMISES_Y_PARTS),
  };
}

const isNumber = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** The values that stand for the years of the assumed reporter, as everywhere. */
const reported = ({ dataset }: Ledger) =>
  historyOf(annualValues(countedLedger(dataset), 'T'), dataset.pair.assumedReporter);

/** The targets for the value of two-way trade, with each of their dates. */
const promisedLevels = ({ dataset }: Ledger) =>
  comparableTargets(dataset, 'level').flatMap((target) =>
    target.deadlines.map((deadline) => ({ target, deadline })),
  );

/** One date; nothing for one that was neither announced on a known day nor has a date. */
function promised(
  target: TargetRecord,
  deadline: Deadline,
  history: readonly ReportedYear[],
): readonly Promised[] {
  const { id, by, reachedIn, outcome, statements } = deadline;
  const size = billions(target.threshold);
  const said = statements.find((statement) => statement.said !== null)?.said;
  const due =
    by !== null ? dueYear(by) : outcome === 'open' || reachedIn === null ? null : dueYear(reachedIn);
  const day = said ? yearOfDay(said) : null;
  if (day === null && due === null) return [];
  // A target that was first heard of after its date has no way to it.
  const announced =
    day === null || (due !== null && day > due)
      ? null
      : { year: day, value: valueOn(day, history) ?? size.low };
  return [{ id, target, deadline, announced, due, ...size }];
}

/**
 * The place of a day among years, whose values stand at whole numbers: the middle of 2019 is 2019.
 *
 * @param day ISO 8601; of a month or a year, its middle
 */
function yearOfDay(day: string): number {
  const [year = 0, month, date = 15] = day.split('-').map(Number);
  return month === undefined ? year : year - 0.5 + (month - 1 + date / 31) / 12;
}

/** What the line shows on a day: between two years in a row, or beside one of them; `null` where it shows nothing. */
function valueOn(day: number, history: readonly ReportedYear[]): number | null {
  const [before, after] = [Math.floor(day), Math.ceil(day)].map((year) =>
    history.find((one) => one.year === year),
  );
  if (before && after) {
    return middleOf(before) + (middleOf(after) - middleOf(before)) * (day - before.year);
  }
  const near = before ?? after;
  return near ? middleOf(near) : null;
}

/** The rows: the value of each drawn year, then every statement of the targets. */
export function promisesData(ledger: Ledger): ChartDatum[] {
  const model = promisesModel(ledger);
  if (!model) return [];
  const drawn = new Set(model.history.map(({ year }) => year));
  return [
    ...reported(ledger)
      .filter(({ year }) => drawn.has(year))
      .map((value) => annualDatum(recordAnnual(value), 'reported', ledger)),
    ...promisedLevels(ledger).flatMap(({ deadline }) =>
      deadline.statements.flatMap((statement) => {
        const claim = ledger.claim(statement.claim);
        return claim ? [claimDatum(claim, 'target', ledger)] : [];
      }),
    ),
  ];
}

/** How many of the drawn targets had a date that is over, and came out so. */
export function outcomesDrawn({ promises }: PromisesModel): {
  readonly met: number;
  readonly missed: number;
  readonly unrated: number;
} {
  const dated = promises.filter(({ deadline }) => deadline.by !== null);
  const count = (outcome: Deadline['outcome']) =>
    dated.filter(({ deadline }) => deadline.outcome === outcome).length;
  return { met: count('met'), missed: count('missed'), unrated: count('cannot-rate') };
}

/** The runs of years in a row: a line must not cross years of which nothing is known. */
export function runsOf(history: readonly ReportedYear[]): ReportedYear[][] {
  const runs: ReportedYear[][] = [];
  for (const year of history) {
    const last = runs.at(-1);
    if (last && year.year - (last.at(-1)?.year ?? 0) === 1) last.push(year);
    else runs.push([year]);
  }
  return runs;
}
