import { readInterval } from '../../domain/index.ts';
import { showMoney } from '../format/show.ts';
import { showAbout } from '../format/show-about.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { TargetAnswer } from '../models/overview.ts';
import { achievedUpTo } from '../models/target-need.ts';
import { useLedger } from '../models/use-ledger.ts';

interface Props {
  /** The followed targets. */
  readonly targets: readonly TargetAnswer[];
}

/** What the next target takes a year, beside what the past years made. */
export function TargetNeed({ targets }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  const ahead = targets.filter(({ gauge }) => gauge.reached !== 'yes' && gauge.required.length > 0);
  const next = ahead.find(isOpenWithDate) ?? ahead[0];
  const [need] = next?.gauge.required ?? [];
  const achieved = achievedUpTo(ledger);
  if (!next || !need) return null;
  return (
    <p>
      {(isOpenWithDate(next) ? overview.targetNeeds : overview.targetNeedsByOurs)(
        showMoney(readInterval(next.target.threshold), messages),
        String(need.year),
        showAbout(readInterval(need.rate), 'rate', messages),
      )}{' '}
      {achieved && overview.achieved(achieved.span, showAbout(readInterval(achieved.rate), 'rate', messages))}
    </p>
  );
}

/** Whether a target has a date ahead; else the years are ours. */
const isOpenWithDate = ({ deadline: { by, outcome } }: TargetAnswer): boolean =>
  by !== null && outcome === 'open';
