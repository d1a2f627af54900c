/** The title of a page in tabs, lists of results and link previews. */
import type { Messages } from '../i18n/index.ts';

/** The title of a page, with the name of the site. */
export const documentTitle = (title: string, { siteName }: Messages): string => `${title} – ${siteName}`;
