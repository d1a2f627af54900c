/** The words of the chart of two counts. */
import { interval, negate, numberFormat } from '../../../domain/index.ts';
import { showPeriod } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import { isTitleLength } from '../../format/title-length.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import {
  type CountedFlow,
  otherEconomy,
  type TwoCountsRow,
  tallyCounts,
  twoCountsRows,
} from './two-counts-rows.ts';

/** The names of both: the side from which flows are seen, and the other. */
export const countersOf = (ledger: Ledger) => ({
  side: ledger.economy(ledger.dataset.pair.assumedReporter),
  other: ledger.economy(otherEconomy(ledger)),
});

/** Who counts more, where that holds in all years that can be compared; otherwise what is counted twice. */
export function twoCountsTitle(flow: CountedFlow, ledger: Ledger, messages: Messages): string {
  const twoCounts = messages.chartKinds['two-counts'];
  const rows = twoCountsRows(ledger, flow);
  const { compared, more, less } = tallyCounts(rows);
  const names = countersOf(ledger);
  const neutral = twoCounts.neutral[flow](names, rows.filter(({ side, mirror }) => side && mirror).length);
  if (compared === 0 || (more < compared && less < compared)) return neutral;
  const said = twoCounts[more === compared ? 'more' : 'less'][flow](names, compared);
  return isTitleLength(said, messages) ? said : neutral;
}

/** How far the counts of a year are apart; empty where one is missing, which its row shows. */
export function countsWords(
  { side, mirror, ratio, apart }: TwoCountsRow,
  ledger: Ledger,
  messages: Messages,
): string {
  const twoCounts = messages.chartKinds['two-counts'];
  const names = countersOf(ledger);
  if (!side || !mirror) return '';
  if (apart !== null) return twoCounts.apart(numberFormat(messages.locale).format(apart));
  const { lower, upper } = ratio ?? {};
  if (!lower || !upper) return '';
  if (lower.compare(1) <= 0 && upper.compare(1) >= 0) return twoCounts.same;
  const change = interval(lower.sub(1), upper.sub(1));
  return lower.compare(1) > 0
    ? twoCounts.moreBy(names.other, showAbout(change, 'rate', messages))
    : twoCounts.lessBy(names.other, showAbout(negate(change), 'rate', messages));
}

/** All rows in words, for those who do not see them: years with both counts, and then what is missing in others. */
export function describeCounts(flow: CountedFlow, ledger: Ledger, messages: Messages): string {
  const twoCounts = messages.chartKinds['two-counts'];
  const rows = twoCountsRows(ledger, flow);
  const names = countersOf(ledger);
  const both = rows
    .filter(({ side, mirror }) => side && mirror)
    .map((row) => twoCounts.inYear(showPeriod(row.period, messages), countsWords(row, ledger, messages)));
  const missing = (['side', 'mirror'] as const).flatMap((which) => {
    const periods = rows.filter((row) => !row[which]).map(({ period }) => showPeriod(period, messages));
    return periods.length > 0 ? [twoCounts.none(which === 'side' ? names.side : names.other, periods)] : [];
  });
  return twoCounts.description(twoCountsTitle(flow, ledger, messages), [...both, ...missing]);
}
