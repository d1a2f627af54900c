/** What the pages of changes and corrections are called, and their entries: said of them before their code is there. */
import { showDate } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';

/** The day of the newest entry. */
export function changesTitle({ dataset }: Ledger, messages: Messages): string {
  const [newest] = dataset.changes;
  return newest ? messages.changes.title(showDate(newest.date, messages)) : messages.changes.titleNone;
}

/** The day of an entry, and of what kind it is. */
export const entryTitle = (
  { date, kind }: Ledger['dataset']['changes'][number],
  messages: Messages,
): string => messages.changes.entry(showDate(date, messages), messages.changes[kind]);

/** The entries on errors of the ledger. */
export const correctedIn = ({ dataset }: Ledger) =>
  dataset.changes.filter(({ kind }) => kind === 'correction');

/** How many errors of the ledger were mended. */
export const correctionsTitle = (ledger: Ledger, { changes }: Messages): string =>
  changes.corrections.title(correctedIn(ledger).length);
