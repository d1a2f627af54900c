/** Renders every page of the site to finished HTML, which the application takes over when a reader needs it. */

import { setImmediate as turn } from 'node:timers/promises';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import {
  App,
  CATALOGUES,
  datasetQuery,
  EVERY_PAGE,
  homeHref,
  homePage,
  hrefsOf,
  indexQuery,
  LANGUAGE_CODES,
  LANGUAGE_NAMES,
  type LanguageCode,
  makeQueryClient,
  notFoundPage,
  type Page,
  pagesOf,
  showDate,
} from '../../app/index.ts';
import type { Dataset, DatasetIndex } from '../../domain/index.ts';
import { fillTemplate } from './page-template.ts';
import { languageOffers, type SiteLanguages, siteOfPage } from './site-languages.tsx';

export interface SiteInput {
  /** The index.html that Vite built. */
  readonly template: string;
  /**
   * The path below which the site is served, with a slash at both ends. Where it is known all addresses begin with it, so
   * that they hold on a host that gives a folder's page without the slash at the end of its address; `null` for a site
   * that may lie anywhere, whose addresses are relative.
   */
  readonly base: string | null;
  readonly languages: SiteLanguages;
  /** More tags for the head of a page. */
  readonly head: (page: Page, language: LanguageCode, dataset: Dataset | null) => string;
}

/** One file of the site. */
export interface RenderedFile {
  /** The path below the site's root. */
  readonly path: string;
  readonly html: string;
}

/**
 * Renders the pages that belong to no pair: the root's redirect, the error page, and in each language the start page with
 * the list of pairs.
 */
export function* prerenderShared(index: DatasetIndex, input: SiteInput): Generator<RenderedFile> {
  yield redirectPage(index, input);
  yield errorPage(index, input);
  for (const language of input.languages.pages) {
    const client = makeQueryClient();
    client.setQueryData(indexQuery('').queryKey, index);
    yield renderPage(homePage(language), language, { dataset: null, version: index.version, client }, input);
    client.clear();
  }
}

/**
 * Renders all pages of some pairs, one after the other, in each language, the overview first. Other work of the build
 * continues between pages.
 */
export async function* prerender(
  datasets: readonly Dataset[],
  input: SiteInput,
): AsyncGenerator<RenderedFile> {
  for (const language of input.languages.pages) {
    for (const dataset of datasets) {
      const client = makeQueryClient();
      client.setQueryData(datasetQuery(dataset.pair.id, '').queryKey, dataset);
      for (const page of pagesOf(dataset, language)) {
        yield renderPage(page, language, { dataset, version: dataset.version, client }, input);
        await turn();
      }
      client.clear();
    }
  }
}

/** The data that a page is made of. */
interface PageData {
  readonly dataset: Dataset | null;
  readonly version: string;
  /** What gives them to the page. */
  readonly client: QueryClient;
}

function renderPage(
  page: Page,
  language: LanguageCode,
  { dataset, version, client }: PageData,
  { template, base, languages, head }: SiteInput,
): RenderedFile {
  const { path, title, description } = page;
  const site = siteOfPage(`/${path}/`, base ?? '../'.repeat(path.split('/').length), language, languages);
  const content = renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App site={site} base="" late={EVERY_PAGE} />
      </QueryClientProvider>
    </StrictMode>,
  );
  const parts = {
    site,
    title,
    description,
    pair: dataset?.pair.id ?? null,
    version,
    head: head(page, language, dataset),
    content,
    before: skipLink(language) + languageOffers(site) + overdueNote(dataset, language),
    ...pageStatus(language),
    live: true,
  };
  return { path: `${path}/index.html`, html: fillTemplate(template, parts) };
}

/** The first link of a page, before anything that may stand above its head: programs know it by its place. */
const skipLink = (language: LanguageCode): string =>
  renderToStaticMarkup(
    <a className="skip" href="#content">
      {CATALOGUES[language].skip}
    </a>,
  );

/** A note above a page that its ledger was not looked after in time. A script shows it from the day on that this is so. */
function overdueNote(dataset: Dataset | null, language: LanguageCode): string {
  if (!dataset?.checkDue) return '';
  const messages = CATALOGUES[language];
  const [checked, due] = [dataset.checkedOn, dataset.checkDue].map((day) => showDate(day, messages));
  return renderToStaticMarkup(
    <p className="offer" data-overdue={dataset.checkDue} hidden>
      {messages.footer.overdue(checked ?? '', due ?? '')}
    </p>,
  );
}

/** The messages for a page whose code cannot be loaded: without its code it has no others. */
const pageStatus = (language: LanguageCode) => ({
  failed: CATALOGUES[language].status.codeFailed,
  reload: CATALOGUES[language].error.reload,
});

/**
 * The page at the site's root offers the languages. A script leads on to that of the reader; without one the page leads
 * to the first. In each language the target is the only pair, or the list of pairs.
 */
function redirectPage(index: DatasetIndex, { template, base, languages }: SiteInput): RenderedFile {
  const [language = LANGUAGE_CODES[0]] = languages.pages;
  const root = base ?? './';
  const [only, ...others] = index.pairs;
  const targetIn = (code: LanguageCode) =>
    only && others.length === 0 ? hrefsOf(only.id, root, code).overview() : homeHref(root, code);
  const { title, description } = homePage(language);
  const content = renderToStaticMarkup(
    <main className="wrap" data-lead>
      <h1>{CATALOGUES[language].siteName}</h1>
      <ul>
        {languages.pages.map((code) => (
          <li key={code}>
            <a href={targetIn(code)} hrefLang={code} lang={code} data-language={code}>
              {LANGUAGE_NAMES[code]}
            </a>
          </li>
        ))}
      </ul>
    </main>,
  );
  const html = fillTemplate(template, {
    site: siteOfPage('/', root, language, languages),
    title,
    description,
    pair: null,
    version: index.version,
    head: `<noscript><meta http-equiv="refresh" content="0; url=${targetIn(language)}" /></noscript>`,
    content,
    before: '',
    ...pageStatus(language),
    live: true,
  });
  return { path: 'index.html', html };
}

/** The error page. Hosts show it at any address, so that its own addresses cannot be relative. */
function errorPage(index: DatasetIndex, { template, base, languages }: SiteInput): RenderedFile {
  const [language = LANGUAGE_CODES[0]] = languages.pages;
  const { title, description } = notFoundPage(language);
  const path = '/404.html/there/is/no/such/page';
  // What is not there is not there in another language either.
  const site = siteOfPage(path, base ?? '/', language, { ...languages, pages: [] });
  const client = makeQueryClient();
  client.setQueryData(indexQuery('').queryKey, index);
  const content = renderToString(
    <QueryClientProvider client={client}>
      <App site={site} base="" />
    </QueryClientProvider>,
  );
  const parts = {
    site,
    title,
    description,
    pair: null,
    version: index.version,
    head: '',
    content,
    before: skipLink(language),
    ...pageStatus(language),
    live: false,
  };
  return { path: '404.html', html: fillTemplate(template, parts) };
}
