/** A value in words, as seen from the assumed reporter's side. */
import type { Messages } from '../i18n/index.ts';
import { type Ledger, otherEconomy } from '../models/ledger.ts';
import type { ValueKey } from '../models/value-page.ts';
import { bothWays } from './subject.ts';

/** "Viet Nam's exports to Laos". */
export function valueName(key: ValueKey, ledger: Ledger, messages: Messages): string {
  const { covers, currency } = key;
  const other = currency === ledger.dataset.pair.currency ? null : currency;
  return messages.claim.counted(flowName(key, ledger, messages), covers, other);
}

function flowName({ flow }: ValueKey, ledger: Ledger, messages: Messages): string {
  if (flow === 'T') return bothWays(ledger, messages);
  const { dataset, economy } = ledger;
  return messages.flow[flow](economy(dataset.pair.assumedReporter), economy(otherEconomy(ledger)));
}
