import { type Deadline, type Gauge, readInterval } from '../../../domain/index.ts';
import { TargetNeed } from '../../components/TargetNeed.tsx';
import { targetsTitle } from '../../format/page-title.ts';
import { showMoney, showPeriod } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openTargets, type TargetAnswer } from '../../models/target-answers.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';

/** What came of the targets, which values are reached, and what the next one takes. */
export function TargetDistance({ targets }: { readonly targets: readonly TargetAnswer[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  const names = (reached: Gauge['reached'], outcomes?: readonly Deadline['outcome'][]) => {
    const some = targets
      .filter(({ gauge }) => gauge.reached === reached)
      .filter(({ deadline }) => outcomes?.includes(deadline.outcome) ?? true)
      .map(({ gauge: { passedIn }, target, deadline: { by, outcome } }) => {
        // An amount must not break between its number and its scale.
        const amount = showMoney(readInterval(target.threshold), messages).replaceAll(' ', '\u00a0');
        if (passedIn !== null) return overview.targetPassedBefore(amount, showPeriod(passedIn, messages));
        const due = outcome === 'missed' && reached === 'no' ? by : null;
        return due === null ? amount : overview.targetDueBy(amount, showPeriod(due, messages));
      });
    return [...new Set(some)].join(', ');
  };
  // Without a value to measure from, the targets for all trade are named alone.
  const open = targets.length > 0 ? [] : openTargets(ledger);
  const ahead = open
    .map(({ threshold, by }) => {
      const amount = showMoney(readInterval(threshold), messages).replaceAll(' ', '\u00a0');
      return by === null ? amount : overview.targetDueBy(amount, showPeriod(by, messages));
    })
    .join(', ');
  return (
    <Answer question={overview.question.targets} answer={targetsTitle(ledger, messages)}>
      {targets.length > 0 && (
        <p className="targets-reached">
          {overview.targetsAnswer({
            reached: names('yes'),
            missed: names('no', ['missed']),
            ahead: names('no', ['open', 'met']),
            below: names('no', ['cannot-rate']),
            unknown: names('cannot-tell'),
          })}
        </p>
      )}
      {ahead && <p>{overview.targetsAnswer({ reached: '', missed: '', ahead, below: '', unknown: '' })}</p>}
      <TargetNeed />
      {ledger.dataset.targets.targets.length > 0 && (
        <p>
          <a href={hrefs.targets()}>{messages.targets.overviewMore}</a>
        </p>
      )}
    </Answer>
  );
}
