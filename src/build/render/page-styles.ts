/**
 * The styles of each kind of page: of the site's rules those that can apply to the page as it was made. They stand in the page,
 * with the script of its colours, so that a reader waits for no other file before it is painted; the application brings
 * all rules when it is loaded (styles/rest.css).
 */
import type { SiteFile } from './chart-files.tsx';
import { pagePolicy } from './content-policy.ts';
import { canMean, type PageNames, selectorsOf } from './style-selector.ts';

/** What Vite made for all pages, and each gets its part of. */
export interface SiteStyle {
  /** The path of the style sheet below the site's root, as it stands in the addresses of the pages. */
  readonly path: string;
  readonly css: string;
  /** The script that chooses the colours of a page before the first paint. */
  readonly theme: string;
}

/** A rule, or an at-rule with its rules: what stands before its braces, and between them. */
interface StyleRule {
  readonly prelude: string;
  readonly body: string;
}

/** Classes that the small scripts give to what they add to a page: the filter of a list says that nothing is left. */
const CLASSES_OF_SCRIPTS = ['nothing'];

/** Elements that they add: that line, and the button that loads the page again. */
const ELEMENTS_OF_SCRIPTS = ['p', 'button'];

/** At-rules that hold rules of their own, of which a page may need some. */
const WITH_RULES = /^@(?:media|container|supports)\b/;

/** The address of the site's style sheet as a page has it, and what tells that the application takes the page over. */
const STYLE_LINK = /<link\s+rel="stylesheet" href="[^"]*" ?\/?>/;
const LIVE = '<script type="module"';
const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts into pages of one kind those of the site's rules that they need, the script of their colours where the application takes
 * them over, and a policy that lets in nothing else. Files that ask for no style sheet of the site stay as they are.
 *
 * @throws {Error} for a style sheet with a brace or a bracket that is never closed, and a page without a place for its policy
 */
export function stylePages(pages: readonly SiteFile[], style: SiteStyle): SiteFile[] {
  const asks = (content: SiteFile[1]): content is string =>
    typeof content === 'string' && content.includes(style.path);
  const texts = pages.map(([, content]) => content).filter(asks);
  if (texts.length === 0) return [...pages];
  const css = rulesFor(style.css, pageNames(texts));
  return pages.map(([page, content]): SiteFile => {
    if (!asks(content)) return [page, content];
    return [page, withStyle(content, css, content.includes(LIVE) ? style.theme : null)];
  });
}

/** @throws {Error} when the page lacks a place for its styles or its policy */
function withStyle(page: string, style: string, script: string | null): string {
  if (!STYLE_LINK.test(page) || !page.includes(CHARSET))
    throw new Error('invalid template: it lacks the style sheet or the charset; see index.html');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ style, script })}" />`;
  // After the rules, which it changes, and before anything is painted.
  const inline = `<style>${style}</style>${script === null ? '' : `<script>${script}</script>`}`;
  return page.replace(CHARSET, () => `${CHARSET}\n    ${policy}`).replace(STYLE_LINK, () => inline);
}

/** The kind of a page by its path, such as that of all claims: pages of one kind share their styles. */
export function pageKindOf(path: string): string {
  const [, , section = '', ...item] = path.split('/').slice(0, -1);
  return item.length > 0 ? `${section}/` : section;
}

/** Groups things that come one after the other and have the same key. */
export async function* inRuns<T>(things: AsyncIterable<T>, keyOf: (thing: T) => string): AsyncGenerator<T[]> {
  let run: T[] = [];
  for await (const thing of things) {
    if (run[0] !== undefined && keyOf(run[0]) !== keyOf(thing)) {
      yield run;
      run = [];
    }
    run.push(thing);
  }
  if (run.length > 0) yield run;
}

function pageNames(texts: readonly string[]): PageNames {
  const found = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
  return {
    classes: new Set([
      ...CLASSES_OF_SCRIPTS,
      ...[...found(/ class="([^"]*)"/g)].flatMap((list) => list.split(' ')),
    ]),
    elements: new Set([
      ...ELEMENTS_OF_SCRIPTS,
      ...[...found(/<([a-z][\w-]*)/gi)].map((name) => name.toLowerCase()),
    ]),
  };
}

/** The rules whose selectors name no class and no element that is missing, in their order. */
function rulesFor(css: string, names: PageNames): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (WITH_RULES.test(prelude)) return block(prelude, rulesFor(body, names));
      if (prelude.startsWith('@')) return block(prelude, body);
      return block(
        selectorsOf(prelude)
          .filter((selector) => canMean(selector, names))
          .join(','),
        body,
      );
    })
    .join('');
}

/** A rule as text; '' where nothing of it is left. */
const block = (prelude: string, body: string): string =>
  prelude === '' || body === '' ? '' : `${prelude}{${body}}`;

/**
 * The outermost rules of a style sheet as Vite writes it, without comments.
 *
 * @throws {Error} for a brace that is never closed
 */
function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let start = 0;
  let opened = 0;
  let depth = 0;
  for (const { 0: sign, index } of css.matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    if (sign === '{') {
      depth += 1;
      if (depth === 1) opened = index;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ prelude: css.slice(start, opened).trim(), body: css.slice(opened + 1, index) });
      start = index + 1;
    }
  }
  if (depth !== 0) throw new Error('a style sheet with a brace that is never closed');
  return rules;
}
