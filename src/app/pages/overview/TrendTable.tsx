import type { TrendModel } from '../../charts/trend/trend-model.ts';
import { ClaimSum } from '../../components/ClaimSum.tsx';
import { GapLinks } from '../../components/FindingLinks.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueSlug } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly model: TrendModel;
}

/** Every number of the chart, newest year first, each with the claims and the source that it comes from. */
export function TrendTable({ model }: Props) {
  const ledger = useLedger();
  const text = useMessages();
  const hrefs = useHrefs();
  const { totals } = ledger.dataset;
  const printed = model.press.flatMap(({ year, claims }) => claims.map(({ id }) => ({ year, ids: [id] })));
  const observed = model.statistics.flatMap(({ year, claims }) =>
    claims.length > 0 ? [{ year, ids: [...claims] }] : [],
  );
  const rows = [...printed, ...observed]
    .sort((a, b) => b.year - a.year)
    .map(({ year, ids }) => {
      const claims = ids.map((id) => ledger.claim(id)).filter(isLevelClaim);
      const [first] = claims;
      const total = totals.find((one) => claims.length > 1 && one.claims.join() === ids.join());
      return {
        key: `${year} ${ids.join(' ')}`,
        year,
        claims,
        interval: total?.interval ?? first?.readings.verdict,
        source: first && ledger.source(first.source),
      };
    });
  return (
    <RecordTable
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        {
          name: text.chart.year,
          cell: ({ year }) => {
            const slug = valueSlug({ flow: model.flow, period: String(year) });
            return <a href={hrefs.value(slug)}>{year}</a>;
          },
        },
        {
          name: text.chart.printed,
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
          name: text.chart.standsFor,
          className: 'number',
          cell: ({ interval }) => interval && showText(interval, 'USD', text),
        },
        {
          name: text.chart.source,
          cell: ({ source }) => source && <SourceLink source={source} />,
        },
      ]}
    />
  );
}
