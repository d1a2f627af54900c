/** Titles of pages that say what the page found: each implied by what the dataset holds. */
import type { Messages } from '../i18n/index.ts';
import { growthRows } from '../models/growth-rows.ts';
import { growthStatements } from '../models/growth-statements.ts';
import type { Ledger } from '../models/ledger.ts';

/** How many of the distinct stated growths stand in a contradiction. */
export function growthTitle(ledger: Ledger, { titles }: Messages): string {
  const statements = growthStatements(growthRows(ledger), ledger);
  const contradicted = statements.filter(({ verdict }) => verdict === 'inconsistent');
  return titles.page.growth(contradicted.length, statements.length);
}
