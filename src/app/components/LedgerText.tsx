import type { ReactNode } from 'react';
import { useSite } from '../site.ts';

/** The language of the curators' notes, reviews and descriptions. */
const LEDGER_LANGUAGE = 'en';

/** Words of the curators, marked with their language on pages in another. */
export function LedgerText({ children }: { readonly children: ReactNode }) {
  const { language } = useSite();
  return language === LEDGER_LANGUAGE ? children : <span lang={LEDGER_LANGUAGE}>{children}</span>;
}
