import { createContext, useContext } from 'react';
import type { LanguageCode, Messages } from './i18n/index.ts';

/** Where the page is, its language, and what the site has beside it. */
export interface Site {
  /** The relative path to the site's root, such as "../../"; "/" in development. */
  readonly root: string;
  /** The page's path below the root, such as "/en/vnm-lao/growth/". */
  readonly path: string;
  readonly language: LanguageCode;
  /** The words of the page's language. */
  readonly catalogue: Messages;
  /** The languages in which the site has this page. */
  readonly languages: readonly LanguageCode[];
  /** The language of the files that the page links to: pictures, embedded charts and citations. */
  readonly filesLanguage: LanguageCode;
  /** The address to which readers send corrections; `null` where none is set. */
  readonly corrections: string | null;
  /** Whether the site knows its own address, and has what needs it, such as feeds. */
  readonly addressed: boolean;
  /** Whether the files beside the pages exist: in development nothing is written. */
  readonly built: boolean;
}

/**
 * The site as seen from another of its pages.
 *
 * @param path that page's, below the site's root, with a slash at both ends
 */
export function siteAt(path: string, site: Site): Site {
  const depth = path.split('/').length - 2;
  // From an absolute root, as in development, all pages see the same addresses.
  return { ...site, path, root: site.root.startsWith('/') ? site.root : '../'.repeat(depth) };
}

export const SiteContext = createContext<Site | null>(null);

/** The site of the page. @throws {Error} outside of `SiteContext`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('no site: render the component inside SiteContext');
  return site;
}
