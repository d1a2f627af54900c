/** Draws charts of a pair in one language. */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  type Chart,
  chartKindOf,
  Drawings,
  type LanguageCode,
  ledgerOf,
  messagesFor,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';

/**
 * A chart as markup.
 *
 * @param width in pixels
 */
export function drawChart(chart: Chart, dataset: Dataset, language: LanguageCode, width: number): string {
  return renderToStaticMarkup(drawer(chart, dataset, language)(width));
}

/** A chart as markup at several widths, of which a style sheet shows the one that fits. */
export function drawAll(chart: Chart, dataset: Dataset, language: LanguageCode): string {
  return renderToStaticMarkup(<Drawings draw={drawer(chart, dataset, language)} />);
}

function drawer({ ref }: Chart, dataset: Dataset, language: LanguageCode) {
  const messages = messagesFor(language, dataset);
  const context = { ledger: ledgerOf(dataset, messages), messages };
  return (width: number) => chartKindOf(ref).draw(ref, { ...context, width });
}
