/** The trend of one flow: the statistical series, and printed figures with their intervals. */
import { citationShort } from '../../format/citation.ts';
import type { CaptionContext, ChartCaption, ChartKind } from '../chart-kind.ts';
import { TrendDrawing } from './TrendDrawing.tsx';
import { trendChartLabels, trendDescription, trendTitle } from './trend-chart-labels.ts';
import { drawnYears, trendData } from './trend-data.ts';
import type { TrendFlow } from './trend-model.ts';
import { chartId, hasMarks, TREND_FLOWS, trendOf } from './trends.ts';

interface TrendRef {
  readonly kind: 'trend';
  readonly flow: TrendFlow;
}

export const trendKind: ChartKind<TrendRef> = {
  kind: 'trend',
  refs: (ledger) =>
    TREND_FLOWS.filter((flow) => hasMarks(trendOf(ledger, flow))).map((flow) => ({
      kind: 'trend',
      flow,
    })),
  idOf: ({ flow }) => chartId(flow),
  dataOf: ({ flow }, ledger) => trendData(flow, ledger),
  captionOf: ({ flow }, context) => trendCaption(flow, context),
  draw: ({ flow }, { ledger, messages, width }) => {
    const model = trendOf(ledger, flow);
    const labels = trendChartLabels(model, ledger, messages);
    return <TrendDrawing model={model} labels={labels} width={width} />;
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf: ({ flow }, ledger) => drawnYears(trendOf(ledger, flow)),
  },
};

function trendCaption(flow: TrendFlow, { ledger, messages, hrefs, sources }: CaptionContext): ChartCaption {
  const model = trendOf(ledger, flow);
  const title = trendTitle(flow, ledger, messages);
  const statistics = sources.filter(({ kind }) => kind === 'statistics');
  const press = model.press.reduce((sum, mark) => sum + mark.claims.length, 0);
  const side = ledger.economy(ledger.dataset.pair.assumedReporter);
  return {
    title,
    subtitle: messages.overview.flowSubtitle(messages.money.billions),
    description: trendDescription(model, ledger, messages),
    sourceLine: messages.chart.sourceLine(
      statistics.map((one) => citationShort(one, messages)),
      press,
    ),
    note: flow === 'T' ? `${messages.chart.note} ${messages.chart.derived(side)}` : messages.chart.note,
    page: hrefs.overview(),
  };
}
