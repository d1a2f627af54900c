/** The labels of the trend chart, for the live chart and for the file alike. */

import { showDate, showPeriod } from '../../format/show.ts';
import { bothWays } from '../../format/subject.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import type { TrendChartLabels } from './TrendDrawing.tsx';
import type { PressMark } from './trend-mark.ts';
import type { TrendFlow, TrendModel } from './trend-model.ts';

/** Rounds a number to what can be read off a chart. The table beside it has all digits. */
const CHART_DECIMALS = 3;

const chartNumber = (value: number, messages: Messages): string =>
  new Intl.NumberFormat(messages.locale, { maximumFractionDigits: CHART_DECIMALS }).format(value);

const amount = (value: number, messages: Messages): string =>
  messages.money.amount(chartNumber(value, messages), messages.format.billion);

/** The title of a flow's chart. */
export function trendTitle(flow: TrendFlow, ledger: Ledger, messages: Messages): string {
  if (flow === 'T') return bothWays(ledger, messages);
  const { dataset, economy } = ledger;
  const side = dataset.pair.assumedReporter;
  const other = dataset.pair.economies.find(({ code }) => code !== side)?.code ?? '';
  return messages.flow[flow](economy(side), economy(other));
}

/** The labels of a flow's chart. */
export function trendChartLabels(model: TrendModel, ledger: Ledger, messages: Messages): TrendChartLabels {
  const { dataset, economy } = ledger;
  const { side, flow } = model;
  const other = dataset.pair.economies.find(({ code }) => code !== side)?.code ?? '';
  return {
    title: trendTitle(flow, ledger, messages),
    description: trendDescription(model, ledger, messages),
    unit: messages.money.billions,
    statistics: messages.chart.statistics(economy(side)),
    press: messages.chart.press,
    mirror: messages.chart.mirror(economy(other)),
    gap: messages.chart.gap,
    value: (billions) => chartNumber(billions, messages),
    newest: ({ period, value, low, high, made, claims }) =>
      made === null
        ? messages.chart.newest(
            showPeriod(period, messages),
            amount(value, messages),
            ledger.claim(claims[0]?.id ?? '')?.hedges[0],
          )
        : // What nobody printed is known as a range. A hedge belongs to one of the figures that give it.
          messages.chart.newest(showPeriod(period, messages), madeRange(low, high, messages)),
    observation: ({ value, status }) =>
      messages.chart.observation(amount(value, messages), status === null ? '' : messages.obsStatus[status]),
    reading: (mark) => markReading(mark, economy(other), messages),
    claim: ({ figure, publisher, published }) =>
      messages.chart.claim(figure, publisher, showDate(published, messages)),
    more: messages.chart.more,
    hint: messages.chart.openYear,
  };
}

/** Alternative text for a trend. */
export function trendDescription(
  { flow, statistics }: TrendModel,
  ledger: Ledger,
  messages: Messages,
): string {
  const [first, last] = [statistics.at(0)?.year ?? 0, statistics.at(-1)?.year ?? 0];
  return messages.chart.description(trendTitle(flow, ledger, messages), first, last);
}

function markReading(
  { low, high, period, reporter, status, hedged, made, gap }: PressMark,
  other: string,
  messages: Messages,
): string {
  const remarks = [
    period.includes('/') && showPeriod(period, messages),
    made !== null && messages.chart.made[made.how],
    reporter === 'mirror' && messages.chart.mirror(other),
    hedged && messages.chart.hedged,
    status !== 'A' && messages.obsStatus[status],
    gap && messages.chart.gap,
  ].filter((remark) => remark !== false);
  return [madeRange(low, high, messages), ...remarks].join(', ');
}

function madeRange(low: number, high: number, messages: Messages): string {
  const [from, to] = [chartNumber(low, messages), chartNumber(high, messages)];
  return messages.money.amount(from === to ? from : messages.format.dash(from, to), messages.format.billion);
}
