import { readInterval } from '../../domain/index.ts';
import { showMoney } from '../format/show.ts';
import { showAbout } from '../format/show-about.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { achievedUpTo, nextNeed } from '../models/target-need.ts';
import { useLedger } from '../models/use-ledger.ts';

/** What the next target takes a year, beside what the past years made. */
export function TargetNeed() {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  const need = nextNeed(ledger);
  const achieved = achievedUpTo(ledger);
  if (!need) return null;
  return (
    <p>
      {(need.isOurs ? overview.targetNeedsByOurs : overview.targetNeeds)(
        showMoney(readInterval(need.target.threshold), messages),
        String(need.year),
        showAbout(readInterval(need.rate), 'rate', messages),
      )}{' '}
      {achieved && overview.achieved(achieved.span, showAbout(readInterval(achieved.rate), 'rate', messages))}
    </p>
  );
}
