/** Finds the trade that each figure of a sentence is about, or why it is about none. */
import type { FigureWords } from './figure-words.ts';
import { closingVerb, flowBehind } from './flow-behind.ts';
import { BEHIND, isFlow, LEADING_WORDS, VAGUE } from './flow-mark.ts';
import { framedMarks, insertedGoods, leavesGoodsOut } from './goods-frame.ts';
import type { ListPlaces } from './lists-in.ts';
import type { Mark, MarkKind } from './mark.ts';
import { isForecastBehind, isTargetBehind } from './purpose-of.ts';
import type { Story, Trade } from './story.ts';
import { follow, type State, tradeOf } from './subject-state.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';
import type { TextSubject } from './text-subject.ts';
import { tradeAt } from './trade.ts';
import {
  isPartOfFlow,
  isValueOfShare,
  isWholeBehindShare,
  isWholeOfAll,
  isWholeOfPart,
  isWholeOfShare,
} from './whole-of-share.ts';

/** How many unknown words may stand between a trade and its first figure, and before each further figure. */
const UNKNOWN_FIRST = 4;
const UNKNOWN_NEXT = 1;

/** The subjects of all figures of a sentence. The last trade that it speaks of is noted in the story. */
export function textSubjects(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  lists: ListPlaces,
  story: Story,
  table: TextLanguage,
): TextSubject[] {
  const trades = new Map<number, Trade>();
  const subjects: TextSubject[] = [];
  const told = tradeToldLast(story);
  const before = told && { trade: told, problem: null, at: -1 };
  const state: State = {
    current: null,
    last: before,
    hasPronoun: false,
    flowAt: null,
    clause: 0,
    hasTarget: false,
    namesAnother: false,
    unknown: 0,
    figures: 0,
    flows: [],
  };
  const isPartly = leavesGoodsOut(marks, table);
  const framed = framedMarks(marks);
  const asides = insertedGoods(marks);
  for (const [index, mark] of marks.entries()) {
    const figure = figures[subjects.length];
    if (figure && index === figure.number) {
      const subject: TextSubject =
        isPartly || isValueOfShare(marks, figures, subjects.length, state.clause)
          ? { trade: null, problem: 'other-measure', at: index }
          : subjectAt(marks, figure, subjects, trades, state, lists, story, table);
      subjects.push(subject);
      // What follows a flow the other way is about that: "the other way to US$318 million from US$441 million".
      if (subject.trade && !subject.problem && turns(marks, figure, trades, story)) state.current = subject;
      if (subject.trade && !subject.problem) state.current ??= subject;
      // "Exports and imports together": the figure is of neither alone, and so are the next ones.
      else if (subject.problem === 'unsure' && tellsBothWays(state)) state.current = subject;
      // What follows a price is about the price.
      if (figure.problem === 'other-measure')
        state.current = { trade: null, problem: 'other-measure', at: index };
      state.figures += 1;
      state.unknown = 0;
      state.flows = [];
      continue;
    }
    const flow = isVerbOfFlow(marks, index, state.flowAt) ? null : tradeOf(marks, index, state, story, table);
    const trade: Trade | null =
      flow && (isPartly || framed.has(index) || isWholeOfPart(marks, index, state.clause))
        ? { ...flow, problem: 'other-measure' }
        : flow?.isInherited && isWholeOfAll(marks, index)
          ? { ...flow, problem: 'other-pair' }
          : flow;
    if (trade) {
      trades.set(index, trade);
      if (isFlow(mark)) state.flowAt = index;
      state.current = { trade, problem: trade.problem, at: index };
      state.last = state.current;
      if (!trade.problem) state.namesAnother = false;
      state.unknown = 0;
      state.figures = 0;
      state.flows.push(trade);
    } else if (!asides.has(index) && !isWholeOfShare(marks, figures[subjects.length - 1], index))
      follow(mark, index, state, story);
  }
  const [opening] = figures;
  const [at, trade] = [...trades].find(([index]) => opening && index > opening.last) ?? [];
  if (opening && at !== undefined && trade && opensFlow(marks, opening, at))
    subjects[0] = { trade, problem: trade.problem, at };
  const own = [...trades.values()];
  if (own.length > 1) story.flows = own;
  const [first] = own;
  if (first && !first.problem) story.lead ??= first;
  if (state.last?.trade && !state.last.problem) story.trade = state.last.trade;
  else if (state.current?.problem) story.trade = null;
  return subjects;
}

/**
 * Whether a verb of selling or buying only tells the value of the flow that is its subject: "exports of rice to Laos earned
 * US$5 million".
 */
const isVerbOfFlow = (marks: readonly Mark[], index: number, flow: number | null): boolean =>
  flow !== null &&
  !VAGUE.includes(marks[flow]?.kind ?? 'word') &&
  VAGUE.includes(marks[index]?.kind ?? 'word') &&
  marks[index - 1]?.kind !== 'and' &&
  marks
    .slice(flow + 1, index)
    .every(({ kind }) => BEHIND.has(kind) || kind === 'topic' || kind === 'word' || kind === 'leads');

/** Whether a growth opens the sentence of the flow behind it: "Up 5 per cent on 2023, exports reached US$2 billion". */
const opensFlow = (
  marks: readonly Mark[],
  { first, last, unit, direction }: FigureWords,
  at: number,
): boolean =>
  unit === 'rate' &&
  direction !== undefined &&
  marks.slice(0, first).every(({ kind }) => OPENING.includes(kind) || kind === 'with') &&
  marks
    .slice(last + 1, at)
    .every(({ kind }) => BEHIND.has(kind) || kind === 'comma' || kind === 'than' || kind === 'leads');

/**
 * The trade that a sentence continues with when it names none. After a total and its parts that is the total. After
 * several flows without a total it is unknown: `null`.
 */
function tradeToldLast({ trade, flows }: Story): Trade | null {
  if (!trade || !flows.includes(trade)) return trade;
  const [first] = flows;
  const isOne = flows.every(({ flow, problem }) => flow === trade.flow && problem === null);
  if (isOne || !first) return trade;
  return first.flow === 'T' && first.problem === null ? first : null;
}

/** Whether a goal goes to or comes from one economy, and so is none of two-way trade: "punta a esportare in Laos 12 miliardi". */
const isDirected = (marks: readonly Mark[], clause: number, { first }: FigureWords): boolean =>
  marks
    .slice(clause, first)
    .some(
      ({ kind }, at, own) =>
        kind === 'economy' &&
        ONE_WAY.includes(own.slice(0, at).findLast((mark) => mark.kind !== 'plain')?.kind ?? 'stop'),
    );

const ONE_WAY: readonly MarkKind[] = ['to', 'from', 'in'];

/** Whether another partner is named right behind an amount: "against US$4.4 billion from Thailand". */
function isWithAnother(marks: readonly Mark[], { unit, last }: FigureWords, { pair }: Story): boolean {
  if (unit !== 'USD') return false;
  const [leads, partner] = marks.slice(last + 1).filter(({ kind }) => kind !== 'plain');
  if (!leads || !LEADING_WORDS.includes(leads.kind)) return false;
  return partner?.kind === 'elsewhere' || (partner?.kind === 'economy' && !pair.includes(partner.economy));
}

function tellsBothWays({ flows }: State): boolean {
  const told = new Set(flows.map(({ flow }) => flow));
  return told.has('X') && told.has('M');
}

function subjectAt(
  marks: readonly Mark[],
  figure: FigureWords,
  before: readonly TextSubject[],
  trades: ReadonlyMap<number, Trade>,
  state: State,
  lists: ListPlaces,
  story: Story,
  table: TextLanguage,
): TextSubject {
  const none = (problem: LeftOutReason): TextSubject => ({ trade: null, problem, at: figure.number });
  const place = lists.get(figure.number);
  if (place !== undefined) {
    if ('earlier' in place) return toldInOrder(place.earlier, trades, state, story) ?? none('unsure');
    if ('problem' in place) return none(place.problem);
    if ('figure' in place) return before[place.figure] ?? none('unsure');
    const trade = trades.get(place.flow);
    return trade ? { trade, problem: trade.problem, at: place.flow } : none('unsure');
  }
  if (turns(marks, figure, trades, story)) return againstLast(state, story) ?? none('unsure');
  const behind = flowBehind(marks, figure, table);
  if (behind !== null) {
    // "Maize made up US$96 million of these exports".
    const isGiven = marks[figure.last + 1]?.kind === 'goes-to';
    if (!isGiven && isPartOfFlow(marks, state.clause, figure)) return none('other-measure');
    const trade = tradeAt(marks, behind, story, table);
    return { trade, problem: trade.problem, at: behind };
  }
  if (isWholeBehindShare(marks, figure) || isWithAnother(marks, figure, story)) return none('other-pair');
  const { current } = state;
  if (current?.problem) return current;
  if (current?.trade) {
    if (!isLed(marks, figure)) return none('unsure');
    const isGoal = marks
      .slice(Math.max(0, figure.first - 4), figure.first)
      .some(({ kind }) => kind === 'target');
    if (!isGoal && state.unknown > (state.figures > 0 ? UNKNOWN_NEXT : UNKNOWN_FIRST)) return none('unsure');
    return tellsBothWays(state) ? none('unsure') : current;
  }
  const closing = current === null ? closingVerb(marks, figure, table) : null;
  if (closing !== null) {
    const trade = tradeAt(marks, closing, story, table);
    return { trade, problem: trade.problem, at: closing };
  }
  // A goal of both sides without a named flow is about their two-way trade.
  const leadsBack = state.hasPronoun && state.last?.trade && !state.last.problem;
  const hasTarget = state.hasTarget || isTargetBehind(marks, figure, table.partner);
  const isPairs =
    story.trading === 'pair' ||
    (story.named.size === 2 && marks.slice(state.clause, figure.first).some(({ kind }) => kind === 'pair'));
  if (hasTarget && isPairs && !state.namesAnother && !leadsBack) {
    const [reporter] = story.pair;
    const goal: Trade = { flow: 'T', sign: 0, reporter, problem: null };
    return isLed(marks, figure) && !isDirected(marks, state.clause, figure)
      ? { trade: goal, problem: null, at: -1 }
      : none('unsure');
  }
  if (isForecastOfLast(marks, figure, state, story, table) && state.last) return state.last;
  const opening = marks.slice(state.clause, figure.first);
  // "Total: US$5 billion" is not of the trade of the line before.
  const colon = opening.findLastIndex(({ kind }) => kind === 'colon');
  const isLabelled = colon > 0 && opening.slice(0, colon).every(({ kind }) => IN_LABEL.includes(kind));
  const starts = !isLabelled && opening.every(({ kind }) => OPENING.includes(kind));
  if (!state.namesAnother && (state.hasPronoun || starts) && state.last?.trade && !state.last.problem) {
    return isLed(marks, figure) && state.unknown <= UNKNOWN_NEXT ? state.last : none('unsure');
  }
  // "The figure" at the start of a paragraph is the trade that opened the paragraph before.
  if (
    state.hasPronoun &&
    !state.namesAnother &&
    story.lead === null &&
    story.earlier &&
    state.unknown <= UNKNOWN_NEXT &&
    isLed(marks, figure)
  ) {
    return { trade: story.earlier, problem: null, at: -1 };
  }
  return none('no-flow');
}

/**
 * The trade of an item of a list that continues exports and imports named before: "năm 2023, các con số tương ứng là A và
 * B". `null` where the sentence has no pronoun, or speaks of another trade.
 */
function toldInOrder(
  item: number,
  trades: ReadonlyMap<number, Trade>,
  { hasPronoun, namesAnother, current, unknown }: State,
  { flows }: Story,
): TextSubject | null {
  const isSaidOf =
    flows.length === 2 && flows.every(({ flow, problem }) => SINGLE_FLOWS.includes(flow) && !problem);
  const trade = flows[item];
  if (!trade || !isSaidOf || flows[0]?.flow === flows[1]?.flow) return null;
  const isOpen = current === null || (current.at < 0 && trades.size === 0);
  const isPlain = hasPronoun && !namesAnother && isOpen && unknown === 0;
  return isPlain ? { trade, problem: null, at: -1 } : null;
}

const SINGLE_FLOWS: readonly Trade['flow'][] = ['X', 'M'];

/**
 * Whether a figure is a forecast of the trade of the sentence before: "the ministry expects about US$3 billion for the
 * year". Nothing else may be named, and it must be about as large as the values read so far.
 */
function isForecastOfLast(
  marks: readonly Mark[],
  figure: FigureWords,
  state: State,
  { levels }: Story,
  table: TextLanguage,
): boolean {
  const { last, namesAnother } = state;
  const [size] = figure.sizes;
  if (!last?.trade || last.problem || namesAnother || figure.unit !== 'USD' || figure.direction || !size)
    return false;
  const before = marks.slice(0, figure.first);
  const forecast = before.findLastIndex(
    (mark) => mark.kind === 'forecast' || (mark.kind === 'tentative' && mark.status === 'F'),
  );
  const isBehind = isForecastBehind(marks, figure, table);
  if ((forecast < 0 && !isBehind) || before.some(({ kind }) => SPEAKS_OF.includes(kind))) return false;
  if (
    !before
      .slice(isBehind ? state.clause : forecast)
      .every(({ kind }) => OPENING.includes(kind) || kind === 'body')
  )
    return false;
  const { reporter, flow } = last.trade;
  return [...levels].some(
    ([place, level]) =>
      place.startsWith(`${reporter} ${flow} `) &&
      size.compare(level.mul(MOST_TIMES)) <= 0 &&
      level.compare(size.mul(MOST_TIMES)) <= 0,
  );
}

/** A forecast may be at most so many times as large or as small as a value read before. A convention. */
const MOST_TIMES = 3;

const SPEAKS_OF: readonly MarkKind[] = [
  'topic',
  'elsewhere',
  'everybody',
  'share',
  'average',
  'quantity',
  'target',
];

const IN_LABEL: readonly MarkKind[] = ['plain', 'leads', 'quote'];

/** What may stand before a figure at the start of a sentence that continues the one before: "Up 5 per cent". */
const OPENING: readonly MarkKind[] = [
  'time',
  'comma',
  'in',
  'plain',
  'quote',
  'open',
  'leads',
  'colon',
  'hedge',
  'tentative',
  'forecast',
  'estimate',
  'to',
];

/** Whether words beside a figure turn round the flow that was named before it: "US$468 million came the other way". */
function turns(
  marks: readonly Mark[],
  figure: FigureWords,
  trades: ReadonlyMap<number, Trade>,
  story: Story,
): boolean {
  for (let at = figure.first - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    // "Imports were A. Exports in the opposite direction were B" names the flow itself.
    if (mark?.kind === 'other-way') return !isNamedAnew(trades.get(at - 1), story);
    if (!mark || mark.kind === 'quantity' || mark.kind === 'semicolon') break;
    // "The other way, imports were US$468 million" names the flow itself.
    if ((isFlow(mark) || trades.has(at)) && mark.kind !== 'total-trade') return false;
  }
  for (const mark of marks.slice(figure.last + 1)) {
    if (mark.kind === 'other-way') return true;
    if (TURN_ENDS.includes(mark.kind) || isFlow(mark)) return false;
  }
  return false;
}

/** Whether exports were named behind imports, or imports behind exports. */
function isNamedAnew(named: Trade | undefined, { trade }: Story): boolean {
  const told = [named?.flow, trade?.flow];
  return told.includes('X') && told.includes('M');
}

const TURN_ENDS: readonly MarkKind[] = ['quantity', 'comma', 'semicolon', 'and', 'break', 'colon', 'open'];

/** The flow in the opposite direction to the one named last, from the same side; `null` where none is known. */
function againstLast({ last }: State, { flows }: Story): TextSubject | null {
  // "Turnover the other way" hides the flow that was named before it.
  const trade = last?.trade?.flow === 'T' ? flows.findLast(({ flow }) => flow !== 'T') : last?.trade;
  if (last?.problem || !trade || trade.problem || (trade.flow !== 'X' && trade.flow !== 'M')) return null;
  return { trade: { ...trade, flow: trade.flow === 'X' ? 'M' : 'X' }, problem: null, at: -1 };
}

/** Whether no unknown word stands directly before a figure and its hedges. */
function isLed(marks: readonly Mark[], { first }: FigureWords): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || !BESIDE.includes(kind)) return kind !== 'word';
  }
  return true;
}

const BESIDE: readonly MarkKind[] = ['hedge', 'plain', 'per', 'quote', 'time', 'tentative', 'colon'];
