// Who reads FOB, a reprint or "trailing zeros" for the first time on a page is one press away from what it means.
import { expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/app/index.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { ASSUMPTIONS } from '../../../src/domain/index.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { all, type Element, readHtml } from '../../truth/printed/html.ts';
import { madePages } from '../made-pages.tsx';

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 5;
/** No link stands in them. */
const WITHOUT_LINKS = ['svg', 'option', 'summary', 'h1', 'h2', 'h3', 'title', 'textarea', 'code'];

interface Run {
  readonly text: string;
  /** Where it leads; empty where it leads nowhere. */
  readonly href: string;
}

/** The texts within an element that could lead somewhere, in order. */
function runs({ tag, attributes, children }: Element, around = ''): Run[] {
  if (WITHOUT_LINKS.includes(tag) || attributes.class === 'citation') return [];
  const href = tag === 'a' ? (attributes.href ?? '') : around;
  return children.flatMap((child) =>
    typeof child === 'string' ? [{ text: child, href }] : runs(child, href),
  );
}

it.each(['en', 'vi', 'lo'] as const)('lead to the method in %s', (language) => {
  const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
  if (!dataset) throw new Error('the frozen ledger has a pair');
  const { method, assumption, findings } = CATALOGUES[language];
  const groups = [
    ...Object.values(method.terms),
    ...ASSUMPTIONS.map((one) => [assumption[one], findings.assumption[one]]),
  ];
  const pages = [...madePages(dataset, ONE_IN, { language })].filter(([path]) => !path.includes('/method/'));
  const uses = pages.flatMap(([path, html]) => {
    // React parts the texts that stand in one element by comments.
    const [main] = all(readHtml(html.replaceAll('<!-- -->', '')), ({ tag }) => tag === 'main');
    const texts = main ? runs(main) : [];
    return groups.flatMap((words) => {
      const first = texts.find(({ text }) => words.some((word) => text.includes(word)));
      return first ? [{ path, words, ...first }] : [];
    });
  });
  expect(new Set(uses.map(({ words }) => words[0])).size).toBeGreaterThan(6);
  expect(uses.filter(({ href }) => !href.includes('/method/#'))).toEqual([]);
});
