/** Renders every chart to a page of its own for other sites: as the ledger is now, and pinned to the dataset's version. */
import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  CATALOGUES,
  type Chart,
  ChartDrawing,
  chartsOf,
  EmbedDocument,
  embedPath,
  LANGUAGE_CODES,
  type LanguageCode,
  ledgerOf,
  type StaticChart,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { EmbedCode } from '../embed-code.ts';
import type { RenderedFile } from './prerender.tsx';
import { renderStaticChart } from './static-charts.tsx';

/** All embed pages of a pair in all languages, live and pinned. */
export async function renderEmbeds(dataset: Dataset, { script, style }: EmbedCode): Promise<RenderedFile[]> {
  const ledger = ledgerOf(dataset);
  const files: RenderedFile[] = [];
  for (const language of LANGUAGE_CODES) {
    for (const chart of chartsOf(ledger, language)) {
      const drawn = {
        narrow: await draw(chart, 'narrow', dataset, language),
        wide: await draw(chart, 'wide', dataset, language),
      };
      for (const pinned of [false, true]) {
        const path = embedPath(language, dataset.pair.id, chart.id, pinned ? dataset.version : null);
        const root = '../'.repeat(path.split('/').length - 1);
        const page = (
          <EmbedDocument
            {...{ chart, ledger, language, drawn, root, pinned, script, style }}
            links={root}
            policy={policyOf({ script, style }, pinned)}
          />
        );
        files.push({ path, html: `<!doctype html>${renderToStaticMarkup(page)}\n` });
      }
    }
  }
  return files;
}

/** One shape of a chart as markup. */
async function draw(
  { id, ref, title, description }: Chart,
  shape: keyof StaticChart,
  dataset: Dataset,
  language: LanguageCode,
): Promise<string> {
  const drawing: ReactElement = (
    <ChartDrawing chart={ref} ledger={ledgerOf(dataset)} text={CATALOGUES[language]} shape={shape} />
  );
  if (ref.kind !== 'trend') return uniqueIds(renderToStaticMarkup(drawing), shape);
  return renderStaticChart(drawing, { idPrefix: `${id}-${shape}`, title, desc: description, keyed: true });
}

/** Each drawing is rendered by itself, so its ids begin anew. */
const uniqueIds = (svg: string, shape: string): string =>
  svg
    .replaceAll(
      / (id|aria-labelledby)="([^"]+)"/g,
      (_all, name: string, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((id) => shape + id)
          .join(' ')}"`,
    )
    .replaceAll('url(#', `url(#${shape}`);

/** Nothing but what stands in the page itself; a pinned page may ask its own site for a newer dataset. */
function policyOf({ script, style }: Pick<EmbedCode, 'script' | 'style'>, pinned: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    ...(pinned ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
