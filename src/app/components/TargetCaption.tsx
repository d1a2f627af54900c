import { readInterval } from '../../domain/index.ts';
import { showPeriod, showText } from '../format/show.ts';
import { showAbout, showTimes } from '../format/show-about.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { TargetAnswer } from '../models/target-answers.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly answer: TargetAnswer;
}

/** How far a target is, in words: when it was reached or due, what is missing, and who set it. */
export function TargetCaption({ answer: { target, gauge, deadline } }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  const source = ledger.source(target.source);
  const rate = (interval: string) => showAbout(readInterval(interval), 'rate', messages);
  const { current } = ledger.dataset.headline;
  return (
    <>
      <strong>{showText(target.threshold, target.unit, messages)}.</strong>{' '}
      {gauge.reachedIn && overview.targetReached(showPeriod(gauge.reachedIn, messages))}{' '}
      {deadline.by && overview.targetDue[deadline.outcome](showPeriod(deadline.by, messages))}{' '}
      {deadline.reason &&
        (deadline.by !== null || gauge.reached === 'cannot-tell') &&
        messages.targets.because(messages.targets.reason[deadline.reason])}{' '}
      {gauge.passedIn && overview.targetPassed(showPeriod(gauge.passedIn, messages))}{' '}
      {gauge.remaining &&
        current &&
        overview.targetRemaining(
          showTimes(readInterval(gauge.remaining), messages),
          showPeriod(current.period, messages),
        )}{' '}
      {gauge.required.length > 0 && (
        <>
          {overview.targetRequired(
            gauge.required.map(({ year, rate: yearly }) =>
              overview.targetRequiredBy(String(year), rate(yearly)),
            ),
          )}{' '}
          {(target.by === null || deadline.outcome !== 'open') && overview.targetOurYears}
        </>
      )}{' '}
      <span className="cite">
        <ClaimLink claim={target} />
        {source && (
          <>
            , <SourceLink source={source} />
          </>
        )}
        {target.saidBy && `, ${messages.claim.saidBy(target.saidBy)}`}
      </span>
    </>
  );
}
