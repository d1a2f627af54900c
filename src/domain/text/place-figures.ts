/**
 * Decides what each figure of a sentence is about. It is a claim only where a word for a flow of the pair leads to it,
 * in its sentence or through a pronoun, and nothing between the two speaks of something else.
 */
import { NOT_STATED } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { monthsOf, parsePeriod } from '../ledger/period.ts';
import { rational } from '../numbers/rational.ts';
import { doubtIn } from './doubtful-sentence.ts';
import { comparesLevels, LEADS_TO_TIME, problemBeside } from './figure-neighbours.ts';
import { type FigureWords, figureWordsOf } from './figure-words.ts';
import { namesPairOnly } from './flow-clause.ts';
import { isFlow } from './flow-mark.ts';
import {
  hasNoDate,
  isBroughtTo,
  isDistance,
  isDueInYears,
  isMultipleOfNext,
  isUndatedStart,
} from './goal-figure.ts';
import { directionAhead, directionOfLast, isJoined } from './joined-direction.ts';
import type { Lexis } from './lexis.ts';
import { listsIn } from './lists-in.ts';
import type { Mark, MarkKind } from './mark.ts';
import { type Purpose, purposeOf } from './purpose-of.ts';
import type { Sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { textSubjects } from './subject-of.ts';
import type { LeftOut, LeftOutReason, TextClaim } from './text-claim.ts';
import { claimOf, sumOfFlows } from './text-claim-of.ts';
import type { TextSubject } from './text-subject.ts';
import { arePartAndSum, type Timing, timingsOf } from './timing-of.ts';

/** What is read of the figures of a sentence. */
export interface SentenceClaims {
  readonly claims: readonly TextClaim[];
  readonly leftOut: readonly LeftOut[];
}

/** The claims of a sentence, and the figures left out with the reason. Carries the story on to the next sentence. */
export function placeFigures(
  text: string,
  { marks: printed }: Sentence,
  story: Story,
  lexis: Lexis,
): SentenceClaims {
  const marks = withTotal(text, printed, lexis);
  noteBody(marks, story);
  const figures = figureWordsOf(text, marks, story, lexis.table);
  const lists = listsIn(marks, figures);
  const subjects = textSubjects(marks, figures, lists, story, lexis.table);
  const { timings, current } = timingsOf(marks, figures, story);
  const doubt = doubtIn(text, marks, lexis.table);
  const claims: TextClaim[] = [];
  const leftOut: LeftOut[] = [];
  let direction: FigureWords['direction'];
  for (const [place, figure] of figures.entries()) {
    const [subject, timing] = [subjects[place], timings[place]];
    if (!subject || !timing) continue;
    const told = purposeOf(marks, figures, place, timing.isBase, lexis.table);
    // "One should know: in 2024 trade reached": what is over by now is told, and not wanted.
    const isOver =
      timing.said !== null && timing.period !== null && timing.period.to <= (story.published ?? -1);
    // "To raise trade to US$5 billion by 2030, double the 2024 figure of US$2.2 billion": so is what is over beside a goal
    // that is yet to come.
    const isBesideGoal = !told.isTargetBehind && claims.some((claim) => isDueLater(claim, story));
    const aimed = isOver && (told.isIntroduced || isBesideGoal) ? { ...told, isTarget: false } : told;
    const next = figures[place + 1]?.from ?? marks.at(-1)?.to;
    const isGoingOn =
      figure.unit === 'USD' &&
      isUnfinished(timing, story.published) &&
      lexis.table.presents?.some((verb) => text.slice(figure.from, next).includes(verb)) === true;
    const purpose: Purpose = isGoingOn && !aimed.isTarget ? { ...aimed, status: 'F' } : aimed;
    const isOpenEnded = hasNoDate(marks, figure);
    const joined = isJoined(marks, figures, place)
      ? direction
      : (directionAhead(marks, figure) ??
        (lists.has(figure.number) ? directionOfLast(marks, figures, place) : undefined));
    const isSum = timing.isUnsure && isSumOfYears(marks, figures, timings, place, subject, story);
    // "Higher than the US$1.6 billion of the year before": the words compare, and bound nothing.
    const isOnlyCompared = timing.isBase && comparesLevels(marks, figure);
    const isUnnamed = subject.at < (figures[place - 1]?.last ?? 0);
    const claim = claimOf(
      text,
      {
        ...figure,
        direction: figure.direction ?? joined,
        hedge: isOnlyCompared ? null : figure.hedge,
      },
      isUnnamed && !timing.isBase && !purpose.isTarget ? sumOfFlows(subject, figure, timing, story) : subject,
      isOpenEnded && purpose.isTarget
        ? { ...timing, said: null }
        : isSum
          ? { ...timing, isUnsure: false }
          : timing,
      purpose,
      (purpose.isTarget &&
      (purpose.isIntroduced ||
        isDueInYears(marks, figure) ||
        isMultipleOfNext(marks, figures, place) ||
        (isOver && !purpose.isTargetBehind && isBroughtTo(marks, figure, timing)) ||
        (!purpose.isYearly && isDistance(marks, figures, place)))
        ? 'unsure'
        : null) ??
        (isUndatedStart(marks, figures, place, timing, lexis) ? 'unsure' : null) ??
        doubt.of(figure, timing, purpose) ??
        (isOfForecastYear(timing, purpose, story) ? 'unsure' : null) ??
        problemBeside(marks, figures, timings, place),
      story,
    );
    direction = figure.unit === 'rate' ? (figure.direction ?? joined) : undefined;
    if ('reason' in claim) leftOut.push(claim);
    else {
      claims.push(claim);
      const [size] = figure.sizes;
      if (claim.kind === 'level' && size)
        story.levels.set(`${claim.reporter} ${claim.flow} ${claim.period}`, size);
    }
  }
  const isTold =
    claims.some(({ kind }) => kind !== 'target') ||
    leftOut.some(({ reason }) => TOLD.includes(reason)) ||
    // "exports of 4.1 million tonnes in 2024": the trade of the pair, if not its value.
    figures.some(({ problem }, place) => problem === 'no-unit' && isOfPair(subjects[place])) ||
    // A text without a period yet goes on with that of any trade: "non-oil trade passed US$65 billion in 2024".
    (story.period === null && marks.some(isFlow) && leftOut.some(({ reason }) => OF_TRADE.includes(reason)));
  // A time in a sentence without trade, "who took office in June", is not the period of later figures.
  if (
    !doubt.isSupposed &&
    (isTold || (figures.length === 0 && (marks.some(isFlow) || asksOfTime(text, marks))))
  ) {
    const isDated = timings.some(({ said }) => said !== null);
    if (isDated) {
      for (const { period, isBase, said } of timings)
        if (said && period && !isBase) story.periods.push(period);
      // "In September A, in nine months B" goes on with the nine months, but "in nine months A, in September alone B" may
      // go on with either.
      story.isPeriodDoubtful =
        current !== null &&
        monthsOf(current) <= 3 &&
        story.periods.some((period) => arePartAndSum(period, current));
    }
    story.period = current;
    story.isPeriodForecast =
      claims.some(({ status, period }) => status === 'F' && period === current?.text) &&
      !claims.some(
        ({ status, period, kind }) => kind !== 'target' && status !== 'F' && period === current?.text,
      );
  }
  // After "exports of rice in the first eight months", the next sentence may continue with these months or not.
  if (!isTold && marks.some(isFlow) && leftOut.some(({ reason }) => reason === 'other-measure'))
    story.isPeriodDoubtful ||= timings.some(
      ({ said, period, isBase }) => said && period && !isBase && period.text !== story.period?.text,
    );
  if (isTold && current && (!story.latest || current.to > story.latest.to)) story.latest = current;
  const rivals = withTheirGrowths(rivalsAmong(claims), claims, marks, figures);
  return {
    claims: withSides(claims.filter((claim) => !rivals.has(claim))),
    leftOut: [...leftOut, ...[...rivals].map(({ words, at }) => ({ words, at, reason: 'unsure' as const }))],
  };
}

/**
 * Values in doubt, and the growths right behind them: "trade was A in March, taking the total to B, up 98 per cent". The growth
 * is of what B is of.
 */
function withTheirGrowths(
  doubtful: ReadonlySet<TextClaim>,
  claims: readonly TextClaim[],
  marks: readonly Mark[],
  figures: readonly FigureWords[],
): ReadonlySet<TextClaim> {
  const all = new Set(doubtful);
  if (all.size === 0) return all;
  for (const [place, { unit, from, first }] of figures.entries()) {
    const before = figures[place - 1];
    if (!before || unit !== 'rate' || ![...all].some(({ at }) => at === before.from)) continue;
    if (!marks.slice(before.last + 1, first).every(({ kind }) => JOINS_GROWTH.includes(kind))) continue;
    const growth = claims.find(({ at }) => at === from);
    if (growth) all.add(growth);
  }
  return all;
}

/** What may stand between a value and its growth. */
const JOINS_GROWTH: readonly MarkKind[] = ['comma', 'plain', 'open', 'hedge', 'leads'];

/** Whether a claim is a target that was not due yet when the text was published. */
function isDueLater({ kind, by }: TextClaim, { published }: Story): boolean {
  const due = kind === 'target' && by !== null ? parsePeriod(by) : null;
  return due != null && published !== null && due.to > published;
}

/**
 * Whether a figure without a time of its own follows the forecast of a year that is not over, and is told as done: "US$4
 * billion is expected for 2025. Trade has tripled since 2014".
 */
const isOfForecastYear = (
  { said, period, isBase }: Timing,
  { status, isTarget }: Purpose,
  { isPeriodForecast, published }: Story,
): boolean =>
  isPeriodForecast &&
  said === null &&
  !isBase &&
  !isTarget &&
  status !== 'F' &&
  isUnfinished({ period }, published);

/** Whether a period was not over when the text was published. */
const isUnfinished = ({ period }: Pick<Timing, 'period'>, published: Story['published']): boolean =>
  period !== null && published !== null && period.to >= published;

/** The label of a line with the sum of two flows as a word for two-way trade: "Total: US$1.6 billion". */
function withTotal(text: string, marks: readonly Mark[], { totals }: Lexis): readonly Mark[] {
  const colon = marks.findIndex(({ kind }) => kind === 'colon');
  const [first, last] = [marks[0], marks[colon - 1]];
  if (!first || !last || !totals.has(text.slice(first.from, last.to).toLowerCase())) return marks;
  return [{ kind: 'total-trade', from: first.from, to: last.to }, ...marks.slice(colon)];
}

/** Whether a sentence without figures asks about a time or announces it: "And in 2024?", "In 2024:". */
function asksOfTime(text: string, marks: readonly Mark[]): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || !marks.some(({ kind }) => kind === 'time')) return false;
  return (
    last.kind === 'colon' ||
    /^[—–―-]/u.test(text.slice(first.from)) ||
    /^\W*[?？؟]/u.test(text.slice(last.to))
  );
}

/**
 * The figures of one sentence that are of one flow and period and differ. Of growths it is all of them: "down 1.9 and up 9.8
 * per cent respectively" may start from the month and from the year before. Of levels it is those that differ much from
 * the first, whose period is then not theirs: "US$220 million in the second quarter, US$420 million in all".
 */
function rivalsAmong(claims: readonly TextClaim[]): ReadonlySet<TextClaim> {
  const own = claims.filter(
    ({ kind, isBase, period }) => kind === 'growth' || (kind === 'level' && !isBase && period !== NOT_STATED),
  );
  const places = groupBy(own, ({ kind, flow, reporter, period, base, status }) =>
    [kind, flow, reporter, period, base, status].join(' '),
  );
  return new Set(
    [...places.values()].flatMap(([first, ...more]) => {
      const rivals = more.filter((claim) => first && areApart(first, claim));
      return first?.kind === 'growth' && rivals.length > 0 ? [first, ...more] : rivals;
    }),
  );
}

/** Whether two growths differ at all, or two levels more than the same value does in round numbers. */
function areApart(one: TextClaim, other: TextClaim): boolean {
  if (one.kind === 'growth') return one.values.join() !== other.values.join();
  const ratio = Number(one.values[0]) / Number(other.values[0]);
  return Math.max(ratio, 1 / ratio) > (one.hedge || other.hedge ? 1.5 : 1.1);
}

/**
 * Whether a value of several years is all of them together, and not that of each or of the last: it is the only one of
 * those years in its sentence, nothing there rises or falls, and it is much more than any year that was told before.
 */
function isSumOfYears(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
  { trade }: TextSubject,
  { levels }: Story,
): boolean {
  const [figure, timing] = [figures[place], timings[place]];
  const size = figure?.sizes.length === 1 ? figure.sizes[0] : undefined;
  if (!size || !trade || trade.flow === 'B' || figure?.unit !== 'USD' || timing?.said?.time.is !== 'years')
    return false;
  if (timing.isBase || figures.some(({ unit }, other) => other !== place && unit === 'USD')) return false;
  const [from, to] = [timing.said.index, figure.first].sort((a, b) => a - b);
  if (marks.slice(from, to).some(({ kind }) => MOVES.includes(kind))) return false;
  const yearly = [...levels].flatMap(([key, level]) => {
    const [reporter, flow, text = ''] = key.split(' ');
    const period = parsePeriod(text);
    const isOfTrade = reporter === trade.reporter && flow === trade.flow;
    return isOfTrade && period && monthsOf(period) <= 12 ? [level.mul(12).div(monthsOf(period))] : [];
  });
  const [longest] = [...yearly].sort((a, b) => b.compare(a));
  return longest !== undefined && size.compare(longest.mul(MUCH_MORE)) >= 0;
}

/** How many times a year a sum of years is at least. A convention: two years that hardly grow have more. */
const MUCH_MORE = rational('8/5');

const MOVES: readonly MarkKind[] = ['up', 'down', 'to', 'from', 'later', 'than'];

const isOfPair = (subject: TextSubject | undefined): boolean =>
  subject?.trade != null && subject.problem === null && subject.trade.problem === null;

const OF_TRADE: readonly LeftOutReason[] = ['other-measure', 'other-pair'];

/** The reasons for leaving out a figure that is still about the trade, so that the text continues with its period. */
const TOLD: readonly LeftOutReason[] = [
  'no-flow',
  'unsure',
  'negation',
  'no-direction',
  'average',
  'share',
  'other-currency',
];

/** Gives two-way trade the side of its parts, where one sentence has both. */
function withSides(claims: readonly TextClaim[]): TextClaim[] {
  const part = claims.find(({ flow }) => flow !== 'T');
  if (!part) return [...claims];
  return claims.map((claim) =>
    claim.flow === 'T'
      ? { ...claim, reporter: part.reporter, partner: part.partner, isSideTold: true }
      : claim,
  );
}

/**
 * Notes which sides a sentence names, and the side of an office whose statistics it reports: "Bangladesh Bank", "the Lao
 * ministry".
 */
function noteBody(marks: readonly Mark[], story: Story): void {
  if (namesPairOnly(marks, story)) story.sinceBoth = 0;
  // "According to Lao data, trade reached US$2.2 billion".
  const opens = marks.slice(
    0,
    Math.max(
      0,
      marks.findIndex(({ kind }) => kind === 'comma'),
    ),
  );
  const [source, ...more] = opens.filter((mark) => mark.kind === 'economy');
  if (source && story.pair.includes(source.economy) && more.length === 0 && opens.every(isOfSource))
    story.body = source.economy;
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'economy' && story.pair.includes(mark.economy)) story.named.add(mark.economy);
    if (mark.kind !== 'body') continue;
    const isJoined = JOINS_BODY.includes(marks[index + 1]?.kind ?? 'stop');
    for (const near of [marks[index - 1], marks[index + 1], isJoined ? marks[index + 2] : undefined]) {
      if (near?.kind === 'economy' && story.pair.includes(near.economy)) story.body = near.economy;
    }
  }
}

const isOfSource = ({ kind }: Mark): boolean => kind === 'economy' || LEADS_TO_TIME.includes(kind);

/** What may stand between an office and its economy. */
const JOINS_BODY: readonly MarkKind[] = [
  'plain',
  'of',
  'in',
  'leads',
  'body',
  'to',
  'and',
  'word',
  'total-trade',
];
