/**
 * Fills the page that Vite built from index.html. Every address in it becomes relative to the page's own place, so
 * that the site works below any path.
 */

export interface PageParts {
  readonly language: string;
  /** The relative way to the site's root, with a final slash. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** The pair whose dataset the page needs, and the version that it was rendered from. */
  readonly pair: string | null;
  readonly version: string;
  /** More tags for the head, or nothing. */
  readonly head: string;
  /** The markup of `#app`. */
  readonly content: string;
  /** What the page says when the application can't be loaded, and the button that loads the page anew. */
  readonly failed: string;
  readonly reload: string;
  /** Whether the page is taken over by the application; a redirect or an error page is not. */
  readonly live: boolean;
}

/** A text for markup: as content, or in double quotes as the value of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );

/** Vite asks for the style as another origin's, and a page that is opened from disk then has none. */
const STYLE_ACROSS_ORIGINS = /(<link rel="stylesheet") crossorigin/g;

/**
 * Fills the template.
 *
 * @param template the index.html that Vite wrote, with addresses that begin with "./"
 * @throws {Error} when the template lacks a place that is to be filled
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const pair = parts.pair === null ? '' : ` data-pair="${parts.pair}"`;
  const head = `<title>${escapeHtml(parts.title)}</title>\n    <meta name="description" content="${escapeHtml(parts.description)}" />${parts.head && `\n    ${parts.head}`}`;
  const places: [RegExp, string][] = [
    [
      /<html [^>]*>/,
      `<html lang="${parts.language}" data-root="${parts.root}"${pair} data-version="${parts.version}">`,
    ],
    [/<title>.*?<\/title>/, head],
    [
      / data-failed="" data-reload=""/,
      ` data-failed="${escapeHtml(parts.failed)}" data-reload="${escapeHtml(parts.reload)}"`,
    ],
    [/<div id="app"><\/div>/, `<div id="app">${parts.content}</div>`],
  ];
  if (!parts.live) places.push([/\s*<script type="module".*?<\/script>/, '']);
  return places.reduce(
    (html, [place, text]) => {
      if (!place.test(html)) throw new Error(`invalid template: it has no ${place}; see index.html`);
      return html.replace(place, () => text);
    },
    template.replaceAll('="./', `="${parts.root}`).replace(STYLE_ACROSS_ORIGINS, '$1'),
  );
}
