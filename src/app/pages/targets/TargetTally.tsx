import { type Deadline, readInterval } from '../../../domain/index.ts';
import { OutcomeBadge } from '../../components/OutcomeBadge.tsx';
import { showRate } from '../../format/show.ts';
import { deadlineWords, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { OUTCOME_ORDER, tallyOf } from '../../models/target-tally.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** The outcomes of targets, counted in words that need no statistics. */
export function TargetTally() {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const { total, count, yearly } = tallyOf(ledger.dataset.targets);
  const namesOf = (outcome: Deadline['outcome']) =>
    ledger.dataset.targets.targets.flatMap((target) =>
      target.deadlines
        .filter((deadline) => deadline.outcome === outcome)
        .map((deadline) => ({
          id: deadline.id,
          name: targets.tallyName(
            targetName(target, messages).replaceAll(' ', '\u00a0'),
            deadlineWords(deadline, target, ledger, messages),
            deadline.by !== null,
          ),
        })),
    );
  return (
    <div className="tally">
      {yearly && (
        <p className="short-answer">
          {targets.growthYears(
            yearly.met,
            yearly.total,
            showRate(readInterval(yearly.target.threshold), messages),
          )}
        </p>
      )}
      <p>{targets.tally(total)}</p>
      <ul className="tally-parts">
        {OUTCOME_ORDER.map((outcome) => (
          <li key={outcome}>
            <OutcomeBadge outcome={outcome} /> <strong>{count[outcome]}</strong>{' '}
            <span className="tally-names">
              {namesOf(outcome).map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  <a href={`#${id}`}>{name}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
