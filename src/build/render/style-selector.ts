/** Which selectors of a style sheet can mean something in a page, told by the classes and the elements that they name. */

/** What pages have that a selector can name. */
export interface PageNames {
  readonly classes: ReadonlySet<string>;
  /** Elements in lower case, such as `table`. */
  readonly elements: ReadonlySet<string>;
}

/** Pseudo-classes that hold selectors. */
const WITH_SELECTORS = /:(not|has|is|where)\(/g;

/** What tells nothing of classes and elements: attributes, and other pseudo-classes such as `:nth-child(2)`. */
const OTHER_CONDITIONS = /\[[^\]]*\]|::?[\w-]+(?:\([^()]*\))?/g;

/**
 * Whether pages with these names can have what a selector means. What it excludes by `:not()` need not be in them.
 *
 * @throws {Error} for a bracket that is never closed
 */
export function canMean(selector: string, names: PageNames): boolean {
  let plain = '';
  let from = 0;
  for (const { 0: opening, 1: name, index } of selector.matchAll(WITH_SELECTORS)) {
    if (index < from) continue;
    const start = index + opening.length;
    const end = endOfBracket(selector, start);
    plain += selector.slice(from, index);
    from = end + 1;
    if (name !== 'not' && !selectorsOf(selector.slice(start, end)).some((one) => canMean(one, names)))
      return false;
  }
  plain = (plain + selector.slice(from)).replace(OTHER_CONDITIONS, '');
  return (
    [...plain.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => names.classes.has(name)) &&
    [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].every(([, name = '']) =>
      names.elements.has(name.toLowerCase()),
    )
  );
}

/** The selectors of a list. A comma within brackets is part of one. */
export function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: sign, index } of list.matchAll(/"(?:\\.|[^"\\])*"|[()[\],]/g)) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign !== ',' || depth > 0) continue;
    selectors.push(list.slice(start, index));
    start = index + 1;
  }
  return [...selectors, list.slice(start)];
}

/** Where the bracket ends that is open at a place. @throws {Error} where it is never closed */
function endOfBracket(text: string, start: number): number {
  let depth = 1;
  for (let place = start; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  throw new Error(`a selector with a bracket that is never closed: ${text}`);
}
