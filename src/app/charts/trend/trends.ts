/** The trend charts of a pair. */
import { isTwelveMonths, parsePeriod, yearOf } from '../../../domain/index.ts';
import { isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { standingValues } from '../../models/standing-values.ts';
import {
  printedFigures,
  standingFigures,
  type TrendFlow,
  type TrendModel,
  trendModel,
} from './trend-model.ts';

/** What one chart shows: two-way trade, or exports and imports on one scale. In their order on the overview. */
export const TREND_CHARTS = ['T', 'XM'] as const;
export type TrendChart = (typeof TREND_CHARTS)[number];

const FLOWS_OF_CHART: Readonly<Record<TrendChart, readonly TrendFlow[]>> = { T: ['T'], XM: ['X', 'M'] };

/**
 * The trends of one chart that have something to draw, all on the scales of the first.
 *
 * @param all every printed value of a year, instead of the one that stands for it
 */
export function trendsOf(ledger: Ledger, chart: TrendChart, all = false): readonly TrendModel[] {
  const models = FLOWS_OF_CHART[chart].map((flow) => trendOf(ledger, flow, all)).filter(hasMarks);
  const top = (model: TrendModel) => model.yTicks.at(-1) ?? 0;
  const yTicks = models.reduce<readonly number[]>(
    (most, model) => (top(model) > (most.at(-1) ?? 0) ? model.yTicks : most),
    [],
  );
  const xDomain = [
    Math.min(...models.map((model) => model.xDomain[0])),
    Math.max(...models.map((model) => model.xDomain[1])),
  ] as const;
  return models.map((model) => ({ ...model, xDomain, yTicks }));
}

/**
 * The trend of a flow from the first year that the ledger knows, as seen from the assumed reporter's side.
 *
 * @param all all printed values of a year, instead of the one that stands for it
 */
function trendOf(ledger: Ledger, flow: TrendFlow, all = false): TrendModel {
  const { dataset } = ledger;
  const { assumedReporter } = dataset.pair;
  const years = dataset.claims.filter(isLevelClaim).flatMap(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed !== undefined && isTwelveMonths(parsed) ? [yearOf(parsed)] : [];
  });
  const first = years.length > 0 ? Math.min(...years) : undefined;
  const standing = standingFigures(dataset, standingValues(ledger, flow));
  const printed = all
    ? [
        ...printedFigures(dataset, flow, assumedReporter),
        ...standing.filter(({ shape }) => shape.made !== null),
      ]
    : standing;
  return trendModel(dataset, flow, assumedReporter, first, printed);
}

/** Whether any value of a year is printed that the chart could draw, fitting others or not. */
export const hasAnyValue = ({ dataset }: Ledger, chart: TrendChart): boolean =>
  FLOWS_OF_CHART[chart].some(
    (flow) => printedFigures(dataset, flow, dataset.pair.assumedReporter).length > 0,
  );

/** Whether there is anything to draw. A trend without a value would be an empty box. */
const hasMarks = ({ statistics, press }: TrendModel): boolean =>
  press.length > 0 || statistics.some(({ value }) => value !== null);
