/** What was published of the growth of one year, in one sentence. */
import { type Growth, type Hedge, rational, type Status, UNSPECIFIED } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { isGap } from '../models/finding-kinds.ts';
import type { Ledger } from '../models/ledger.ts';
import { showPeriod } from './show.ts';
import { showAboutRange } from './show-about.ts';

/** The hedges of a figure that is near its number. */
const NEAR_HEDGES: readonly Hedge[] = ['about', 'nearly'];
/** The statuses of what has happened: an estimate or a forecast is not told as fact. */
const HAPPENED: readonly Status[] = ['A', 'P'];

/**
 * "Up about 34% to 38% in 2024, by Viet Nam’s count"; `null` where the figures do not say one direction. Only
 * figures of the assumed reporter count, and none that is part of a contradiction, or was no outcome when it was
 * published. A figure like "over 30%" has no end that could be shown, so that there is no sentence where one counts.
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
    ({ id, reporter, status }) =>
      (reporter === UNSPECIFIED || reporter === assumedReporter) &&
      HAPPENED.includes(status) &&
      !ledger.findingsOf(id).some(isGap),
  );
  if (counted.some(({ hedges }) => hedges.some((hedge) => !NEAR_HEDGES.includes(hedge)))) return null;
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
