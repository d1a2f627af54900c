import { useState } from 'react';
import { chartOf } from '../../chart-list.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { LiveTrend } from '../../charts/trend/LiveTrend.tsx';
import {
  trendChartLabels,
  trendNote,
  trendSubtitle,
  trendTitle,
} from '../../charts/trend/trend-chart-labels.ts';
import { hasAnyValue, type TrendChart, trendsOf } from '../../charts/trend/trends.ts';
import { Heading } from '../../components/Heading.tsx';
import { Share } from '../../components/Share.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { mainKey, valueSlug, valuesOf } from '../../models/value-page.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { TrendTable } from './TrendTable.tsx';

interface Props {
  readonly chart: TrendChart;
}

/** The trend of one flow with its source line and the numbers behind it. */
export function TrendFigure({ chart }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { language } = useSite();
  const [all, setAll] = useState(false);
  const models = trendsOf(ledger, chart, all);
  if (models.length === 0) {
    return (
      <section className="chart-missing">
        <h2 className="chart-title">
          <Heading>{trendTitle(chart, ledger, messages)}</Heading>
        </h2>
        <p>
          {hasAnyValue(ledger, chart)
            ? messages.overview.noSoundValueOfAYear
            : messages.overview.noValueOfAYear}
        </p>
      </section>
    );
  }
  const caption = chartOf({ kind: 'trend', flow: chart }, ledger, language, messages);
  const yearHref = (year: number) => {
    const slug = valueSlug(mainKey('T', String(year), ledger));
    return valuesOf(ledger).has(slug) ? hrefs.value(slug) : undefined;
  };
  return (
    <ChartFigure
      title={trendTitle(chart, ledger, messages)}
      subtitle={trendSubtitle(chart, models, ledger, messages)}
      chart={
        <LiveTrend
          models={models}
          labels={trendChartLabels(chart, models, ledger, messages)}
          {...(chart === 'T' ? { yearHref } : {})}
        />
      }
      control={
        <label className="show-all">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
          {messages.chart.showAll}
        </label>
      }
      source={`${messages.chart.sourceLabel} ${caption?.sourceLine}.`}
      note={{
        label: messages.chart.noteLabel,
        text: trendNote(chart, models, ledger, messages, all),
      }}
      tableLabel={messages.chart.table}
      more={messages.embed.more}
      share={<Share chart={{ kind: 'trend', flow: chart }} />}
      live
    >
      {trendsOf(ledger, chart, true).map((model) => (
        <section key={model.flow}>
          {chart !== 'T' && <h3>{messages.flowShort[model.flow]}</h3>}
          <TrendTable model={model} />
        </section>
      ))}
    </ChartFigure>
  );
}
