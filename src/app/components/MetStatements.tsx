import type { Met, MetCheck } from '../../domain/index.ts';
import { showPeriod } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { Fold } from './Fold.tsx';
import { LedgerText } from './LedgerText.tsx';
import { SourceLink } from './SourceLink.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';
import { YearChips } from './YearChips.tsx';

/** The statements that a target was met, each compared with the values, year by year. */
export function MetStatements() {
  const ledger = useLedger();
  const messages = useMessages();
  const { met } = ledger.dataset.targets;
  if (met.length === 0) return null;
  return (
    <Fold title={messages.targets.metTitle}>
      <p>{messages.targets.metLead}</p>
      <ol className="met-list">
        {met.map((check) => {
          const claim = ledger.claim(check.claim);
          return claim?.kind === 'met' ? <MetItem key={check.claim} check={check} claim={claim} /> : null;
        })}
      </ol>
    </Fold>
  );
}

interface Props {
  readonly check: MetCheck;
  readonly claim: Met;
}

/** One of them, with its verdict. */
export function MetItem({ check, claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const source = ledger.source(claim.source);
  const failed = check.years.filter(({ verdict, excepted }) => verdict === 'inconsistent' && !excepted);
  return (
    <li>
      <p>
        <ClaimLink claim={claim} /> <VerdictBadge verdict={check.verdict} />{' '}
        <span className="cite">{source && <SourceLink source={source} />}</span>
      </p>
      {claim.note && (
        <p className="detail">
          <LedgerText>{claim.note}</LedgerText>
        </p>
      )}
      <p>
        {targets.metVerdict[check.verdict]}{' '}
        {failed.length > 0 &&
          targets.metFailed(failed.map(({ period }) => showPeriod(period, messages)).join(', '))}{' '}
        {check.reason === 'which-years' && targets.metWhich}{' '}
        {claim.except.length > 0 &&
          targets.metExcepted(claim.except.join(', '), claim.exceptWords ?? messages.format.notStated)}
      </p>
      <YearChips years={check.years} />
    </li>
  );
}
