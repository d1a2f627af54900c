import { createContext, useContext } from 'react';
import type { Ledger } from './ledger.ts';

/** The ledger of the pair whose page is shown. */
export const LedgerContext = createContext<Ledger | null>(null);

/** The ledger that the page is about. @throws {Error} outside of `LedgerContext`. */
export function useLedger(): Ledger {
  const ledger = useContext(LedgerContext);
  if (!ledger) throw new Error('no ledger: render the component inside LedgerContext');
  return ledger;
}
