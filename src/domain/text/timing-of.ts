/** Finds the period of each figure of a sentence, and the period that it is compared with. */
import { monthsOf, type Period, periodOf } from '../ledger/period.ts';
import type { FigureWords } from './figure-words.ts';
import { isFlow, isTradeOfBalance } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import { earlier, periodOfTime } from './period-of-time.ts';
import type { Story } from './story.ts';
import { asBase, isOfSeveralYears, type TimeInSentence, timeBehind, timesIn } from './times-in.ts';

export interface Timing {
  readonly period: Period | null;
  /** The period that a growth or change starts from. */
  readonly base: Period | null;
  /** Whether another figure is compared with it. */
  readonly isBase: boolean;
  /** Whether the time is not certain: several years at once, or a "year before" that may mean a part of one. */
  readonly isUnsure: boolean;
  /** The time that its own sentence gives for it; `null` where it gives none. */
  readonly said: TimeInSentence | null;
}

/** The periods of all figures of a sentence; `current` is the one that the text then continues with. */
export function timingsOf(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  story: Story,
): { readonly timings: readonly Timing[]; readonly current: Period | null } {
  const times = timesIn(marks, figures);
  const compared = figures.map((figure) => isCompared(marks, figure, times));
  let ofCompared: ReadonlySet<TimeInSentence> | undefined;
  // The time of a figure that another is compared with is of no other figure. Few sentences ask for it.
  const owned = (time: TimeInSentence): boolean => {
    ofCompared ??= new Set(
      figures.flatMap((figure, place) =>
        compared[place]
          ? (timeBehind(times, marks, figure) ?? timeJustBefore(times, marks, figure, 0) ?? [])
          : [],
      ),
    );
    return ofCompared.has(time);
  };
  let current = story.period;
  let told = story.period;
  let isTold = false;
  const timings: Timing[] = [];
  for (const [place, figure] of figures.entries()) {
    const isBase = compared[place] === true;
    const said = isBase
      ? baseTimeOf(times, marks, figures, place)
      : timeOf(times, owned, marks, figures, place);
    if (isBase) {
      // "rose from A to B in 2024": the period of A is found from that of B.
      const ahead = timings.some((timing) => !timing.isBase)
        ? null
        : aheadOf(times, owned, marks, figures, place);
      const spoken = (ahead && periodOfTime(ahead.time, current, story)) ?? current;
      const own = said && periodOfTime(asBase(said.time), spoken, story);
      const period = said ? own && fitted(own, spoken, said) : earlier(spoken, yearly(spoken));
      // "2024년 16억 달러에서 22억 달러로": it is unknown which of the two values is of 2024.
      const isUnsure = said !== null && !said.isBase && ahead !== null && ahead.index === said.index;
      timings.push({
        period,
        base: null,
        isBase,
        said,
        isUnsure: isUnsure || (!said && (isOfAnother(marks, figure) || isOfUnknownTime(marks, figure))),
      });
      continue;
    }
    const spoken = current;
    // Two figures that share one "the following year" are of one year. The second is not of the year after that.
    const known = said && timings.find((timing) => timing.said === said);
    const own = said && (known ? known.period : periodOfTime(said.time, current, story));
    const since = (figures[place - 1]?.last ?? -1) + 1;
    const before = marks.slice(since, figure.first);
    const clause = before.findLastIndex(({ kind }) => kind === 'semicolon' || kind === 'break');
    const isGoal = before.slice(clause + 1).some(({ kind }) => kind === 'target');
    // A time in brackets or of a goal does not change the time of what follows.
    const isAside =
      said !== null &&
      (isGoal ||
        isEnclosed(marks, said.index, marks.length) ||
        isInRelative(marks, said.index, marks.length));
    if (said && !isAside) current = own ?? current;
    // Figures after a stretch of days ("up to 15 May") are of these days too.
    if (said?.time.is === 'stretch') {
      current = null;
      told = null;
    }
    // A look back does not change the period that the text continues with: "and US$1.7 billion in 2022", "the year
    // before it was US$1 billion".
    const isLater = !told || own === null || own.to >= told.to;
    // A look ahead does not change it either: "next year it should be US$3 billion".
    const isAhead = own !== null && isOfFuture(said, own, story);
    if (
      own &&
      !isAhead &&
      !isAside &&
      !isLookBack(said) &&
      (isLater || (said.index < figure.first && !isTold))
    )
      told = own;
    isTold ||= own !== null;
    timings.push({
      period: said ? own : current,
      base: null,
      isBase,
      said,
      isUnsure:
        said?.time.is === 'stretch' ||
        isOfSeveralYears(times, marks, figures, place) ||
        mayBePart(said, spoken) ||
        // "US$640 million in nine months (2024: US$601 million)": of the year, or of the same months of it.
        (said?.time.is === 'year' && isAside && isPartOfYear(spoken) && isOpened(marks, figure.first)) ||
        (said !== null && own === null && UNSURE_ALONE.includes(said.time.is)) ||
        (!said && story.isPeriodDoubtful && times.length === 0),
    });
  }
  // "Rose from A to B between 2021 and 2023": each figure is of one end of the years, not of all, and it is unknown
  // of which. A value of several years together is as unsure: it may be of each of them.
  const isOverYears = times.some(({ time }) => isOfYears(periodOfTime(time, current, story)));
  const shared = timings.find(({ isBase, isUnsure }) => isBase && isUnsure)?.said;
  const withBases = timings.map((timing, place) => ({
    ...timing,
    isUnsure:
      timing.isUnsure ||
      (shared !== undefined && timing.said === shared) ||
      (isOverYears && (timing.said === null || isOfYears(timing.period))),
    base: timing.isBase ? null : timedBase(marks, figures, timings, times, place, timing.period, story),
  }));
  shareBases(marks, figures, withBases);
  const last = times.findLast((time) => !time.isBase && time.time.is !== 'vague');
  const end = last && figures.length === 0 ? (periodOfTime(last.time, current, story) ?? current) : told;
  return { timings: withBases, current: end };
}

/**
 * Gives rates that only "and" or a comma joins one base, where a time names it for one of them: "so với tháng 6 tăng 3,3%
 * và 1,2%". Changes the timings.
 */
function shareBases(marks: readonly Mark[], figures: readonly FigureWords[], timings: Timing[]): void {
  for (const [place, figure] of figures.entries()) {
    const [before, own, earlierOne] = [timings[place - 1], timings[place], figures[place - 1]];
    if (!before?.base || !own?.base || earlierOne?.unit !== 'rate' || figure.unit !== 'rate') continue;
    if (before.period?.text !== own.period?.text || before.base.text === own.base.text) continue;
    if (!marks.slice(earlierOne.last + 1, figure.first).every(({ kind }) => JOINS_RATES.includes(kind)))
      continue;
    const usual = earlier(own.period, yearly(own.period))?.text;
    if (own.base.text === usual) timings[place] = { ...own, base: before.base };
    else if (before.base.text === usual) timings[place - 1] = { ...before, base: own.base };
  }
}

const JOINS_RATES: readonly MarkKind[] = ['and', 'comma', 'with', 'plain', 'hedge', 'by', 'respectively'];

/**
 * Whether a value that a change starts from has a time of its own whose noun is left out: "from US$210 million in the
 * first". It is then not of the year before.
 */
function isOfAnother(marks: readonly Mark[], { last }: FigureWords): boolean {
  const [next, following] = marks
    .slice(last + 1, last + 4)
    .filter(({ kind }) => kind !== 'plain' && kind !== 'leads');
  if (next?.kind === 'first-one' || next?.kind === 'second-one') return true;
  if (next?.kind === 'in' && (following?.kind === 'first-one' || following?.kind === 'word')) return true;
  // "Frente a los 4.120 millones del primero": the first of what the text speaks of.
  return (
    next !== undefined &&
    LEADS_TO_ANOTHER.includes(next.kind) &&
    (following === undefined || ENDS_ANOTHER.includes(following.kind))
  );
}

/** Whether a time stands behind a value that says no period: "from US$1 billion a decade ago". */
function isOfUnknownTime(marks: readonly Mark[], { last }: FigureWords): boolean {
  const next = marks.slice(last + 1, last + 4).find(({ kind }) => kind !== 'plain' && kind !== 'in');
  return next?.kind === 'time' && UNKNOWN_TIMES.includes(next.time.is);
}

const UNKNOWN_TIMES: readonly TimeInSentence['time']['is'][] = ['several', 'row', 'day', 'vague'];

const LEADS_TO_ANOTHER: readonly MarkKind[] = ['of', 'in', 'to', 'by'];
const ENDS_ANOTHER: readonly MarkKind[] = [
  'first-one',
  'second-one',
  'word',
  'comma',
  'semicolon',
  'close',
  'and',
];

/** Whether one of two periods is a part of the other at its end: the last month, quarter or half. */
export function arePartAndSum(one: Period | null, other: Period | null): boolean {
  if (!one || !other || one.to !== other.to) return false;
  return monthsOf(one) !== monthsOf(other);
}

function isOfFuture(said: TimeInSentence | null, { from, to }: Period, { published }: Story): boolean {
  return published !== null && (said?.time.is === 'after' ? to : from) > published;
}

/** Times whose figures are left out where the period spoken of does not show what they mean. */
const UNSURE_ALONE: readonly TimeInSentence['time']['is'][] = [
  'after',
  'fiscal-one',
  'spoken-year',
  'spoken-quarter',
  'spoken-month',
];

/** Whether "the year before" stands beside a part of a year, so that it may mean all of the year or the same part. */
const mayBePart = (said: TimeInSentence | null, spoken: Period | null): boolean =>
  said?.time.is === 'before' && isPartOfYear(spoken);

/** Whether a period is shorter than a year. */
export const isPartOfYear = (period: Period | null): boolean => period !== null && monthsOf(period) < 12;

/** Whether a bracket is open before a mark. */
const isOpened = (marks: readonly Mark[], index: number): boolean =>
  marks.slice(0, index).findLast(({ kind }) => kind === 'open' || kind === 'close')?.kind === 'open';

/** The time of the figure that a movement leads to. */
function aheadOf(
  times: readonly TimeInSentence[],
  owned: (time: TimeInSentence) => boolean,
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): TimeInSentence | null {
  const next = figures.findIndex(
    (figure, index) => index > place && figure.unit === 'USD' && !isCompared(marks, figure, times),
  );
  return next < 0 ? null : timeOf(times, owned, marks, figures, next);
}

const isOfYears = (period: Period | null): boolean => period !== null && monthsOf(period) > 12;

const yearly = (period: Period | null): number =>
  Math.max(12, period ? Math.ceil(monthsOf(period) / 12) * 12 : 12);

/** A year without months beside a part of a year means the same part. */
function fitted(own: Period, current: Period | null, said: TimeInSentence | null): Period {
  if (!current || said?.time.is !== 'year' || monthsOf(current) >= 12) return own;
  const shift = Math.floor(current.from / 12) * 12 - own.from;
  return shift === 0 ? own : periodOf(current.from - shift, current.to - shift);
}

/**
 * Whether a value with a hedge is only what the value right before it is compared with: "US$200 million, well below the
 * US$4.7 billion of the year before".
 */
export function isOutdone(marks: readonly Mark[], { first, last, hedge }: FigureWords): boolean {
  const isBeside = ({ kind }: Mark) => kind === 'plain' || kind === 'leads';
  if (hedge === null) return false;
  let comma = first - 1;
  for (let mark = marks[comma]; mark && isBeside(mark); mark = marks[comma]) comma -= 1;
  const before = marks[comma - 1];
  if (marks[comma]?.kind !== 'comma') return false;
  if (before?.kind !== 'quantity' || before.unit !== 'USD') return false;
  const next = marks
    .slice(last + 1)
    .find((mark) => !isBeside(mark) && mark.kind !== 'of' && mark.kind !== 'in');
  return next?.kind === 'time';
}

/** Whether a level stands behind "from", "than" or "compared with", so that another is compared with it. */
function isCompared(marks: readonly Mark[], figure: FigureWords, times: readonly TimeInSentence[]): boolean {
  if (figure.unit !== 'USD' || figure.direction) return false;
  const behind = marks[figure.last + 1]?.kind;
  if (behind === 'than-behind' || behind === 'from-behind') return true;
  if (isOutdone(marks, figure)) return true;
  for (let at = figure.first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    // "A surplus of US$3 billion, against a deficit of US$112 million in the first half of 2024".
    if (kind === 'of' && BALANCES.includes(marks[at - 1]?.kind ?? 'stop')) {
      at -= 1;
      if (marks.slice(0, at).some((mark) => BALANCES.includes(mark.kind))) continue;
      return false;
    }
    if (kind === 'than' || kind === 'from') {
      return marks
        .slice(at + 1, figure.first)
        .every(({ kind: own }) => BESIDE_BASE.includes(own) || BALANCES.includes(own));
    }
    if (kind === 'when') return true;
    // "below its 2022 level of US$5.2 billion".
    if (kind === 'time' && at < figure.first - 1)
      return times.some(({ index, isBase }) => index === at && isBase);
    if (kind === undefined || !TIMING_BESIDE.includes(kind)) return false;
  }
  return false;
}

const BALANCES: readonly MarkKind[] = ['surplus', 'deficit', 'gap'];
const BESIDE_BASE: readonly MarkKind[] = ['hedge', 'plain', 'leads', 'of'];
const TIMING_BESIDE: readonly MarkKind[] = ['hedge', 'plain', 'in', 'of', 'it', 'leads', 'tentative', 'open'];

/** The time of a figure that others are compared with: directly behind it, or just before it. */
function baseTimeOf(
  times: readonly TimeInSentence[],
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): TimeInSentence | null {
  const figure = figures[place];
  if (!figure) return null;
  const behind = timeBehind(times, marks, figure);
  if (behind) return behind;
  const after = (figures[place - 1]?.last ?? -1) + 1;
  const bases = times.filter(({ index, isBase }) => isBase && index >= after && index < figure.first);
  return bases.at(-1) ?? timeJustBefore(times, marks, figure, after);
}

/** Where "from" stands behind its figure, the time just before it: "2019년 16억 달러에서 2024년 22억 달러로". */
function timeJustBefore(
  times: readonly TimeInSentence[],
  marks: readonly Mark[],
  { first, last }: FigureWords,
  after: number,
): TimeInSentence | null {
  if (marks[last + 1]?.kind !== 'from-behind' && marks[last + 1]?.kind !== 'than-behind') return null;
  for (let at = first - 1; at >= after; at -= 1) {
    const time = times.find(({ index }) => index === at);
    if (time) return time;
    if (!OF_TIME.includes(marks[at]?.kind ?? 'stop')) return null;
  }
  return null;
}

const OF_TIME: readonly MarkKind[] = ['plain', 'hedge', 'of', 'in'];

/**
 * The time of a figure: directly behind it; or else the last one before it; or else the first one behind it in its
 * clause.
 *
 * @param owned whether a time is that of a figure which others are compared with
 */
function timeOf(
  times: readonly TimeInSentence[],
  owned: (time: TimeInSentence) => boolean,
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): TimeInSentence | null {
  const figure = figures[place];
  if (!figure) return null;
  const behind = timeBehind(times, marks, figure);
  if (behind && !behind.isBase) return behind;
  // The second of two targets has a year of its own: "US$5 billion by 2030, with a longer-term goal of US$10 billion".
  // So has a target that follows a value: "passed US$2 billion in 2024, and both work toward the target of US$5
  // billion".
  const previous = figures[place - 1];
  const last = previous?.last ?? -1;
  const isAnew = marks.slice(last + 1, figure.first).some(({ kind }) => kind === 'target');
  const wasGoal = last >= 0 && marks.slice(0, last).some(({ kind }) => kind === 'target');
  const ofPrevious = isAnew && previous ? timeBehind(times, marks, previous) : undefined;
  const before = times.findLast(
    (time) =>
      !time.isBase &&
      time.time.is !== 'vague' &&
      time.index < figure.number &&
      !(isAnew && wasGoal && time.index <= last) &&
      time !== ofPrevious &&
      !isEnclosed(marks, time.index, figure.first) &&
      !isInRelative(marks, time.index, figure.first) &&
      !owned(time),
  );
  if (before) return before;
  for (let at = figure.last + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || (TIMING_ENDS.includes(kind) && !isTradeOfBalance(marks, at))) break;
    if (kind === 'quantity' && !isGoal(marks, at)) break;
    const time = times.find(({ index, isBase }) => index === at && !isBase);
    if (time && !owned(time) && !isOfGoal(marks, figure, at) && !isEnclosed(marks, at, marks.length))
      return time;
  }
  // "Exports were A and imports B in 2024": the only time of the sentence is that of all figures.
  const [only, ...more] = times.filter(
    (time) =>
      !time.isBase &&
      time !== ofPrevious &&
      !owned(time) &&
      !isEnclosed(marks, time.index, marks.length) &&
      !isInRelative(marks, time.index, figure.first) &&
      !isOfGoal(marks, figure, time.index) &&
      time.time.is !== 'due' &&
      time.time.is !== 'vague' &&
      // "US$200 million, far below the US$4.7 billion of the year before" is not of the year before.
      !LOOKS_BACK.includes(time.time.is),
  );
  // "The goal of 10 to 15 per cent a year, set for the years 2021 to 2025".
  if (only?.time.is === 'years' && more.length === 0 && figure.unit === 'rate' && isAnew) return only;
  const isLast = figures.some(
    (other) =>
      only !== undefined &&
      // "US$450 million, below the US$520 million of 2023" is of another year.
      !(other.first > figure.last && isBound(marks, figure, other)) &&
      // "66 per cent of the figure of 2024" is of no year.
      (other.unit === 'USD' || other.direction) &&
      timeBehind(times, marks, other) === only,
  );
  // "With a plus of 8 per cent trade reached in 2024 US$5 million".
  const isFirst =
    place === 0 &&
    figure.unit === 'rate' &&
    only !== undefined &&
    only.index < (figures[1]?.first ?? 0) &&
    !marks.slice(figure.last, only.index).some(({ kind }) => kind === 'break' || kind === 'and');
  return only && (isLast || isFirst) && more.length === 0 ? only : null;
}

/** Whether the hedge of a value bounds it by another, with no flow of its own between them. */
const isBound = (marks: readonly Mark[], { last, hedge }: FigureWords, other: FigureWords): boolean =>
  hedge === null &&
  (other.hedge === 'below' || other.hedge === 'at-most' || other.hedge === 'over') &&
  !marks.slice(last + 1, other.first).some((mark) => isFlow(mark) || mark.kind === 'and');

/**
 * Whether a time stands in brackets with a figure of its own, which close before a mark: "US$2.2 billion in 2024 (US$1.6
 * billion in 2023), up 33.9 per cent".
 */
function isEnclosed(marks: readonly Mark[], index: number, until: number): boolean {
  const opens = marks.findLastIndex(({ kind }, at) => at < index && (kind === 'open' || kind === 'close'));
  if (marks[opens]?.kind !== 'open') return false;
  const closes = marks.findIndex(({ kind }, at) => at > index && kind === 'close');
  return closes >= 0 && closes < until && marks.slice(opens, closes).some(({ kind }) => kind === 'quantity');
}

/**
 * Whether a time stands in a relative clause with a value of its own, between the subject of a sentence and its verb:
 * "trade, which had touched US$18.1 billion in 2021, stood at US$13.3 billion".
 */
function isInRelative(marks: readonly Mark[], index: number, until: number): boolean {
  const opens = marks.findLastIndex(({ kind }, at) => at < index && kind === 'comma');
  const relative = marks[opens + 1]?.kind;
  if (opens < 0 || (relative !== 'it' && relative !== 'break' && relative !== 'when')) return false;
  if (marks.slice(0, opens).some(({ kind }) => kind === 'quantity' || kind === 'multiple')) return false;
  const closes = marks.findIndex(({ kind }, at) => at > index && kind === 'comma');
  const verb = marks[closes + 1]?.kind;
  return (
    closes >= 0 &&
    closes < until &&
    marks.slice(opens, closes).some(({ kind }) => kind === 'quantity') &&
    (verb === 'leads' || verb === 'up' || verb === 'down' || verb === 'tentative')
  );
}

/** Whether a time behind a figure is that of a goal which is told later: "US$2.2 billion, and they target US$5 billion by 2030". */
function isOfGoal(marks: readonly Mark[], { last }: FigureWords, time: number): boolean {
  const between = marks.slice(last + 1, Math.max(last + 1, time));
  // "Which the two presidents had set as the goal": a number without a unit is no value.
  const hasValue = between.some((mark) => mark.kind === 'quantity' && mark.problem !== 'no-unit');
  return hasValue && between.some(({ kind }) => kind === 'target');
}

/** Whether a value is what a growth led to: "grew 33.7 per cent to US$2.99 billion". */
function isGoal(marks: readonly Mark[], index: number): boolean {
  const before = marks.slice(0, index).findLast(({ kind }) => kind !== 'hedge' && kind !== 'plain');
  return before?.kind === 'to' || before?.kind === 'leads';
}

const TIMING_ENDS: readonly MarkKind[] = [
  'semicolon',
  'break',
  'when',
  'total-trade',
  'two-way-trade',
  'exports',
  'imports',
  'surplus',
  'deficit',
  'gap',
];

/** The period that a growth starts from: the one that its sentence names, or else the year before. */
function timedBase(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  timings: readonly Timing[],
  times: readonly TimeInSentence[],
  place: number,
  period: Period | null,
  story: Story,
): Period | null {
  const figure = figures[place];
  if (!figure) return null;
  const next = figures[place + 1];
  const until = next?.first ?? marks.length;
  // "Exports have tripled since 2015", up to a time that is not stated.
  if (!period) {
    const own = times.find(({ index, isBase }) => isBase && index > figure.last && index < until);
    return own ? periodOfTime(own.time, null, story) : null;
  }
  for (let at = figure.last + 1; at < until; at += 1) {
    const mark = marks[at];
    if (mark?.kind === 'break' || mark?.kind === 'semicolon') break;
    if (mark?.kind !== 'time') continue;
    if (next && marks.slice(at + 1, next.first).every(({ kind }) => LEADS_ON.includes(kind))) break;
    if (mark.time.is === 'on-year') return earlier(period, yearly(period));
    const own = adverbBase(mark, period);
    if (own !== undefined) return own;
    const base = times.find(({ index, isBase }) => index === at && isBase);
    if (base) return basePeriod(base, period, story);
  }
  // "Doubled from B in 2020 to A", and "doubled to A in 2024 from B in 2020".
  const led = next && isGoal(marks, next.first) ? timings[place + 2] : undefined;
  const compared = [timings[place + 1], led].find((timing) => timing?.isBase);
  if (compared?.period) return compared.period;
  // "5월(53억 달러)에 비해 3.8%": the value of the base stands before the growth.
  const behind = marks.slice((figures[place - 1]?.last ?? marks.length) + 1, figure.first);
  const isOwn = behind[0]?.kind === 'close' && behind[1]?.kind === 'than-behind';
  if (isOwn && !behind.some(({ kind }) => kind === 'time')) return timings[place - 1]?.period ?? null;
  const inside = marks.slice(figure.first, figure.last + 1).find((mark) => mark.kind === 'time');
  const within = adverbBase(inside, period);
  if (within !== undefined) return within;
  const after = figures[place - 1]?.last ?? -1;
  const before = times.findLast(({ index, isBase }) => isBase && index > after && index < figure.number);
  const said = marks.slice(after + 1, figure.first).findLast(comparesOverTime);
  const ahead = before ? undefined : adverbBase(said, period);
  if (ahead !== undefined) return ahead;
  return before ? basePeriod(before, period, story) : earlier(period, yearly(period));
}

const LOOKS_BACK: readonly TimeInSentence['time']['is'][] = [
  'same',
  'before',
  'month-before',
  'quarter-before',
];

const isLookBack = (said: TimeInSentence | null): boolean =>
  said !== null && LOOKS_BACK.includes(said.time.is);

/** What may stand between a time of comparison and its growth: "전월 대비 5%". */
const LEADS_ON: readonly MarkKind[] = ['plain', 'hedge', 'than-behind', 'open'];

const comparesOverTime = (mark: Mark): boolean =>
  mark.kind === 'time' && ['on-year', 'on-quarter', 'on-month', 'on-period'].includes(mark.time.is);

/** The base that "month on month" or "quarter on quarter" gives a growth; `undefined` for other marks. */
function adverbBase(mark: Mark | undefined, period: Period): Period | null | undefined {
  if (mark?.kind !== 'time') return undefined;
  if (mark.time.is === 'on-period') return monthsOf(period) <= 3 ? earlier(period, monthsOf(period)) : null;
  const months = mark.time.is === 'on-month' ? 1 : mark.time.is === 'on-quarter' ? 3 : null;
  if (months === null) return undefined;
  return monthsOf(period) === months ? earlier(period, months) : null;
}

function basePeriod(base: TimeInSentence, period: Period, story: Story): Period | null {
  const own = periodOfTime(base.time, period, story);
  const told = own && fitted(own, period, base);
  // In January "December last year" may be a year before the December spoken of: nothing is compared with itself.
  return told && told.text === period.text ? earlier(told, 12) : told;
}
