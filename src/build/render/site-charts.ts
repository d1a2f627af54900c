/** Draws the charts of all pairs once, in the languages of the site's files, for pages and files. */

import * as v from 'valibot';
import {
  chartFolder,
  embedIndexPath,
  hrefsOf,
  type LanguageCode,
  ledgerOf,
  messagesFor,
  type Page,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { BuildCache } from './build-cache.ts';
import type { SiteFile } from './chart-files.tsx';
import { oembed } from './oembed.ts';
import { pageHead, relativeHead } from './page-head.ts';
import type { DrawnCharts } from './pictures.tsx';
import type { SiteInput } from './prerender.tsx';
import { filesLanguageOf, type SiteLanguages } from './site-languages.tsx';

/** The charts of one pair in one language. */
interface Drawn {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly drawn: DrawnCharts;
}

export type SiteCharts = readonly Drawn[];

/**
 * Draws all charts.
 *
 * @param languages those of the files
 * @param site the site's address; `null` where it is not known
 * @throws {Error} when a chart cannot be drawn
 */
export async function drawSite(
  datasets: readonly Dataset[],
  languages: readonly LanguageCode[],
  site: string | null,
): Promise<SiteCharts> {
  // What draws, and what cites, is loaded when it is needed: pages of a site without an address come first.
  const { drawCharts } = await import('./pictures.tsx');
  const charts: Drawn[] = [];
  for (const dataset of datasets) {
    for (const language of languages)
      charts.push({ dataset, language, drawn: await drawCharts(dataset, language, site) });
  }
  return charts;
}

/** What pages need from the charts: drawings, and the tags for other sites and programs. */
export function chartsForPages(
  charts: SiteCharts,
  languages: SiteLanguages,
  site: string | null,
): Pick<SiteInput, 'head'> {
  const find = (dataset: Dataset | null, language: LanguageCode) =>
    charts.find((one) => one.dataset === dataset && one.language === filesLanguageOf(language, languages))
      ?.drawn;
  return {
    head: (page: Page, language, dataset) =>
      site === null
        ? relativeHead(page, languages)
        : pageHead({ page, language, dataset, drawn: find(dataset, language) ?? null, languages, site }),
  };
}

/** The files of all charts, and the citations of all that has a page. */
export async function exportedFiles(
  charts: SiteCharts,
  site: string | null,
  cache: BuildCache,
): Promise<SiteFile[]> {
  const { chartFiles } = await import('./chart-files.tsx');
  const files: SiteFile[] = [];
  for (const { dataset, language, drawn } of charts) {
    files.push(...(await citedPages(dataset, language, site)));
    files.push(...(await chartFiles({ dataset, language, drawn, site, cache })));
  }
  return files;
}

/** What is read of the list of embed pages: the height in pixels for each chart. */
const EmbedIndexSchema = v.object({ charts: v.array(v.object({ id: v.string(), height: v.number() })) });

/**
 * The oEmbed answers of all charts.
 *
 * @param embeds the files of embed pages, with the lists of their heights
 * @throws {Error} for a chart without a picture or an embed page, and for a list that cannot be read
 */
export function oembedFiles(
  charts: SiteCharts,
  embeds: readonly { readonly path: string; readonly content: string }[],
  site: string,
): SiteFile[] {
  return charts.flatMap(({ dataset, language, drawn }) => {
    const { id } = dataset.pair;
    const list = embeds.find(({ path }) => path === embedIndexPath(language, id));
    const pages = v.parse(EmbedIndexSchema, JSON.parse(list?.content ?? '{}')).charts;
    return drawn.charts.map((chart): SiteFile => {
      const [picture, page] = [drawn.pictures.get(chart.id), pages.find((one) => one.id === chart.id)];
      if (!picture || !page) throw new Error(`chart without a picture or an embed page: ${chart.id}`);
      const path = `${chartFolder(language, id, chart.id)}oembed.json`;
      return [path, oembed(chart, picture, page.height, dataset, language, site)];
    });
  });
}

/** The citations of the dataset, its claims and its sources, each beside its page. */
async function citedPages(
  dataset: Dataset,
  language: LanguageCode,
  site: string | null,
): Promise<SiteFile[]> {
  const { citationFiles, citeClaim, citeDataset, citeSource } = await import('./citations.ts');
  const hrefs = hrefsOf(dataset.pair.id, '', language);
  const messages = messagesFor(language, dataset);
  const context = { ledger: ledgerOf(dataset, messages), messages, site };
  const overview = hrefs.overview();
  const cited = [
    [overview, citeDataset(overview, context)] as const,
    ...dataset.sources.map((source) => [hrefs.source(source.id), citeSource(source, context)] as const),
    ...dataset.claims.map((claim) => {
      const page = hrefs.claim(claim.id);
      return [page, citeClaim(claim, page, context)] as const;
    }),
  ];
  return cited.flatMap(([page, citation]) =>
    [...citationFiles(citation)].map(([name, content]) => [`${page}${name}`, content] as const),
  );
}
