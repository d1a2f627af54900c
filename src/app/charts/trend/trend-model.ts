/**
 * What the trend chart draws: the statistical series of one reporter, and all figures that the press or officials
 * printed for complete years. Two reporters are never one series, and part of a year is never a year.
 */
import {
  type Dataset,
  type Finding,
  isTwelveMonths,
  type Level,
  MIRROR_FLOW,
  parsePeriod,
  type Status,
  UNSPECIFIED,
  yearOf,
} from '../../../domain/index.ts';
import { isGap } from '../../models/finding-kinds.ts';
import { isCountedIn, isLevelClaim } from '../../models/ledger.ts';
import type { StandingValue } from '../../models/standing-values.ts';
import { statisticsLine } from '../../models/statistics-line.ts';
import { billions, middleOf } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';
import {
  isSoft,
  type MarkShape,
  madeShape,
  type PressMark,
  type PrintedClaim,
  printedClaim,
  shapeOf,
} from './trend-mark.ts';
import { spreadMarks } from './trend-offsets.ts';

/** The flows of trend charts. A balance would need another axis. */
export type TrendFlow = 'T' | 'X' | 'M';

/**
 * One year of the statistical series, with values in billions of the currency; `null` for a year without an
 * observation.
 */
export interface StatisticsPoint {
  readonly year: number;
  /** Its place on the axis of years. Marks may be moved, observations are not. */
  readonly x: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status | null;
  /** The claims that it is, or is the sum of. */
  readonly claims: readonly string[];
}

export interface TrendModel {
  readonly flow: TrendFlow;
  /** The economy whose side the flow is seen from. */
  readonly side: string;
  /** All years from the first of the window to the last of anything drawn, gaps included. */
  readonly statistics: readonly StatisticsPoint[];
  /** How many years of the series are before the window. */
  readonly earlierStatistics: number;
  readonly press: readonly PressMark[];
  /**
   * The mark with a label: of the side's own reports for the newest year, an unhedged one, and of these the one with
   * the newest source. `null` without printed figures.
   */
  readonly newest: PressMark | null;
  /** The same of firm marks alone: what is known without a hedge. */
  readonly newestFirm: PressMark | null;
  /** The ends of the axis of years, with space at both ends. */
  readonly xDomain: readonly [number, number];
  /** The ends of the value axis in billions of the currency, from 0. */
  readonly yTicks: readonly number[];
}

/** The most parts of the value axis. */
const Y_PARTS = 5;

/**
 * The trend of a flow as seen from one economy's side.
 *
 * @param side ISO 3166-1 alpha-3 of the economy whose statistics make the line
 * @param printed the figures to draw beside the statistics; by default all that were printed
 * @param from the first year shown; by default the multiple of five at or before the first printed figure, before which
 * there is nothing to compare, or without printed figures the first year of the statistics
 */
export function trendModel(
  dataset: Dataset,
  flow: TrendFlow,
  side: string,
  from?: number,
  printed = printedFigures(dataset, flow, side),
): TrendModel {
  const series = statisticsOf(dataset, flow, side);
  const years = [...series.keys(), ...printed.map(({ shape }) => shape.year)];
  const firstPrinted = Math.min(...printed.map(({ shape }) => shape.year));
  const first = from ?? (printed.length > 0 ? Math.floor(firstPrinted / 5) * 5 : Math.min(...years));
  const last = Math.max(...years);
  const shown = printed.filter(({ shape }) => shape.year >= first);
  const statistics = years.length > 0 ? window(series, first, last) : [];
  const top = Math.max(
    0,
    ...statistics.map(({ high }) => high ?? 0),
    ...shown.map(({ shape }) => topOf(shape)),
  );
  const yTicks = niceTicks(0, top || 1, Y_PARTS);
  const press = spreadMarks(shown, yTicks.at(-1) ?? 1);
  return {
    flow,
    side,
    statistics,
    earlierStatistics: [...series.keys()].filter((year) => year < first).length,
    press,
    newest: newestMark(press),
    newestFirm: newestMark(press.filter((mark) => !isSoft(mark) && mark.reporter === 'side')),
    xDomain: years.length > 0 ? [first - 0.5, last + 0.75] : [0, 1],
    yTicks,
  };
}

/** How high a mark reaches: an arrow upward stands for all that "over" can mean, which may be twice the number. */
const topOf = ({ toward, value, high }: MarkShape): number => (toward === 'up' ? value * ARROW_ROOM : high);

/** An arrow that points upward keeps so much room above its number, as a factor. */
const ARROW_ROOM = 1.05;

function window(
  series: ReadonlyMap<number, StatisticsPoint>,
  first: number,
  last: number,
): StatisticsPoint[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return (
      series.get(year) ?? { year, x: year, value: null, low: null, high: null, status: null, claims: [] }
    );
  });
}

/** The line of statistics as points, in billions of the currency. */
function statisticsOf(dataset: Dataset, flow: TrendFlow, side: string): Map<number, StatisticsPoint> {
  return new Map(
    [...statisticsLine(dataset, flow, side)].map(([year, { interval, status, claims }]) => {
      const range = billions(interval);
      return [year, { year, x: year, value: middleOf(range), ...range, status, claims }];
    }),
  );
}

/** One printed figure, and how it is drawn. */
interface MarkedFigure {
  readonly shape: MarkShape;
  readonly claim: PrintedClaim;
}

/** The claims whose values conflict with others. A statement about values that does not hold does not count. */
function conflicting({ findings, disputed }: Dataset): ReadonlySet<string> {
  const ofValues = findings.filter((finding) => isGap(finding) && VALUE_CODES.has(finding.code));
  return new Set([
    ...ofValues.flatMap((finding) => [...finding.claims, ...finding.alsoPrinted]),
    ...disputed,
  ]);
}

const VALUE_CODES: ReadonlySet<Finding['code']> = new Set([
  'whole-differs',
  'periods-differ',
  'values-differ',
  'not-all-true',
  'rounding-differs',
]);

/**
 * The values that stand for their years, as figures to draw. A value that is not printed has the claims that it is made
 * from.
 */
export function standingFigures(dataset: Dataset, standing: readonly StandingValue[]): MarkedFigure[] {
  const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const bySource = new Map(dataset.sources.map((source) => [source.id, source]));
  const gaps = conflicting(dataset);
  return standing.flatMap(({ value, reporter }) =>
    value.claims.flatMap((id) => {
      const claim = byId.get(id);
      const source = bySource.get(value.source);
      const shape =
        madeShape(value, reporter) ?? (isLevelClaim(claim) ? shapeOf(claim, value.year, reporter) : null);
      return claim && source && shape ? [{ shape, claim: printedClaim(claim, source, gaps) }] : [];
    }),
  );
}

/**
 * All printed levels of complete years, from this side or as its mirror, of all goods and in the pair's currency. Of
 * statistics those of this side for years that the line does not have.
 */
export function printedFigures(dataset: Dataset, flow: TrendFlow, side: string): MarkedFigure[] {
  const { claims, sources, pair } = dataset;
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const gaps = conflicting(dataset);
  const line = statisticsLine(dataset, flow, side);
  return claims
    .filter(isLevelClaim)
    .filter(isCountedIn(pair))
    .flatMap((level) => {
      const source = bySource.get(level.source);
      const year = endYear(level.period);
      const reporter = markReporter(level, flow, side);
      if (!source || year === null || reporter === null) return [];
      if (source.kind === 'statistics' && (reporter === 'mirror' || line.has(year))) return [];
      return [{ shape: shapeOf(level, year, reporter), claim: printedClaim(level, source, gaps) }];
    });
}

/** Whose report of the flow a level is; `null` where it is about another flow. */
function markReporter(level: Level, flow: TrendFlow, side: string): MarkShape['reporter'] | null {
  const unspecified = level.reporter === UNSPECIFIED;
  // A claim without a reporter is told from the side of the economy that is not its partner.
  const own = unspecified ? level.partner !== side : level.reporter === side;
  if (level.flow !== (own ? flow : MIRROR_FLOW[flow])) return null;
  return own || unspecified ? 'side' : 'mirror';
}

function newestMark(press: readonly PressMark[]): PressMark | null {
  const date = (mark: PressMark) =>
    mark.claims
      .map(({ published }) => published ?? '')
      .sort()
      .at(-1) ?? '';
  const rank = (mark: PressMark) =>
    `${mark.reporter === 'side' ? 1 : 0} ${mark.year} ${mark.hedged ? 0 : 1} ${date(mark)}`;
  return press.reduce<PressMark | null>(
    (best, next) => (best && rank(best) >= rank(next) ? best : next),
    null,
  );
}

/** The calendar year in which twelve months end. */
function endYear(text: string): number | null {
  const period = parsePeriod(text);
  return period && isTwelveMonths(period) ? yearOf(period) : null;
}
