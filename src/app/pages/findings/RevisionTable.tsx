import { ClaimLink } from '../../components/ClaimLink.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { showDate, showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ObservedClaim } from '../../models/finding-claims.ts';
import { revisionPath } from '../../models/revision-path.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly claims: readonly ObservedClaim[];
}

/** The figures of one cell by the day of their publication; those without an exactly known day last. */
export function RevisionTable({ claims }: Props) {
  const ledger = useLedger();
  const text = useMessages();
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
        { name: text.claim.printed, cell: ({ claim }) => <ClaimLink claim={claim} /> },
        {
          name: text.chart.standsFor,
          className: 'number',
          cell: ({ claim }) => showText(claim.readings.verdict, claim.unit, text),
        },
        { name: text.claim.status, cell: ({ claim }) => text.obsStatus[claim.status] },
        {
          name: text.chart.source,
          cell: ({ source }) => source && <SourceLink source={source} />,
        },
      ]}
    />
  );
}
