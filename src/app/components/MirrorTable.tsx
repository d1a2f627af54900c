import { showRate, showValue } from '../format/show.ts';
import { mirrorSubject } from '../format/subject.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import type { MirrorRow, MirrorSide } from '../models/mirror-row.ts';
import { useLedger } from '../models/use-ledger.ts';
import { useHrefs } from '../use-hrefs.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { RecordTable } from './RecordTable.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly rows: readonly MirrorRow[];
}

/** Both countries' reports of each flow with their distance, and no verdict. */
export function MirrorTable({ rows }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { mirrorColumns: columns } = messages.findings;
  const [sample] = rows;
  if (!sample) return null;
  const [first, second] = sample.sides.map(({ reporter }) => ledger.economy(reporter));
  const names = [first ?? '', second ?? ''] as const;
  return (
    <RecordTable
      rows={rows}
      keyOf={({ finding }) => finding.id}
      columns={[
        {
          name: columns.what,
          cell: ({ finding, sides }) => (
            <a href={hrefs.finding(finding.id)}>{mirrorSideName(sides[0], ledger, messages)}</a>
          ),
        },
        { name: columns.reportedBy(names[0]), cell: ({ sides }) => <MirrorFigures side={sides[0]} /> },
        { name: columns.reportedBy(names[1]), cell: ({ sides }) => <MirrorFigures side={sides[1]} /> },
        {
          name: columns.difference(...names),
          className: 'number',
          cell: ({ difference, unit, apart }) =>
            apart !== null
              ? messages.findings.mirrorApart(apart)
              : unit === 'rate'
                ? messages.findings.points(showValue(difference, unit, messages))
                : showValue(difference, unit, messages),
        },
        {
          name: columns.ratio(...names),
          className: 'number',
          cell: ({ ratio, apart }) =>
            apart !== null ? '–' : ratio ? showRate(ratio, messages) : messages.findings.mirrorNoRatio,
        },
      ]}
    />
  );
}

function mirrorSideName({ claims: [claim] }: MirrorSide, ledger: Ledger, messages: Messages): string {
  return claim ? mirrorSubject(claim, ledger, messages) : '';
}

function MirrorFigures({ side: { claims, interval } }: { side: MirrorSide }) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <>
      <span className="number">
        {showValue(interval, claims[0]?.unit ?? messages.money.currency, messages)}
      </span>
      <span className="detail">
        {claims.map((claim) => {
          const source = ledger.source(claim.source);
          return (
            <span key={claim.id} className="report">
              <ClaimLink claim={claim} />
              {claim.status !== 'A' && `, ${messages.obsStatus[claim.status]}`} (
              {source && <SourceLink source={source} />})
            </span>
          );
        })}
      </span>
    </>
  );
}
