/**
 * Decides what each figure of a sentence is about. It is a claim only where a word for a flow of the pair leads to it,
 * in its sentence or through a pronoun, and nothing between the two speaks of something else.
 */
import { NOT_STATED } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { monthsOf, type Period, parsePeriod } from '../ledger/period.ts';
import { rational } from '../numbers/rational.ts';
import { exactText } from './exact-text.ts';
import { type FigureWords, figureWordsOf } from './figure-words.ts';
import type { Lexis } from './lexis.ts';
import { listsIn, sharesDirection } from './lists-in.ts';
import type { Mark, MarkKind } from './mark.ts';
import { type Purpose, purposeOf } from './purpose-of.ts';
import type { Sentence } from './sentence.ts';
import { otherOf, type Story, type Trade } from './story.ts';
import { type TextSubject, textSubjects } from './subject-of.ts';
import type { LeftOut, LeftOutReason, TextClaim, TextClaimKind } from './text-claim.ts';
import type { SaidTime } from './time-templates.ts';
import { arePartAndSum, isOutdone, type Timing, timingsOf } from './timing-of.ts';
import { isFlow, namesPairOnly } from './trade.ts';

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
    const purpose = told.isIntroduced && isOver ? { ...told, isTarget: false } : told;
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
        (!purpose.isYearly && isDistance(marks, figures, place)))
        ? 'unsure'
        : null) ??
        (isUndatedStart(marks, figures, place, timing, lexis) ? 'unsure' : null) ??
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
  if (isTold || (figures.length === 0 && (marks.some(isFlow) || asksOfTime(text, marks)))) {
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
  }
  // After "exports of rice in the first eight months", the next sentence may continue with these months or not.
  if (!isTold && marks.some(isFlow) && leftOut.some(({ reason }) => reason === 'other-measure'))
    story.isPeriodDoubtful ||= timings.some(
      ({ said, period, isBase }) => said && period && !isBase && period.text !== story.period?.text,
    );
  if (isTold && current && (!story.latest || current.to > story.latest.to)) story.latest = current;
  const rivals = rivalsAmong(claims);
  return {
    claims: withSides(claims.filter((claim) => !rivals.has(claim))),
    leftOut: [...leftOut, ...[...rivals].map(({ words, at }) => ({ words, at, reason: 'unsure' as const }))],
  };
}

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
 * Whether a goal starts from a value of which nothing tells the year: "to raise trade from US$2.2 billion to US$5 billion
 * by 2030". Of what looks like a range it is the first end.
 */
function isUndatedStart(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  { isBase, said }: Timing,
  { table }: Lexis,
): boolean {
  const figure = figures[place];
  const next = figures[place + 1];
  if (figure?.unit !== 'USD') return false;
  const isGoal = (at: number) =>
    figures[at] !== undefined && purposeOf(marks, figures, at, false, table).isTarget;
  if (isBase) return said === null && (isGoal(place) || isGoal(place + 1));
  if (!isGoal(place)) return false;
  // "Porter leur commerce de 2,2 à 5 milliards", but "un objectif de 2 à 5 milliards".
  const [of, flow] = marks
    .slice(0, figure.first)
    .filter(({ kind }) => kind !== 'plain')
    .reverse();
  if (figure.sizes.length > 1) return of?.kind === 'of' && isFlow(flow);
  return (
    next?.unit === 'USD' &&
    marks[figure.last + 1]?.kind === 'to' &&
    marks
      .slice(figure.last + 1, next.first)
      .every(({ kind }) => kind === 'to' || kind === 'hedge' || kind === 'plain')
  );
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

/** Why a figure that can be read alone cannot be read beside the others of its sentence; `null` where it can. */
function problemBeside(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): LeftOutReason | null {
  const figure = figures[place];
  if (!figure) return null;
  if (isOfOtherCurrency(marks, figures, place)) return 'other-currency';
  if (isOfTwoTimes(marks, timings[place])) return 'unsure';
  // "The US$5 billion target was raised from US$3 billion": another target.
  if (
    timings[place]?.isBase &&
    place > 0 &&
    figures.slice(0, place).some((other) => isGoalNoun(marks, other))
  )
    return 'unsure';
  const isOpen =
    isComparedAlone(marks, figure) ||
    isComparedWithUnknown(marks, figure) ||
    isMultipleOfEarlier(marks, figures, timings, place) ||
    isSurpassed(marks, figures, timings, place) ||
    isMovementOfRates(marks, figure, figures[place + 1]) ||
    isMovementOfRates(marks, figures[place - 1], figure);
  return isOpen ? 'unsure' : null;
}

/** Whether words behind a target say that it is due at no certain time: "US$5 billion in the years to come". */
function hasNoDate(marks: readonly Mark[], { last }: FigureWords): boolean {
  const next = marks.slice(last + 1).find(({ kind }) => kind !== 'plain' && kind !== 'in');
  return (
    next?.kind === 'time' &&
    (next.time.is === 'vague' || (next.time.is === 'several' && next.time.first === 0))
  );
}

/** Whether a noun right behind a figure makes it a target. */
const isGoalNoun = (marks: readonly Mark[], { last }: FigureWords): boolean =>
  marks.slice(last + 1, last + 3).some(({ kind }) => kind === 'target') && marks[last + 1]?.kind !== 'comma';

/** Whether the time behind a figure is joined to another one: "in the first quarter and the second quarter". */
function isOfTwoTimes(marks: readonly Mark[], timing: Timing | undefined): boolean {
  const { said, isBase } = timing ?? {};
  if (!said || isBase) return false;
  const [and, other, next] = marks
    .slice(said.index + 1)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'in');
  if (and?.kind === 'and' && other?.kind === 'time' && other.time.is === said.time.is)
    return !AMOUNT_STARTS.includes(next?.kind ?? 'stop');
  // "năm 2023 và 2024 đạt 3,8 tỷ USD", but "1,6 tỷ USD năm 2023 và năm 2024 đạt 2,2 tỷ USD".
  const [joint, first, value] = marks
    .slice(0, said.index)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'in')
    .reverse();
  return (
    joint?.kind === 'and' &&
    first?.kind === 'time' &&
    first.time.is === said.time.is &&
    value?.kind !== 'quantity'
  );
}

const AMOUNT_STARTS: readonly MarkKind[] = [
  'quantity',
  'hedge',
  'leads',
  'up',
  'down',
  'by',
  'to',
  'tentative',
];

/** Whether a target is due after a number of years, counted from a day that is not stated: "within five years". */
function isDueInYears(marks: readonly Mark[], { last }: FigureWords): boolean {
  const next = marks.slice(last + 1).find(({ kind }) => kind !== 'plain' && kind !== 'in');
  return next?.kind === 'time' && next.time.is === 'several' && next.time.first > 0;
}

/**
 * Whether a figure of a target is none itself: a rate by which its amount was missed or passed, "short of the US$2 billion
 * goal by 5 per cent", or an amount by which a trade is to grow.
 */
function isDistance(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const figure = figures[place];
  if (figure?.unit === 'rate')
    return figure.direction === undefined && figures.some((other) => other.unit === 'USD');
  if (figure?.direction) return true;
  return marks.slice(0, figure?.first).findLast(({ kind }) => !BESIDE_FURTHER.includes(kind))?.kind === 'by';
}

/** What stands between "by" and an amount: "by at least a further US$3 million". */
const BESIDE_FURTHER: readonly MarkKind[] = ['plain', 'word', 'hedge', 'up', 'leads'];

/** Whether a rate is the growth of an amount in another currency: "€6.8 billion ($7.4 billion), up 5 per cent". */
function isOfOtherCurrency(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const figure = figures[place];
  if (figure?.unit !== 'rate') return false;
  const isMain = (at: number) => {
    const [amount, inBrackets] = [figures[at], figures[at + 1]];
    return (
      amount?.problem === 'other-currency' &&
      inBrackets?.unit === 'USD' &&
      marks.slice(amount.last + 1, inBrackets.first).some(({ kind }) => kind === 'open')
    );
  };
  const touches = (from: number, to: number) => !marks.slice(from, to).some((mark) => isNewTrade(mark));
  const [before, behind] = [figures[place - 1], figures[place + 1]];
  if (before && isMain(place - 2)) return touches(before.last + 1, figure.first);
  // "€6.8 billion, up 5 per cent", "up 5 per cent to €6.8 billion".
  const isForeign = (other: FigureWords | undefined) =>
    other?.problem === 'other-currency' && !other.direction;
  if (before && isForeign(before) && marks.slice(before.last + 1, figure.first).every(isBeside)) return true;
  if (behind && isForeign(behind) && marks.slice(figure.last + 1, behind.first).every(isBeside)) return true;
  return behind !== undefined && isMain(place + 1) && touches(figure.last + 1, behind.first);
}

const isBeside = ({ kind }: Mark): boolean => BESIDE_AMOUNT.includes(kind);

/** What may stand between an amount and its growth. */
const BESIDE_AMOUNT: readonly MarkKind[] = [
  'comma',
  'plain',
  'hedge',
  'to',
  'by',
  'of',
  'leads',
  'open',
  'in',
  'time',
  'than',
];

const isNewTrade = (mark: Mark): boolean =>
  isFlow(mark) || mark.kind === 'semicolon' || mark.kind === 'economy' || mark.kind === 'it';

/**
 * Whether two rates are joined by "to" alone, so that they are the ends of a range or of a movement: "de un 10 % a un 15
 * %". Only a time beside each would show which growth is meant.
 */
function isMovementOfRates(
  marks: readonly Mark[],
  one: FigureWords | undefined,
  other: FigureWords | undefined,
): boolean {
  if (one?.unit !== 'rate' || other?.unit !== 'rate') return false;
  const between = marks.slice(one.last + 1, other.first);
  return between[0]?.kind === 'to' && between.every(({ kind }) => ['to', 'plain', 'leads'].includes(kind));
}

/**
 * Whether a multiple may be counted from an earlier value of its sentence instead of the year before: "US$1.4 billion in
 * 2021, and US$3 billion in 2025, 2.2 times as much".
 */
function isMultipleOfEarlier(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): boolean {
  const [figure, period] = [figures[place], timings[place]?.period];
  if (!figure || !period || marks[figure.number]?.kind !== 'multiple') return false;
  // "US$8.2 billion in 2024, double 2021": the year may be that of the base.
  const main = timings[place - 1]?.period;
  if (main && period.to < main.from && !timings[place - 1]?.isBase) return true;
  if (marks.slice(figure.last + 1).some(({ kind }) => kind === 'than' || kind === 'time')) return false;
  return timings
    .slice(0, place)
    .some(
      ({ period: earlier }, index) =>
        figures[index]?.unit === 'USD' && earlier !== null && earlier.to < period.to - 12,
    );
}

/** How many marks before a comparative what is compared may stand: "比去年同期多7亿美元". */
const SAID_BEFORE = 4;

/** Whether an amount stands behind a comparative, and nothing behind it says what is compared: "higher than US$7 billion". */
function isComparedAlone(marks: readonly Mark[], { unit, first, number, last }: FigureWords): boolean {
  if (unit !== 'USD') return false;
  const words = marks.slice(first, number);
  const compares = words.some((mark) => (mark.kind === 'up' || mark.kind === 'down') && mark.isComparative);
  const isTold = marks.slice(Math.max(0, first - SAID_BEFORE), first).some(({ kind }) => kind === 'than');
  return (
    compares && !isTold && marks[last + 1]?.kind !== 'than' && !words.some(({ kind }) => kind === 'time')
  );
}

/** Whether a growth is compared with what no table knows: "3 % respecto al tercero", the third of some quarters. */
function isComparedWithUnknown(marks: readonly Mark[], { unit, last }: FigureWords): boolean {
  if (unit !== 'rate' || marks[last + 1]?.kind !== 'than') return false;
  const next = marks.slice(last + 2).find(({ kind }) => !LEADS_TO_TIME.includes(kind));
  return next?.kind === 'word' || next?.kind === 'first-one' || next?.kind === 'second-one';
}

const LEADS_TO_TIME: readonly MarkKind[] = ['plain', 'of', 'in', 'to', 'it', 'leads'];

/**
 * Whether the hedge of a level may only say that the level before it was larger or smaller: "US$2.2 billion in 2024,
 * exceeding the US$1.6 billion of 2023". Words such as "against" before the hedge make it the level's own.
 */
function isSurpassed(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  place: number,
): boolean {
  // A growth may stand between: "US$2.5 billion, up 42.6 per cent, above the US$2.2 billion of all 2024".
  const level = figures.findLastIndex(({ unit }, index) => index < place && unit === 'USD');
  const [before, figure, timing] = [figures[level], figures[place], timings[place]];
  const earlierTiming = timings[level];
  if (!before || !figure?.hedge || figure.unit !== 'USD' || figure.direction || before.unit !== 'USD')
    return false;
  if (before.direction || before.problem || !SURPASSING.includes(figure.hedge)) return false;
  if (
    marks
      .slice((figures[place - 1]?.last ?? before.last) + 1, figure.first)
      .some((mark) => LEADS_TO_BASE.includes(mark.kind) || isFlow(mark))
  )
    return false;
  if (marks[figure.last + 1]?.kind === 'than-behind') return false;
  if (timing?.isBase) return !comparesLevels(marks, figure);
  const [period, main] = [timing?.period, earlierTiming?.period];
  return !earlierTiming?.isBase &&
    period !== null &&
    main !== null &&
    period !== undefined &&
    main !== undefined
    ? period.to < main.to
    : false;
}

/**
 * Whether the hedge of a value only says how the value right before it differs: "above the US$1.6 billion of 2023", but not
 * "above US$1.6 billion in 2023", which may bound it.
 */
function comparesLevels(marks: readonly Mark[], figure: FigureWords): boolean {
  const hedge = marks[figure.first];
  const isNamed = figure.number > figure.first + 1;
  return isNamed && hedge?.kind === 'hedge' && hedge.direction !== null && isOutdone(marks, figure);
}

/** Hedges whose words also compare two values. */
const SURPASSING: readonly FigureWords['hedge'][] = ['over', 'nearly', 'below', 'at-most', 'at-least'];
const LEADS_TO_BASE: readonly MarkKind[] = ['than', 'from', 'when', 'semicolon', 'break'];

/** Whether a rate takes the direction of the one before: "up 29.7% and 31.2%". */
function isJoined(marks: readonly Mark[], figures: readonly FigureWords[], place: number): boolean {
  const [before, figure] = [figures[place - 1], figures[place]];
  if (!before || !figure || before.unit !== 'rate' || figure.unit !== 'rate') return false;
  const between = marks.slice(before.last + 1, figure.first);
  return (
    between.some(({ kind }) => kind === 'and' || kind === 'comma' || kind === 'with') &&
    between.every(({ kind }) => JOINED_FIGURES.includes(kind))
  );
}

/** The direction that closes the sentence of several rates: "수출은 9.1%, 수입은 9.6% 각각 증가했다". */
function directionAhead(marks: readonly Mark[], { unit, last }: FigureWords): FigureWords['direction'] {
  if (unit !== 'rate') return undefined;
  for (let at = last + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === 'up' || kind === 'down') return undefined;
    if (kind !== 'respectively') continue;
    const told = marks[at + 1]?.kind;
    return sharesDirection(marks, at) && (told === 'up' || told === 'down') ? told : undefined;
  }
  return undefined;
}

/** The direction behind the last rate of a list: "각각 9.1%, 9.6% 증가했다". */
function directionOfLast(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): FigureWords['direction'] {
  for (let next = place + 1; next < figures.length && isJoined(marks, figures, next); next += 1) {
    const { direction, last, number } = figures[next] ?? {};
    if (direction !== undefined) return last !== undefined && last > (number ?? last) ? direction : undefined;
  }
  return undefined;
}

const JOINED_FIGURES: readonly MarkKind[] = [
  ...(['and', 'with', 'comma', 'plain', 'by', 'of', 'than', 'time', 'from', 'hedge', 'second-one'] as const),
];

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

function claimOf(
  text: string,
  figure: FigureWords,
  subject: TextSubject,
  timing: Timing,
  purpose: Purpose,
  beside: LeftOutReason | null,
  story: Story,
): TextClaim | LeftOut {
  const { from, to } = figure;
  const words = text.slice(from, to);
  const without = (reason: LeftOutReason): LeftOut => ({ words, at: from, reason });
  if (figure.problem) return without(figure.problem);
  if (purpose.problem) return without(purpose.problem);
  const { trade } = subject;
  if (subject.problem ?? trade?.problem) return without(subject.problem ?? trade?.problem ?? 'no-flow');
  if (!trade) return without('no-flow');
  if (beside) return without(beside);
  const kind = kindOf(figure, trade, purpose);
  if (kind === 'level' && trade.isInherited && isOfAnotherSize(figure, trade, timing, story))
    return without('unsure');
  if (kind === null) return without('no-direction');
  // "By 15 per cent a year since 2020".
  if (kind === 'growth' && purpose.isYearly) return without('average');
  if (timing.isUnsure && kind !== 'target') return without('unsure');
  const sign = kind === 'balance' ? (signOfFigure(figure) ?? balanceSign(trade, timing, story)) : 0;
  const negative = kind === 'balance' ? sign < 0 : kind !== 'level' && figure.direction === 'down';
  if (kind === 'balance' && sign === 0) return without('no-side');
  const values = figure.sizes.map((size) => exactText(negative && size.s > 0n ? size.neg() : size));
  if (negative) values.reverse();
  // "Short of the US$1.8 billion goal" bounds what was reached, and not the goal.
  const beyond = purpose.isTargetBehind && (figure.hedge === 'below' || figure.hedge === 'at-most');
  const by = kind === 'target' ? dueOf(timing, figure, story) : null;
  const period = by ?? (purpose.isYearly ? NOT_STATED : periodText(timing.period));
  return {
    words,
    at: from,
    kind,
    flow: trade.flow,
    reporter: trade.reporter,
    partner: otherOf(story.pair, trade.reporter),
    isSideTold: trade.flow !== 'T',
    period,
    base:
      kind === 'growth' || kind === 'change'
        ? periodText(timing.base)
        : kind === 'target'
          ? baseOfTarget(timing, figure)
          : null,
    hedge: kind === 'target' && beyond ? null : figure.hedge,
    values,
    unit: figure.unit,
    by,
    isBase: timing.isBase,
    status: kind !== 'target' && isYetToCome(parsePeriod(period) ?? null, story) ? 'F' : purpose.status,
  };
}

/**
 * Whether a value of one side, beside which no partner is named, differs much from what the text gave for the pair in the
 * same period: "in all Switzerland exported goods worth US$320 billion" may be its trade with everybody.
 */
function isOfAnotherSize(
  { sizes: [size] }: FigureWords,
  { flow, reporter }: Trade,
  { period }: Timing,
  { levels }: Story,
): boolean {
  const known = period ? levels.get(`${reporter} ${flow} ${period.text}`) : undefined;
  if (!known || !size) return false;
  return size.compare(known.mul(MOST_APART)) > 0 || known.compare(size.mul(MOST_APART)) > 0;
}

/**
 * What a level without a flow of its own is about, where the text gave that of the flow told before for the same period and
 * it is another: the sum of both flows, or nothing that is certain. "Exports were A and imports B. Together that is C".
 */
function sumOfFlows(
  subject: TextSubject,
  { sizes: [size], unit, direction }: FigureWords,
  { period }: Timing,
  { levels }: Story,
): TextSubject {
  const { trade } = subject;
  if (!trade || trade.problem || !size || !period || unit !== 'USD' || direction) return subject;
  const told = (flow: Trade['flow']) => levels.get(`${trade.reporter} ${flow} ${period.text}`);
  const own = told(trade.flow);
  const other = told(trade.flow === 'X' ? 'M' : 'X');
  if (trade.flow === 'T' || !own || Math.abs(size.div(own).valueOf() - 1) < SAME_VALUE) return subject;
  const isSum = other !== undefined && Math.abs(size.div(own.add(other)).valueOf() - 1) < SAME_SUM;
  return isSum
    ? { ...subject, trade: { ...trade, flow: 'T' } }
    : { ...subject, trade: null, problem: 'unsure' };
}

/** By how much a value that is printed twice in round numbers may differ, and a sum from its rounded parts. */
const SAME_VALUE = 0.1;
const SAME_SUM = 0.02;

/** How many times two printed values of one trade may differ. */
const MOST_APART = 2;

const signOfFigure = ({ isSigned, direction }: FigureWords): -1 | 1 | null =>
  isSigned ? (direction === 'down' ? -1 : 1) : null;

/**
 * The sign of a balance: from its word, or else from exports and imports of the same period; 0 where neither is known.
 */
function balanceSign({ sign, reporter }: Trade, { period }: Timing, { levels }: Story): number {
  if (sign !== 0 || !period) return sign;
  const [exports, imports] = (['X', 'M'] as const).map((flow) =>
    levels.get(`${reporter} ${flow} ${period.text}`),
  );
  return exports && imports ? exports.compare(imports) : 0;
}

/**
 * Whether a period begins after the month in which the text was published. A figure for it is a forecast,
 * whatever its words say.
 */
const isYetToCome = (period: Period | null, { published }: Story): boolean =>
  period !== null && published !== null && period.from > published;

const periodText = (period: Period | null): string => period?.text ?? NOT_STATED;

function kindOf(
  { unit, direction, isSigned }: FigureWords,
  { flow }: Trade,
  { isTarget }: Purpose,
): TextClaimKind | null {
  if (isTarget) return 'target';
  if (unit === 'rate') return direction ? 'growth' : null;
  // "Balance: -US$590 million".
  if (direction && !(isSigned && flow === 'B')) return 'change';
  return flow === 'B' ? 'balance' : 'level';
}

/** The year that a target of growth starts from, where it names one: "by a quarter between 2025 and 2027". */
function baseOfTarget({ said, period }: Timing, { unit, direction }: FigureWords): string | null {
  const isNamed = said?.time.is === 'years' && unit === 'rate' && direction !== undefined;
  return isNamed && period ? String(Math.floor(period.from / 12)) : null;
}

/** The year by whose end a target is due: the last that is said for it. */
function dueOf({ said, period }: Timing, { unit, last }: FigureWords, { published }: Story): string {
  // A growth target in a text about a programme of several years is for those years.
  const isOfYears = unit === 'rate' && period !== null && monthsOf(period) > 12;
  if (!period || !(said || isOfYears)) return NOT_STATED;
  // "By December" is the next one, where of a value it would be the last.
  const isNext = said?.time.year === null && said.index > last && MONTHLY.includes(said.time.is);
  const ahead =
    isNext && published !== null && period.to < published ? Math.ceil((published - period.to) / 12) : 0;
  return String(Math.floor(period.to / 12) + ahead);
}

const MONTHLY: readonly SaidTime['is'][] = ['month', 'until-month'];
