import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '../../src/app/App.tsx';
import { datasetQuery } from '../../src/app/api/dataset-query.ts';
import { makeQueryClient } from '../../src/app/api/query-client.ts';
import { EVERY_PAGE, ledgerOf, type Site } from '../../src/app/index.ts';
import { PAGE_KINDS } from '../../src/app/page-kinds.tsx';
import { hrefsOf } from '../../src/app/route.ts';
import type { Dataset } from '../../src/domain/index.ts';
import { madeSite } from './made-site.ts';

/**
 * Draws pages of each kind.
 *
 * @param oneIn of a kind with many pages, how many of them one is drawn of
 * @returns the HTML of each page by its address
 */
export function madePages(
  dataset: Dataset,
  oneIn: number,
  changes: Partial<Site>,
): ReadonlyMap<string, string> {
  const client = makeQueryClient();
  client.setQueryData(datasetQuery(dataset.pair.id, '').queryKey, dataset);
  const ledger = ledgerOf(dataset);
  const hrefs = hrefsOf(dataset.pair.id, '/', changes.language ?? 'en');
  const paths = PAGE_KINDS.flatMap((kind) =>
    kind.items(ledger).flatMap(({ id }, index) => (index % oneIn === 0 ? kind.href(hrefs, id) : [])),
  );
  const htmls = paths.map(
    (path) =>
      [
        path,
        renderToString(
          <QueryClientProvider client={client}>
            <App site={madeSite('/', path, changes)} base="" late={EVERY_PAGE} />
          </QueryClientProvider>,
        ),
      ] as const,
  );
  client.clear();
  return new Map(htmls);
}
