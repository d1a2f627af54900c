import type { Finding } from '../../domain/index.ts';
import { findingPhrase } from '../format/finding-text.ts';
import { claimSubject } from '../format/subject.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { leadOf } from '../models/finding-claims.ts';
import { useLedger } from '../models/use-ledger.ts';
import { useHrefs } from '../use-hrefs.ts';
import { AlsoPrinted } from './AlsoPrinted.tsx';
import { FindingBadge } from './FindingBadge.tsx';
import { FindingGrounds } from './FindingGrounds.tsx';
import { FindingReview } from './FindingReview.tsx';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  readonly finding: Finding;
}

/** One finding of a list: what it is about, what does not fit, and what that rests on. */
export function FindingItem({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const lead = leadOf(finding, ledger);
  return (
    <li className="finding" id={finding.id}>
      <h3>
        <a href={hrefs.finding(finding.id)}>{lead && claimSubject(lead, ledger, messages)}</a>{' '}
        <FindingBadge finding={finding} />
      </h3>
      <p>
        <PhraseText phrase={findingPhrase(finding, ledger, messages).body} />
      </p>
      <AlsoPrinted finding={finding} />
      <FindingGrounds finding={finding} />
      <FindingReview finding={finding} />
    </li>
  );
}
