import { useContext } from 'react';
import { LedgerContext } from '../models/use-ledger.ts';
import { useSite } from '../site.ts';
import { inCurrency } from './in-currency.ts';
import type { Messages } from './index.ts';

/** The catalogue of the page's language, with amounts of money in the currency of its pair. */
export function useMessages(): Messages {
  const { catalogue } = useSite();
  const ledger = useContext(LedgerContext);
  return ledger ? inCurrency(catalogue, ledger.dataset.pair.currency) : catalogue;
}
