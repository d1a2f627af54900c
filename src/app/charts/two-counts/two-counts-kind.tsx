/** What both economies count of one flow, as dumbbells by year. */
import { type AnnualValue, recordAnnual, writeInterval } from '../../../domain/index.ts';
import { showPeriod } from '../../format/show.ts';
import type { Ledger } from '../../models/ledger.ts';
import { amountAxis } from '../amount-axis.ts';
import { annualDatum } from '../chart-datum.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { billions } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';
import { TwoCountsChart } from './TwoCountsChart.tsx';
import {
  countersOf,
  countsWords,
  describeCounts,
  missingCounts,
  twoCountsTitle,
} from './two-counts-labels.ts';
import { type CountedFlow, twoCountsRows } from './two-counts-rows.ts';

/** Both flows, the sales of the side from which flows are seen first. */
const COUNTED_FLOWS: readonly CountedFlow[] = ['X', 'M'];
const COUNT_PARTS = 4;

export interface TwoCountsRef {
  readonly kind: 'two-counts';
  readonly flow: CountedFlow;
}

/** The charts that have a year with two counts. */
export const twoCountsRefs = (ledger: Ledger): readonly TwoCountsRef[] =>
  COUNTED_FLOWS.filter((flow) => twoCountsRows(ledger, flow).length > 0).map((flow) => ({
    kind: 'two-counts',
    flow,
  }));

export const twoCountsKind: ChartKind<TwoCountsRef> = {
  kind: 'two-counts',
  refs: twoCountsRefs,
  idOf: ({ kind, flow }) => `${kind}-${flow.toLowerCase()}`,
  dataOf: ({ flow }, ledger) =>
    twoCountsRows(ledger, flow).flatMap((row) =>
      valuesIn(row).map((value) => annualDatum(recordAnnual(value), 'reported', ledger)),
    ),
  captionOf: ({ flow }, context) => {
    const { ledger, messages, hrefs } = context;
    if (twoCountsRows(ledger, flow).length === 0) return null;
    const { side, other } = countersOf(ledger);
    return {
      title: twoCountsTitle(flow, ledger, messages),
      subtitle: [
        messages.chartKinds['two-counts'].subtitle(
          messages.twoCounts.flow[flow](side, other),
          amountAxis(ticksOf(flow, ledger), messages).unit,
        ),
        ...missingCounts(flow, ledger, messages),
      ].join('; '),
      description: describeCounts(flow, ledger, messages),
      sourceLine: sourceLine(context),
      note: messages.chartKinds['two-counts'].note,
      page: hrefs.twoCounts(),
    };
  },
  draw: ({ flow }, { ledger, messages, width }) => {
    const rows = twoCountsRows(ledger, flow);
    if (rows.length === 0) return null;
    const { side, other } = countersOf(ledger);
    const ticks = ticksOf(flow, ledger);
    const words = messages.chartKinds['two-counts'];
    return (
      <TwoCountsChart
        rows={rows}
        ticks={ticks}
        labels={{
          title: twoCountsTitle(flow, ledger, messages),
          description: describeCounts(flow, ledger, messages),
          ...amountAxis(ticks, messages),
          counted: [words.countedBy(side), words.countedBy(other)],
          rows: Object.fromEntries(
            rows.map((row) => [
              row.period,
              { name: showPeriod(row.period, messages), words: countsWords(row, ledger, messages) },
            ]),
          ),
        }}
        width={width}
      />
    );
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf:
      () =>
      ({ period }) =>
        period,
  },
};

const valuesIn = ({ side, mirror }: { side: AnnualValue | null; mirror: AnnualValue | null }) =>
  [side, mirror].filter((value) => value !== null);

function ticksOf(flow: CountedFlow, ledger: Ledger): number[] {
  const highs = twoCountsRows(ledger, flow)
    .flatMap(valuesIn)
    .map(({ interval }) => billions(writeInterval(interval)).high);
  return niceTicks(0, Math.max(...highs), COUNT_PARTS);
}
