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

/** The figures of one cell by date of publication, those without an exact date last. */
export function RevisionTable({ claims }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { dated, undated } = revisionPath(claims, ledger);
  const rows = [...dated, ...undated].map((claim) => ({ claim, source: ledger.source(claim.source) }));
  return (
    <RecordTable
      rows={rows}
      keyOf={({ claim }) => claim.id}
      columns={[
        {
          name: messages.sources.date,
          cell: ({ source }) => (
            <>
              {showDate(source?.published ?? null, messages)}
              {source?.publishedBasis === 'inferred' && ` (${messages.value.inferred})`}
            </>
          ),
        },
        { name: messages.claim.printed, cell: ({ claim }) => <ClaimLink claim={claim} /> },
        {
          name: messages.chart.standsFor,
          className: 'number',
          cell: ({ claim }) => showText(claim.readings.verdict, claim.unit, messages),
        },
        { name: messages.claim.status, cell: ({ claim }) => messages.obsStatus[claim.status] },
        {
          name: messages.chart.source,
          cell: ({ source }) => source && <SourceLink source={source} />,
        },
      ]}
    />
  );
}
