/**
 * What a page tells others about itself: its address, the same page in other languages, the preview of a link to it
 * (Open Graph, Twitter), where its charts can be embedded from (oEmbed), and its dataset (schema.org). All of this
 * needs full addresses, so that a site without a known address has none of it.
 */
import {
  CATALOGUES,
  type Chart,
  chartFolder,
  economiesIn,
  escapeMarkup,
  hrefsOf,
  inLanguage,
  LANGUAGE_CODES,
  type LanguageCode,
  type Page,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import { datasetRecord } from './dataset-record.ts';
import type { DrawnCharts, Picture } from './pictures.tsx';
import { PNG_SCALE } from './png.ts';
import { filesLanguageOf, type SiteLanguages } from './site-languages.tsx';

interface HeadOptions {
  readonly page: Page;
  readonly language: LanguageCode;
  /** `null` for a page that belongs to no pair. */
  readonly dataset: Dataset | null;
  /** The charts of the page's pair, in the language of its files; `null` for a page without one. */
  readonly drawn: DrawnCharts | null;
  readonly languages: SiteLanguages;
  /** The site's address. */
  readonly site: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The tags for the head of a page. */
export function pageHead({ page, language, dataset, drawn, languages, site }: HeadOptions): string {
  const path = `${page.path}/`;
  const address = (below: string) => new URL(below, site).href;
  const charts = drawn?.charts ?? [];
  const filesLanguage = filesLanguageOf(language, languages);
  const own = charts.filter((chart) => chart.page === inLanguage(path, filesLanguage));
  const folderOf = (chart: Chart) => chartFolder(filesLanguage, dataset?.pair.id ?? '', chart.id);
  const image = own[0] ?? charts[0];
  const picture = image && drawn?.pictures.get(image.id);
  const tags = [
    tag('link', { rel: 'canonical', href: address(path) }),
    ...languageTags(path, languages, address),
    ...previewTags(page, language, address(path)),
    ...(image && picture ? imageTags(image, picture, address(`${folderOf(image)}light.png`)) : []),
    ...own.map((chart) =>
      tag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: address(`${folderOf(chart)}oembed.json`),
        title: chart.title,
      }),
    ),
    ...(dataset ? [feedTag(dataset, language, address)] : []),
    ...(dataset && path === hrefsOf(dataset.pair.id, '', language).overview()
      ? [jsonScript(datasetRecord(dataset, language, page, address))]
      : []),
  ];
  return tags.join('\n    ');
}

/** Where programs find what changed in a pair. */
function feedTag(dataset: Dataset, language: LanguageCode, address: (below: string) => string): string {
  const { pairName, changes } = CATALOGUES[language];
  const [a, b] = economiesIn(dataset.pair.economies, CATALOGUES[language]);
  return tag('link', {
    rel: 'alternate',
    type: 'application/atom+xml',
    href: address(hrefsOf(dataset.pair.id, '', language).feed()),
    title: changes.feedTitle(pairName(a.name, b.name)),
  });
}

/** The tags for the same page in every language, and for the one for readers of other languages. */
function languageTags(path: string, { pages }: SiteLanguages, address: (below: string) => string): string[] {
  const [first = LANGUAGE_CODES[0]] = pages;
  return [...pages.map((code) => [code, code] as const), ['x-default', first] as const].map(
    ([hreflang, code]) => tag('link', { rel: 'alternate', hreflang, href: address(inLanguage(path, code)) }),
  );
}

/** The tags for the head of a page where the site's address is not known: relative links to it in other languages. */
export function relativeHead({ path }: Page, languages: SiteLanguages): string {
  const root = '../'.repeat(path.split('/').length);
  return languageTags(`${path}/`, languages, (below) => root + below).join('\n    ');
}

function previewTags({ title, description }: Page, language: LanguageCode, url: string): string[] {
  const { siteName, locale } = CATALOGUES[language];
  const properties = {
    'og:type': 'website',
    'og:site_name': siteName,
    'og:locale': locale.replace('-', '_'),
    'og:title': title,
    'og:description': description,
    'og:url': url,
  };
  return Object.entries(properties).map(([property, content]) => tag('meta', { property, content }));
}

function imageTags({ description }: Chart, { width, height }: Picture, url: string): string[] {
  const properties = {
    'og:image': url,
    'og:image:type': 'image/png',
    'og:image:width': String(PNG_SCALE * width),
    'og:image:height': String(PNG_SCALE * height),
    'og:image:alt': description,
  };
  return [
    ...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

const tag = (name: string, attributes: Attributes): string =>
  `<${name} ${Object.entries(attributes)
    .map(([attribute, value]) => `${attribute}="${escapeMarkup(value)}"`)
    .join(' ')} />`;

/** Data in a page. It cannot run as a script, and cannot end the element. */
const jsonScript = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
