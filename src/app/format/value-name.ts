/** A value in words, as seen from the assumed reporter's side. */
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import type { ValueKey } from '../models/value-page.ts';

/** "Viet Nam's exports to Laos". */
export function valueName({ flow }: ValueKey, { dataset, economy }: Ledger, messages: Messages): string {
  const side = dataset.pair.assumedReporter;
  const other = dataset.pair.economies.find(({ code }) => code !== side)?.code ?? '';
  return messages.flow[flow](economy(side), economy(other));
}
