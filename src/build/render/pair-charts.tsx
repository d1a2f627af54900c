/** Draws charts of a pair, wide or narrow, in one language. */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  type Chart,
  chartKindOf,
  chartsOf,
  type LanguageCode,
  ledgerOf,
  messagesFor,
  type StaticChart,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import { renderStaticChart } from './static-charts.tsx';

/** What a chart is drawn for. */
interface DrawingPurpose {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly shape: keyof StaticChart;
  /** Whether marks keep the `data-key` by which a script finds them. */
  readonly keyed?: boolean;
}

/** One shape of a chart as markup. @throws {Error} when nothing was drawn */
export async function drawChart(
  { id, ref, title, description }: Chart,
  { dataset, language, shape, keyed = false }: DrawingPurpose,
): Promise<string> {
  const kind = chartKindOf(ref);
  const context = { ledger: ledgerOf(dataset), messages: messagesFor(language, dataset), shape };
  const drawing = <>{await kind.draw(ref, context)}</>;
  return kind.needsDocument
    ? renderStaticChart(drawing, { idPrefix: `${id}-${shape}`, title, desc: description, keyed })
    : renderToStaticMarkup(drawing);
}

/** The drawings that a pair's pages take from the build, by chart id; pages draw their other charts themselves. */
export async function renderCharts(
  dataset: Dataset,
  language: LanguageCode,
): Promise<Readonly<Record<string, StaticChart>>> {
  const charts: Record<string, StaticChart> = {};
  for (const chart of chartsOf(ledgerOf(dataset), language)) {
    if (!chartKindOf(chart.ref).needsDocument) continue;
    const draw = (shape: keyof StaticChart) => drawChart(chart, { dataset, language, shape });
    charts[chart.id] = { wide: await draw('wide'), narrow: await draw('narrow') };
  }
  return charts;
}
