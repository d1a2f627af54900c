import { readInterval } from '../../domain/index.ts';
import { aboutChange } from '../format/named-change.ts';
import { showMoney, showPeriod } from '../format/show.ts';
import { showAbout } from '../format/show-about.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { achievedUpTo, laterNeed, nextNeed } from '../models/target-need.ts';
import { useLedger } from '../models/use-ledger.ts';

interface Props {
  /** Whether the need from a later value that nobody published itself stands beside it. */
  readonly withLater?: boolean;
}

/** What the next target takes a year, beside what the past years made. */
export function TargetNeed({ withLater = false }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  const need = nextNeed(ledger);
  const achieved = achievedUpTo(ledger);
  const made = achieved && aboutChange(readInterval(achieved.rate), messages);
  if (!need) return null;
  const later = withLater ? laterNeed(need, ledger) : null;
  return (
    <p>
      {(need.isOurs ? overview.targetNeedsByOurs : overview.targetNeeds)(
        showMoney(readInterval(need.target.threshold), messages),
        String(need.year),
        showAbout(readInterval(need.rate), 'rate', messages),
      )}{' '}
      {later &&
        `${messages.targets.needFrom(
          messages.targets.start[later.from.how](
            showAbout(readInterval(later.from.interval), later.from.currency, messages),
            showPeriod(later.from.period, messages),
          ),
          showAbout(readInterval(later.rate), 'rate', messages),
        )} `}
      {achieved && made && overview.achieved(achieved.span, made.words, made.name)}
    </p>
  );
}
