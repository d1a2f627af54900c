/** The trend charts of a pair. */
import type { Ledger } from './ledger.ts';
import { type TrendFlow, type TrendModel, trendModel } from './trend-model.ts';

/** The flows that are drawn, in their order on the overview. */
export const TREND_FLOWS: readonly TrendFlow[] = ['T', 'X', 'M'];

/** The id of a flow's chart: the same on the page, in its files and in links to it. */
export const chartId = (flow: TrendFlow): string => `trend-${flow.toLowerCase()}`;

/** The trend of a flow from the first year that the ledger knows, as seen from the assumed reporter's side. */
export function trendOf({ dataset }: Ledger, flow: TrendFlow): TrendModel {
  const years = dataset.claims.flatMap((claim) =>
    claim.kind === 'level' && /^\d{4}$/.test(claim.period) ? [Number(claim.period)] : [],
  );
  return trendModel(
    dataset,
    flow,
    dataset.pair.assumedReporter,
    years.length > 0 ? Math.min(...years) : undefined,
  );
}
