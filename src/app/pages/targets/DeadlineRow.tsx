import { type Deadline, readInterval, type TargetRecord, toPlot } from '../../../domain/index.ts';
import { billions, type PlotInterval } from '../../charts/plot-interval.ts';
import { TargetBar } from '../../charts/target/TargetBar.tsx';
import { OutcomeBadge } from '../../components/OutcomeBadge.tsx';
import { ValueOfYear } from '../../components/ValueOfYear.tsx';
import { YearChips } from '../../components/YearChips.tsx';
import { annualWords } from '../../format/annual-words.ts';
import { showPeriod, showValue } from '../../format/show.ts';
import { deadlineWords, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { TargetStatements } from './TargetStatements.tsx';

interface Props {
  readonly target: TargetRecord;
  readonly deadline: Deadline;
}

/** One date of a target: its outcome, the value that decides, and who set it. */
export function DeadlineRow({ target, deadline }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const { outcome, reason, years, movedFrom, reachedIn, known } = deadline;
  const single = years.length === 1 ? years[0] : undefined;
  const moved = target.deadlines.find(({ id }) => id === movedFrom);
  return (
    <li className="deadline" id={deadline.id}>
      <p className="deadline-head">
        <strong>{deadlineWords(deadline, target, ledger, messages)}</strong>{' '}
        <OutcomeBadge outcome={outcome} />
      </p>
      <div className="deadline-what">
        {single && <YearBar target={target} year={single} />}
        {single && <ValueOfYear year={single} />}
        {reachedIn !== null && deadline.by === null && (
          <p>{targets.reachedIn(showPeriod(reachedIn, messages))}</p>
        )}
        {reachedIn !== null && outcome === 'missed' && (
          <p>{targets.reachedLate(showPeriod(reachedIn, messages))}</p>
        )}
        {reason && <p>{targets.because(targets.reason[reason])}</p>}
        {known && (
          <p>
            {targets.knownAbove(
              annualWords(known, known.claims.map((id) => ledger.claim(id)).filter(isLevelClaim), messages),
              showPeriod(known.period, messages),
            )}
          </p>
        )}
        {outcome === 'open' && <p>{deadline.by === null ? targets.undatedOpen : targets.openYet}</p>}
        {years.length > 1 && <YearChips years={years} />}
        {moved && <p>{targets.moved(deadlineWords(moved, target, ledger, messages))}</p>}
      </div>
      <TargetStatements deadline={deadline} />
    </li>
  );
}

function YearBar({ target, year }: { target: TargetRecord; year: Deadline['years'][number] }) {
  const messages = useMessages();
  const by = year.reporters[0];
  const shown = by?.value?.interval ?? by?.growth?.rate;
  if (!shown) return null;
  const plot = target.measure === 'level' ? billions : ratio;
  const value = readInterval(shown);
  const words = showValue(value, target.measure === 'level' ? target.currency : 'rate', messages);
  const name = targetName(target, messages);
  return (
    <TargetBar
      label={`${showPeriod(by?.value?.period ?? by?.growth?.period ?? year.period, messages)}: ${words}; ${messages.targets.needed(name)}`}
      value={plot(shown)}
      threshold={plot(target.threshold)}
      zero={messages.targets.zero}
    />
  );
}

/** A rate for drawing. An unbounded end is drawn at the other end. */
function ratio(text: string): PlotInterval {
  const { lower, upper } = readInterval(text);
  const [low, high] = [lower ?? upper, upper ?? lower];
  return { low: low ? toPlot(low) : 0, high: high ? toPlot(high) : 0 };
}
