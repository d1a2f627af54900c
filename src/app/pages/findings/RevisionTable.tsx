import { ClaimLink } from '../../components/ClaimLink.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showDate, showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Statement } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';
import { revisionPath } from '../../models/revision-path.ts';

interface Props {
  readonly claims: readonly Statement[];
  readonly ledger: Ledger;
}

/** The figures of one cell by the day of their publication; those without an exactly known day last. */
export function RevisionTable({ claims, ledger }: Props) {
  const text = useMessages();
  const pair = ledger.dataset.pair.id;
  const { dated, undated } = revisionPath(claims, ledger);
  const rows = [...dated, ...undated].map((claim) => ({ claim, source: ledger.source(claim.source) }));
  return (
    <RecordTable
      rows={rows}
      keyOf={({ claim }) => claim.id}
      columns={[
        {
          name: text.sources.date,
          cell: ({ claim, source }) => (
            <>
              {showDate(source?.published ?? null, text)}
              {undated.includes(claim) && ` (${text.findings.dayNotKnown})`}
            </>
          ),
        },
        { name: text.claim.printed, cell: ({ claim }) => <ClaimLink pair={pair} claim={claim} /> },
        {
          name: text.chart.standsFor,
          className: 'number',
          cell: ({ claim }) => showText(claim.readings.verdict, claim.unit, text),
        },
        { name: text.claim.status, cell: ({ claim }) => text.obsStatus[claim.status] },
        {
          name: text.chart.source,
          cell: ({ source }) => source && <SourceLink pair={pair} source={source} />,
        },
      ]}
    />
  );
}
