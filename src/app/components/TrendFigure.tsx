import { useState } from 'react';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { LiveTrend } from '../charts/LiveTrend.tsx';
import { citationShort } from '../format/citation.ts';
import { showText } from '../format/show.ts';
import { trendTexts, trendTitle } from '../format/trend-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isLevel, type Ledger } from '../models/ledger.ts';
import type { TrendFlow, TrendModel } from '../models/trend-model.ts';
import { chartId, trendOf } from '../models/trends.ts';
import { valueSlug, valuesOf } from '../models/value-page.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly flow: TrendFlow;
}

/** The trend of one flow with its source line and the numbers behind it. */
export function TrendFigure({ ledger, flow }: Props) {
  const text = useMessages();
  const { root, language, charts } = useSite();
  const [all, setAll] = useState(false);
  const model = trendOf(ledger, flow, all);
  const statistics = [
    ...new Set(model.statistics.flatMap(({ claims }) => claims.map((id) => ledger.claim(id)?.source ?? ''))),
  ].flatMap((id) => ledger.source(id) ?? []);
  const press = model.press.reduce((sum, mark) => sum + mark.claims.length, 0);
  const source = text.chart.sourceLine(
    statistics.map((one) => citationShort(one, text)),
    press,
  );
  const side = ledger.economy(ledger.dataset.pair.assumedReporter);
  const note = all ? text.chart.noteAll : text.chart.note;
  return (
    <ChartFigure
      title={trendTitle(flow, ledger, text)}
      subtitle={text.overview.flowSubtitle}
      chart={
        <>
          <LiveTrend
            model={model}
            texts={trendTexts(model, ledger, text)}
            drawn={charts[chartId(flow)]}
            onYear={(year) => {
              const slug = valueSlug({ flow, period: String(year) });
              if (valuesOf(ledger).has(slug))
                location.assign(hrefs(root, language).value(ledger.dataset.pair.id, slug));
            }}
          />
          <label className="show-all">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
            {text.chart.showAll}
          </label>
        </>
      }
      source={`${text.chart.sourceLabel} ${source}. ${text.chart.version(ledger.dataset.version)}.`}
      note={flow === 'T' ? `${note} ${text.chart.derived(side)}` : note}
      tableLabel={text.chart.table}
      live
    >
      <TrendTable model={trendOf(ledger, flow, true)} ledger={ledger} />
    </ChartFigure>
  );
}

interface TableProps {
  readonly model: TrendModel;
  readonly ledger: Ledger;
}

/** Every number of the chart, newest year first, each with the claims and the source that it comes from. */
function TrendTable({ model, ledger }: TableProps) {
  const text = useMessages();
  const { root, language } = useSite();
  const { pair, totals } = ledger.dataset;
  const printed = model.press.flatMap(({ year, claims }) => claims.map(({ id }) => ({ year, ids: [id] })));
  const observed = model.statistics.flatMap(({ year, claims }) =>
    claims.length > 0 ? [{ year, ids: [...claims] }] : [],
  );
  const rows = [...printed, ...observed].sort((a, b) => b.year - a.year);
  return (
    <div className="scroll">
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{text.chart.year}</th>
            <th scope="col">{text.chart.printed}</th>
            <th scope="col">{text.chart.standsFor}</th>
            <th scope="col">{text.chart.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, ids }) => {
            const claims = ids.map((id) => ledger.claim(id)).filter(isLevel);
            const [first] = claims;
            const source = first && ledger.source(first.source);
            const total = totals.find((one) => claims.length > 1 && one.claims.join() === ids.join());
            const interval = total?.interval ?? first?.readings.verdict;
            return (
              <tr key={`${year} ${ids.join(' ')}`}>
                <th scope="row">
                  <a
                    href={hrefs(root, language).value(
                      pair.id,
                      valueSlug({ flow: model.flow, period: String(year) }),
                    )}
                  >
                    {year}
                  </a>
                </th>
                <td data-label={text.chart.printed}>
                  {claims.map((claim, index) => (
                    <span key={claim.id}>
                      {index > 0 && ' + '}
                      <ClaimLink pair={pair.id} claim={claim} />
                    </span>
                  ))}
                </td>
                <td data-label={text.chart.standsFor} className="number">
                  {interval && showText(interval, 'USD', text)}
                </td>
                <td data-label={text.chart.source}>
                  {source && <SourceLink pair={pair.id} source={source} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
