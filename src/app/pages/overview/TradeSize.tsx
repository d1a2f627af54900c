import { type AnnualRecord, groupBy, isBeforeEnd, type Level, numberFormat } from '../../../domain/index.ts';
import { annualBriefly } from '../../format/annual-words.ts';
import { showPeriod } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import { flowOf } from '../../format/subject.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { newerInOtherCurrencies, newerValues, partsApart, timesApartOf } from '../../models/beside-size.ts';
import type { Ledger } from '../../models/ledger.ts';
import { lastMonthOf } from '../../models/newest-of-each.ts';
import { newestOfEach, type SizeAnswer } from '../../models/size-answer.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { mainKey, valueSlug, valuesOf } from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';
import { Cite } from './Cite.tsx';
import { PrintedValues } from './PrintedValues.tsx';
import { StrongestGap } from './StrongestGap.tsx';

interface Props {
  readonly answer: SizeAnswer | null;
}

/** The period of a level, with its status where it is not simply observed: "2025 (estimate)". */
function datedOf({ period, status }: Pick<Level, 'period' | 'status'>, messages: Messages): string {
  const year = showPeriod(period, messages);
  return status === 'A' ? year : messages.overview.sizeOfStatus(year, messages.obsStatus[status]);
}

/** Of values of the same year, the first whose day of publication is known, where that is before the day of another. */
function firstBefore(current: Level | undefined, sameYear: readonly Level[], ledger: Ledger): Level | null {
  const at = (level: Level) => ledger.published(level);
  const before = (level: Level, other: Level) => (at(level) ?? '') < (at(other) ?? '');
  const dated = sameYear.filter((level) => at(level) !== null);
  const first = dated.reduce<Level | null>((best, next) => (best && !before(next, best) ? best : next), null);
  return current && first && before(first, current) ? first : null;
}

/** Whether a value was published before its period was over: an expectation, and no second outcome. */
function isExpected(level: Level, ledger: Ledger): boolean {
  const day = ledger.published(level);
  return day !== null && isBeforeEnd(day, lastMonthOf(level.period));
}

/** Without a total that can stand for the trade: the newest values of years that were published, each as what it is. */
function KnownInstead() {
  const ledger = useLedger();
  const { overview } = useMessages();
  const disputed = new Set(ledger.dataset.disputed);
  const known = newestOfEach(ledger);
  const hasTotal = known.some((claims) => claims.some(({ flow, id }) => flow === 'T' && disputed.has(id)));
  return (
    <Answer question={overview.question.size} answer={hasTotal ? overview.sizeInDoubt : overview.sizeNone}>
      <ValuesOfEach known={known} />
      <InOtherCurrencies end={Math.max(0, ...known.map(([{ period }]) => lastMonthOf(period)))} />
    </Answer>
  );
}

/** Values of each flow and reporter with their year, and a word where one is in doubt. */
function ValuesOfEach({ known }: { readonly known: ReturnType<typeof newestOfEach> }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { overview } = messages;
  return known.map((claims) => {
    const [first] = claims;
    return (
      <p key={first.id}>
        {overview.sizeInstead(flowOf(first, ledger, messages), datedOf(first, messages))}{' '}
        <PrintedValues claims={claims} />
        {claims.some(({ id }) => ledger.dataset.disputed.includes(id)) && ` ${overview.sizeDoubted}`}
      </p>
    );
  });
}

/** Newer values than those of a month that were printed in other currencies, as printed. */
function InOtherCurrencies({ end }: { readonly end: number }) {
  const ledger = useLedger();
  const messages = useMessages();
  return newerInOtherCurrencies(end, ledger).map((claims) => (
    <p key={claims[0].id}>
      {messages.overview.sizeInCurrency(flowOf(claims[0], ledger, messages), datedOf(claims[0], messages))}{' '}
      <PrintedValues claims={claims} />
    </p>
  ));
}

/** How far a count is from the newest total, where no two counts of the same goods would be so far apart. */
function TimesApart({ times }: { readonly times: number | null }) {
  const { locale, overview } = useMessages();
  return times !== null && ` – ${overview.sizeApart(numberFormat(locale).format(times))}`;
}

/** Exports and imports of other sources that cannot make the total. */
function PartsBeside({ current }: { readonly current: AnnualRecord }) {
  const ledger = useLedger();
  const messages = useMessages();
  return partsApart(current, ledger).map(({ claims, sum }) => (
    <p key={claims[0].id}>
      {messages.overview.sizeOfParts(showAbout(sum, claims[0].unit, messages))}{' '}
      <PrintedValues claims={claims} />
    </p>
  ));
}

/** How large the trade is: the newest yearly total, and what else was published for that year. */
export function TradeSize({ answer }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  if (!answer) return <KnownInstead />;
  const { current, claims, sameYear, later, disputed, byOthers } = answer;
  const year = showPeriod(current.period, messages);
  const slug = valueSlug(mainKey('T', current.period, ledger));
  const [first] = claims;
  const isDoubted = ({ id }: Level) => ledger.dataset.disputed.includes(id);
  const doubted = sameYear.filter(isDoubted);
  const standing = sameYear.filter((level) => !isDoubted(level));
  const expected = standing.filter((level) => level.status !== 'A' && isExpected(level, ledger));
  const sound = standing.filter((level) => !expected.includes(level));
  const all = valuesOf(ledger).has(slug) && <a href={hrefs.value(slug)}>{messages.value.year(year)}</a>;
  const laterYears = groupBy(later, (level) => datedOf(level, messages));
  return (
    <Answer
      question={overview.question.size}
      answer={overview.sizeAnswer(annualBriefly(current, claims, messages), year)}
    >
      <p>
        {overview.sizeDetail[current.how](ledger.economy(current.reporter))}{' '}
        {current.how !== 'printed' && <PrintedValues claims={claims} />} {first && <Cite id={first.id} />}
      </p>
      {disputed && (
        <p>
          {overview.sizeDisputed(showPeriod(disputed.period, messages))}{' '}
          <a href={hrefs.finding(disputed.finding.id)}>{overview.sizeDisputedWhy}</a>
        </p>
      )}
      {sound.length > 0 && (
        <p>
          {overview.sizeAlso} <PrintedValues claims={sound} firstOf={firstBefore(first, sound, ledger)} />
          {all && <> · {all}</>}
        </p>
      )}
      {[...groupBy(expected, ({ status }) => messages.obsStatus[status])].map(([status, levels]) => (
        <p key={status}>
          {overview.sizeAlsoAs(status)}{' '}
          <PrintedValues claims={levels} firstOf={firstBefore(first, levels, ledger)} />
        </p>
      ))}
      {doubted.length > 0 && (
        <p>
          {overview.sizeAlso} <PrintedValues claims={doubted} /> {overview.sizeDoubted}
        </p>
      )}
      <PartsBeside current={current} />
      {byOthers.map(({ reporter, claims: others, gap }) => (
        <p key={reporter}>
          {overview.sizeByOther(reporter)} <PrintedValues claims={others} />
          <TimesApart times={timesApartOf(current, others)} />
          <StrongestGap gap={gap} />
        </p>
      ))}
      {[...laterYears].map(([dated, levels]) => (
        <p key={dated}>
          {overview.sizeLater(dated)} <PrintedValues claims={levels} />
        </p>
      ))}
      <ValuesOfEach known={newerValues(answer, ledger)} />
      <InOtherCurrencies end={lastMonthOf(current.period)} />
      {sound.length === 0 && all && <p>{all}</p>}
    </Answer>
  );
}
