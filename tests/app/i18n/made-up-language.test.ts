// In a made-up language every page shows what comes from no catalogue, and what is glued outside of one.
import { beforeAll, expect, it } from 'vitest';
import { typeset } from '../../../src/app/format/typeset.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import type { Dataset } from '../../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { all, type Element, readHtml } from '../../truth/printed/html.ts';
import { madePages } from '../made-pages.tsx';
import { CLOSE, madeUpMessages, OPEN } from './made-up-language.ts';

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 12;

const catalogue = madeUpMessages();
let dataset: Dataset;
let pages: ReadonlyMap<string, Element>;
let htmls: ReadonlyMap<string, string>;

beforeAll(() => {
  const [built] = buildDatasets(FROZEN_LEDGER).datasets;
  if (!built) throw new Error('the frozen ledger has a pair');
  dataset = built;
  htmls = madePages(dataset, ONE_IN, { catalogue });
  pages = new Map([...htmls].map(([path, html]) => [path, readHtml(html)]));
});

/** Formats of citations, which are names. Languages are named by themselves. */
const NAMES = ['BibTeX', 'RIS', 'CSL-JSON', 'Tiếng Việt', 'English'];

/** The attributes that a reader hears or sees. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

it('says nothing that comes neither from the catalogue nor from the ledger', () => {
  const printed = new Set(dataset.claims.map(({ figure }) => figure));
  const ledgerTexts: string[] = [];
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === 'string') ledgerTexts.push(typeset(value));
    return value;
  });
  const ledgerText = ledgerTexts.join('\n');
  const isKnown = (text: string) =>
    NAMES.includes(text) ||
    text.split(/^“|” \+ “|”$/).every((part) => printed.has(part) || part === '') ||
    ledgerText.includes(typeset(text.replace(/\.$/, '')));
  const found = new Map<string, string>();
  for (const [path, page] of pages) {
    for (const element of all(page, () => true)) {
      if (element.tag === 'style' || element.tag === 'script') continue;
      const texts = [
        ...element.children.flatMap((child) => (typeof child === 'string' ? child : [])),
        ...SPOKEN.flatMap((name) => element.attributes[name] ?? []),
      ];
      for (const text of texts) {
        const words = text.trim();
        if (/[A-Za-z]{2}/.test(words) && !isKnown(words)) found.set(words, `${path} <${element.tag}>`);
      }
    }
  }
  expect([...found].map(([words, where]) => `${where}: ${words}`)).toEqual([]);
});

it('puts no sentence together outside of the catalogue', () => {
  const found = new Map<string, string>();
  for (const [path, page] of pages) {
    for (const element of all(page, ({ tag }) =>
      /^(p|li|td|th|h\d|dd|dt|summary|figcaption|label|legend)$/.test(tag),
    )) {
      const text = textOf(element);
      for (const glued of gluedIn(text)) found.set(glued, `${path} <${element.tag}>`);
    }
  }
  expect([...found].map(([words, where]) => `${where}: ${words}`)).toEqual([]);
});

/** Elements that run on in a line. All others stand apart from what is beside them. */
const INLINE = /^(a|abbr|b|bdi|em|i|q|small|span|strong|sub|sup|time)$/;

/** Signs and boxes beside a text: a badge, the chip of a year, the period above the name of a row, a choice. */
const APART =
  /\b(verdict|badge|outcome|year-chip-\w+|glance-period|finding-\w+|deadline-when|gap-link|detail|unit)\b/;

const isInLine = ({ tag, attributes }: Element): boolean =>
  INLINE.test(tag) && !APART.test(attributes.class ?? '');

const textOf = (element: Element): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : isInLine(child) ? textOf(child) : '|'))
    .join('');

/** Texts that run on after another without the end of a sentence or a sign between them. */
function gluedIn(text: string): string[] {
  const groups: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === OPEN) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (letter === CLOSE) {
      depth -= 1;
      if (depth === 0) groups.push({ start, end: at });
    }
  }
  const letters = [...text];
  return groups.flatMap(({ start, end }, index) => {
    const next = groups[index + 1];
    if (!next) return [];
    const between = letters.slice(end + 1, next.start).join('');
    const before = letters.slice(start, end).join('').replaceAll(CLOSE, '').trimEnd().at(-1) ?? '';
    if (/[.!?:…;”]/.test(before) || !/^\s+$/.test(between) || letters[next.start + 1] === '(') return [];
    return [letters.slice(start, next.end + 1).join('')];
  });
}

it('leaves no space alone before a text in what names a row or a heading, where Chromium loses it', () => {
  // React parts two texts by a comment.
  const alone = /<(th|h[1-6]|a|button|summary)\b(?:(?!<\/\1>).)*<\/(?!\1>)\w+> <!-- -->[^<\s].{0,40}/g;
  for (const [path, html] of htmls) expect.soft(html.match(alone), path).toBeNull();
});

/** What may have a title: a frame is named by it, and what it says of a field of files concerns a mouse alone. */
const TITLED = ['iframe', 'input'];

it('says nothing to those alone who have a mouse', () => {
  for (const [path, page] of pages) {
    const titled = all(page, ({ tag, attributes }) => 'title' in attributes && !TITLED.includes(tag));
    expect
      .soft(
        titled.map(({ tag, attributes }) => `${tag}: ${attributes.title}`),
        path,
      )
      .toEqual([]);
  }
});
