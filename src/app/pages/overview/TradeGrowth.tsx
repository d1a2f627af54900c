import type { Growth } from '../../../domain/index.ts';
import { besideValues, growingWords, partGrowthWords } from '../../format/growth-words.ts';
import { showPeriod } from '../../format/show.ts';
import { flowOf } from '../../format/subject.ts';
import { growthOfYearWords } from '../../format/year-growth-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import {
  type GrowingAnswer,
  hasNoGrowth,
  newerByOthers,
  newestGrowthsOfEach,
} from '../../models/growing-answer.ts';
import { growthOfValues } from '../../models/growth-of-values.ts';
import { isGrowthClaim, isLevelClaim } from '../../models/ledger.ts';
import { lastMonthOf } from '../../models/newest-of-each.ts';
import { isOwnSide } from '../../models/other-side.ts';
import type { SizeAnswer } from '../../models/size-answer.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';
import { PrintedValues } from './PrintedValues.tsx';
import { StrongestGap } from './StrongestGap.tsx';

interface Props {
  readonly answer: GrowingAnswer | null;
  /** The newest growths of months of a year that is not over. */
  readonly part: readonly Growth[];
  /** Its year is told first, so that all answers speak of one year. */
  readonly size: SizeAnswer | null;
}

/**
 * Whether the trade grows: in the year of the answer on its size, where a growth was published for it, and the newest
 * growth.
 */
export function TradeGrowth({ answer, part, size }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  const hrefs = useHrefs();
  const told = (sentence: string | null, growths: readonly Growth[]) =>
    sentence && besideValues(sentence, growths, ledger, messages);
  const ofPart = told(partGrowthWords(part, messages), part);
  const printedPart = ofPart !== null && part[0] && (
    <p>
      {overview.growingDetail(showPeriod(part[0].period, messages))} <PrintedValues claims={part} />
    </p>
  );
  if (!answer) {
    return (
      <Answer
        question={overview.question.growing}
        answer={ofPart ?? (hasNoGrowth(ledger) ? overview.growingNothing : overview.growingNone)}
      >
        {printedPart}
        {!ofPart &&
          newestGrowthsOfEach(ledger).map((claims) => (
            <p key={claims[0].id}>
              {overview.sizeInstead(
                flowOf(claims[0], ledger, messages),
                showPeriod(claims[0].period, messages),
              )}{' '}
              <PrintedValues claims={claims} />
            </p>
          ))}
      </Answer>
    );
  }
  const { claims, printed, earlier, earlierFirst, now } = answer;
  const answering = claims.filter(isGrowthClaim);
  const newest = besideValues(growingWords(answer, messages), answering, ledger, messages);
  const given = growthOfValues(answering, ledger);
  const isOwn = isOwnSide(ledger);
  const sameYear =
    earlier && earlierFirst
      ? told(
          growthOfYearWords(earlier.period, earlier.claims, ledger, messages),
          earlier.claims.filter(isOwn),
        )
      : null;
  // A growth of an older year than the value above it does not answer, where newer months do.
  const leads =
    ofPart !== null && size !== null && lastMonthOf(now.period) < lastMonthOf(size.current.period);
  const stated = printed.claims.filter(isOwn);
  const values = [
    ...claims,
    ...[...(given?.current ?? []), ...(given?.base ?? [])].map((id) => ledger.claim(id)),
  ].filter(isLevelClaim);
  return (
    <Answer question={overview.question.growing} answer={sameYear ?? (leads ? ofPart : newest)}>
      {sameYear &&
        earlier?.byOthers.map(({ reporter, claims: growths, gap }) => (
          <p key={reporter}>
            {overview.sizeByOther(reporter)} <PrintedValues claims={growths} />
            <StrongestGap gap={gap} />
          </p>
        ))}
      {ofPart && !leads && <p>{overview.growingNewest(ofPart)}</p>}
      {leads && <p>{`${newest}.`}</p>}
      {sameYear && <p>{ofPart ? `${newest}.` : overview.growingNewest(newest)}</p>}
      {values.length > 0 && (
        <p>
          {overview.growingFrom} <PrintedValues claims={values} />
        </p>
      )}
      {stated.length > 0 && (
        <p>
          {overview.growingDetail(showPeriod(now.period, messages))} <PrintedValues claims={stated} />
        </p>
      )}
      {printed.byOthers.map(({ reporter, claims: growths, gap }) => (
        <p key={reporter}>
          {overview.growingByOther(reporter, showPeriod(now.period, messages))}{' '}
          <PrintedValues claims={growths} />
          <StrongestGap gap={gap} />
        </p>
      ))}
      {newerByOthers(now.period, ledger).map(([first, ...more]) => (
        <p key={first.id}>
          {overview.growingByOther(ledger.economy(first.reporter), showPeriod(first.period, messages))}{' '}
          <PrintedValues claims={[first, ...more]} />
        </p>
      ))}
      {printedPart}
      {earlier && (
        <p>
          <a href={hrefs.growth(`flow=T&year=${yearOfText(earlier.period)}`)}>
            {overview.growingEarlier(earlier.claims.length, showPeriod(earlier.period, messages))}
          </a>
        </p>
      )}
    </Answer>
  );
}

/** The calendar year in which twelve months end, by which the growth page names its rows. */
const yearOfText = (period: string): string => (period.split('/').at(-1) ?? '').slice(0, 4);
