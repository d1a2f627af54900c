/** The trend charts of a pair. */
import { isYear, type Level, parsePeriod } from '../../../domain/index.ts';
import { isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { chartReporter, chosenOf } from '../../models/shown-value.ts';
import { type TrendFlow, type TrendModel, trendModel } from './trend-model.ts';

/** The flows that are drawn, in their order on the overview. */
export const TREND_FLOWS: readonly TrendFlow[] = ['T', 'X', 'M'];

/** The id of a flow's chart: the same on the page, in its files and in links to it. */
export const chartId = (flow: TrendFlow): string => `trend-${flow.toLowerCase()}`;

/**
 * The trend of a flow from the first year that the ledger knows, as seen from the assumed reporter's side.
 *
 * @param all every printed value of a year, instead of the one that stands for it
 */
export function trendOf(ledger: Ledger, flow: TrendFlow, all = false): TrendModel {
  const { dataset } = ledger;
  const yearly = dataset.claims.filter(isLevelClaim).filter(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed !== undefined && isYear(parsed);
  });
  const first = yearly.length > 0 ? Math.min(...yearly.map(({ period }) => Number(period))) : undefined;
  const shown = all ? dataset : { ...dataset, claims: oneAYear(yearly, ledger) };
  return trendModel(shown, flow, dataset.pair.assumedReporter, first);
}

/** Of the printed values of one flow, year and reporter the one that stands for them; statistics are kept whole. */
function oneAYear(yearly: readonly Level[], ledger: Ledger): Level[] {
  const groups = new Map<string, Level[]>();
  for (const level of yearly) {
    const key = ledger.isStatistics(level)
      ? level.id
      : [chartReporter(level, ledger), level.flow, level.period].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  return [...groups.values()].flatMap((levels) => chosenOf(levels, ledger) ?? []);
}
