/**
 * The head of a page that was followed to. Programs and the browser's own menus read there what a page is about: what the
 * build wrote for the page that was loaded must not be said of another.
 */
import { languageWithCode } from './i18n/index.ts';
import { hrefInLanguage } from './route.ts';

/**
 * What the build writes of one page only, for programs that load its file: its address, its other languages, previews, records, embeds of its
 * charts.
 */
const OF_ONE_PAGE = [
  'link[rel=canonical]',
  'link[hreflang]',
  'link[type="application/json+oembed"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'script[type="application/ld+json"]',
].join();

interface HeadOfPage {
  /** With the site's name. */
  readonly title: string;
  readonly description: string;
  /** The page below the site's root, with a slash at both ends. */
  readonly path: string;
  /** The address of the site's root, seen from the page. */
  readonly root: string;
}

/** Makes the head, and what stands above the application, speak of the page that is open now. */
export function describePage({ title, description, path, root }: HeadOfPage): void {
  document.title = title;
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
  for (const part of document.querySelectorAll(OF_ONE_PAGE)) part.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.offer a[data-language]')) {
    const language = languageWithCode(link.dataset.language);
    if (language) link.href = hrefInLanguage(root, path, language);
  }
}

/**
 * Names by its whole address what the head names by one that is relative to the page: browsers ask for the icon anew when
 * the page's address changes.
 */
export function holdIcon(): void {
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]'))
    icon.href = new URL(icon.href).href;
}
