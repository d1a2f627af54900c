import type { TrendModel } from '../../charts/trend/trend-model.ts';
import { ClaimSum } from '../../components/ClaimSum.tsx';
import { GapLinks } from '../../components/FindingLinks.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showPeriod, showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { mainKey, valueSlug, valuesOf } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly model: TrendModel;
}

/** One number, with the claims that it is, or is made from. */
interface Row {
  readonly year: number;
  readonly period: string;
  readonly ids: readonly string[];
  /** The interval of a value that nobody printed; `null` for others. */
  readonly made: string | null;
}

/** All numbers of the chart, newest year first, with their claims and sources. */
export function TrendTable({ model }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { totals } = ledger.dataset;
  const printed = model.press.flatMap(({ year, period, claims, made }): Row[] =>
    made
      ? [{ year, period, ids: claims.map(({ id }) => id), made: made.interval }]
      : claims.map(({ id }) => ({ year, period, ids: [id], made: null })),
  );
  const observed = model.statistics.flatMap(({ year, claims }): Row[] =>
    claims.length > 0 ? [{ year, period: String(year), ids: claims, made: null }] : [],
  );
  // Of a year: statistics, then what was printed, the firmest first, as the chart names them.
  const rows = [...observed, ...printed.reverse()]
    .sort((a, b) => b.year - a.year)
    .map(({ year, period, ids, made }) => {
      const claims = ids.map((id) => ledger.claim(id)).filter(isLevelClaim);
      const [first] = claims;
      const total = totals.find((one) => claims.length > 1 && one.claims.join() === ids.join());
      return {
        key: `${year} ${ids.join(' ')}`,
        year,
        period,
        claims,
        interval: made ?? total?.interval ?? first?.readings.verdict,
        source: first && ledger.source(first.source),
      };
    });
  return (
    <RecordTable
      rows={rows}
      keyOf={({ key }) => key}
      markOf={({ year }) => String(year)}
      columns={[
        {
          name: messages.chart.year,
          cell: ({ period }) => {
            const slug = valueSlug(mainKey(model.flow, period, ledger));
            const words = showPeriod(period, messages);
            return valuesOf(ledger).has(slug) ? <a href={hrefs.value(slug)}>{words}</a> : words;
          },
        },
        {
          name: messages.chart.printed,
          cell: ({ claims }) => (
            <>
              <ClaimSum claims={claims} />
              {claims.map((claim) => (
                <GapLinks key={claim.id} claim={claim} />
              ))}
            </>
          ),
        },
        {
          name: messages.chart.standsFor,
          className: 'number',
          cell: ({ interval }) => interval && showText(interval, messages.money.currency, messages),
        },
        {
          name: messages.chart.source,
          cell: ({ source }) => source && <SourceLink source={source} />,
        },
      ]}
    />
  );
}
