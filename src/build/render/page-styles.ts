/**
 * The style sheet of each kind of page: of the site's rules those that can apply to the page as it was made. A reader waits
 * for no other before the page is painted; the application brings all of them when it is loaded (styles/rest.css).
 */
import { createHash } from 'node:crypto';
import type { SiteFile } from './chart-files.tsx';
import { canMean, type PageNames, selectorsOf } from './style-selector.ts';

/** The style sheet that Vite made for all pages. */
export interface SiteStyle {
  /** Its path below the site's root, as it stands in the addresses of the pages. */
  readonly path: string;
  readonly css: string;
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

/**
 * Gives pages of one kind a style sheet of their own in the place of the site's. Files that have not the site's stay as
 * they are.
 *
 * @returns the pages, and after them their style sheet; it is named by what it holds, so that kinds can share one
 * @throws {Error} for a style sheet with a brace or a bracket that is never closed
 */
export function stylePages(pages: readonly SiteFile[], style: SiteStyle): SiteFile[] {
  const texts = pages.flatMap(([, content]) =>
    typeof content === 'string' && content.includes(style.path) ? content : [],
  );
  if (texts.length === 0) return [...pages];
  const css = rulesFor(style.css, pageNames(texts));
  const path = `assets/style-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  return [
    ...pages.map(
      ([page, content]): SiteFile => [
        page,
        typeof content === 'string' ? content.replace(style.path, path) : content,
      ],
    ),
    [path, css],
  ];
}

/** The kind of a page by its path, such as that of all claims: pages of one kind share a style sheet. */
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
