/** The words of the trend chart, for the live chart and for the file alike. */

import { showDate, showPeriod } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import type { TrendTexts } from './TrendChart.tsx';
import type { PressMark } from './trend-mark.ts';
import type { TrendFlow, TrendModel } from './trend-model.ts';

/** A chart's number is rounded to what can be read off a chart; the table beside it has all digits. */
const CHART_DECIMALS = 3;

const chartNumber = (value: number, text: Messages): string =>
  new Intl.NumberFormat(text.locale, { maximumFractionDigits: CHART_DECIMALS }).format(value);

const amount = (value: number, text: Messages): string =>
  text.format.money(chartNumber(value, text), text.format.billion);

/** The title of a flow's chart. */
export function trendTitle(flow: TrendFlow, { dataset, economy }: Ledger, text: Messages): string {
  const side = dataset.pair.assumedReporter;
  const other = dataset.pair.economies.find(({ code }) => code !== side)?.code ?? '';
  return text.flow[flow](economy(side), economy(other));
}

/** The texts of a flow's chart. */
export function trendTexts({ side }: TrendModel, ledger: Ledger, text: Messages): TrendTexts {
  const { dataset, economy } = ledger;
  const other = dataset.pair.economies.find(({ code }) => code !== side)?.code ?? '';
  return {
    unit: text.chart.unit,
    statistics: text.chart.statistics(economy(side)),
    press: text.chart.press,
    mirror: text.chart.mirror(economy(other)),
    gap: text.chart.gap,
    value: (billions) => chartNumber(billions, text),
    newest: ({ period, value, claims }) =>
      text.chart.newest(
        showPeriod(period, text),
        amount(value, text),
        ledger.claim(claims[0]?.id ?? '')?.hedges[0],
      ),
    observation: ({ value, status }) =>
      text.chart.observation(amount(value, text), status === null ? '' : text.obsStatus[status]),
    reading: (mark) => markReading(mark, economy(other), text),
    claim: ({ figure, publisher, published }) =>
      text.chart.claim(figure, publisher, showDate(published, text)),
    more: text.chart.more,
    hint: text.chart.openYear,
  };
}

function markReading(
  { low, high, period, reporter, status, hedged, made, gap }: PressMark,
  other: string,
  text: Messages,
): string {
  const span =
    low === high
      ? amount(low, text)
      : text.format.money(
          text.format.dash(chartNumber(low, text), chartNumber(high, text)),
          text.format.billion,
        );
  const remarks = [
    period.includes('/') && showPeriod(period, text),
    made !== null && text.chart.made[made.how],
    reporter === 'mirror' && text.chart.mirror(other),
    hedged && text.chart.hedged,
    status !== 'A' && text.obsStatus[status],
    gap && text.chart.gap,
  ].filter((remark) => remark !== false);
  return [span, ...remarks].join(', ');
}
