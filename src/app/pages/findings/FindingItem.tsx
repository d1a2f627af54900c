import type { Finding } from '../../../domain/index.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { FindingHead } from '../../components/FindingHead.tsx';
import { findingPhrase } from '../../format/finding-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isGap } from '../../models/finding-kinds.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { AlsoPrinted } from './AlsoPrinted.tsx';
import { FindingGrounds } from './FindingGrounds.tsx';
import { FindingReview } from './FindingReview.tsx';
import { OffBy } from './OffBy.tsx';
import { PartsOfFinding } from './PartsOfFinding.tsx';
import { PhraseText } from './PhraseText.tsx';

interface Props {
  readonly finding: Finding;
}

/** One finding of a list: what it says, the curators' first sentence, and the rest to open. */
export function FindingItem({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <li className={isGap(finding) ? 'finding' : 'finding finding-mild'} id={finding.id}>
      <FindingHead finding={finding} />
      <FindingBadge finding={finding} />
      <details>
        <summary>{messages.findings.inDetail}</summary>
        <PartsOfFinding finding={finding} />
        <FindingReview finding={finding} />
        <p>
          <PhraseText phrase={findingPhrase(finding, ledger, messages).body} />
        </p>
        <OffBy finding={finding} />
        <AlsoPrinted finding={finding} />
        <FindingGrounds finding={finding} />
      </details>
    </li>
  );
}
