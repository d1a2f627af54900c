/**
 * The addresses of the pages. They are real paths to real files, relative to the page that links to them, so that the
 * site works below any path of any static host.
 */
import type { LanguageCode } from './i18n/index.ts';

/** The patterns of the pages' paths, below the site's root. */
export const PATTERNS = {
  home: '/:language',
  overview: '/:language/:pair',
  growth: '/:language/:pair/growth',
  findings: '/:language/:pair/findings',
  finding: '/:language/:pair/findings/:finding',
  targets: '/:language/:pair/targets',
  claims: '/:language/:pair/claims',
  method: '/:language/:pair/method',
  check: '/:language/:pair/check',
  value: '/:language/:pair/values/:value',
  sources: '/:language/:pair/sources',
  source: '/:language/:pair/sources/:source',
  claim: '/:language/:pair/claims/:source/:claim',
} as const;

/** The addresses of all pages and files, as seen from a page whose way to the root is `root`. */
export function hrefs(root: string, language: LanguageCode) {
  const page = (...parts: string[]) => `${root}${[language, ...parts].join('/')}/`;
  const file = (pair: string, name: string) => `${root}data/${pair}/${name}`;
  return {
    home: () => page(),
    overview: (pair: string) => page(pair),
    growth: (pair: string, query = '') => page(pair, 'growth') + (query && `?${query}`),
    findings: (pair: string, query = '') => page(pair, 'findings') + (query && `?${query}`),
    finding: (pair: string, id: string) => page(pair, 'findings', id),
    /** @param row the anchor of a target's date, see the dataset */
    targets: (pair: string, row = '') => page(pair, 'targets') + (row && `#${row}`),
    claims: (pair: string) => page(pair, 'claims'),
    method: (pair: string) => page(pair, 'method'),
    check: (pair: string, query = '') => page(pair, 'check') + (query && `?${query}`),
    /** @param slug see `valueSlug` */
    value: (pair: string, slug: string) => page(pair, 'values', slug),
    sources: (pair: string) => page(pair, 'sources'),
    source: (pair: string, source: string) => page(pair, 'sources', source),
    /** @param claim the claim's id, `<source>/<claim>` */
    claim: (pair: string, claim: string) => page(pair, 'claims', claim),
    dataset: (pair: string) => file(pair, 'dataset.json'),
    claimsCsv: (pair: string) => file(pair, 'claims.csv'),
    targetsCsv: (pair: string) => file(pair, 'targets.csv'),
    dataPackage: (pair: string) => file(pair, 'datapackage.json'),
  };
}

/** Whether a path is that of a page on which statements are checked, whose code is loaded only there. */
export const isCheckPath = (path: string): boolean => /\/check\/?$/.test(path);

/**
 * Where a chart's page for other sites lies, below the site's root.
 *
 * @param version of the dataset that it stays with; `null` for the page that follows the ledger
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

/** The list of those pages: each chart with its title and the heights in pixels that show it whole, live and pinned. */
export const embedIndexPath = (language: LanguageCode, pair: string): string =>
  `embed/${language}/${pair}/index.json`;

/**
 * Where a chart's files lie, below the site's root, with a final slash: light.svg, light.png, data.csv, chart.zip and
 * others.
 *
 * @param version of the dataset that they stay with, which are those of `PINNED_FILES`; `null` for those that follow
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

/** The files of a chart that a report can link to, as they are for one dataset. */
export const PINNED_FILES: readonly string[] = ['light.svg', 'dark.svg', 'light.png', 'data.csv'];
