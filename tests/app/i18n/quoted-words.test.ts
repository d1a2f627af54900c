// Printed words in the sentences of a page have their own language, and are not translated.
import { expect, it } from 'vitest';
import { CATALOGUES, chartsOf, ledgerOf } from '../../../src/app/index.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { type Element, readHtml } from '../../truth/printed/html.ts';
import { embedOf } from '../../truth/printed/site.tsx';
import { madePages } from '../made-pages.tsx';

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 6;
const QUOTED = /[“«„]([^“”«»„]+)[”»“]/g;
/** Those of a drawing stand in lines of their own, and the name of a file's window can have no language. */
const ONE_TEXT = ['svg', 'title'];

const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
if (!dataset) throw new Error('the frozen ledger has a pair');
const languages = new Map<string, Set<string>>();
const know = (words: string | null, language: string) => {
  if (words !== null) languages.set(words, (languages.get(words) ?? new Set()).add(language));
};
for (const claim of dataset.claims) {
  know(claim.figure, claim.language);
  if (claim.kind === 'target') know(claim.horizon, claim.language);
}

/** The printed words within an element that stand in a language that is not theirs. */
function unmarked({ tag, attributes, children }: Element, around: string): string[] {
  if (ONE_TEXT.includes(tag)) return [];
  const language = attributes.lang ?? around;
  return children.flatMap((child) =>
    typeof child === 'string'
      ? [...child.matchAll(QUOTED)].flatMap(([, words = '']) => {
          const own = languages.get(words);
          return own && !own.has(language) ? [`${words} in ${language}: ${child}`] : [];
        })
      : unmarked(child, language),
  );
}

it.each(['en', 'vi', 'lo'] as const)('on pages in %s', (language) => {
  const found = [...madePages(dataset, ONE_IN, { language }).values()].flatMap((html) =>
    // React parts the texts that stand in one element by comments.
    unmarked(readHtml(html.replaceAll('<!-- -->', '')), language),
  );
  const ledger = ledgerOf(dataset);
  const inEmbeds = chartsOf(ledger, language, CATALOGUES[language]).flatMap((chart, index) =>
    index % ONE_IN === 0 || chart.ref.kind === 'target'
      ? unmarked(embedOf(chart, ledger, language), language)
      : [],
  );
  expect([...new Set([...found, ...inEmbeds])]).toEqual([]);
});
