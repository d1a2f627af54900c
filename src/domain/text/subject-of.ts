/** Finds the trade that each figure of a sentence is about, or why it is about none. */
import type { FigureWords } from './figure-words.ts';
import type { ListPlaces } from './lists-in.ts';
import type { Mark, MarkKind } from './mark.ts';
import { isForecastBehind, isTargetBehind } from './purpose-of.ts';
import type { Story, Trade } from './story.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';
import { BEHIND, isFlow, isTradeOfBalance, tradeAt, tradeWithNext } from './trade.ts';

/**
 * What a figure is about: a trade, or the reason why it is no claim. `at` is the index of the mark that decides it; −1
 * stands for an earlier sentence.
 */
export interface TextSubject {
  readonly trade: Trade | null;
  readonly problem: LeftOutReason | null;
  readonly at: number;
}

/** How many unknown words may stand between a trade and its first figure, and before each further figure. */
const UNKNOWN_FIRST = 4;
const UNKNOWN_NEXT = 1;

/** What is known at a mark of the sentence. */
interface State {
  current: TextSubject | null;
  /** The last trade of this sentence or the one before, which a pronoun means. */
  last: TextSubject | null;
  hasPronoun: boolean;
  /** The mark of the flow that the clause named first. */
  flowAt: number | null;
  /** The first mark of the clause. */
  clause: number;
  hasTarget: boolean;
  /** Whether an economy outside the pair was named. */
  namesAnother: boolean;
  unknown: number;
  figures: number;
  /** Flows named since the last figure. */
  flows: Trade[];
}

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
    const flow = tradeOf(marks, index, state, story, table);
    const trade: Trade | null =
      flow && (isPartly || framed.has(index))
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
 * Whether a sentence tells trade without some goods: "excluding gold", "ohne Öl". It may leave out a time instead: "each year
 * except 2020".
 */
function leavesGoodsOut(marks: readonly Mark[], { closesWithVerb }: TextLanguage): boolean {
  return marks.some(({ kind }, at) => {
    if (kind !== 'except' && (kind !== 'negation' || closesWithVerb)) return false;
    const isNamed = (mark: Mark) => !BESIDE_GOODS.includes(mark.kind);
    const beside = closesWithVerb
      ? marks.slice(0, at).findLast(isNamed)
      : marks[nextMark(marks, at + 1, isNamed)];
    return kind === 'except' ? !OF_TIMES.includes(beside?.kind ?? 'topic') : beside?.kind === 'topic';
  });
}

const BESIDE_GOODS: readonly MarkKind[] = ['plain', 'of', 'in', 'leads'];
const OF_TIMES: readonly MarkKind[] = ['time', 'quantity'];

/** The marks of clauses that are about what their first words say, where these are goods: see `topicFrame`. */
function framedMarks(marks: readonly Mark[]): ReadonlySet<number> {
  const framed = new Set<number>();
  let from = 0;
  while (from < marks.length) {
    const end = topicFrame(marks, from);
    for (let at = from; at < end; at += 1) framed.add(at);
    from = 1 + nextMark(marks, from + 1, ({ kind }) => ENDS_CLAUSE.includes(kind)) || marks.length;
  }
  return framed;
}

/** The place of the next such mark at or behind a place; -1 where there is none. */
function nextMark(
  marks: readonly Mark[],
  from: number,
  isSought: (mark: Mark, at: number) => boolean,
): number {
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark && isSought(mark, at)) return at;
  }
  return -1;
}

/**
 * Up to which mark a clause is about what its first words say, if these are no goods of every kind: "in services, the deficit
 * was …", "mit Gold betrug der Handel …"; 0 where no such words open it.
 */
function topicFrame(marks: readonly Mark[], from: number): number {
  const opens = nextMark(marks, from, ({ kind }) => !BEFORE_FRAME.includes(kind));
  if (!OPENS_FRAME.includes(marks[opens]?.kind ?? 'stop')) return 0;
  const closes = nextMark(
    marks,
    opens + 1,
    ({ kind }, at) => kind === 'comma' || (kind === 'leads' && marks[at - 1]?.kind === 'topic'),
  );
  const words = marks.slice(opens + 1, closes < 0 ? 0 : closes);
  const isTopic = words.at(-1)?.kind === 'topic' && words.length <= LONGEST_FRAME;
  if (!isTopic || !words.every(({ kind }) => IN_FRAME.includes(kind))) return 0;
  const end = nextMark(marks, closes + 2, ({ kind }) => ENDS_CLAUSE.includes(kind) || kind === 'and');
  return end < 0 ? marks.length : end;
}

/**
 * The marks between a trade and its verb that only say which goods are the most of it: "deliveries to Morocco, mostly fuel,
 * fabrics and car parts, came to".
 */
function insertedGoods(marks: readonly Mark[]): ReadonlySet<number> {
  const inserted = new Set<number>();
  for (const [flow, mark] of marks.entries()) {
    if (!isFlow(mark)) continue;
    const opens = marks.findIndex(({ kind }, at) => at > flow && !BEHIND.has(kind));
    if (marks[opens]?.kind !== 'comma') continue;
    const end = marks.findIndex(({ kind }, at) => at > opens && !IN_INSERTION.includes(kind));
    const last = marks.slice(0, end).findLastIndex(({ kind }) => kind === 'comma');
    const verb = marks[last + 1]?.kind ?? 'stop';
    // "Mostly fuel" is all of it, "without fuel" is not.
    if (marks[opens + 1]?.kind !== 'plain' || last <= opens || !VERBS_OF_TRADE.includes(verb)) continue;
    for (let at = opens; at <= last; at += 1) inserted.add(at);
  }
  return inserted;
}

const IN_INSERTION: readonly MarkKind[] = ['topic', 'word', 'plain', 'and', 'comma', 'in', 'of', 'leads'];
const VERBS_OF_TRADE: readonly MarkKind[] = ['leads', 'up', 'down', 'tentative', 'hedge'];

const ENDS_CLAUSE: readonly MarkKind[] = ['break', 'semicolon'];
const BEFORE_FRAME: readonly MarkKind[] = ['plain', 'quote', 'leads'];
const OPENS_FRAME: readonly MarkKind[] = ['in', 'with', 'of', 'to'];
const LONGEST_FRAME = 3;
const IN_FRAME: readonly MarkKind[] = ['topic', 'plain', 'word', 'of', 'leads'];

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

/**
 * Whether a flow of one side is what a share is of, and so its trade with everybody: "Kenya accounts for 12 per cent of
 * Uganda's imports, which came to".
 */
function isWholeOfAll(marks: readonly Mark[], flow: number): boolean {
  const before = marks.slice(0, flow);
  const share = before.findLastIndex(({ kind }) => !IN_WHOLE.includes(kind));
  const mark = marks[share];
  if (marks[share + 1]?.kind !== 'of') return false;
  return (
    mark?.kind === 'fraction' || mark?.kind === 'share' || (mark?.kind === 'quantity' && mark.unit === 'rate')
  );
}

const IN_WHOLE: readonly MarkKind[] = ['of', 'plain', 'economy', 'time'];

/**
 * Whether a mark only says what a rate is a share of, in words that a comma ends: "trade, equal to 14 per cent of GDP,
 * reached US$2 billion". What follows is still about the trade.
 */
function isWholeOfShare(marks: readonly Mark[], share: FigureWords | undefined, index: number): boolean {
  if (share?.unit !== 'rate' || share.direction) return false;
  const of = marks[share.last + 1]?.kind;
  // Italian "del" is "of the" as well as "by".
  if (of !== 'of' && of !== 'by') return false;
  if (!marks.slice(share.last + 1, index + 1).every(({ kind }) => OF_WHOLE.includes(kind))) return false;
  const next = marks.slice(index + 1).find(({ kind }) => !OF_WHOLE.includes(kind));
  const behind = next && marks[marks.indexOf(next, index) + 1];
  return next?.kind === 'comma' && !RELATIVES.includes(behind?.kind ?? 'it');
}

/**
 * Whether an amount only says what a share is in money: "wheat made up 12 per cent of exports, or US$282 million". A trade
 * that is named before the share is what the sentence tells.
 */
function isValueOfShare(
  marks: readonly Mark[],
  figures: readonly FigureWords[],
  place: number,
  clause: number,
): boolean {
  const [share, figure] = [figures[place - 1], figures[place]];
  if (share?.unit !== 'rate' || share.direction || figure?.unit !== 'USD') return false;
  if (marks.slice(clause, share.first).some(isFlow)) return false;
  const between = marks.slice(share.last + 1, figure.first);
  const comma = between.findIndex(({ kind }) => kind === 'comma' || kind === 'open');
  return (
    between.slice(0, comma + 1).some(isFlow) &&
    between.slice(comma).every(({ kind }) => BESIDE_COMMA.includes(kind))
  );
}

const BESIDE_COMMA: readonly MarkKind[] = ['comma', 'open', 'plain', 'leads', 'hedge'];

/** Whether another partner is named right behind an amount: "against US$4.4 billion from Thailand". */
function isWithAnother(marks: readonly Mark[], { unit, last }: FigureWords, { pair }: Story): boolean {
  if (unit !== 'USD') return false;
  const [leads, partner] = marks.slice(last + 1).filter(({ kind }) => kind !== 'plain');
  if (!leads || !PARTNER_WORDS.includes(leads.kind)) return false;
  return partner?.kind === 'elsewhere' || (partner?.kind === 'economy' && !pair.includes(partner.economy));
}

/** Whether an amount is what a share is a share of: "0.3 per cent of Viet Nam's total of US$786 billion". */
function isWholeBehindShare(marks: readonly Mark[], { unit, first }: FigureWords): boolean {
  if (unit !== 'USD') return false;
  const share = marks.findLastIndex(({ kind }, at) => at < first && ENDS_SHARE.includes(kind));
  const rate = marks[share];
  if (rate?.kind !== 'quantity' || rate.unit !== 'rate') return false;
  const next = marks.slice(share + 1).find(({ kind }) => kind !== 'plain');
  // "bằng 0,28% tổng kim ngạch 786 tỷ USD": no word stands between.
  // "90 per cent of the target of US$2.4 billion".
  if (marks.slice(share, first).some(({ kind }) => kind === 'target')) return false;
  const before = marks
    .slice(0, share)
    .findLast(({ kind }) => kind !== 'plain' && kind !== 'hedge' && kind !== 'by');
  if (before?.kind === 'up' || before?.kind === 'down') return false;
  return OF_A_SHARE.includes(next?.kind ?? 'stop');
}

const OF_A_SHARE: readonly MarkKind[] = ['of', 'by', 'share', 'everybody', 'total-trade'];
const ENDS_SHARE: readonly MarkKind[] = [
  'quantity',
  'comma',
  'semicolon',
  'break',
  'and',
  'open',
  'up',
  'down',
];

const OF_WHOLE: readonly MarkKind[] = ['of', 'by', 'in', 'plain', 'economy', 'topic', 'it', 'time'];
const RELATIVES: readonly MarkKind[] = ['it', 'break', 'when'];

function tellsBothWays({ flows }: State): boolean {
  const told = new Set(flows.map(({ flow }) => flow));
  return told.has('X') && told.has('M');
}

function tradeOf(
  marks: readonly Mark[],
  index: number,
  state: State,
  story: Story,
  table: TextLanguage,
): Trade | null {
  if (isTradeOfBalance(marks, index)) return null;
  if (isFlow(marks[index])) return waresTrade(marks, index, story) ?? tradeAt(marks, index, story, table);
  // "and those from India": the same flow, with another partner.
  const named = marks[index + 1];
  const led = named?.kind === 'from' || named?.kind === 'to' || named?.kind === 'with';
  if (marks[index]?.kind === 'it' && led && marks[index + 2]?.kind === 'economy' && state.last?.trade) {
    return tradeAt(marks, index, story, table, state.last.trade);
  }
  return (
    furtherTrade(marks, index, state, story, table) ??
    counterTrade(marks, index, state, story) ??
    waresTrade(marks, index, story)
  );
}

/**
 * The trade of goods that are said to go from one side to the other: "hàng Lào vào Việt Nam" is seen from the side whose
 * statistics the text reports. A verb between tells the side: "hàng Lào nhập vào Việt Nam" are not goods that Laos buys,
 * but Viet Nam's imports.
 */
function waresTrade(marks: readonly Mark[], index: number, { reporter, body, pair }: Story): Trade | null {
  const kind = marks[index]?.kind ?? 'word';
  const isVerb = SENT.includes(kind) || TAKEN.includes(kind);
  const at = isVerb ? index + 1 : index;
  if (index < 2 || marks[at]?.kind !== 'to') return null;
  const [wares, from] = marks.slice(index - 2, index);
  const to = marks[at + 1];
  const isTold =
    wares?.kind === 'plain' && wares.isWares && from?.kind === 'economy' && to?.kind === 'economy';
  if (!isTold || from.economy === to.economy || ![from, to].every(({ economy }) => pair.includes(economy)))
    return null;
  const side = isVerb ? (SENT.includes(kind) ? from : to).economy : (reporter ?? body);
  return side === null
    ? null
    : { flow: side === from.economy ? 'X' : 'M', sign: 0, reporter: side, problem: null };
}

const SENT: readonly MarkKind[] = ['sells', 'exports'];
const TAKEN: readonly MarkKind[] = ['buys', 'imports'];

/**
 * The trade in the opposite direction to the one named before, with its verb or noun left out: "Lao deliveries to Viet
 * Nam were A, Vietnamese ones to Laos B".
 */
function counterTrade(
  marks: readonly Mark[],
  index: number,
  { last, figures }: State,
  story: Story,
): Trade | null {
  if (index < 2 || figures === 0 || !last?.trade || last.problem || last.at < 0) return null;
  const [lead, whose, leads, partner] = marks.slice(index - 2, index + 2);
  if (whose?.kind !== 'economy' || partner?.kind !== 'economy' || whose.economy === partner.economy)
    return null;
  const { flow } = last.trade;
  const isSame = (leads?.kind === 'to' && flow === 'X') || (leads?.kind === 'from' && flow === 'M');
  const pairs = story.pair.includes(whose.economy) && story.pair.includes(partner.economy);
  if (!isSame || !pairs || !CLAUSE_STARTS.includes(lead?.kind ?? 'word')) return null;
  return { flow, sign: 0, reporter: whose.economy, problem: null };
}

const CLAUSE_STARTS: readonly MarkKind[] = ['comma', 'and', 'break', 'semicolon'];

/** The trade with a further partner behind a comma or "and": "exports to Cambodia were A, and to Laos B". */
function furtherTrade(
  marks: readonly Mark[],
  index: number,
  { flowAt, figures }: State,
  story: Story,
  table: TextLanguage,
): Trade | null {
  const [before, partner] = [marks[index - 1]?.kind, marks[index + 1]];
  if (flowAt === null || figures === 0 || partner?.kind !== 'economy') return null;
  if (!PARTNER_WORDS.includes(marks[index]?.kind ?? 'word')) return null;
  if (before !== 'and' && before !== 'comma') return null;
  return tradeWithNext(marks, flowAt, partner.economy, story, table);
}

const PARTNER_WORDS: readonly MarkKind[] = ['to', 'from', 'with'];

/** What words other than flows and figures do to the subject. */
function follow(mark: Mark, index: number, state: State, story: Story): void {
  switch (mark.kind) {
    case 'topic':
      state.current = { trade: null, problem: 'other-measure', at: index };
      break;
    case 'everybody':
      story.trading = 'other';
      state.current = { trade: null, problem: 'other-pair', at: index };
      break;
    case 'elsewhere':
      state.current = { trade: null, problem: 'other-pair', at: index };
      break;
    case 'economy':
      if (!story.pair.includes(mark.economy)) {
        state.current = { trade: null, problem: 'other-pair', at: index };
        // What follows may be about that economy: pronouns no longer mean an earlier trade.
        state.namesAnother = true;
      }
      break;
    case 'break':
    case 'semicolon':
      state.current = null;
      state.hasPronoun = false;
      state.flowAt = null;
      state.hasTarget = false;
      state.clause = index + 1;
      break;
    case 'later':
      state.current = { trade: null, problem: 'unsure', at: index };
      break;
    case 'target':
      state.hasTarget = true;
      break;
    case 'it':
      state.hasPronoun = true;
      if (mark.isParts && (state.last?.trade ?? story.earlier)?.flow === 'T') state.namesAnother = true;
      break;
    case 'first-one':
    case 'second-one': {
      const trade = story.flows[mark.kind === 'first-one' ? 0 : 1];
      state.current =
        trade && story.flows.length === 2
          ? { trade, problem: trade.problem, at: index }
          : { trade: null, problem: 'unsure', at: index };
      break;
    }
    case 'word':
      if (!mark.capital) state.unknown += 1;
      break;
    default:
  }
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
    return isLed(marks, figure) ? { trade: goal, problem: null, at: -1 } : none('unsure');
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

/** Whether a good, or a word for a share of the whole, stands before an amount and no flow between them. */
function isPartOfFlow(marks: readonly Mark[], clause: number, { unit, first }: FigureWords): boolean {
  if (unit !== 'USD') return false;
  const told = marks
    .slice(clause, first)
    .findLast((mark) => isFlow(mark) || mark.kind === 'quantity' || PART_WORDS.includes(mark.kind));
  if (told) return PART_WORDS.includes(told.kind);
  // "The car industry yields US$700 million of exports": nothing but unknown words says whose they are.
  const before = marks.slice(clause, first);
  return before.some(({ kind }) => kind === 'word') && !before.some(({ kind }) => TELLS_WHOSE.includes(kind));
}

const TELLS_WHOSE: readonly MarkKind[] = ['economy', 'pair', 'we', 'neighbour', 'it', 'body', 'target'];

const PART_WORDS: readonly MarkKind[] = ['topic', 'share'];

/** What stands behind a flow that belongs to the value before it. */
const CLOSES_FLOW: readonly MarkKind[] = ['comma', 'and', 'of', 'to', 'from', 'close', 'quote', 'semicolon'];

const TURN_ENDS: readonly MarkKind[] = ['quantity', 'comma', 'semicolon', 'and', 'break', 'colon', 'open'];

/** The flow in the opposite direction to the one named last, from the same side; `null` where none is known. */
function againstLast({ last }: State, { flows }: Story): TextSubject | null {
  // "Turnover the other way" hides the flow that was named before it.
  const trade = last?.trade?.flow === 'T' ? flows.findLast(({ flow }) => flow !== 'T') : last?.trade;
  if (last?.problem || !trade || trade.problem || (trade.flow !== 'X' && trade.flow !== 'M')) return null;
  return { trade: { ...trade, flow: trade.flow === 'X' ? 'M' : 'X' }, problem: null, at: -1 };
}

/** The mark of a flow that stands behind its figure: "$641.8 million in Laos' imports". */
function flowBehind(
  marks: readonly Mark[],
  { number: figure, last, unit, direction }: FigureWords,
  { partner, goods }: TextLanguage,
): number | null {
  const first = marks[last + 1]?.kind;
  const isAmount = unit === 'USD' && direction === undefined;
  // "a US$70.8 million surplus".
  if (isAmount && goods !== 'after' && (first === 'surplus' || first === 'deficit')) return last + 1;
  // "the US$30bil trade target".
  if (
    isAmount &&
    (first === 'total-trade' || first === 'two-way-trade') &&
    marks[last + 2]?.kind === 'target'
  )
    return last + 1;
  // "với 2,34 tỷ USD hàng xuất khẩu và 2,24 tỷ USD hàng nhập khẩu".
  if (isAmount && partner === 'behind' && (first === 'exports' || first === 'imports')) {
    const next = marks[last + 2]?.kind;
    if (next === undefined || CLOSES_FLOW.includes(next)) return last + 1;
    // "1,5 tỷ USD nhập khẩu nông sản": a part of it.
    if (goods === 'after' && (next === 'topic' || next === 'word')) return last + 1;
  }
  // In languages whose verbs come last, the value is followed by its verb or balance: "3億ドルを輸入", "2億ドルの黒字".
  if (partner === 'particle' && (first === 'of' || first === 'surplus' || first === 'deficit')) {
    const at = first === 'of' ? last + 2 : last + 1;
    const kind = marks[at]?.kind;
    if (kind !== undefined && BALANCES_AND_VERBS.includes(kind)) return at;
  }
  // "davon entfielen 5 Millionen auf Exporte".
  // "10.900 millones correspondieron a exportaciones".
  const isGiven = first === 'goes-to' && marks[last + 2]?.kind === 'to';
  const isDivided =
    isGiven || (first === 'to' && marks.slice(0, figure).some(({ kind }) => kind === 'goes-to'));
  // "earned US$263 million from exports to Laos".
  const isEarned = first === 'from' && marks[last + 2]?.kind === 'exports';
  if (first !== 'of' && first !== 'in' && !isDivided && !isEarned) return null;
  for (let at = isEarned || isGiven ? last + 2 : last + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || isTradeOfBalance(marks, at)) return null;
    if (
      mark.kind === 'exports' ||
      mark.kind === 'imports' ||
      mark.kind === 'total-trade' ||
      mark.kind === 'two-way-trade' ||
      // "US$ 180 millones de superávit".
      (first === 'of' && (mark.kind === 'surplus' || mark.kind === 'deficit'))
    )
      return at;
    if (!MODIFIERS.includes(mark.kind)) return null;
  }
  return null;
}

/** The mark of a verb that ends the clause of a figure, where only sides and times stand between. */
function closingVerb(marks: readonly Mark[], { last }: FigureWords, table: TextLanguage): number | null {
  for (let at = last + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    // "Goods worth US$2.97 billion changed hands between Viet Nam and Laos".
    if (kind === 'trades' && (table.closesWithVerb || marks[at + 1]?.kind === 'between')) return at;
    if (table.closesWithVerb && (kind === 'sells' || kind === 'buys')) return at;
    if (kind === undefined || !(MODIFIERS.includes(kind) || BEFORE_VERB.includes(kind))) return null;
  }
  return null;
}

const BEFORE_VERB: readonly MarkKind[] = ['from', 'with', 'time', 'and'];
const BALANCES_AND_VERBS: readonly MarkKind[] = ['surplus', 'deficit', 'sells', 'buys'];
const MODIFIERS: readonly MarkKind[] = [
  'of',
  'in',
  'to',
  'economy',
  'pair',
  'it',
  'plain',
  'neighbour',
  'we',
];

/** Whether no unknown word stands directly before a figure and its hedges. */
function isLed(marks: readonly Mark[], { first }: FigureWords): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === undefined || !BESIDE.includes(kind)) return kind !== 'word';
  }
  return true;
}

const BESIDE: readonly MarkKind[] = ['hedge', 'plain', 'per', 'quote', 'time', 'tentative', 'colon'];
