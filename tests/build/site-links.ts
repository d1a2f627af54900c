/** What a built site leads to: every link of every page, to a page, a file or a place in a page. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (all, name: string) => {
    const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
    return marks[name] ?? all;
  });

/** The pages of a site, by their path. */
const pagesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();

/** The addresses that a page names, but those of other sites and those in the page itself. */
function addressesIn(html: string): string[] {
  const named = [
    ...html.matchAll(/<(?:a|link|img|script|iframe|source|object|use)\b[^>]*?\s(?:href|src|data)="([^"]*)"/g),
  ];
  const refresh = [...html.matchAll(/http-equiv="refresh" content="0; url=([^"]*)"/g)];
  return [...new Set([...named, ...refresh].map(([, address = '']) => unescapeHtml(address)))].filter(
    (address) => !/^(https?:|mailto:|data:|about:|blob:)/.test(address),
  );
}

/**
 * The links that lead nowhere, each as "page: address: why", and how many there are in all.
 *
 * @param site the folder of a site that was built for the root of a host
 */
export function checkLinks(site: string): { broken: string[]; links: number } {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path);
    if (known) return known;
    const found = new Set(
      [...readFileSync(join(site, path), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) =>
        unescapeHtml(id),
      ),
    );
    ids.set(path, found);
    return found;
  };
  const broken: string[] = [];
  let links = 0;
  for (const page of pagesIn(site)) {
    for (const address of addressesIn(readFileSync(join(site, page), 'utf8'))) {
      links += 1;
      const [way = '', place] = address.split('#');
      const path = decodeURIComponent(way.split('?')[0] ?? '');
      const target = path === '' ? page : path.startsWith('/') ? path.slice(1) : join(dirname(page), path);
      const why = whyNot(site, path.endsWith('/') || target === '' ? join(target, 'index.html') : target);
      if (why !== null) broken.push(`${page}: ${address}: ${why}`);
      else if (place !== undefined && place !== '') {
        const file = path.endsWith('/') ? join(target, 'index.html') : target;
        if (!idsOf(file).has(decodeURIComponent(place))) broken.push(`${page}: ${address}: no such place`);
      }
    }
  }
  return { broken, links };
}

function whyNot(site: string, path: string): string | null {
  if (path.startsWith('..')) return 'outside of the site';
  if (!existsSync(join(site, path))) return 'no such file';
  return statSync(join(site, path)).isFile() ? null : 'a folder without its slash';
}

/** The charts of a site in which nothing is drawn, and how many charts there are: every embed page is one. */
export function emptyCharts(site: string): { empty: string[]; charts: number } {
  const pages = pagesIn(site).filter((path) => path.startsWith('embed/') && path.split('/').length === 4);
  const isDrawn = (svg: string) => /\sdata-key="/.test(svg);
  const drawingsIn = (html: string) => [...html.matchAll(/<svg\b.*?<\/svg>/gs)].map(([svg]) => svg);
  const empty = pages.filter((path) => !drawingsIn(readFileSync(join(site, path), 'utf8')).some(isDrawn));
  return { empty, charts: pages.length };
}

/** Elements of which each has to hold words, parts, or what is drawn: one without says nothing. */
const SAYS =
  /<(h[1-6]|dt|dd|th|li|a|summary|caption|figcaption|label|option|ul|ol|dl|table|tbody|section)\b[^>]*>\s*<\/\1>/g;

/** Folds that open to nothing, and those that say that they do. */
const NOTHING_FOLDED =
  /<details\b[^>]*><summary\b[^>]*>(?:(?!<\/summary>).)*<\/summary><\/details>|<summary>[^<]*: 0<\/summary>/gs;

/** The elements that hold nothing where a reader expects words, each as "page: element". */
export const emptyPlaces = (site: string): string[] =>
  pagesIn(site).flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    return [...html.matchAll(SAYS), ...html.matchAll(NOTHING_FOLDED)].map(([part]) => `${page}: ${part}`);
  });
