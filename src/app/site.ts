import { createContext, useContext } from 'react';
import type { LanguageCode } from './i18n/index.ts';

/** Where and in which language the page stands. */
export interface Site {
  /** The relative way from the page to the site's root, e.g. "../../"; "/" in development. */
  readonly root: string;
  readonly language: LanguageCode;
  /** Whether the files beside the pages are there: in development nothing is written. */
  readonly built: boolean;
}

export const SiteContext = createContext<Site | null>(null);

/** The site of the page. @throws {Error} outside of `SiteContext`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('no site: render the component inside SiteContext');
  return site;
}
