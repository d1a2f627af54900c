/**
 * The addresses of pages. They are paths of real files, relative to the page that links to them, so that the site works
 * below any path of any static host.
 */
import type { LanguageCode } from './i18n/index.ts';

/**
 * The address of the start page.
 *
 * @param root the relative path to the site's root
 */
export const homeHref = (root: string, language: LanguageCode | ':language'): string => `${root}${language}/`;

/**
 * The path of the same page in another language. Paths below the root start with their language.
 *
 * @param path below the site's root, with or without a slash at its start
 */
export const inLanguage = (path: string, language: LanguageCode): string =>
  path.replace(/^(\/?)[^/]+/, (_, slash: string) => slash + language);

/**
 * The address of the same page in another language.
 *
 * @param root the relative path to the site's root
 * @param path below it, with or without a slash at its start
 */
export const hrefInLanguage = (root: string, path: string, language: LanguageCode): string =>
  root + inLanguage(path, language).replace(/^\//, '');

/** The addresses of a pair's pages and files. */
export type Hrefs = ReturnType<typeof hrefsOf>;

/**
 * The addresses of a pair's pages and files.
 *
 * @param root the relative path to the site's root
 */
export function hrefsOf(pair: string, root: string, language: LanguageCode | ':language') {
  const page = (...parts: string[]) => `${homeHref(root, language)}${[pair, ...parts].join('/')}/`;
  const file = (name: string) => `${root}data/${pair}/${name}`;
  return {
    overview: () => page(),
    growth: (query = '') => page('growth') + (query && `?${query}`),
    findings: (query = '') => page('findings') + (query && `?${query}`),
    finding: (id: string) => page('findings', id),
    /** @param row the anchor of a target's date, see the dataset */
    targets: (row = '') => page('targets') + (row && `#${row}`),
    twoCounts: () => page('two-counts'),
    claims: () => page('claims'),
    method: () => page('method'),
    check: (query = '') => page('check') + (query && `?${query}`),
    /** The page of files and charts. */
    files: () => page('data'),
    changes: () => page('changes'),
    /** The list of changes for programs, which only a site has that knows its address. */
    feed: () => `${page('changes')}feed.atom`,
    corrections: () => page('corrections'),
    /** @param chart its id, see `chartIdOf` */
    chart: (chart: string) => page('charts', chart),
    values: () => page('values'),
    /** @param slug see `valueSlug` */
    value: (slug: string) => page('values', slug),
    sources: () => page('sources'),
    source: (source: string) => page('sources', source),
    /** @param claim the claim's id, `<source>/<claim>` */
    claim: (claim: string) => page('claims', claim),
    dataset: () => file('dataset.json'),
    /** What a list is filtered by. @param list such as "claims" */
    list: (list: string) => file(`lists/${list}.json`),
    claimsCsv: () => file('claims.csv'),
    targetsCsv: () => file('targets.csv'),
    dataPackage: () => file('datapackage.json'),
    /** The page on marks on the pages of others. */
    marks: () => `${root}mark/`,
  };
}

/** The pattern of the start page's address. */
export const HOME_PATTERN = '/:language';

/**
 * The pattern of the addresses of a pair's pages.
 *
 * @param href makes one of them
 */
export const patternOf = (href: (hrefs: Hrefs) => string): string =>
  href(hrefsOf(':pair', '/', ':language')).slice(0, -1);

/**
 * The path of a chart's page for other sites, below the site's root.
 *
 * @param version the dataset that it stays with; `null` for the page that follows the ledger
 */
export function embedPath(
  language: LanguageCode,
  pair: string,
  chart: string,
  version: string | null = null,
): string {
  const path = `embed/${language}/${pair}/${chart}.html`;
  return version === null ? path : `pinned/${version}/${path}`;
}

/**
 * The path of the list of these pages: each chart with its title and the heights in pixels that show it whole, current
 * and pinned.
 */
export const embedIndexPath = (language: LanguageCode, pair: string): string =>
  `embed/${language}/${pair}/index.json`;

/**
 * The folder of a chart's files below the site's root, with a final slash: light.svg, light.png, data.csv, chart.zip
 * and others.
 *
 * @param version the dataset that they stay with, for `PINNED_FILES`; `null` for files that follow the ledger
 */
export function chartFolder(
  language: LanguageCode,
  pair: string,
  chart: string,
  version: string | null = null,
): string {
  const path = `charts/${pair}/${language}/${chart}/`;
  return version === null ? path : `pinned/${version}/${path}`;
}

/** The files of a chart that a report can link to, kept for each dataset. */
export const PINNED_FILES: readonly string[] = ['light.svg', 'dark.svg', 'light.png', 'data.csv'];
