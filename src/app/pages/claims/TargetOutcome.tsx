import type { Met, Target } from '../../../domain/index.ts';
import { MetStatement } from '../../components/MetStatements.tsx';
import { OutcomeBadge } from '../../components/OutcomeBadge.tsx';
import { ValueOfYear } from '../../components/ValueOfYear.tsx';
import { deadlineWords, targetName } from '../../format/target-texts.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';

interface Props {
  readonly claim: Target | Met;
  readonly ledger: Ledger;
}

/** What came of the target that a claim sets, or whether the values fit the statement that it was met. */
export function TargetOutcome({ claim, ledger }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
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
      <h2>{text.targets.cameOf}</h2>
      {check && claim.kind === 'met' && (
        <ul>
          <MetStatement check={check} claim={claim} ledger={ledger} />
        </ul>
      )}
      <p>
        {targetName(target, text)}, {deadlineWords(deadline, target, ledger, text)}:{' '}
        <OutcomeBadge outcome={deadline.outcome} />{' '}
        {deadline.reason && text.targets.because(text.targets.reason[deadline.reason])}
      </p>
      {only && <ValueOfYear year={only} ledger={ledger} />}
      <p>
        <a href={hrefs(root, language).targets(ledger.dataset.pair.id, deadline.id)}>
          {text.targets.claimLink}
        </a>
      </p>
    </section>
  );
}
