import type { Finding } from '../../domain/index.ts';
import { findingPhrase } from '../format/finding-text.ts';
import { claimSubject } from '../format/subject.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { leadOf } from '../models/finding-claims.ts';
import type { Ledger } from '../models/ledger.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';
import { AlsoPrinted } from './AlsoPrinted.tsx';
import { FindingBadge } from './FindingBadge.tsx';
import { FindingGrounds } from './FindingGrounds.tsx';
import { FindingReview } from './FindingReview.tsx';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  readonly finding: Finding;
  readonly ledger: Ledger;
}

/** One finding of a list: what it is about, what does not fit, and what that rests on. */
export function FindingItem({ finding, ledger }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  const pair = ledger.dataset.pair.id;
  const lead = leadOf(finding, ledger);
  return (
    <li className="finding" id={finding.id}>
      <h3>
        <a href={hrefs(root, language).finding(pair, finding.id)}>
          {lead && claimSubject(lead, ledger, text)}
        </a>{' '}
        <FindingBadge finding={finding} />
      </h3>
      <p>
        <PhraseText pair={pair} phrase={findingPhrase(finding, ledger, text).body} />
      </p>
      <AlsoPrinted finding={finding} ledger={ledger} />
      <FindingGrounds finding={finding} ledger={ledger} />
      <FindingReview finding={finding} />
    </li>
  );
}
