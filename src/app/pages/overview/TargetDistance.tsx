import { type Gauge, readInterval } from '../../../domain/index.ts';
import { showMoney, showRate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { TargetAnswer } from '../../models/overview.ts';
import { Answer } from './Answer.tsx';

/** How far the targets are: which are reached, and what the next one requires. */
export function TargetDistance({ targets }: { readonly targets: readonly TargetAnswer[] }) {
  const messages = useMessages();
  const { overview } = messages;
  const names = (reached: Gauge['reached']) => {
    const some = targets
      .filter(({ gauge }) => gauge.reached === reached)
      // An amount must not break between its number and its scale.
      .map(({ target }) => showMoney(readInterval(target.threshold), messages).replaceAll(' ', '\u00a0'));
    return [...new Set(some)].join(', ');
  };
  const next = targets.find(({ gauge }) => gauge.reached !== 'yes' && gauge.remaining !== null);
  return (
    <Answer
      question={overview.question.targets}
      answer={
        targets.length === 0
          ? overview.targetsNone
          : overview.targetsAnswer(names('yes'), names('no'), names('cannot-tell'))
      }
    >
      {next?.gauge.remaining && (
        <p>
          {showMoney(readInterval(next.target.threshold), messages)}:{' '}
          {overview.targetRemaining(showRate(readInterval(next.gauge.remaining), messages))}
        </p>
      )}
    </Answer>
  );
}
