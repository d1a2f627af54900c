import { type Gauge, readInterval } from '../../../domain/index.ts';
import { targetsTitle } from '../../format/page-title.ts';
import { showMoney } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { TargetAnswer } from '../../models/overview.ts';
import { achievedUpTo } from '../../models/target-need.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';

/** What came of the targets, which values are reached, and what the next one takes. */
export function TargetDistance({ targets }: { readonly targets: readonly TargetAnswer[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  const names = (reached: Gauge['reached']) => {
    const some = targets
      .filter(({ gauge }) => gauge.reached === reached)
      // An amount must not break between its number and its scale.
      .map(({ target }) => showMoney(readInterval(target.threshold), messages).replaceAll(' ', '\u00a0'));
    return [...new Set(some)].join(', ');
  };
  const next = targets.find(({ gauge }) => gauge.reached !== 'yes' && gauge.required.length > 0);
  const [need] = next?.gauge.required ?? [];
  const achieved = achievedUpTo(ledger);
  return (
    <Answer
      question={overview.question.targets}
      answer={
        ledger.dataset.targets.targets.length === 0 ? overview.targetsNone : targetsTitle(ledger, messages)
      }
    >
      {targets.length > 0 && (
        <p className="targets-reached">
          {overview.targetsAnswer(names('yes'), names('no'), names('cannot-tell'))}
        </p>
      )}
      {next && need && (
        <p>
          {overview.targetNeeds(
            showMoney(readInterval(next.target.threshold), messages),
            String(need.year),
            showAbout(readInterval(need.rate), 'rate', messages),
          )}{' '}
          {achieved &&
            overview.achieved(achieved.span, showAbout(readInterval(achieved.rate), 'rate', messages))}
        </p>
      )}
      {ledger.dataset.targets.targets.length > 0 && (
        <p>
          <a href={hrefs.targets()}>{messages.targets.overviewMore}</a>
        </p>
      )}
    </Answer>
  );
}
