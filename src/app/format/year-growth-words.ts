/** What was published of the growth of one year, in one sentence. */
import { type Growth, rational, UNSPECIFIED } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { isGap } from '../models/finding-kinds.ts';
import type { Ledger } from '../models/ledger.ts';
import { showPeriod } from './show.ts';
import { showAboutRange } from './show-about.ts';

/**
 * "Up about 34% to 38% in 2024, by Viet Nam’s count"; `null` where the figures do not say one direction. Only
 * figures of the assumed reporter count, and none that is part of a contradiction.
 *
 * @param growths the growths that were published for the year
 */
export function growthOfYearWords(
  period: string,
  growths: readonly Growth[],
  ledger: Ledger,
  messages: Messages,
): string | null {
  const { assumedReporter } = ledger.dataset.pair;
  const counted = growths.filter(
    ({ id, reporter }) =>
      (reporter === UNSPECIFIED || reporter === assumedReporter) && !ledger.findingsOf(id).some(isGap),
  );
  const values = counted
    .flatMap((growth) => growth.values.map((value) => rational(value)))
    .sort((a, b) => a.compare(b));
  const [least, most] = [values[0], values.at(-1)];
  if (!least || !most || least.compare(0) * most.compare(0) <= 0) return null;
  const isUp = least.compare(0) > 0;
  const [small, large] = isUp ? [least, most] : [most.abs(), least.abs()];
  const amount = showAboutRange(small, large, 'rate', messages);
  const { overview } = messages;
  return (isUp ? overview.yearUp : overview.yearDown)(
    amount,
    showPeriod(period, messages),
    ledger.economy(assumedReporter),
  );
}
