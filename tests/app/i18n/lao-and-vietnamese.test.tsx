// What only shows when words of a catalogue and words put into them stand side by side.
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { datasetQuery } from '../../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../../src/app/api/query-client.ts';
import { yearNamed } from '../../../src/app/i18n/vi/year-named.ts';
import { CATALOGUES, EVERY_PAGE, ledgerOf } from '../../../src/app/index.ts';
import { PAGE_KINDS } from '../../../src/app/page-kinds.tsx';
import { hrefsOf } from '../../../src/app/route.ts';
import { buildDatasets } from '../../../src/build/compile/build-datasets.ts';
import { FROZEN_LEDGER } from '../../frozen-ledger.ts';
import { all, readHtml } from '../../truth/printed/html.ts';
import { madeSite } from '../made-site.ts';

const { vi, lo } = CATALOGUES;

it.each([
  ['a year', vi.format.year(2024), 'năm\u00a02024'],
  ['half a year, which begins with a digit', vi.format.half(1, 2024), '6 tháng đầu năm 2024'],
  ['a quarter', vi.format.quarter(1, 2024), 'quý 1 năm 2024'],
])('says “năm” once of %s', (_, period, named) => {
  expect(yearNamed(period).replaceAll('\u00a0', ' ')).toBe(named.replaceAll('\u00a0', ' '));
});

/** Of a kind with many pages every so many is drawn. */
const ONE_IN = 24;

it('parts Lao words from Latin ones by a space', () => {
  const [dataset] = buildDatasets(FROZEN_LEDGER).datasets;
  if (!dataset) throw new Error('the frozen ledger has a pair');
  const client = makeQueryClient();
  client.setQueryData(datasetQuery(dataset.pair.id, '').queryKey, dataset);
  const ledger = ledgerOf(dataset);
  const hrefs = hrefsOf(dataset.pair.id, '/', 'lo');
  const glued = PAGE_KINDS.flatMap((kind) =>
    kind.items(ledger).flatMap(({ id }, index) => {
      if (index % ONE_IN > 0) return [];
      const site = madeSite('/', kind.href(hrefs, id), { language: 'lo', catalogue: lo });
      const html = renderToString(
        <QueryClientProvider client={client}>
          <App site={site} base="" late={EVERY_PAGE} />
        </QueryClientProvider>,
      );
      // React parts the texts that stand in one element by comments.
      return all(readHtml(html.replaceAll('<!-- -->', '')), () => true).flatMap(({ children, attributes }) =>
        [...children, attributes['aria-label']].filter(
          (text) => typeof text === 'string' && /\p{Script=Lao}\p{Script=Latin}/u.test(text),
        ),
      );
    }),
  );
  client.clear();
  expect([...new Set(glued)]).toEqual([]);
});
