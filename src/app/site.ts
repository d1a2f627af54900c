import { createContext, useContext } from 'react';
import type { LanguageCode } from './i18n/index.ts';

/** Where the page is, and its language. */
export interface Site {
  /** The relative path to the site's root, such as "../../"; "/" in development. */
  readonly root: string;
  readonly language: LanguageCode;
  /** Whether the files beside the pages exist: in development nothing is written. */
  readonly built: boolean;
}

export const SiteContext = createContext<Site | null>(null);

/** The site of the page. @throws {Error} outside of `SiteContext`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('no site: render the component inside SiteContext');
  return site;
}
