import type { Deadline, TargetRecord } from '../../../domain/index.ts';
import { OutcomeBadge } from '../../components/OutcomeBadge.tsx';
import { PrintedWords } from '../../components/PrintedWords.tsx';
import { ValueOfYear } from '../../components/ValueOfYear.tsx';
import { YearChips } from '../../components/YearChips.tsx';
import { annualWords } from '../../format/annual-words.ts';
import { showPeriod } from '../../format/show.ts';
import { deadlineWords, horizonLanguage, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { TargetStatements } from './TargetStatements.tsx';

interface Props {
  readonly target: TargetRecord;
  readonly deadline: Deadline;
}

/** One date of a target: a line with its outcome, which opens to the value that decides, and who set it. */
export function DeadlineRow({ target, deadline }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets } = messages;
  const { outcome, reason, years, movedFrom, reachedIn, known } = deadline;
  const single = years.length === 1 ? years[0] : undefined;
  const setBy = deadline.statements.find(({ by }) => by !== null)?.by ?? '';
  const moved = target.deadlines.find(({ id }) => id === movedFrom);
  return (
    <li className="deadline" id={deadline.id}>
      <details>
        <summary>
          <strong>{targetName(target, ledger, messages)}</strong>{' '}
          <span className="deadline-when">
            <PrintedWords languageOf={horizonLanguage}>
              {deadlineWords(deadline, target, ledger, messages)}
            </PrintedWords>
          </span>{' '}
          <span className="deadline-by">{setBy}</span> <OutcomeBadge outcome={outcome} />
        </summary>
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
        {moved && (
          <p>
            <PrintedWords languageOf={horizonLanguage}>
              {targets.moved(deadlineWords(moved, target, ledger, messages))}
            </PrintedWords>
          </p>
        )}
        <TargetStatements deadline={deadline} />
      </details>
    </li>
  );
}
