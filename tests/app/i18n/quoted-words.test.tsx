// Printed words in the sentences of a page have their own language, and are not translated.
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { CATALOGUES, EVERY_PAGE, ledgerOf } from '../../../src/app/index.ts';
import { PAGE_KINDS } from '../../../src/app/page-kinds.tsx';
import { hrefsOf } from '../../../src/app/route.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { type Element, readHtml } from '../../truth/printed/html.ts';
import { madeSite } from '../made-site.ts';

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 6;
const QUOTED = /[“«„]([^“”«»„]+)[”»“]/g;
/** Drawings have words in lines of their own, and titles of charts are one text, in lists and in files. */
const ONE_TEXT = ['svg', 'h1', 'a'];

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
  const client = makeQueryClient();
  client.setQueryData(datasetQuery(dataset.pair.id, '').queryKey, dataset);
  const ledger = ledgerOf(dataset);
  const hrefs = hrefsOf(dataset.pair.id, '/', language);
  const found = PAGE_KINDS.flatMap((kind) =>
    kind.items(ledger).flatMap(({ id }, index) => {
      if (index % ONE_IN > 0) return [];
      const catalogue = CATALOGUES[language];
      const html = renderToString(
        <QueryClientProvider client={client}>
          <App
            site={madeSite('/', kind.href(hrefs, id), { language, catalogue })}
            base=""
            late={EVERY_PAGE}
          />
        </QueryClientProvider>,
      );
      return unmarked(readHtml(html.replaceAll('<!-- -->', '')), language);
    }),
  );
  client.clear();
  expect([...new Set(found)]).toEqual([]);
});
