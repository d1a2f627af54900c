import { useContext } from 'react';
import { LedgerContext } from '../models/use-ledger.ts';
import { useSite } from '../site.ts';
import { CATALOGUES, type Messages, messagesFor } from './index.ts';

/** The catalogue of the page's language, with amounts of money in the currency of its pair. */
export function useMessages(): Messages {
  const { language } = useSite();
  const ledger = useContext(LedgerContext);
  return ledger ? messagesFor(language, ledger.dataset) : CATALOGUES[language];
}
