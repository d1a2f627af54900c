import { type Claim, standsFor } from '../../domain/index.ts';
import { showLocator, showText } from '../format/show.ts';
import { claimSubject } from '../format/subject.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { GapLinks } from './FindingLinks.tsx';
import { Misprint } from './Misprint.tsx';
import { RecordTable } from './RecordTable.tsx';
import { SourceLink } from './SourceLink.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly claims: readonly Claim[];
  /** Whether to name each claim's source instead of its place there. */
  readonly withSource?: boolean;
  /** Whether to name the place in its source as well, and no verdict. For use beside a finding. */
  readonly inFinding?: boolean;
  /** As of `RecordTable`. */
  readonly isList?: boolean;
}

/** Claims in a table: subject, printed words, interval, and place. */
export function ClaimTable({ claims, withSource = false, inFinding = false, isList = false }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <RecordTable
      rows={claims}
      keyOf={({ id }) => id}
      isList={isList}
      columns={[
        { name: messages.claim.what, cell: (claim) => claimSubject(claim, ledger, messages) },
        {
          name: messages.claim.printed,
          cell: (claim) => {
            const verdict = ledger.verdict(claim.id);
            return (
              <>
                <ClaimLink claim={claim} /> <Misprint claim={claim} />{' '}
                {verdict && !inFinding && <VerdictBadge verdict={verdict} />}
                {!inFinding && <GapLinks claim={claim} />}
              </>
            );
          },
        },
        {
          name: messages.chart.standsFor,
          className: 'number',
          cell: (claim) => showText(standsFor(claim), claim.unit, messages),
        },
        {
          name: withSource ? messages.chart.source : messages.claim.where,
          className: 'where',
          cell: (claim) => {
            const source = ledger.source(claim.source);
            return withSource && source ? (
              <>
                <SourceLink source={source} />
                {inFinding && `, ${showLocator(claim.locator, messages)}`}
              </>
            ) : (
              showLocator(claim.locator, messages)
            );
          },
        },
      ]}
    />
  );
}
