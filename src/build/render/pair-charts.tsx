/** Draws the charts of a pair to files: every flow, wide and narrow, in one language. */
import {
  CATALOGUES,
  CHART_SIZES,
  chartId,
  type LanguageCode,
  ledgerOf,
  type StaticChart,
  TREND_FLOWS,
  TrendChart,
  trendOf,
  trendTexts,
  trendTitle,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import { renderStaticChart } from './static-charts.tsx';

/** The static drawings of a pair's charts, by chart id. */
export async function renderCharts(
  dataset: Dataset,
  language: LanguageCode,
): Promise<Readonly<Record<string, StaticChart>>> {
  const text = CATALOGUES[language];
  const ledger = ledgerOf(dataset);
  const charts: Record<string, StaticChart> = {};
  for (const flow of TREND_FLOWS) {
    const model = trendOf(ledger, flow);
    const title = trendTitle(flow, ledger, text);
    const [first, last] = [model.statistics.at(0)?.year, model.statistics.at(-1)?.year];
    if (first === undefined || last === undefined) continue;
    const draw = (shape: keyof typeof CHART_SIZES) =>
      renderStaticChart(
        <TrendChart
          model={model}
          texts={trendTexts(model, ledger, text)}
          interactive={false}
          {...CHART_SIZES[shape]}
        />,
        {
          idPrefix: `${chartId(flow)}-${shape}`,
          title,
          desc: text.chart.description(title, first, last),
        },
      );
    charts[chartId(flow)] = { wide: await draw('wide'), narrow: await draw('narrow') };
  }
  return charts;
}
