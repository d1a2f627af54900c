/**
 * What is served at addresses that were published and have gone since: a page that says why and links to what took the
 * old one's place, and for a chart also copies of the files of the new one. So links, embeds and citations in reports
 * never break.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  CATALOGUES,
  chartFolder,
  embedPath,
  escapeMarkup,
  homeHref,
  type LanguageCode,
  MovedPage,
  type Page,
  pagesOf,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { Moved } from '../read/moved-entry.ts';
import type { SiteFile } from './chart-files.tsx';
import { fillTemplate } from './page-template.ts';
import { type SiteLanguages, siteOfPage } from './site-languages.tsx';

/**
 * The files at the old addresses of a pair, in all languages of the site.
 *
 * @param template the index.html that Vite built
 * @param own the files of the site
 * @throws {Error} when an entry leads to an address that the site does not have, or moves an address that it still has
 */
export function movedFiles(
  moved: readonly Moved[],
  dataset: Dataset,
  template: string,
  languages: SiteLanguages,
  own: readonly SiteFile[],
): SiteFile[] {
  const paths = new Set(own.map(([path]) => path));
  const pagesMoved = languages.pages.flatMap((language) => {
    const pages = new Map(pagesOf(dataset, language).map((page) => [page.path, page]));
    const below = (path: string) => `${homeHref('', language)}${dataset.pair.id}/${path}`;
    return moved.flatMap(({ reason, pages: list }) =>
      list.map(({ from, to }): SiteFile => {
        const page = pages.get(below(to));
        if (!page) throw new Error(faultOfMove(dataset, from, to, 'there is no such page'));
        if (pages.has(below(from))) throw new Error(faultOfMove(dataset, from, to, 'the old page is there'));
        const html = movedPage(below(from), {
          page,
          reason: reason.trim(),
          dataset,
          language,
          languages,
          template,
        });
        return [`${below(from)}/index.html`, html];
      }),
    );
  });
  const chartsMoved = languages.files.flatMap((language) =>
    moved.flatMap(({ charts }) =>
      charts.flatMap(({ from, to }) => {
        const place = { language, pair: dataset.pair.id };
        if (paths.has(embedPath(language, place.pair, from)))
          throw new Error(faultOfMove(dataset, from, to, 'the old chart is there'));
        const copies = chartCopies(from, to, place, own);
        if (copies.length === 0) throw new Error(faultOfMove(dataset, from, to, 'there is no such chart'));
        return copies;
      }),
    ),
  );
  return [...pagesMoved, ...chartsMoved];
}

const faultOfMove = ({ pair }: Dataset, from: string, to: string, found: string): string =>
  `${pair.id}/moved.yaml, from ${from} to ${to}: ${found}; expected an old address and one that is there: mend the entry`;

interface MovedTo {
  readonly page: Page;
  readonly reason: string;
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly languages: SiteLanguages;
  readonly template: string;
}

function movedPage(path: string, { page, reason, dataset, language, languages, template }: MovedTo): string {
  const root = '../'.repeat(path.split('/').length);
  const href = `${root}${page.path}/`;
  const site = siteOfPage(`/${path}/`, root, language, languages);
  const { moved, siteName, status, error } = CATALOGUES[language];
  const content = renderToStaticMarkup(
    <MovedPage
      site={site}
      dataset={dataset}
      reason={reason}
      href={href}
      title={page.title.replace(` – ${siteName}`, '')}
    />,
  );
  return fillTemplate(template, {
    site,
    title: `${moved.title} – ${siteName}`,
    description: reason,
    pair: dataset.pair.id,
    version: dataset.version,
    head: `<link rel="canonical" href="${escapeMarkup(href)}" />`,
    content,
    before: '',
    failed: status.codeFailed,
    reload: error.reload,
    live: false,
  });
}

/** Copies of a chart's files and of its embedded page, at the addresses of the chart whose place it took. */
function chartCopies(
  from: string,
  to: string,
  { language, pair }: { readonly language: LanguageCode; readonly pair: string },
  own: readonly SiteFile[],
): SiteFile[] {
  const [oldFolder, folder] = [from, to].map((id) => chartFolder(language, pair, id));
  const [oldEmbed, embed] = [from, to].map((id) => embedPath(language, pair, id));
  if (!oldFolder || !folder || !oldEmbed || !embed) return [];
  return own.flatMap(([path, content]): SiteFile[] => {
    if (path === embed) return [[oldEmbed, content]];
    return path.startsWith(folder) ? [[`${oldFolder}${path.slice(folder.length)}`, content]] : [];
  });
}
