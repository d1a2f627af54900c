/** Finds the figures of a sentence: each number with the hedge, direction and sign beside it. */

import type { Direction } from '../figures/languages/language.ts';
import { SPACED_LETTERS } from '../figures/letter.ts';
import type { Hedge, Status, Unit } from '../ledger/codes.ts';
import { powerOfTen, type Rational, rational } from '../numbers/rational.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind, QuantityMark } from './mark.ts';
import type { Story } from './story.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';

/** A figure of a sentence, before it is known which trade and period it is about. */
export interface FigureWords {
  /** The indexes of its marks in the sentence: of the number, and of the first and last mark that belong to it. */
  readonly number: number;
  readonly first: number;
  readonly last: number;
  /** Its place in the text. */
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** One size, or both ends of a range. Never negative, except a multiple that is a fall. */
  readonly sizes: readonly Rational[];
  readonly hedge: Hedge | null;
  readonly direction: Direction | undefined;
  /** Whether the direction is a sign that is printed before the number. */
  readonly isSigned: boolean;
  readonly status: Status | undefined;
  /** Why it can never be a claim; `null` where it can. */
  readonly problem: LeftOutReason | null;
}

/** What may stand between a direction and its number beside a hedge: "rose by a mere 3 per cent". */
const FILLING: readonly MarkKind[] = ['by', 'of', 'plain', 'in', 'per', 'respectively'];

/**
 * All figures of a sentence, in order. `heading` of the story is the unit that a title gave; `inDollars` is updated
 * here.
 */
export function figureWordsOf(
  text: string,
  marks: readonly Mark[],
  story: Pick<Story, 'heading' | 'inDollars'>,
  table: TextLanguage,
): FigureWords[] {
  const found: FigureWords[] = [];
  const { heading } = story;
  const amounts = marks.filter((mark) => mark.kind === 'quantity');
  if (amounts.some(({ problem }) => problem === 'other-currency')) story.inDollars = false;
  else if (amounts.some(({ unit, problem }) => unit === 'USD' && problem === null)) story.inDollars = true;
  const { inDollars } = story;
  for (const [index, mark] of marks.entries()) {
    const before = found.at(-1);
    if (mark.kind === 'quantity' && (mark.unit !== null || isMoneyLike(text, mark))) {
      const figure = figureAt(text, marks, index, before, table);
      const scale = sharedScale(marks, index, before);
      if (scale !== null) {
        const sizes = figure.sizes.map((size) => size.mul(powerOfTen(scale)));
        found.push({ ...figure, sizes, unit: 'USD', problem: null });
      } else if (inDollars && isAmount(marks, index)) found.push({ ...figure, unit: 'USD', problem: null });
      else if (heading !== null && mark.problem === 'no-unit' && marks[index - 1]?.kind === 'colon') {
        const sizes = figure.sizes.map((size) => size.mul(powerOfTen(heading)));
        found.push({ ...figure, sizes, unit: 'USD', problem: null });
      } else found.push(figure);
    } else if (mark.kind === 'multiple') found.push(figureAt(text, marks, index, before, table));
    else if (mark.kind === 'fraction') {
      const figure = figureAt(text, marks, index, before, table);
      if (figure.direction) found.push(figure);
    }
  }
  return found.map((figure, place) => inBrackets(marks, figure, found[place - 2], found[place - 1]));
}

/**
 * An amount in brackets right behind a growth says by how much a level grew, if that level stands before both: "exports
 * were US$65.5 billion, up 0.7 per cent (US$460 million)". Without one it may be the level or the change.
 */
function inBrackets(
  marks: readonly Mark[],
  figure: FigureWords,
  level: FigureWords | undefined,
  rate: FigureWords | undefined,
): FigureWords {
  if (figure.unit !== 'USD' || figure.direction || rate?.unit !== 'rate' || !rate.direction) return figure;
  const [open, ...words] = marks.slice(rate.last + 1, figure.first);
  const isEnclosed = open?.kind === 'open' && marks[figure.last + 1]?.kind === 'close';
  if (!isEnclosed || !words.every(({ kind }) => IN_BRACKETS.includes(kind))) return figure;
  // "сократился на 6,4% (на 80 млн долларов)".
  if (words.some(({ kind }) => kind === 'by')) return { ...figure, direction: rate.direction };
  const isOfLevel =
    level?.unit === 'USD' &&
    !marks.slice(level.last + 1, rate.first).some(({ kind }) => NEW_TRADE.includes(kind));
  return isOfLevel
    ? { ...figure, direction: rate.direction }
    : { ...figure, problem: figure.problem ?? 'unsure' };
}

const IN_BRACKETS: readonly MarkKind[] = ['by', 'plain', 'leads', 'share'];
const NEW_TRADE: readonly MarkKind[] = [
  'exports',
  'imports',
  'sells',
  'buys',
  'total-trade',
  'two-way-trade',
  'surplus',
  'deficit',
  'gap',
  'economy',
  'it',
  'break',
  'semicolon',
];

/**
 * The scale that a bare number shares with the amount right before it, to which it is compared: "US$4.6 billion, against
 * 4.2 in 2023"; `null` where it shares none.
 */
function sharedScale(marks: readonly Mark[], index: number, before: FigureWords | undefined): number | null {
  const [mark, amount] = [marks[index], before && marks[before.number]];
  if (mark?.kind !== 'quantity' || mark.problem !== 'no-unit' || mark.scale > 0) return null;
  if (amount?.kind !== 'quantity' || amount.scale === 0 || before?.unit !== 'USD' || before.problem)
    return null;
  const between = marks.slice(before.last + 1, index);
  const isCompared = between.some(({ kind }) => kind === 'than');
  if (!isCompared || !between.every(({ kind }) => COMPARED_BEHIND.includes(kind))) return null;
  const next = marks.slice(index + 1).find(({ kind }) => kind !== 'of' && kind !== 'in' && kind !== 'plain');
  return next?.kind === 'time' ? amount.scale : null;
}

const COMPARED_BEHIND: readonly MarkKind[] = ['comma', 'open', 'than', 'plain', 'leads', 'time'];

/** The power of ten from which a number without a unit may be an amount: a million. */
const AMOUNT_WORDS = 6;

/** What a number may count instead of a currency, where it stands behind the number. */
const COUNTED: readonly MarkKind[] = ['word', 'quantity', 'topic', 'economy', 'volume'];

/**
 * Whether a number without a unit is an amount in the currency of its sentence, as the first in "to seven hundred
 * million from 525 million dollars".
 */
function isAmount(marks: readonly Mark[], index: number): boolean {
  const [mark, next] = [marks[index], marks[index + 1]];
  if (
    mark?.kind !== 'quantity' ||
    mark.problem !== 'no-unit' ||
    mark.sizes.length === 0 ||
    mark.scale < AMOUNT_WORDS
  )
    return false;
  // "4,1 millions de tonnes": what is counted may stand behind a preposition.
  const behind = marks.slice(index + 2).find(({ kind }) => kind !== 'plain' && kind !== 'leads');
  const counted = next?.kind === 'of' ? behind : next;
  return counted === undefined || !COUNTED.includes(counted.kind);
}

/** Whether a number without a unit looks like money, with a scale or decimals. Only then is it reported as left out. */
const isMoneyLike = (text: string, mark: QuantityMark): boolean =>
  mark.scale > 0 || /\d[.,]\d|[$€£¥₭₫฿₹₩]/u.test(text.slice(mark.from, mark.to));

/**
 * The figure at a mark, with the words on both sides of it.
 *
 * @throws {Error} for a mark that is no number, multiple or fraction
 */
function figureAt(
  text: string,
  marks: readonly Mark[],
  index: number,
  earlier: FigureWords | undefined,
  table: TextLanguage,
): FigureWords {
  const verbsLast = table.partner === 'particle';
  const after = (earlier?.last ?? -1) + 1;
  const mark = marks[index];
  if (!mark || (mark.kind !== 'quantity' && mark.kind !== 'multiple' && mark.kind !== 'fraction')) {
    throw new Error('no figure stands here');
  }
  const isNumber = mark.kind === 'quantity';
  const unit = isNumber ? mark.unit : 'rate';
  const left = wordsBefore(text, marks, index, after);
  // "Creció en 2024, un 5 %".
  const isBy =
    saysBy(marks, left.first) ||
    (unit === 'rate' && BEHIND_ARTICLE.test(text.slice(0, marks[left.first]?.from).slice(-5)));
  const right = wordsBehind(text, marks, index, unit, left.direction !== undefined, verbsLast || isBy);
  // "Aumentó sus exportaciones en 3 millones" grew by them. Of "growth in exports of US$3 million" it is unknown whether these
  // are the growth or the exports.
  const lead = unit === 'USD' ? wordBefore(marks, left.first) : undefined;
  const isIn = lead?.kind === 'in' && BY_IN.test(text.slice(lead.from, lead.to));
  const moved =
    (isBy || isIn || lead?.kind === 'of') && !left.direction && !right.direction
      ? verbBefore(marks, left.first, after)
      : undefined;
  const carried =
    isBy && !left.direction && !right.direction
      ? (moved ??
        movedBefore(marks, left.first, earlier) ??
        (table.closesWithVerb ? verbBehindGoal(marks, index) : undefined))
      : isIn
        ? moved
        : undefined;
  const sign = isNumber ? (mark.sign ? SIGNED[mark.sign] : signBefore(text, mark.from)) : null;
  const before = sign && isNumber && !mark.sign ? 1 : 0;
  const first = Math.min(left.first, index);
  const last = Math.max(right.last, index);
  const from = first < index ? (marks[first]?.from ?? mark.from) : mark.from - before;
  const inner = isNumber ? mark.hedges : mark.hedge ? [mark.hedge] : [];
  const [hedge = null] = [
    ...left.hedges,
    ...inner,
    ...(table.verbsFirst && unit === 'USD' ? hedgeBefore(marks, left.first, after) : []),
  ];
  const own = isNumber ? undefined : mark.ratio.startsWith('-') ? ('down' as const) : ('up' as const);
  return {
    number: index,
    first,
    last,
    from,
    to: marks[last]?.to ?? mark.to,
    unit: unit === 'USD' ? 'USD' : 'rate',
    sizes: isNumber ? mark.sizes : [rational(mark.ratio)],
    hedge,
    direction:
      (mark.kind === 'multiple' ? own : undefined) ?? sign ?? left.direction ?? right.direction ?? carried,
    isSigned: sign !== null && mark.kind === 'quantity',
    status: left.status,
    problem: isNumber
      ? (mark.problem ??
        touched(text, mark, before, table.proclitics ?? []) ??
        (isInHalfBrackets(text, marks, first, last) ? 'unreadable' : null) ??
        priced(marks, last, unit) ??
        (moved && !carried ? 'unsure' : null))
      : null,
  };
}

/** Whether the word before a figure and its hedges is "by", so that something changed by it. */
const saysBy = (marks: readonly Mark[], first: number): boolean => wordBefore(marks, first)?.kind === 'by';

const wordBefore = (marks: readonly Mark[], first: number): Mark | undefined =>
  marks.slice(0, first).findLast(({ kind }) => kind !== 'plain' && kind !== 'hedge');

/** Prepositions of a place that also say by how much something changed. */
const BY_IN = /^e[mn]$/i;

/** The direction of a verb before its subject: "gingen die Exporte nach Laos um 5 Prozent zurück". */
function verbBefore(marks: readonly Mark[], first: number, after: number): Direction | undefined {
  // "Purchases rose at a slower pace, by 2.1 per cent".
  const comma = marks.findLastIndex(({ kind }, at) => at < first && kind === 'comma');
  const isApart =
    comma >= after && marks.slice(comma + 1, first).every(({ kind }) => BESIDE_BY.includes(kind));
  const moves = isApart
    ? marks.slice(after, comma).filter(({ kind }) => kind === 'up' || kind === 'down')
    : [];
  for (let at = first - 1; at >= after; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'up' || kind === 'down') return kind;
    if (at === comma && moves.length === 1) continue;
    if (at < comma && moves.length === 1 && kind === 'word') continue;
    if (kind === undefined || !(SAID_OF.includes(kind) || (moves.length === 1 && kind === 'leads')))
      return undefined;
  }
  return undefined;
}

const BESIDE_BY: readonly MarkKind[] = ['by', 'plain', 'hedge', 'and', 'leads'];

/** The hedge of a verb before its subject: "superó el comercio bilateral los 2.000 millones". */
function hedgeBefore(marks: readonly Mark[], first: number, after: number): Hedge[] {
  for (let at = first - 1; at >= after; at -= 1) {
    const mark = marks[at];
    if (mark?.kind === 'hedge') {
      const subject = marks.slice(at + 1, first).find(({ kind }) => kind !== 'plain' && kind !== 'it');
      return isFlow(subject) ? [mark.hedge] : [];
    }
    if (!mark || mark.kind === 'by' || !SAID_OF.includes(mark.kind)) return [];
  }
  return [];
}

/** The direction of a verb behind the level that a change led to: "um 6,5 Prozent auf 11,7 Milliarden Dollar gewachsen". */
function verbBehindGoal(marks: readonly Mark[], index: number): Direction | undefined {
  let levels = 0;
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark?.kind === 'up' || mark?.kind === 'down') {
      const ends = CLOSES_CLAUSE.includes(marks[at + 1]?.kind ?? 'stop');
      return levels === 1 && ends && !mark.isComparative ? mark.kind : undefined;
    }
    if (mark?.kind === 'quantity' && mark.unit === 'USD') levels += 1;
    else if (!mark || !TO_GOAL.includes(mark.kind)) return undefined;
  }
  return undefined;
}

const CLOSES_CLAUSE: readonly MarkKind[] = [
  'stop',
  'comma',
  'and',
  'semicolon',
  'close',
  'quote',
  'dash',
  'break',
];
const TO_GOAL: readonly MarkKind[] = ['to', 'hedge', 'plain', 'time', 'in', 'tentative'];

/**
 * The direction of a verb before a level, for the rate that repeats it: "rose to US$520 million, or by 19.7 per cent".
 */
function movedBefore(
  marks: readonly Mark[],
  first: number,
  level: FigureWords | undefined,
): Direction | undefined {
  if (level?.unit !== 'USD' || level.direction) return undefined;
  if (!marks.slice(level.last + 1, first).every(({ kind }) => TOLD_AGAIN.includes(kind))) return undefined;
  for (let at = level.first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'up' || kind === 'down') return kind;
    // In Arabic the verb stands before its flow.
    if (kind === undefined || !SAID_OF.includes(kind)) return undefined;
  }
  return undefined;
}

const TOLD_AGAIN: readonly MarkKind[] = ['comma', 'leads', 'by', 'plain', 'hedge'];

/** What may stand between a verb of rising or falling and its figure: the subject, and the time. */
const SAID_OF: readonly MarkKind[] = [
  ...([
    'total-trade',
    'two-way-trade',
    'exports',
    'imports',
    'surplus',
    'deficit',
    'gap',
    'economy',
  ] as const),
  ...([
    'pair',
    'neighbour',
    'it',
    'we',
    'to',
    'from',
    'with',
    'of',
    'between',
    'in',
    'by',
    'and',
    'dash',
  ] as const),
  ...(['plain', 'time', 'hedge', 'than'] as const),
];

const SIGNED = { plus: 'up', minus: 'down' } as const;

/**
 * Rejects a number that letters or signs touch.
 *
 * @param signs how many characters of sign belong to the number
 * @param proclitics words that are written together with the next one, and so do not touch a number
 */
function touched(
  text: string,
  { from, to }: Mark,
  signs: number,
  proclitics: readonly string[],
): LeftOutReason | null {
  const start = from - signs - 1;
  const isWord = proclitics.includes(text.charAt(start)) && !TOUCHES.test(text.charAt(start - 1));
  const [before, behind] = [isWord ? '' : text.charAt(start), text.charAt(to)];
  // "7,US$2.2 billion", "US$2.2bn-plus".
  if (/\p{Nd}[.,]$/u.test(text.slice(0, start + 1).slice(-2)) || /^-\p{L}/u.test(text.slice(to, to + 2)))
    return 'unreadable';
  return TOUCHES.test(before) || TOUCHES.test(behind) ? 'unreadable' : null;
}

/**
 * Whether a bracket beside a figure has no other one, or the next bracket holds a word alone, so that a part of the number
 * may stand beyond it: "US$2.2) billion", "[US$2.2 billion)", "US$2.2 (billion) in 2024".
 */
function isInHalfBrackets(text: string, marks: readonly Mark[], first: number, last: number): boolean {
  const [open, word, close] = marks.slice(last + 1, last + 4);
  const isSplit = open?.kind === 'open' && word?.kind === 'word' && close?.kind === 'close';
  const number = marks[last];
  return (
    [first - 1, last + 1].some((at) => isHalf(text, marks, at)) ||
    (isSplit && number?.kind === 'quantity' && number.unit === 'USD' && number.scale === 0)
  );
}

/** Whether a mark is a bracket without the one that opens or closes it, or with one of another shape. */
function isHalf(text: string, marks: readonly Mark[], index: number): boolean {
  const bracket = marks[index];
  if (bracket?.kind !== 'open' && bracket?.kind !== 'close') return false;
  const { kind } = bracket;
  const beyond = kind === 'open' ? marks.slice(index) : marks.slice(0, index + 1).reverse();
  let depth = 0;
  const other = beyond.find(({ kind: own }) => {
    if (own === 'open' || own === 'close') depth += own === kind ? 1 : -1;
    return depth === 0;
  });
  const isSquare = ({ from }: Mark) => '[]'.includes(text.charAt(from));
  return other === undefined || isSquare(other) !== isSquare(bracket);
}

/** Rejects a price: an amount for each unit of something, "US$450 per tonne". */
function priced(marks: readonly Mark[], last: number, unit: string | null): LeftOutReason | null {
  const [per, of] = [marks[last + 1]?.kind, marks[last + 2]?.kind];
  // "haben 2,7 Mrd. USD investiert": a verb or noun for something else right behind an amount that ends its clause.
  const ends = marks[last + 2]?.kind;
  if (unit === 'USD' && per === 'topic' && (ends === undefined || TOPIC_ENDS.includes(ends)))
    return 'other-measure';
  if (unit === 'USD' && per === 'price') return 'other-measure';
  return unit === 'USD' && per === 'per' && (of === 'topic' || of === 'word') ? 'other-measure' : null;
}

const TOPIC_ENDS: readonly MarkKind[] = [
  'comma',
  'semicolon',
  'and',
  'close',
  'dash',
  'in',
  'to',
  'of',
  'from',
  'time',
  'quote',
];

/** A letter of a script with spaces, a digit, or a sign that joins. */
const TOUCHES = new RegExp(`[${SPACED_LETTERS}\\d٠-٩۰-۹๐-๙໐-໙０-９$€£¥_@#±]`);

/** The direction of a plus or minus that touches the number and nothing before it: "(-1.1 %)". */
function signBefore(text: string, from: number): Direction | null {
  const sign = text.charAt(from - 1);
  if (!'+-−–'.includes(sign) || sign === '') return null;
  // "差额-22亿美元": in a script without spaces a letter before the sign says nothing.
  if (JOINS_SIGN.test(text.charAt(from - 2))) return null;
  return sign === '+' ? 'up' : 'down';
}

const JOINS_SIGN = new RegExp(`[${SPACED_LETTERS}\\p{N}%]`, 'u');

function wordsBefore(
  text: string,
  marks: readonly Mark[],
  index: number,
  after: number,
): {
  readonly hedges: readonly Hedge[];
  readonly direction: Direction | undefined;
  readonly first: number;
  readonly status: Status | undefined;
} {
  const hedges: Hedge[] = [];
  let first = index;
  let status: Status | undefined;
  let isGoal = false;
  for (let at = index - 1; at >= after; at -= 1) {
    const mark = marks[at];
    if (!mark) break;
    // "cao hơn cùng kỳ năm trước 23,8%": what is compared may stand before the rate.
    if (mark.kind === 'time' && isComparative(marks[at - 1]) && isPerCent(marks[index])) continue;
    const isApart = marks[at + 1]?.kind === 'time' && isPerCent(marks[index]);
    // "约为2014年的两倍": about twice that of 2014. "Superó en 2024 los 3 millones".
    if (
      mark.kind === 'time' &&
      marks[at - 1]?.kind === 'hedge' &&
      marks.slice(at + 1, index).every(({ kind }) => kind === 'plain')
    )
      continue;
    if (mark.kind === 'hedge' && mark.direction && (isApart || isComparedAmount(marks, index))) {
      return { hedges, direction: mark.direction, first: at, status };
    }
    if (mark.kind === 'hedge') {
      hedges.unshift(mark.hedge);
      first = at;
      status ??= mark.status;
    } else if (mark.kind === 'tentative') {
      status = mark.status;
      first = at;
    } else if (isLevelWord(text, mark, marks[index])) {
      break;
    } else if ((mark.kind === 'up' || mark.kind === 'down') && !isGoal) {
      return { hedges, direction: mark.kind, first: at, status };
    } else if (mark.kind === 'to' && marks[at - 1]?.kind === 'hedge' && at - 1 >= after) {
      // "rose almost to US$2 billion".
      isGoal = true;
    } else if (mark.kind === 'comma' && isInserted(marks, at)) {
      // "surpassed, therefore, US$2 billion".
      at = marks.findLastIndex(({ kind }, index) => index < at && kind === 'comma');
    } else if (!isFilling(text, mark)) break;
  }
  return { hedges, direction: undefined, first, status };
}

/** Whether a comma ends an insertion of one or two words. */
function isInserted(marks: readonly Mark[], comma: number): boolean {
  const opens = marks.findLastIndex(({ kind }, index) => index < comma && kind === 'comma');
  return (
    opens >= 0 && comma - opens <= 3 && marks.slice(opens + 1, comma).every(({ kind }) => kind === 'plain')
  );
}

const isPerCent = (mark: Mark | undefined): boolean => mark?.kind === 'quantity' && mark.unit === 'rate';

const isComparative = (mark: Mark | undefined): boolean =>
  (mark?.kind === 'hedge' && mark.direction !== null) ||
  ((mark?.kind === 'up' || mark?.kind === 'down') && mark.isComparative);

function isComparedAmount(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark?.kind !== 'quantity' || marks[index + 1]?.kind !== 'than') return false;
  // "cao hơn 15% so với tháng 2", but "tăng cao hơn 15%".
  const isMoved = marks
    .slice(Math.max(0, index - 2), index)
    .some(({ kind }) => kind === 'up' || kind === 'down');
  return mark.unit === 'USD' || (mark.unit === 'rate' && !isMoved);
}

/** A comma and an article before a figure. */
const BEHIND_ARTICLE = /, un $/;

const ARTICLE = /^(?:a|an|the|un|une|ein|eine|einen|um|uma|di|just|only|así|ainsi|così|assim)$/i;

/** Whether a word leads to what an amount is, and not to by how much it changed: "were up at US$2 billion". */
const isLevelWord = (text: string, mark: Mark, number: Mark | undefined): boolean =>
  mark.kind === 'in' && text.slice(mark.from, mark.to) === 'at' && !isPerCent(number);

function isFilling(text: string, mark: Mark): boolean {
  if (FILLING.includes(mark.kind)) return true;
  if (mark.kind === 'time') return ['on-year', 'on-quarter', 'on-month', 'on-period'].includes(mark.time.is);
  return mark.kind === 'leads' && ARTICLE.test(text.slice(mark.from, mark.to));
}

function wordsBehind(
  text: string,
  marks: readonly Mark[],
  index: number,
  unit: string | null,
  directed: boolean,
  verbsLast: boolean,
): { readonly direction: Direction | undefined; readonly last: number } {
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || directed) break;
    if (mark.kind === 'up' || mark.kind === 'down') {
      if (!verbsLast && leadsOn(text, marks, at)) break;
      const compares = mark.isComparative && marks[at + 1]?.kind === 'than';
      if (comparesFlows(marks, at)) break;
      const before = marks[index - 1];
      const article =
        (before?.kind === 'leads' || before?.kind === 'per') &&
        ARTICLE.test(text.slice(before.from, before.to));
      // "2億ドル増えた" is "rose by"; "rose to", "2億ドルに増えた", has a particle between.
      if (unit === 'USD' && !compares && !article && !verbsLast) break;
      return { direction: mark.kind, last: at };
    }
    if (mark.kind !== 'plain' && !(mark.kind === 'time' && mark.time.is === 'on-year')) break;
  }
  return { direction: undefined, last: index };
}

/** Whether a comparative compares two flows, and not two times: "two thirds more than it bought". */
function comparesFlows(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if ((mark?.kind !== 'up' && mark?.kind !== 'down') || !mark.isComparative) return false;
  const behind = marks.slice(index + 1, index + 4);
  const flow = behind.findIndex(({ kind }) => kind === 'buys' || kind === 'sells');
  return flow >= 0 && !behind.slice(0, flow).some(({ kind }) => kind === 'time' || kind === 'comma');
}

/** Whether a direction belongs to the figure behind it and not to the one before. */
function leadsOn(text: string, marks: readonly Mark[], index: number): boolean {
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark) return false;
    if (mark.kind === 'quantity' || mark.kind === 'multiple' || mark.kind === 'fraction') return true;
    if (mark.kind !== 'hedge' && mark.kind !== 'to' && !isFilling(text, mark)) return false;
  }
  return false;
}
