/** Draws the charts of a pair's pages: those that Recharts draws, wide and narrow, in one language. */
import {
  CATALOGUES,
  ChartDrawing,
  chartsOf,
  type LanguageCode,
  ledgerOf,
  type StaticChart,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import { renderStaticChart } from './static-charts.tsx';

/** The static drawings of a pair's trends, by chart id; pages draw their other charts themselves. */
export async function renderCharts(
  dataset: Dataset,
  language: LanguageCode,
): Promise<Readonly<Record<string, StaticChart>>> {
  const text = CATALOGUES[language];
  const ledger = ledgerOf(dataset);
  const charts: Record<string, StaticChart> = {};
  for (const { id, ref, title, description } of chartsOf(ledger, language)) {
    if (ref.kind !== 'trend') continue;
    const draw = (shape: keyof StaticChart) =>
      renderStaticChart(<ChartDrawing chart={ref} ledger={ledger} text={text} shape={shape} />, {
        idPrefix: `${id}-${shape}`,
        title,
        desc: description,
      });
    charts[id] = { wide: await draw('wide'), narrow: await draw('narrow') };
  }
  return charts;
}
