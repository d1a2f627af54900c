/** What a reader finds in a page: elements with their words, read from the HTML that React writes. */

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  /** Elements and words, in order. */
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly parent: Open | null;
  readonly children: (Open | string)[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style']);
/** Elements that begin a line of their own: their words do not run into those beside them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'tspan',
]);

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z0-9-]+)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** Reads a page. @throws {Error} where elements are not closed in order */
export function readHtml(html: string): Element {
  const root: Open = { tag: '', attributes: {}, parent: null, children: [] };
  let open = root;
  let skipped: string | null = null;
  for (const [token, closed, opened, attributes = '', alone] of html.matchAll(TOKEN)) {
    if (skipped !== null && closed !== skipped) continue;
    if (closed !== undefined) {
      if (closed !== open.tag || open.parent === null) throw new Error(`</${closed}> in <${open.tag}>`);
      open = open.parent;
      skipped = null;
    } else if (opened !== undefined) {
      const element: Open = { tag: opened, attributes: attributesIn(attributes), parent: open, children: [] };
      open.children.push(element);
      if (VOID.has(opened) || alone === '/') continue;
      open = element;
      if (RAW.has(opened)) skipped = opened;
    } else if (!token.startsWith('<')) open.children.push(decoded(token));
  }
  if (open !== root) throw new Error(`<${open.tag}> is not closed`);
  return root;
}

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [name, decoded(value)]));

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** All elements inside that fit, in the order of the page. */
export function all(within: Element, fits: (element: Element) => boolean): Element[] {
  return within.children
    .filter(isElement)
    .flatMap((child) => [...(fits(child) ? [child] : []), ...all(child, fits)]);
}

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes.class ?? '').split(' ').includes(name);

export const byClass = (within: Element, name: string): Element[] =>
  all(within, (element) => hasClass(element, name));

export const byTag = (within: Element, ...tags: readonly string[]): Element[] =>
  all(within, ({ tag }) => tags.includes(tag));

/** The words, as one line. What an image is called is said before the words in it. */
export const wordsOf = (element: Element): string =>
  rawWords(element)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const rawWords = (element: Element): string =>
  element.children
    .map((child) => {
      if (!isElement(child)) return child;
      const { role, 'aria-label': name = '' } = child.attributes;
      const words = role === 'img' ? `${name} ${rawWords(child)}` : rawWords(child);
      return INLINE.has(child.tag) ? words : ` ${words} `;
    })
    .join('');

/** The nearest element around it, or itself, that fits. */
export function closest(element: Element, fits: (around: Element) => boolean): Element | null {
  for (let around: Element | null = element; around; around = around.parent) if (fits(around)) return around;
  return null;
}

/** The parts of the addresses that links inside lead to, behind a folder: claims/…, findings/…. */
export const linksTo = (within: Element, folder: string): string[] =>
  byTag(within, 'a').flatMap(({ attributes: { href = '' } }) => {
    const [, found] = new RegExp(`/${folder}/([^?#]+?)/?(?:[?#]|$)`).exec(href) ?? [];
    return found === undefined ? [] : [decodeURIComponent(found)];
  });
