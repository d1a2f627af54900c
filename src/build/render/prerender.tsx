/** Renders every page of the site to finished HTML, which the application takes over when a reader needs it. */

import { setImmediate as turn } from 'node:timers/promises';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import {
  App,
  CATALOGUES,
  CheckPage,
  datasetQuery,
  homeHref,
  homePage,
  hrefsOf,
  indexQuery,
  LANGUAGE_CODES,
  type LanguageCode,
  makeQueryClient,
  notFoundPage,
  type Page,
  pagesOf,
} from '../../app/index.ts';
import type { Dataset, DatasetIndex } from '../../domain/index.ts';
import { indexOf } from '../compile/dataset-files.ts';
import { fillTemplate } from './page-template.ts';

export interface SiteInput {
  /** The index.html that Vite built. */
  readonly template: string;
  readonly datasets: readonly Dataset[];
  /** The path below which the site is served, with a slash at both ends. Only the error page needs it. */
  readonly base: string;
  /** More tags for the head of a page. */
  readonly head: (page: Page, language: LanguageCode, dataset: Dataset | null) => string;
}

type Input = SiteInput & { readonly index: DatasetIndex };

/** One file of the site. */
export interface RenderedFile {
  /** The path below the site's root. */
  readonly path: string;
  readonly html: string;
}

/**
 * Renders all pages: the root's redirect, the error page, and in each language the start page and those of every pair.
 * Other work of the build continues between pages.
 */
export async function prerender(given: SiteInput): Promise<RenderedFile[]> {
  const input = { ...given, index: indexOf(given.datasets) };
  const files: RenderedFile[] = [redirectPage(input), errorPage(input)];
  for (const language of LANGUAGE_CODES) {
    const client = makeQueryClient();
    client.setQueryData(indexQuery('').queryKey, input.index);
    files.push(renderPage(homePage(language), language, null, client, input));
    for (const dataset of input.datasets) {
      client.setQueryData(datasetQuery(dataset.pair.id, '').queryKey, dataset);
      for (const page of pagesOf(dataset, language)) {
        files.push(renderPage(page, language, dataset, client, input));
        await turn();
      }
    }
    client.clear();
  }
  return files;
}

function renderPage(
  page: Page,
  language: LanguageCode,
  dataset: Dataset | null,
  client: QueryClient,
  { template, index, head }: Input,
): RenderedFile {
  const { path, title, description } = page;
  const root = '../'.repeat(path.split('/').length);
  const content = renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App site={{ root, language, built: true }} base="" late={{ CheckPage }} path={`/${path}/`} />
      </QueryClientProvider>
    </StrictMode>,
  );
  const version = dataset?.version ?? index.version;
  const parts = {
    language,
    root,
    title,
    description,
    pair: dataset?.pair.id ?? null,
    version,
    head: head(page, language, dataset),
    content,
    ...pageStatus(language),
    live: true,
  };
  return { path: `${path}/index.html`, html: fillTemplate(template, parts) };
}

/** The messages for a page whose code cannot be loaded: without its code it has no others. */
const pageStatus = (language: LanguageCode) => ({
  failed: CATALOGUES[language].status.codeFailed,
  reload: CATALOGUES[language].error.reload,
});

/** The page at the site's root leads to the only pair, or to the list of pairs, without a script. */
function redirectPage({ template, datasets, index }: Input): RenderedFile {
  const [language] = LANGUAGE_CODES;
  const [only, ...others] = datasets;
  const target =
    only && others.length === 0 ? hrefsOf(only.pair.id, './', language).overview() : homeHref('./', language);
  const { title, description } = homePage(language);
  const html = fillTemplate(template, {
    language,
    root: './',
    title,
    description,
    pair: null,
    version: index.version,
    head: '',
    content: `<p class="wrap"><a href="${target}">${CATALOGUES[language].siteName}</a></p>`,
    ...pageStatus(language),
    live: false,
  });
  const refresh = `<meta http-equiv="refresh" content="0; url=${target}" />`;
  return { path: 'index.html', html: html.replace('<title>', () => `${refresh}\n    <title>`) };
}

/** The error page. Hosts show it at any address, so that its own addresses cannot be relative. */
function errorPage({ template, index, base }: Input): RenderedFile {
  const [language] = LANGUAGE_CODES;
  const { title, description } = notFoundPage(language);
  const client = makeQueryClient();
  const content = renderToString(
    <QueryClientProvider client={client}>
      <App site={{ root: base, language, built: true }} base="" path="/404.html/there/is/no/such/page" />
    </QueryClientProvider>,
  );
  const parts = {
    language,
    root: base,
    title,
    description,
    pair: null,
    version: index.version,
    head: '',
    content,
    ...pageStatus(language),
    live: false,
  };
  return { path: '404.html', html: fillTemplate(template, parts) };
}
