import { showValues } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { GrowingAnswer } from '../../models/overview.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';
import { PrintedValues } from './PrintedValues.tsx';

interface Props {
  /** Newest year first. */
  readonly answers: readonly GrowingAnswer[];
}

/** Whether the trade grows: what was printed of the newest year, and of the year before. */
export function TradeGrowth({ answers }: Props) {
  const text = useMessages();
  const { overview } = text;
  const hrefs = useHrefs();
  const [newest, earlier] = answers;
  if (!newest) return <Answer question={overview.question.growing} answer={overview.growingNone} />;
  return (
    <Answer question={overview.question.growing} answer={growingWords(newest, text)}>
      <p>
        {overview.growingDetail(newest.claims.length)} <PrintedValues claims={newest.claims} />
      </p>
      {earlier && (
        <p>
          {overview.growingEarlier(String(earlier.year))} <PrintedValues claims={earlier.claims} />.{' '}
          <a href={hrefs.growth(`flow=T&year=${earlier.year}`)}>{overview.growingMore}</a>
        </p>
      )}
    </Answer>
  );
}

function growingWords({ direction, year, low, high }: GrowingAnswer, text: Messages): string {
  const { overview } = text;
  if (direction === 'mixed') return overview.growingMixed(String(year));
  const say = direction === 'up' ? overview.growingYes : overview.growingNo;
  return say(String(year), showValues([low], 'rate', text), showValues([high], 'rate', text));
}
