/**
 * Finds the times of a sentence, and whether each is the period of a figure or a base that figures are compared with.
 */
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { SaidTime } from './time-templates.ts';

export interface TimeInSentence {
  readonly time: SaidTime;
  /** The index of its mark in the sentence. */
  readonly index: number;
  readonly isBase: boolean;
}

const TIME_BASES: readonly SaidTime['is'][] = ['same', 'before', 'month-before', 'quarter-before'];
/** Times that are neither a period nor a base. */
const OTHER_TIMES: readonly SaidTime['is'][] = [
  'on-year',
  'on-quarter',
  'on-month',
  'on-period',
  'each',
  'day',
  'row',
  'several',
];

/** The times of a sentence that are a period or a base, in order. */
export function timesIn(marks: readonly Mark[], figures: readonly FigureWords[]): TimeInSentence[] {
  return marks.flatMap((mark, index) => {
    if (mark.kind !== 'time' || OTHER_TIMES.includes(mark.time.is)) return [];
    // The year of a part of a year is no time of its own.
    if (mark.time.is === 'year' && partBefore(marks, index)) return [];
    if (fiscalBeside(marks, index) || isWholeFiscal(marks, index)) return [];
    const part = FISCAL.includes(mark.time.is) ? partBeside(marks, index) : undefined;
    const time = { ...(withYearBehind(marks, index) ?? mark.time), part };
    const base = isBase(marks, index, time, figures);
    return [{ time: base ? asBase(time) : time, index, isBase: base }];
  });
}

/** A time that something is compared with: "the same period" is then that of the year before. */
export function asBase(time: SaidTime): SaidTime {
  const is = time.is === 'meantime' ? 'same' : time.is === 'last-month' ? 'month-before' : time.is;
  return { ...time, is };
}

/** The part of a year whose year stands behind its flow: "first-quarter exports this year". */
function withYearBehind(marks: readonly Mark[], index: number): SaidTime | null {
  const mark = marks[index];
  if (mark?.kind !== 'time' || mark.time.year !== null || !PARTS_OF_YEAR.includes(mark.time.is)) return null;
  if (!isFlow(marks[index + 1])) return null;
  const next = marks.slice(index + 2).find(({ kind }) => !BEFORE_YEAR.includes(kind));
  return next?.kind === 'time' && next.time.is === 'year' ? { ...mark.time, year: next.time.year } : null;
}

function partBefore(marks: readonly Mark[], year: number): boolean {
  const part = marks.findLastIndex(({ kind }, at) => at < year && kind === 'time');
  const time = withYearBehind(marks, part);
  return time !== null && marks.slice(part + 2, year).every(({ kind }) => BEFORE_YEAR.includes(kind));
}

const PARTS_OF_YEAR: readonly SaidTime['is'][] = ['month', 'months', 'span', 'quarter', 'quarters', 'half'];
/** What may stand between a flow and its year. */
const BEFORE_YEAR: readonly MarkKind[] = [
  'of',
  'to',
  'from',
  'with',
  'economy',
  'plain',
  'in',
  'between',
  'and',
];

/** The part that a fiscal year beside it is told by: "the first quarter of 2025/26", "2024年度第1四半期". */
function partBeside(marks: readonly Mark[], fiscal: number): SaidTime | undefined {
  return [-1, 1].map((way) => timeBeside(marks, fiscal, way)).find((time) => time && isFiscalPart(time));
}

/** Whether a time is only the part of a fiscal year beside it. */
function fiscalBeside(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark?.kind !== 'time' || !isFiscalPart(mark.time)) return false;
  return [-1, 1].some((way) => {
    const other = timeBeside(marks, index, way);
    return other !== undefined && FISCAL.includes(other.is);
  });
}

/** The time beside another, if nothing but "of" stands between. @param way 1 for the one behind it, −1 before it */
function timeBeside(marks: readonly Mark[], index: number, way: number): SaidTime | undefined {
  let at = index + way;
  while (marks[at]?.kind === 'of' || marks[at]?.kind === 'in') at += way;
  const mark = marks[at];
  return mark?.kind === 'time' ? mark.time : undefined;
}

const isFiscalPart = ({ is, year }: SaidTime): boolean => year === null && FISCAL_PARTS.includes(is);

/** Whether months in brackets only say which a fiscal year has: "2024/25 (April-March)". */
function isWholeFiscal(marks: readonly Mark[], index: number): boolean {
  const [fiscal, open, own] = marks.slice(Math.max(0, index - 2), index + 1);
  if (own?.kind !== 'time' || open?.kind !== 'open' || fiscal?.kind !== 'time') return false;
  return own.time.is === 'span' && own.time.last < own.time.first && FISCAL.includes(fiscal.time.is);
}

const FISCAL: readonly SaidTime['is'][] = ['fiscal', 'fiscal-one', 'this-fiscal', 'last-fiscal'];
const FISCAL_PARTS: readonly SaidTime['is'][] = ['quarter', 'half', 'months', 'quarters'];

function isBase(
  marks: readonly Mark[],
  index: number,
  { is }: SaidTime,
  figures: readonly FigureWords[],
): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    const kind = mark?.kind;
    if (kind === 'than') return true;
    // "up 5 per cent from 2023": a growth comes before, and no figure between.
    if (kind === 'from')
      // "The decline from May was 6.2 per cent".
      return (
        (figures.some(({ direction }) => direction !== undefined) ||
          TURNS.includes(marks[at - 1]?.kind ?? 'stop')) &&
        !movesOn(marks, index)
      );
    // "Tripled the same period": with such a time nothing else can be meant.
    if (mark?.kind === 'multiple') return mark.compares || TIME_BASES.includes(is);
    // "3.4% below its 2022 level".
    if ((mark?.kind === 'up' || mark?.kind === 'down') && mark.isComparative) return true;
    // "6 % superior al de junio".
    const leads = marks[at - 1];
    if (kind === 'to' && (leads?.kind === 'up' || leads?.kind === 'down') && leads.isComparative) return true;
    if (mark?.kind === 'hedge' && mark.direction) return true;
    // "8 % por debajo de lo registrado en 2023".
    if (kind === 'leads' && marks[at - 1]?.kind === 'plain' && marks[at - 2]?.kind === 'of') continue;
    if (kind === undefined || !TIMES_PASSED.includes(kind)) break;
  }
  // A postposition: "前年に比べ".
  // "1년 전 같은 달보다": further words may say the same time.
  const behind = marks
    .slice(index + 1, index + 4)
    .find(({ kind: next }) => next !== 'plain' && !(next === 'time' && TIME_BASES.includes(is)));
  if (behind?.kind === 'than-behind') return true;
  // "前の年より3％減り": the particle for "from" compares as well.
  if (behind?.kind === 'from' && TIME_BASES.includes(is) && behind.from === marks[index]?.to) return true;
  // "2015년의 두 배": twice the value of that year.
  const [next, multiple] = marks.slice(index + 1, index + 3);
  if (next?.kind === 'of' && multiple?.kind === 'multiple') return true;
  // "2014年的两倍": the word for "of" is a part of the multiple.
  if (next?.kind === 'multiple' && next.compares && next.from === marks[index]?.to) return true;
  // "同期(5億ドル)", "6월(52억 달러)에 비해": the value of the base follows in brackets.
  const inBrackets = figures.find(({ first }) => first === index + 2 && behind?.kind === 'open');
  if (inBrackets && TIME_BASES.includes(is)) return true;
  if (inBrackets && marks[inBrackets.last + 2]?.kind === 'than-behind') return true;
  if (!TIME_BASES.includes(is)) return false;
  return figures.some(({ last, direction }) => last < index && direction !== undefined);
}

/** Whether a movement leads on to another time: "from March to May". */
function movesOn(marks: readonly Mark[], index: number): boolean {
  const [to, time] = marks.slice(index + 1, index + 3);
  return to?.kind === 'to' && time?.kind === 'time';
}

const TIMES_PASSED: readonly MarkKind[] = ['plain', 'in', 'of', 'it'];

/** Whether a figure is about several years at once: "in the last ten years", or a level "since 2015". */
export function isOfSeveralYears(
  times: readonly TimeInSentence[],
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
): boolean {
  const figure = figures[place];
  if (!figure) return false;
  const isLevel = figure.unit === 'USD' && figure.direction === undefined;
  const lasts = (index: number) => {
    const mark = marks[index];
    if (mark?.kind !== 'time') return false;
    if (mark.time.is === 'several' || (mark.time.is === 'years' && !isLevel)) return true;
    const before = marks.slice(0, index).findLast(({ kind }) => !TIMES_PASSED.includes(kind));
    return (
      isLevel && before?.kind === 'from' && !marks.slice(0, index).some(({ kind }) => TURNS.includes(kind))
    );
  };
  const counts = (index: number) => {
    const mark = marks[index];
    if (mark?.kind !== 'time') return false;
    return (
      mark.time.is === 'several' ||
      times.some((time) => time.index === index && (!time.isBase || lasts(index)))
    );
  };
  const next = figures[place + 1]?.first ?? marks.length;
  for (let at = figure.last + 1; at < next; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || TIME_CLAUSES.includes(kind) || kind === 'and') break;
    // "3億ドルで、5年前の2倍": the time of the growth that follows.
    const isOfNext =
      marks.slice(figure.last + 1, at).some((mark) => mark.kind === 'comma') &&
      marks[next]?.kind === 'multiple' &&
      marks.slice(at + 1, next).every((mark) => TIMES_PASSED.includes(mark.kind));
    if (isOfNext) break;
    if (counts(at)) return lasts(at);
  }
  for (let at = figure.first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || TIME_CLAUSES.includes(kind)) break;
    if (counts(at)) return lasts(at);
  }
  return false;
}

const TIME_CLAUSES: readonly MarkKind[] = ['break', 'semicolon', 'when'];
const TURNS: readonly MarkKind[] = ['up', 'down'];

/** The time directly behind a figure, with only words of little weight between. */
export function timeBehind(
  times: readonly TimeInSentence[],
  marks: readonly Mark[],
  { last }: FigureWords,
): TimeInSentence | undefined {
  // "US$2.2 billion (2024), US$1.6 billion (2023)": a time alone in brackets is that of the value before them.
  const isInBrackets = marks[last + 1]?.kind === 'open' && marks[last + 3]?.kind === 'close';
  if (isInBrackets) {
    const time = times.find(({ index }) => index === last + 2);
    if (time) return time;
  }
  for (let at = last + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === 'time') {
      const time = times.find(({ index }) => index === at);
      if (time) return isOfNextValue(marks, at) || opensTrade(marks, at, time) ? undefined : time;
    } else if (!mayStandBefore(marks, at)) return undefined;
  }
  return undefined;
}

/** Whether a time belongs to the value that follows it: "the previous year's US$1.6 billion". */
function isOfNextValue(marks: readonly Mark[], index: number): boolean {
  const [next, value] = marks.slice(index + 1).filter(({ kind }) => kind !== 'plain' && kind !== 'hedge');
  return next?.kind === 'of' && value?.kind === 'quantity';
}

/** Whether "the whole year" opens the next statement, in a language without full stops: a flow follows directly. */
const opensTrade = (marks: readonly Mark[], index: number, { time }: TimeInSentence): boolean =>
  time.is === 'whole-year' && isFlow(marks[index + 1]);

/** Whether a mark may stand between a figure and its time. */
function mayStandBefore(marks: readonly Mark[], index: number): boolean {
  const kind = marks[index]?.kind;
  if (kind === undefined) return false;
  if (kind === 'comma')
    return [marks[index - 1], marks[index + 1]].some((mark) => mark?.kind === 'respectively');
  // "US$2.2 billion in trade between Viet Nam and Laos in 2024".
  if (kind === 'and' || kind === 'dash') {
    const next = marks[index + 1]?.kind === 'plain' ? index + 2 : index + 1;
    return marks[index - 1]?.kind === 'economy' && marks[next]?.kind === 'economy';
  }
  return TIME_BEHIND.includes(kind) || isParticiple(marks, index);
}

/** Whether a word between a figure and its time only says that it was counted: "US$1.6 billion recorded in 2023". */
function isParticiple(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const isWord = mark?.kind === 'leads' || (mark?.kind === 'word' && !mark.capital);
  const next = marks[index + 1];
  return isWord && (next?.kind === 'time' || (next?.kind === 'in' && marks[index + 2]?.kind === 'time'));
}

const TIME_BEHIND: readonly MarkKind[] = [
  ...([
    'plain',
    'in',
    'of',
    'to',
    'economy',
    'pair',
    'with',
    'from',
    'between',
    'total-trade',
    'two-way-trade',
    'exports',
    'imports',
    'close',
    'respectively',
    'target',
  ] as const),
];
