import { useState } from 'react';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { LiveTrend } from '../../charts/trend/LiveTrend.tsx';
import { trendChartLabels, trendTitle } from '../../charts/trend/trend-chart-labels.ts';
import type { TrendFlow } from '../../charts/trend/trend-model.ts';
import { hasMarks, trendOf } from '../../charts/trend/trends.ts';
import { Share } from '../../components/Share.tsx';
import { citationShort } from '../../format/citation.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { mainKey, valueSlug, valuesOf } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { TrendTable } from './TrendTable.tsx';

interface Props {
  readonly flow: TrendFlow;
}

/** The trend of one flow with its source line and the numbers behind it. */
export function TrendFigure({ flow }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const [all, setAll] = useState(false);
  const model = trendOf(ledger, flow, all);
  if (!hasMarks(model)) {
    return (
      <section>
        <h2 className="chart-title">{trendTitle(flow, ledger, messages)}</h2>
        <p>{messages.overview.noValueOfAYear}</p>
      </section>
    );
  }
  const statistics = [
    ...new Set(model.statistics.flatMap(({ claims }) => claims.map((id) => ledger.claim(id)?.source ?? ''))),
  ].flatMap((id) => ledger.source(id) ?? []);
  const press = model.press.reduce((sum, mark) => sum + mark.claims.length, 0);
  const source = messages.chart.sourceLine(
    statistics.map((one) => citationShort(one, messages)),
    press,
  );
  const side = ledger.economy(ledger.dataset.pair.assumedReporter);
  const note = all ? messages.chart.noteAll : messages.chart.note;
  return (
    <ChartFigure
      title={trendTitle(flow, ledger, messages)}
      subtitle={messages.overview.flowSubtitle(messages.money.billions)}
      chart={
        <>
          <LiveTrend
            model={model}
            labels={trendChartLabels(model, ledger, messages)}
            onYear={(year) => {
              const slug = valueSlug(mainKey(flow, String(year), ledger));
              if (valuesOf(ledger).has(slug)) location.assign(hrefs.value(slug));
            }}
          />
          <label className="show-all">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
            {messages.chart.showAll}
          </label>
        </>
      }
      source={`${messages.chart.sourceLabel} ${source}. ${messages.chart.version(ledger.dataset.version)}.`}
      note={flow === 'T' ? `${note} ${messages.chart.derived(side)}` : note}
      tableLabel={messages.chart.table}
      share={<Share chart={{ kind: 'trend', flow }} />}
      live
    >
      <TrendTable model={trendOf(ledger, flow, true)} />
    </ChartFigure>
  );
}
