/** The words of the chart of two counts. */
import { type Interval, interval, negate, numberFormat } from '../../../domain/index.ts';
import { showPeriod } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import { isTitleLength } from '../../format/title-length.ts';
import type { Messages } from '../../i18n/index.ts';
import { type Ledger, otherEconomy } from '../../models/ledger.ts';
import { type CountedFlow, type TwoCountsRow, tallyCounts, twoCountsRows } from './two-counts-rows.ts';

/** The names of both: the side from which flows are seen, and the other. */
export const countersOf = (ledger: Ledger) => ({
  side: ledger.economy(ledger.dataset.pair.assumedReporter),
  other: ledger.economy(otherEconomy(ledger)),
});

/**
 * Who counts more, where that holds in all years that can be compared; otherwise in the newest of them, if one certainly
 * counts more there; or else what is counted twice.
 */
export function twoCountsTitle(flow: CountedFlow, ledger: Ledger, messages: Messages): string {
  const twoCounts = messages.chartKinds['two-counts'];
  const rows = twoCountsRows(ledger, flow);
  const { compared, more, less } = tallyCounts(rows);
  const names = countersOf(ledger);
  const neutral = twoCounts.neutral[flow](names, rows.filter(({ side, mirror }) => side && mirror).length);
  const all = more === compared ? twoCounts.more : less === compared ? twoCounts.less : null;
  const said = all?.[flow](names, compared) ?? newestTitle(flow, rows, ledger, messages);
  return compared > 0 && said !== null && isTitleLength(said, messages) ? said : neutral;
}

function newestTitle(
  flow: CountedFlow,
  rows: readonly TwoCountsRow[],
  ledger: Ledger,
  messages: Messages,
): string | null {
  const newest = rows.findLast(({ ratio, apart }) => ratio !== null && apart === null);
  const difference = newest && differenceIn(newest);
  if (!difference) return null;
  const twoCounts = messages.chartKinds['two-counts'];
  const titles = difference.isMore ? twoCounts.newestMore : twoCounts.newestLess;
  return titles[flow](
    countersOf(ledger),
    showPeriod(newest.period, messages),
    showAbout(difference.rate, 'rate', messages),
  );
}

/** By how much the other side counts more, or less; `null` where it may be the same, or has no bound. */
function differenceIn({ ratio }: TwoCountsRow): { readonly isMore: boolean; readonly rate: Interval } | null {
  const { lower, upper } = ratio ?? {};
  if (!lower || !upper || (lower.compare(1) <= 0 && upper.compare(1) >= 0)) return null;
  const change = interval(lower.sub(1), upper.sub(1));
  const isMore = lower.compare(1) > 0;
  return { isMore, rate: isMore ? change : negate(change) };
}

/** How far the counts of a year are apart; empty where one is missing, which its row shows. */
export function countsWords(row: TwoCountsRow, ledger: Ledger, messages: Messages): string {
  const { side, mirror, ratio, apart } = row;
  const twoCounts = messages.chartKinds['two-counts'];
  const names = countersOf(ledger);
  if (!side || !mirror) return '';
  if (apart !== null) return twoCounts.apart(numberFormat(messages.locale).format(apart));
  if (!ratio?.lower || !ratio.upper) return '';
  const difference = differenceIn(row);
  if (!difference) return twoCounts.same;
  const rate = showAbout(difference.rate, 'rate', messages);
  return difference.isMore ? twoCounts.moreBy(names.other, rate) : twoCounts.lessBy(names.other, rate);
}

/** All rows in words, for those who do not see them: years with both counts, and then what is missing in others. */
export function describeCounts(flow: CountedFlow, ledger: Ledger, messages: Messages): string {
  const twoCounts = messages.chartKinds['two-counts'];
  const rows = twoCountsRows(ledger, flow);
  const both = rows
    .filter(({ side, mirror }) => side && mirror)
    .map((row) => twoCounts.inYear(showPeriod(row.period, messages), countsWords(row, ledger, messages)));
  return twoCounts.description(twoCountsTitle(flow, ledger, messages), [
    ...both,
    ...missingCounts(flow, ledger, messages),
  ]);
}

/** Which years one of the two has no figure for: a sentence each. */
export function missingCounts(flow: CountedFlow, ledger: Ledger, messages: Messages): string[] {
  const twoCounts = messages.chartKinds['two-counts'];
  const rows = twoCountsRows(ledger, flow);
  const names = countersOf(ledger);
  return (['side', 'mirror'] as const).flatMap((which) => {
    const missing = rows.filter((row) => !row[which]).map(({ period }) => period);
    const name = which === 'side' ? names.side : names.other;
    return missing.length > 0 ? [twoCounts.none(name, spansOf(missing, messages))] : [];
  });
}

/** So many years in a row are named by the first and the last. */
const LEAST_SPAN = 3;

/** Periods in order as words: "1998–2011, 2019, 2020". */
function spansOf(periods: readonly string[], messages: Messages): string[] {
  const runs: string[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && Number(period) === Number(run.at(-1)) + 1) run.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run) => {
    const [first = '', last = ''] = [run[0], run.at(-1)];
    return run.length < LEAST_SPAN
      ? run.map((period) => showPeriod(period, messages))
      : [messages.format.dash(showPeriod(first, messages), last)];
  });
}
