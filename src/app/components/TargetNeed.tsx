import { readInterval } from '../../domain/index.ts';
import { aboutChange } from '../format/named-change.ts';
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
  const made = achieved && aboutChange(readInterval(achieved.rate), messages);
  if (!need) return null;
  return (
    <p>
      {(need.isOurs ? overview.targetNeedsByOurs : overview.targetNeeds)(
        showMoney(readInterval(need.target.threshold), messages),
        String(need.year),
        showAbout(readInterval(need.rate), 'rate', messages),
      )}{' '}
      {achieved && made && overview.achieved(achieved.span, made.words, made.name)}
    </p>
  );
}
