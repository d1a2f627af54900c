/** The trends of flows: the statistical series, and printed figures with their intervals. */
import { citationShort } from '../../format/citation.ts';
import { type CaptionContext, type ChartCaption, type ChartKind, sourceLine } from '../chart-kind.ts';
import { TrendDrawing } from './TrendDrawing.tsx';
import {
  trendChartLabels,
  trendDescription,
  trendNote,
  trendSubtitle,
  trendTitle,
} from './trend-chart-labels.ts';
import { drawnYears, flowsOfData, trendData } from './trend-data.ts';
import { TREND_CHARTS, type TrendChart, trendsOf } from './trends.ts';

interface TrendRef {
  readonly kind: 'trend';
  readonly flow: TrendChart;
}

const TREND_IDS: Readonly<Record<TrendChart, string>> = { T: 'trend-t', XM: 'trend-xm' };

export const trendKind: ChartKind<TrendRef> = {
  kind: 'trend',
  refs: (ledger) =>
    TREND_CHARTS.filter((flow) => trendsOf(ledger, flow).length > 0).map((flow) => ({
      kind: 'trend',
      flow,
    })),
  idOf: ({ flow }) => TREND_IDS[flow],
  // Exports and imports had a chart each, on scales of their own.
  formerIds: ({ flow }) => (flow === 'XM' ? ['trend-x', 'trend-m'] : []),
  dataOf: ({ flow }, ledger) => trendsOf(ledger, flow, true).flatMap((model) => trendData(model, ledger)),
  captionOf: ({ flow }, context) => trendCaption(flow, context),
  draw: ({ flow }, { ledger, messages, width }) => {
    const models = trendsOf(ledger, flow);
    const labels = trendChartLabels(flow, models, ledger, messages);
    return <TrendDrawing models={models} labels={labels} width={width} />;
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf: ({ flow }, ledger) => drawnYears(trendsOf(ledger, flow)),
    flowOf: ({ flow }, ledger) =>
      flow === 'XM' ? flowsOfData(trendsOf(ledger, flow, true)) : () => undefined,
  },
};

function trendCaption(chart: TrendChart, context: CaptionContext): ChartCaption {
  const { ledger, messages, hrefs, sources } = context;
  const models = trendsOf(ledger, chart);
  const statistics = sources.filter(({ kind }) => kind === 'statistics');
  const press = models.flatMap((model) => model.press).reduce((sum, mark) => sum + mark.claims.length, 0);
  return {
    title: trendTitle(chart, ledger, messages),
    subtitle: trendSubtitle(chart, models, ledger, messages),
    description: trendDescription(chart, models, ledger, messages),
    // Without statistics the publishers are all that can be named.
    sourceLine:
      statistics.length === 0
        ? sourceLine(context)
        : messages.chart.sourceLine(
            statistics.map((one) => citationShort(one, messages)),
            press,
          ),
    note: trendNote(chart, models, ledger, messages),
    page: hrefs.overview(),
  };
}
