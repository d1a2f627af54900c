import { showPeriod, showText, showValues } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { SizeAnswer } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';
import { Cite } from './Cite.tsx';
import { PrintedValues } from './PrintedValues.tsx';

interface Props {
  readonly answer: SizeAnswer | null;
}

/** How large the trade is: the newest yearly total, and what else was printed of it. */
export function TradeSize({ answer }: Props) {
  const ledger = useLedger();
  const text = useMessages();
  const hrefs = useHrefs();
  const { overview } = text;
  if (!answer) return <Answer question={overview.question.size} answer={overview.sizeNone} />;
  const { current, sameYear, later, byOthers } = answer;
  const year = showPeriod(current.period, text);
  const key = valueKeyOf(current, ledger);
  return (
    <Answer
      question={overview.question.size}
      answer={overview.sizeAnswer(showValues(current.values, current.unit, text), year)}
    >
      <p>
        {overview.sizeDetail(showText(current.readings.verdict, current.unit, text))} <Cite id={current.id} />
      </p>
      {sameYear.length > 0 && (
        <p>
          {overview.sizeAlso(year)} <PrintedValues claims={sameYear} />
        </p>
      )}
      {byOthers.map(({ reporter, claims }) => (
        <p key={reporter}>
          {overview.sizeByOther(reporter, year)} <PrintedValues claims={claims} />
        </p>
      ))}
      {later.length > 0 && (
        <p>
          {overview.sizeLater} {showPeriod(later[0]?.period ?? '', text)}, <PrintedValues claims={later} />
        </p>
      )}
      {key && (
        <p>
          <a href={hrefs.value(valueSlug(key))}>{text.value.year(year)}</a>
        </p>
      )}
    </Answer>
  );
}
