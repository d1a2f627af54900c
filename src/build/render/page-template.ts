/**
 * Fills the page that Vite made of index.html. All addresses in it become relative to the page's place, so that the
 * site works below any path.
 */

import type { Site } from '../../app/index.ts';
import { escapeMarkup } from '../../app/index.ts';

export interface PageParts {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The pair whose dataset the page needs, and the version of it that the page was rendered from. */
  readonly pair: string | null;
  readonly version: string;
  /** More tags for the head; may be empty. */
  readonly head: string;
  /** The markup within `#app`, and before it. */
  readonly content: string;
  readonly before: string;
  /** The message when the application cannot be loaded, and the text of the button that loads the page again. */
  readonly failed: string;
  readonly reload: string;
  /** Whether the application takes over the page. Redirects and the error page stay as they are. */
  readonly live: boolean;
}

/**
 * Fills the template.
 *
 * @param template the index.html that Vite wrote, with addresses that start with "./"
 * @throws {Error} when the template lacks a place to fill
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const pair = parts.pair === null ? '' : ` data-pair="${parts.pair}"`;
  const { language, languages, filesLanguage, corrections, addressed, root } = parts.site;
  const more = [
    languages.length > 0 ? ` data-languages="${languages.join(' ')}"` : '',
    ` data-files="${filesLanguage}"`,
    corrections === null ? '' : ` data-corrections="${escapeMarkup(corrections)}"`,
    addressed ? ' data-addressed' : '',
  ].join('');
  const head = `<title>${escapeMarkup(parts.title)}</title>\n    <meta name="description" content="${escapeMarkup(parts.description)}" />${parts.head && `\n    ${parts.head}`}`;
  const places: [RegExp, string][] = [
    [
      /<html [^>]*>/,
      `<html lang="${language}" data-root="${root}"${pair} data-version="${parts.version}"${more}>`,
    ],
    [/<title>.*?<\/title>/, head],
    [
      / data-failed="" data-reload=""/,
      ` data-failed="${escapeMarkup(parts.failed)}" data-reload="${escapeMarkup(parts.reload)}"`,
    ],
    [
      /<div id="app"><\/div>/,
      `${parts.before && `${parts.before}\n    `}<div id="app">${parts.content}</div>`,
    ],
  ];
  if (!parts.live) places.push([/\s*<script type="module".*?<\/script>/, '']);
  return places.reduce(
    (html, [place, text]) => {
      if (!place.test(html)) throw new Error(`invalid template: it has no ${place}; see index.html`);
      return html.replace(place, () => text);
    },
    template.replaceAll('="./', `="${root}`),
  );
}
