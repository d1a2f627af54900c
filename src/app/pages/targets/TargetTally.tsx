import { readInterval } from '../../../domain/index.ts';
import { showRate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { tallyOf } from '../../models/target-tally.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** The outcomes of targets, counted in words that need no statistics. */
export function TargetTally() {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const { total, count, yearly } = tallyOf(ledger.dataset.targets);
  return (
    <p className="lead tally">
      {targets.tally(total, count.met, count.missed, count.open, count['cannot-rate'])}{' '}
      {yearly &&
        targets.growthYears(
          yearly.met,
          yearly.total,
          showRate(readInterval(yearly.target.threshold), messages),
        )}
    </p>
  );
}
