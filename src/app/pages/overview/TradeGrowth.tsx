import { growingWords } from '../../format/growth-words.ts';
import { showPeriod } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isGrowthClaim, isLevelClaim } from '../../models/ledger.ts';
import type { GrowingAnswer } from '../../models/overview.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';
import { PrintedValues } from './PrintedValues.tsx';

interface Props {
  readonly answer: GrowingAnswer | null;
}

/**
 * Whether the trade grows: the newest observed growth, what it is based on, and what was printed for the year before.
 */
export function TradeGrowth({ answer }: Props) {
  const messages = useMessages();
  const { overview } = messages;
  const hrefs = useHrefs();
  if (!answer) return <Answer question={overview.question.growing} answer={overview.growingNone} />;
  const { claims, printed, earlier } = answer;
  const stated = [...claims.filter(isGrowthClaim), ...printed.claims];
  const values = claims.filter(isLevelClaim);
  return (
    <Answer question={overview.question.growing} answer={growingWords(answer, messages)}>
      {values.length > 0 && (
        <p>
          {overview.growingFrom} <PrintedValues claims={values} />
        </p>
      )}
      {stated.length > 0 && (
        <p>
          {overview.growingDetail(stated.length)} <PrintedValues claims={stated} />
        </p>
      )}
      {earlier && (
        <p>
          {overview.growingEarlier(showPeriod(earlier.period, messages))}{' '}
          <PrintedValues claims={earlier.claims} />.{' '}
          <a href={hrefs.growth(`flow=T&year=${yearOfText(earlier.period)}`)}>{overview.growingMore}</a>
        </p>
      )}
    </Answer>
  );
}

/** The calendar year in which twelve months end, by which the growth page names its rows. */
const yearOfText = (period: string): string => (period.split('/').at(-1) ?? '').slice(0, 4);
