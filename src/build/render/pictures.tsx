/**
 * Draws the charts of a pair as pictures that leave the site: SVG in every theme, complete with title, notes and
 * source.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  type Chart,
  chartsOf,
  FILE_WIDTH,
  inTheme,
  type LanguageCode,
  type Ledger,
  ledgerOf,
  type Messages,
  messagesFor,
  showDate,
  TEXT_PAINT,
  type Theme,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import { ChartPicture, type PictureCaption } from './ChartPicture.tsx';
import { drawChart } from './pair-charts.tsx';
import { svgPart } from './static-svg.ts';
import { withDocument } from './with-happy-dom.ts';

/** A chart's SVG files by theme, and their size in pixels. */
export interface Picture extends Readonly<Record<Theme, string>> {
  readonly width: number;
  readonly height: number;
}

/** The charts of a pair in one language, with all their drawings. */
export interface DrawnCharts {
  readonly charts: readonly Chart[];
  /** The pictures for files, by chart id. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/**
 * Draws every chart of a pair as a picture.
 *
 * @param site the site's address, which the picture then contains; `null` where it is not known
 * @throws {Error} when a chart cannot be drawn
 */
export async function drawCharts(
  dataset: Dataset,
  language: LanguageCode,
  site: string | null,
): Promise<DrawnCharts> {
  const messages = messagesFor(language, dataset);
  const ledger = ledgerOf(dataset, messages);
  const charts = chartsOf(ledger, language, messages);
  const pictures = await withDocument(async (document) => {
    const host = document.body.appendChild(document.createElement('div'));
    return new Map(
      charts.map((chart) => {
        host.innerHTML = drawChart(chart, dataset, language, FILE_WIDTH);
        return [chart.id, pictureOf(chart, host, pictureCaption(chart, ledger, messages, site))];
      }),
    );
  });
  return { charts, pictures };
}

/**
 * A chart's picture in every theme.
 *
 * @param host the element with the drawing: one SVG, or several below each other
 * @throws {Error} for a drawing without a size
 */
function pictureOf({ id }: Chart, host: Element, texts: PictureCaption): Picture {
  const parts = [...host.children].map((svg, index) => svgPart(svg, `${id}-${index + 1}`, TEXT_PAINT));
  const markup = `${renderToStaticMarkup(<ChartPicture id={id} caption={texts} parts={parts} />)}\n`;
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(markup) ?? [];
  if (width === undefined || height === undefined) throw new Error(`picture without a size: ${id}`);
  const [light, dark] = [inTheme(markup, 'light'), inTheme(markup, 'dark')];
  return { light, dark, width: Number(width), height: Number(height) };
}

function pictureCaption(
  { title, subtitle, description, note, sourceLine, page }: Chart,
  { dataset }: Ledger,
  messages: Messages,
  site: string | null,
): PictureCaption {
  const origin = messages.export.origin(messages.siteName, dataset.version, showDate(dataset.asOf, messages));
  return {
    title,
    subtitle,
    description,
    note,
    source: `${messages.chart.sourceLabel} ${sourceLine}.`,
    origin: site === null ? origin : `${origin} ${new URL(page, site).href}`,
    locale: messages.locale,
  };
}
