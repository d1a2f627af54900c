import { useLedger } from './models/use-ledger.ts';
import { type Hrefs, hrefsOf } from './route.ts';
import { useSite } from './site.ts';

/**
 * The addresses of all pages and files of the pair, as seen from the page.
 *
 * @throws {Error} outside of `LedgerContext`
 */
export function useHrefs(): Hrefs {
  const { root, language } = useSite();
  return hrefsOf(useLedger().dataset.pair.id, root, language);
}
