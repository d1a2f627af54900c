import type { Finding } from '../../domain/index.ts';
import { findingPhrase } from '../format/finding-text.ts';
import { findingTitle } from '../format/finding-title.ts';
import { useMessages } from '../i18n/use-messages.ts';
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

/** One finding of a list: its subject, what does not fit, and what that rests on. */
export function FindingItem({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <li className="finding" id={finding.id}>
      <h3>
        <a href={hrefs.finding(finding.id)}>{findingTitle(finding, ledger, messages)}</a>{' '}
        <FindingBadge finding={finding} />
      </h3>
      <FindingReview finding={finding} />
      <details>
        <summary>{messages.findings.inDetail}</summary>
        <p>
          <PhraseText phrase={findingPhrase(finding, ledger, messages).body} />
        </p>
        <AlsoPrinted finding={finding} />
        <FindingGrounds finding={finding} />
      </details>
    </li>
  );
}
