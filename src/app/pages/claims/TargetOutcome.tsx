import type { Met, Target } from '../../../domain/index.ts';
import { MetItem } from '../../components/MetStatements.tsx';
import { OutcomeBadge } from '../../components/OutcomeBadge.tsx';
import { PrintedWords } from '../../components/PrintedWords.tsx';
import { ValueOfYear } from '../../components/ValueOfYear.tsx';
import { deadlineWords, horizonLanguage, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly claim: Target | Met;
}

/** The outcome of the target that a claim sets, or whether values fit a statement that it was met. */
export function TargetOutcome({ claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { targets, met } = ledger.dataset.targets;
  const check = met.find((one) => one.claim === claim.id);
  const of = claim.kind === 'met' ? claim.target : claim.id;
  const [found] = targets.flatMap((target) =>
    target.deadlines
      .filter(({ statements }) => statements.some((statement) => statement.claim === of))
      .map((deadline) => ({ target, deadline })),
  );
  if (!found) return null;
  const { target, deadline } = found;
  const [only] = deadline.years.length === 1 ? deadline.years : [];
  return (
    <section>
      <h2>{messages.targets.cameOf}</h2>
      {check && claim.kind === 'met' && (
        <ul>
          <MetItem check={check} claim={claim} />
        </ul>
      )}
      <p>
        {targetName(target, ledger, messages)},{' '}
        <PrintedWords languageOf={horizonLanguage}>
          {deadlineWords(deadline, target, ledger, messages)}
        </PrintedWords>
        : <OutcomeBadge outcome={deadline.outcome} />{' '}
        {deadline.reason && messages.targets.because(messages.targets.reason[deadline.reason])}
      </p>
      {only && <ValueOfYear year={only} />}
      <p>
        <a href={hrefs.targets(deadline.id)}>{messages.targets.claimLink}</a>
      </p>
    </section>
  );
}
