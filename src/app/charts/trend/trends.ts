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

/** The flows that are drawn, in their order on the overview. */
export const TREND_FLOWS: readonly TrendFlow[] = ['T', 'X', 'M'];

/** The id of a flow's chart, the same on the page, in its files and in links to it. */
export const chartId = (flow: TrendFlow): string => `trend-${flow.toLowerCase()}`;

/**
 * The trend of a flow from the first year that the ledger knows, as seen from the assumed reporter's side.
 *
 * @param all all printed values of a year, instead of the one that stands for it
 */
export function trendOf(ledger: Ledger, flow: TrendFlow, all = false): TrendModel {
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

/** Whether there is anything to draw. A trend without a value would be an empty box. */
export const hasMarks = ({ statistics, press }: TrendModel): boolean =>
  press.length > 0 || statistics.some(({ value }) => value !== null);
