/** Reads a flow together with the economies named beside it: whose trade with whom it is. */
import type { Flow } from '../ledger/codes.ts';
import type { Mark, MarkKind } from './mark.ts';
import { otherOf, type Story, type Trade } from './story.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';

const FLOW_OF: Readonly<Partial<Record<MarkKind, readonly [Flow, -1 | 0 | 1]>>> = {
  'two-way-trade': ['T', 0],
  'total-trade': ['T', 0],
  trades: ['T', 0],
  exports: ['X', 0],
  sells: ['X', 0],
  imports: ['M', 0],
  buys: ['M', 0],
  surplus: ['B', 1],
  deficit: ['B', -1],
  gap: ['B', 0],
};
const VAGUE: readonly MarkKind[] = ['sells', 'buys', 'trades'];

/** Whether a mark is a word for a flow. */
export const isFlow = (mark: Mark | undefined): boolean => mark !== undefined && mark.kind in FLOW_OF;

const isPartOfTrade = ({ kind }: Mark): boolean => kind === 'exports' || kind === 'imports';

/** What may belong to the words of one trade before its flow. `BEHIND` is what may belong to them behind it. */
const BEFORE: ReadonlySet<MarkKind> = new Set<MarkKind>([
  ...([
    'economy',
    'of',
    'pair',
    'neighbour',
    'it',
    'we',
    'plain',
    'everybody',
    'elsewhere',
    'and',
    'dash',
  ] as const),
]);
/** What may stand between a verb and its subject: "Laos had earned". */
const AUXILIARY: readonly MarkKind[] = ['leads', 'forecast', 'time'];
const BEFORE_BALANCE: readonly MarkKind[] = ['with', 'per', 'leads', 'in', 'up', 'down'];
const BEFORE_PARTNER: readonly MarkKind[] = ['time', 'total-trade', 'two-way-trade', 'it', 'plain'];
export const BEHIND: ReadonlySet<MarkKind> = new Set<MarkKind>([
  ...([
    'economy',
    'of',
    'to',
    'from',
    'with',
    'favour',
    'between',
    'in',
    'pair',
    'neighbour',
    'it',
    'we',
    'plain',
    'time',
  ] as const),
  ...(['everybody', 'elsewhere', 'and', 'dash', 'by', 'body'] as const),
]);

interface Sides {
  /** The economies named, each with the preposition that leads to it. */
  readonly named: { readonly economy: string; readonly role: MarkKind | 'before' }[];
  pair: boolean;
  neighbour: MarkKind | 'before' | null;
  we: MarkKind | 'before' | null;
  everybody: boolean;
  elsewhere: boolean;
  goods: boolean;
}

/**
 * The trade that a flow is about, with the reason where it is not the pair's. Notes in the story whose trade it is,
 * and from which side it is seen.
 *
 * @param index the mark of the flow
 * @param known the flow that a pronoun at this mark stands for: "those from India"
 */
export function tradeAt(
  marks: readonly Mark[],
  index: number,
  story: Story,
  table: TextLanguage,
  known?: Pick<Trade, 'flow' | 'sign'>,
): Trade {
  const kind = marks[index]?.kind ?? 'word';
  const [flow, sign] = known ? [known.flow, known.sign] : (FLOW_OF[kind] ?? ['T', 0]);
  const sides = sidesAt(marks, index, table);
  // "A balance in favour of Laos" is its surplus, and in a text that tells the trade from the other side its deficit.
  const favoured =
    sign === 0 && flow === 'B' ? sides.named.find(({ role }) => role === 'favour')?.economy : undefined;
  const seen = story.reporter ?? (marks.slice(0, index).some(isPartOfTrade) ? story.pair[0] : null);
  const side = favoured !== undefined && seen !== favoured ? seen : null;
  const trade = { flow, sign: favoured === undefined ? sign : side === null ? (1 as const) : (-1 as const) };
  const without = (problem: LeftOutReason): Trade => ({ reporter: story.pair[0], problem, ...trade });
  const apart = sides.named.length === 0 ? subjectApart(marks, index, story) : null;
  if (apart !== null) sides.named.push({ economy: apart, role: 'before' });
  const members = sides.named.filter(({ economy }) => story.pair.includes(economy));
  if (sides.goods || isOfGood(marks, index) || (members.length < 2 && isHadByTopic(marks, index)))
    return without('other-measure');
  if (sides.elsewhere || members.length < sides.named.length) return leave(story, without('other-pair'));
  const both = new Set(members.map(({ economy }) => economy)).size === 2;
  if (!both && members.length > 0 && isOfOtherEconomies(marks, index, members, story, table))
    return leave(story, without('other-pair'));
  if (VAGUE.includes(kind) && speaksOfElse(marks, index)) return without('other-measure');
  // "We exported A, they sold us B": the pronoun means the other side.
  if (isSoldByThem(marks, index) && members.length === 0) return without('no-side');
  if (!both && members.length === 0 && namesAnother(marks, index, story))
    return leave(story, without('other-pair'));
  const isPairs =
    sides.pair ||
    kind === 'two-way-trade' ||
    (flow === 'T' && members.length === 0 && speaksOfPair(marks, index));
  const isTwoWay = isPairs && story.named.size > 0;
  const partnered =
    both ||
    isTwoWay ||
    (flow === 'T' && members.length === 0 && namesPairOnly(marks, story)) ||
    // "Laos and Viet Nam have traded as never before. Turnover rose to US$2.2 billion".
    (kind === 'total-trade' && members.length === 0 && sides.neighbour === null && story.sinceBoth === 1) ||
    members.some(({ role }) => role !== 'before' && role !== 'of') ||
    ((sides.neighbour !== null || sides.we !== null) && (story.trading === 'pair' || members.length > 0));
  // "China is Laos' largest market for exports": nothing says that the trade is with the pair's other side.
  if (!partnered && namesAnother(marks, index, story)) return leave(story, without('other-pair'));
  if (sides.everybody && !partnered) return leave(story, without('other-pair'));
  if (!partnered && !inherits(story, kind, flow, members.length > 0))
    return leave(story, without('other-pair'));
  // "We sold Laos goods worth US$5 million": behind the verb stands the partner.
  const [object] = members;
  if (VAGUE.includes(kind) && sides.we === 'before' && members.length === 1 && object?.role === 'of')
    members.splice(0, 1, { ...object, role: 'with' });
  // "Las importaciones argentinas desde el país vecino": the origin is told.
  if (
    flow === 'M' &&
    table.ofMayBeFrom === true &&
    !both &&
    sides.neighbour !== 'from' &&
    isOfAlone(members)
  ) {
    const [{ economy } = { economy: '' }] = members;
    if (story.reporter === null) return without('no-side');
    if (economy !== story.reporter) members.splice(0, 1, { economy, role: 'from' });
  }
  const reporter = possessor(marks, index, table, story) ?? side ?? tradeReporter(flow, members, story);
  if (partnered) {
    story.trading = 'pair';
    story.sincePair = 0;
  }
  // Whom a balance favours does not say from which side it is seen.
  if (flow !== 'T' && favoured === undefined && (members.length > 0 || sides.neighbour !== null))
    tell(story, reporter);
  // "Trade with Viet Nam" is seen from the other side.
  const [partner] = members;
  if (flow === 'T' && !both && partner?.role === 'with') tell(story, otherOf(story.pair, partner.economy));
  return { reporter, isInherited: !partnered && members.length > 0, problem: null, ...trade };
}

const isOfAlone = (members: Sides['named']): boolean =>
  members.every(({ role }) => role === 'of') && members.length > 0;

function tell(story: Story, reporter: string): void {
  story.reporter = reporter;
  story.leadReporter ??= reporter;
}

function leave(story: Story, trade: Trade): Trade {
  story.trading = 'other';
  return trade;
}

/** Whether a flow without a named partner is the pair's, because the text spoke of the pair shortly before. */
function inherits(story: Story, kind: MarkKind, flow: Flow, sided: boolean): boolean {
  if (story.trading !== 'pair') return false;
  if (story.isAboutPair) return true;
  if (VAGUE.includes(kind)) return story.sincePair <= 2;
  // "Laos' trade" is its trade with all partners.
  return flow === 'T' ? !sided : story.sincePair <= 6;
}

/** The economy that opens the clause of a verb of selling or buying, before an insertion: "Kenya, for its part, sold". */
function subjectApart(marks: readonly Mark[], index: number, { pair }: Story): string | null {
  const kind = marks[index]?.kind;
  if ((kind !== 'sells' && kind !== 'buys') || marks[index - 1]?.kind !== 'comma') return null;
  const opens = marks.findLastIndex(
    (mark, at) => at < index - 1 && (mark.kind === 'comma' || mark.kind === 'quantity'),
  );
  const [before, subject] = [marks[opens - 2]?.kind, marks[opens - 1]];
  const isOpening = before === undefined || OPENS_CLAUSE.includes(before);
  const isInsertion = marks[opens]?.kind === 'comma' && index - opens <= LONGEST_INSERTION;
  return isOpening && isInsertion && subject?.kind === 'economy' && pair.includes(subject.economy)
    ? subject.economy
    : null;
}

/** How many marks an insertion may have, with its commas. */
const LONGEST_INSERTION = 7;

/** Whether the subject of a verb of selling or buying is a pronoun that opens its clause, behind one of the speaker's side. */
function isSoldByThem(marks: readonly Mark[], index: number): boolean {
  if (marks[index]?.kind !== 'sells' && marks[index]?.kind !== 'buys') return false;
  const subject = marks.slice(0, index).findLastIndex(({ kind }) => kind !== 'plain' && kind !== 'leads');
  const opens = marks[subject - 1]?.kind;
  const isPronoun = marks[subject]?.kind === 'it' && (opens === undefined || OPENS_CLAUSE.includes(opens));
  return isPronoun && marks.slice(0, subject).some(({ kind }) => kind === 'we');
}

/** Whether a clause is about something else before a vague word: "coffee earned". */
function speaksOfElse(marks: readonly Mark[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'topic') return true;
    if (kind === 'economy' || kind === 'pair' || kind === 'it' || kind === 'we') {
      // "As for diesel, Thailand sold".
      return (
        marks.slice(0, at).findLast((mark) => mark.kind !== 'comma' && mark.kind !== 'plain')?.kind ===
        'topic'
      );
    }
    if (kind === 'quantity' || kind === 'semicolon' || kind === 'break') return false;
    // "Wer über Zölle redet, sollte wissen: 2024 lieferte …", but "diesel: Thailand sold".
    if (kind === 'colon' && marks[at - 1]?.kind !== 'topic') return false;
  }
  return false;
}

/** Whether a clause is about both sides before its trade: "the two countries want to lift trade". */
function speaksOfPair(marks: readonly Mark[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind;
    if (kind === 'pair') return true;
    if (kind === 'quantity' || kind === 'semicolon' || kind === 'break' || kind === 'topic') return false;
  }
  return false;
}

/** Whether a sentence names both economies of the pair and no other. */
export function namesPairOnly(marks: readonly Mark[], { pair }: Story): boolean {
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'economy' ? [mark.economy] : [])));
  return named.size === 2 && pair.every((economy) => named.has(economy));
}

function namesAnother(marks: readonly Mark[], index: number, { pair }: Story): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark?.kind === 'economy' && !pair.includes(mark.economy)) return true;
    if (mark?.kind === 'quantity' || mark?.kind === 'semicolon' || mark?.kind === 'break') return false;
  }
  return false;
}

/** Whether a flow is that of a good named before "whose": "soy, whose exports". */
function isOfGood(marks: readonly Mark[], index: number): boolean {
  let at = index - 1;
  while (marks[at]?.kind === 'plain') at -= 1;
  const whose = marks[at];
  if ((whose?.kind !== 'break' && whose?.kind !== 'it') || !whose.isWhose) return false;
  const before = marks.slice(0, at).findLast(({ kind }) => kind !== 'comma' && kind !== 'plain');
  return before?.kind === 'topic' || before?.kind === 'word';
}

/** Whether a verb stands between a flow and a good or firm that opens its clause: "fruit saw exports of US$5 million". */
function isHadByTopic(marks: readonly Mark[], index: number): boolean {
  let at = index - 1;
  while (marks[at]?.kind === 'leads' || marks[at]?.kind === 'plain') at -= 1;
  if (!marks.slice(at + 1, index).some(({ kind }) => kind === 'leads')) return false;
  const end = at;
  while (IN_NAME.includes(marks[at]?.kind ?? 'stop')) at -= 1;
  const opens = marks[at]?.kind;
  return (
    (opens === undefined || OPENS_CLAUSE.includes(opens)) &&
    marks.slice(at + 1, end + 1).some(({ kind }) => kind === 'topic')
  );
}

/** What a good or firm and its adjectives consist of. */
const IN_NAME: readonly MarkKind[] = ['topic', 'word', 'plain'];
const OPENS_CLAUSE: readonly MarkKind[] = ['break', 'semicolon', 'comma', 'and', 'dash', 'quantity'];

/**
 * Whether a flow, beside which only one side of the pair is named, is that of an economy outside the pair: of the
 * subject of the clause, "Thailand, whose exports to Laos", or of a partner that opens it, "a China, Brasil vendió".
 */
function isOfOtherEconomies(
  marks: readonly Mark[],
  index: number,
  members: Sides['named'],
  { pair }: Story,
  { partner }: TextLanguage,
): boolean {
  if (partner === 'particle') return false;
  const hasPartner = members.some(({ role }) => role !== 'before' && role !== 'of');
  for (let at = index - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (!mark || mark.kind === 'quantity' || mark.kind === 'semicolon') return false;
    if (mark.kind === 'break' || mark.kind === 'it') {
      // A relative clause is about what stands right before it.
      const before = marks.slice(0, at).findLast(({ kind }) => kind !== 'comma' && kind !== 'plain');
      if (before?.kind === 'economy' && !pair.includes(before.economy)) return true;
      if (mark.kind === 'break') return false;
    }
    if (mark.kind !== 'economy') continue;
    const isOutside = !pair.includes(mark.economy);
    const leads = marks.slice(0, at).findLast(({ kind }) => kind !== 'plain')?.kind ?? 'word';
    const isLed = PREPOSITIONS.includes(leads);
    if (isOutside) return hasPartner ? !isLed : LEADING_WORDS.includes(leads);
    if (hasPartner) return false;
  }
  return false;
}

/**
 * The trade with a further partner, where only the partner is named again: "exports to Cambodia were US$5 billion, and to
 * Laos US$0.7 billion". `null` where it is not plain whose trade it is.
 *
 * @param flow the mark of the flow that was named with the first partner
 * @param economy the further partner
 */
export function tradeWithNext(
  marks: readonly Mark[],
  flow: number,
  economy: string,
  story: Story,
  table: TextLanguage,
): Trade | null {
  const [kind, sign] = FLOW_OF[marks[flow]?.kind ?? 'word'] ?? [];
  if (kind === undefined || sign === undefined || kind === 'B' || !story.pair.includes(economy)) return null;
  const { named, goods } = sidesAt(marks, flow, table);
  const reporter = otherOf(story.pair, economy);
  const isOwn = named.some(
    ({ economy: own, role }) => own === reporter && (role === 'before' || role === 'of'),
  );
  const isPartner = ({ role }: (typeof named)[number]) => role !== 'before' && role !== 'of';
  if (goods || !isOwn || !named.some(isPartner) || named.some((side) => side.economy === economy))
    return null;
  story.trading = 'pair';
  story.sincePair = 0;
  tell(story, reporter);
  return { flow: kind, sign, reporter, problem: null };
}

function sidesAt(marks: readonly Mark[], index: number, table: TextLanguage): Sides {
  const { goods, partner: side } = table;
  const kind = marks[index]?.kind ?? 'word';
  const isVerb = VAGUE.includes(kind);
  const isBalance = kind === 'surplus' || kind === 'deficit' || kind === 'gap';
  const isBought = kind === 'imports' || kind === 'buys';
  const isPart = isVerb || kind === 'exports' || kind === 'imports';
  const sides: Sides = {
    named: [],
    pair: false,
    neighbour: null,
    we: null,
    everybody: false,
    elsewhere: false,
    goods: false,
  };
  let role: MarkKind | 'before' = 'before';
  // "The two countries want to raise their trade".
  const isTheirs =
    marks[index - 1]?.kind === 'it' && marks.slice(0, index).some((mark) => mark.kind === 'pair');
  if (isTheirs) sides.pair = true;
  const take = (mark: Mark) => {
    if (mark.kind === 'economy') sides.named.push({ economy: mark.economy, role });
    else if (mark.kind === 'pair') sides.pair = true;
    else if (mark.kind === 'neighbour' || (mark.kind === 'it' && role !== 'before' && role !== 'of'))
      sides.neighbour ??= role;
    else if (mark.kind === 'we') sides.we ??= role;
    else if (mark.kind === 'everybody') sides.everybody = true;
    else if (mark.kind === 'elsewhere') sides.elsewhere = true;
  };
  if (table.closesWithVerb && isVerb) takeClause(marks, index, sides);
  const object = side === 'particle' ? objectBefore(marks, index) : null;
  for (let at = (object ?? index) - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (!mark) break;
    // "ベトナムから3億ドルを輸入": an unknown word beside the value of such a verb may be a good.
    if (object !== null && mark.kind === 'time') continue;
    if (object !== null && mark.kind === 'word') sides.goods = true;
    // "imports from Laos and exports": what stands before the "and" belongs to the other flow.
    if (mark.kind === 'and' && marks.slice(at + 1, index).every(({ kind }) => kind === 'plain')) break;
    if (isVerb && AUXILIARY.includes(mark.kind)) continue;
    // "handed Kenya a US$70.8 million surplus".
    if (isBalance && (mark.kind === 'quantity' || mark.kind === 'hedge') && standsBefore(marks, at, index))
      continue;
    // "leaving Mexico with a surplus".
    const hasOwner = sides.named.some(({ role: own }) => own === 'before');
    if (isBalance && !hasOwner && BEFORE_BALANCE.includes(mark.kind)) continue;
    // "Brazil had in 2024 in its trade with Argentina a surplus": behind its partner may stand the side itself.
    if (isBalance && !hasOwner && sides.named.length > 0 && BEFORE_PARTNER.includes(mark.kind)) continue;
    if (isBalance && (hasOwner || (sides.named.length > 0 && mark.kind !== 'economy'))) break;
    // "Laos enjoyed a surplus": any verb between an economy and its balance.
    if (isBalance && mark.kind === 'word' && isSubject(marks, at - 1)) continue;
    // The preposition or particle of a side before the flow.
    if (side !== 'behind' && LEADING_WORDS.includes(mark.kind)) continue;
    // "Vientiane – exports": a place and a dash open the text.
    if (mark.kind === 'dash' && !(isSide(marks[at - 1]) && isSide(marks[at + 1]))) break;
    if (!BEFORE.has(mark.kind)) {
      const touches = marks.slice(at + 1, index).every(({ kind }) => kind === 'plain');
      const names =
        mark.kind === 'topic' || (mark.kind === 'word' && touches && (isPart || kind === 'total-trade'));
      if (goods !== 'after' && names && marks.slice(at + 1, index).every(({ kind }) => kind !== 'and'))
        sides.goods = true;
      // "Tỉnh Quảng Trị xuất khẩu sang Lào": a province or a firm.
      // "Yunnan's trade with Laos" is no trade of China's, but "Thái cho biết thương mại" is no name before its trade.
      const isOwned =
        kind === 'total-trade' && marks[at + 1]?.kind === 'of' && marks[at + 1]?.from === mark.to;
      if ((isPart || isBought || isOwned) && isOfName(marks, at, index, side)) sides.goods = true;
      // "Cao su nhập từ Lào": a good that is named right before what is done with it.
      if (goods === 'after' && mark.kind === 'topic' && touches && (isPart || isBought)) sides.goods = true;
      break;
    }
    role = side === 'behind' ? roleBehind(marks, at, isVerb, isBalance) : roleBefore(marks, at, side);
    take(mark);
  }
  role = 'of';
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark) break;
    // "exports and imports of Laos": what follows the second flow belongs to both.
    if (mark.kind === 'and' && isPart && at === index + 1) {
      const second = marks[at + 1]?.kind === 'plain' ? at + 2 : at + 1;
      if (isFlow(marks[second])) {
        at = second;
        continue;
      }
    }
    // "exports to and imports from Laos": the partner stands behind the second.
    if (mark.kind === 'and' && isPart && PREPOSITIONS.includes(marks[at - 1]?.kind ?? 'and')) {
      const economy = economyOfSecond(marks, at + 1);
      if (economy !== null) sides.named.push({ economy, role });
      break;
    }
    // "Thặng dư trong trao đổi với Đức": the trade in which a balance arises.
    if (isBalance && isTradeOfBalance(marks, at)) continue;
    if (!BEHIND.has(mark.kind)) {
      const before = marks[at - 1];
      const isObject = at === index + 1 && (goods === 'before' ? isVerb : isPart);
      const names = mark.kind === 'topic' || (mark.kind === 'word' && (isObject || before?.kind === 'of'));
      // "صادرات المغرب من الطماطم": exports come from no good.
      const isOfWare = kind === 'exports' && before?.kind === 'from' && mark.kind === 'word' && !mark.capital;
      if (goods !== 'before' && ((names && (at === index + 1 || role === 'of')) || isOfWare))
        sides.goods = true;
      break;
    }
    if (PREPOSITIONS.includes(mark.kind)) {
      // "Importe aus der Türkei": the article of an economy is also "of". "Закупки в Китае" come from there.
      if (mark.kind !== 'of' || !LEADING_WORDS.includes(marks[at - 1]?.kind ?? 'of'))
        role = kind === 'buys' && mark.kind === 'to' ? 'from' : mark.kind;
      // "in India's favour".
      const last = sides.named.at(-1);
      if (mark.kind === 'favour' && marks[at - 1]?.kind === 'of' && last)
        sides.named.splice(-1, 1, { ...last, role });
    } else if (
      role === 'of' &&
      isBought &&
      mark.kind === 'economy' &&
      (kind === 'buys' || areWares(marks, at))
    ) {
      // "استورد المغرب من تونس": the economy behind the verb is its subject, where another one is the origin.
      const [from, origin] = marks.slice(at + 1, at + 4).filter((own) => own.kind !== 'plain');
      const isLed = from?.kind === 'from' || (from?.kind === 'to' && kind === 'buys');
      const isBuyer = isLed && origin?.kind === 'economy';
      sides.named.push({ economy: mark.economy, role: isBuyer ? 'before' : 'from' });
    } else take(mark);
  }
  const partner = partnerBehind(marks, index);
  // "importierte Deutschland Waren aus Tschechien": the economy behind the verb is its subject.
  const [subject] = sides.named;
  if (isBought && subject?.role === 'from' && partner?.role === 'from' && sides.named.length === 1)
    sides.named.splice(0, 1, { ...subject, role: 'before' });
  if (partner) sides.named.push(partner);
  return sides;
}

/**
 * Whether a mark ends the name of a firm or province whose trade is told, and not an economy's: "Petrolimex xuất khẩu",
 * "Petrolimex's exports", "广西对越南出口".
 */
function isOfName(marks: readonly Mark[], at: number, flow: number, side: TextLanguage['partner']): boolean {
  const mark = marks[at];
  const between = marks.slice(at + 1, flow);
  if (side === 'particle') {
    // "삼성전자의 지난해 대베트남 수출".
    const owned = mark?.kind === 'time' && marks[at - 1]?.kind === 'of' ? marks[at - 2] : undefined;
    return owned?.kind === 'word' || (mark?.kind === 'word' && between[0]?.kind === 'of');
  }
  if (mark?.kind !== 'word') return false;
  if (side === 'before') return LEADING_WORDS.includes(between[0]?.kind ?? 'word');
  if (marks[at - 1]?.kind === 'topic' && between.length === 0) return true;
  if (!mark.capital || !isNameBefore(marks, at)) return false;
  const [first, ...more] = between;
  return (
    between.every(({ kind }) => kind === 'leads' || kind === 'plain' || kind === 'to') ||
    (first?.kind === 'of' && first.from === mark.to && more.every(({ kind }) => kind === 'plain'))
  );
}

/** Whether a name that is no economy's is the subject of what follows: capitals alone, from the start of a clause. */
function isNameBefore(marks: readonly Mark[], last: number): boolean {
  let at = last;
  while (isCapital(marks[at])) at -= 1;
  if (at === last) return false;
  while (marks[at]?.kind === 'plain') at -= 1;
  return !SPEAKERS.includes(marks[at]?.kind ?? 'stop');
}

const isCapital = (mark: Mark | undefined): boolean => mark?.kind === 'word' && mark.capital;
/** What stands before a name that only says who speaks or where. */
const SPEAKERS: readonly MarkKind[] = ['word', 'body', 'of', 'from', 'with'];

/** Whether only what belongs to one value stands between a mark and the balance behind it: "a US$5 million surplus". */
const standsBefore = (marks: readonly Mark[], from: number, balance: number): boolean =>
  marks.slice(from, balance).every(({ kind }) => kind === 'quantity' || kind === 'hedge') &&
  marks[balance - 1]?.kind === 'quantity';

/** Whether a word for two-way trade only says in which trade a balance before it arises: "a deficit in trade with Laos". */
export function isTradeOfBalance(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || FLOW_OF[mark.kind]?.[0] !== 'T') return false;
  let at = index - 1;
  while (marks[at]?.kind === 'plain' || marks[at]?.kind === 'it' || marks[at]?.kind === 'leads') at -= 1;
  const leads = marks[at]?.kind;
  if (!IN_TRADE.includes(leads ?? 'stop')) return false;
  for (at -= 1; at >= 0; at -= 1) {
    const kind = marks[at]?.kind ?? 'stop';
    if (kind === 'surplus' || kind === 'deficit' || kind === 'gap') return true;
    // "A surplus of US$13.6 billion in its trade with Poland".
    if (!BEHIND.has(kind) && kind !== 'quantity' && kind !== 'hedge') return false;
  }
  return false;
}

const IN_TRADE: readonly MarkKind[] = ['in', 'with', 'from', 'of', 'to'];

/** Whether the nearest mark with a meaning is an economy to which no preposition leads. */
function isSubject(marks: readonly Mark[], from: number): boolean {
  let at = from;
  while (marks[at]?.kind === 'plain') at -= 1;
  return marks[at]?.kind === 'economy' && !PREPOSITIONS.includes(marks[at - 1]?.kind ?? 'stop');
}

/** The economy behind a flow with its preposition: "imports from Laos". */
function economyOfSecond(marks: readonly Mark[], flow: number): string | null {
  if (!isFlow(marks[flow])) return null;
  const [first, second] = marks.slice(flow + 1, flow + 4).filter(({ kind }) => kind !== 'plain');
  const isLed = first !== undefined && PREPOSITIONS.includes(first.kind);
  return isLed && second?.kind === 'economy' ? second.economy : null;
}

/** Whether an economy is the origin of goods: "imports of Lao goods". */
function areWares(marks: readonly Mark[], economy: number): boolean {
  return [marks[economy - 1], marks[economy + 1]].some((mark) => mark?.kind === 'plain' && mark.isWares);
}

/** Notes the sides in a clause that ends with a verb and has a value that is sold or bought. */
function takeClause(marks: readonly Mark[], verb: number, sides: Sides): void {
  let start = verb - 1;
  while (start >= 0 && !CLOSED.includes(marks[start]?.kind ?? 'stop')) start -= 1;
  const clause = marks.slice(start + 1, verb);
  const next = marks[verb + 1]?.kind;
  if (next !== undefined && !BEHIND_VERB.includes(next)) return;
  // "Exportierte Waren für US$3 Millionen und importierte Waren": the verb opens what is joined.
  if (marks[verb - 1]?.kind === 'and') return;
  const value = clause.findIndex(({ kind }) => kind === 'quantity');
  if (value < 0) return;
  for (const [at, mark] of clause.entries()) {
    const before = clause.slice(0, at).findLast(({ kind }) => kind !== 'plain');
    const role = before && LEADING_WORDS.includes(before.kind) ? before.kind : 'before';
    if (mark.kind === 'economy') sides.named.push({ economy: mark.economy, role });
    else if (mark.kind === 'pair') sides.pair = true;
    else if (mark.kind === 'neighbour') sides.neighbour ??= role;
    else if (mark.kind === 'we') sides.we ??= role;
    else if (mark.kind === 'elsewhere') sides.elsewhere = true;
    else if (mark.kind === 'topic' || mark.kind === 'word') sides.goods = true;
  }
}

/** What may stand behind a verb that ends its clause. */
const BEHIND_VERB: readonly MarkKind[] = [
  'comma',
  'and',
  'semicolon',
  'dash',
  'open',
  'close',
  'quote',
  'leads',
  'break',
];
const CLOSED: readonly MarkKind[] = ['comma', 'semicolon', 'break', 'dash', 'sells', 'buys', 'trades'];

/**
 * The preposition that leads to a side before a verb or a balance, where partners else stand behind: "aus Jordanien bezog
 * Ägypten".
 */
function roleBehind(
  marks: readonly Mark[],
  at: number,
  isVerb: boolean,
  isBalance: boolean,
): MarkKind | 'before' {
  const [before, article] = [marks[at - 2]?.kind, marks[at - 1]?.kind];
  const leads = (article === 'plain' || article === 'leads' ? before : article) ?? 'stop';
  // "With India importing" leads to the side itself, and "with a deficit" to none.
  const isPartner = isBalance ? leads === 'with' : isVerb && (leads === 'from' || leads === 'to');
  return isPartner ? leads : 'before';
}

/** The word that leads to a side before its flow: a preposition, a particle, or a prefix, as in "対ラオス輸出". */
function roleBefore(marks: readonly Mark[], at: number, side: TextLanguage['partner']): MarkKind | 'before' {
  const [prefix, own, particle] = [marks[at - 1], marks[at], marks[at + 1]];
  if (own?.kind === 'economy' && own.isPartner) return 'with';
  const leads = (mark: Mark | undefined) => (mark && LEADING_WORDS.includes(mark.kind) ? mark.kind : null);
  if (side === 'before') return leads(prefix) ?? 'before';
  const isPrefix = prefix !== undefined && prefix.to === marks[at]?.from && !isSide(marks[at - 2]);
  // Such a prefix names the partner of either flow: "대베트남 수입" come from there.
  return leads(particle) ?? (isPrefix && leads(prefix) ? 'with' : null) ?? 'before';
}

const isSide = (mark: Mark | undefined): boolean =>
  mark?.kind === 'economy' || mark?.kind === 'neighbour' || mark?.kind === 'pair' || mark?.kind === 'it';

/** The mark where the object of a verb behind it starts: "3億ドルを輸入". */
function objectBefore(marks: readonly Mark[], index: number): number | null {
  let at = index - 1;
  while (marks[at]?.kind === 'plain' || marks[at]?.kind === 'of') at -= 1;
  if (at === index - 1 || marks[at]?.kind !== 'quantity') return null;
  while (marks[at - 1]?.kind === 'hedge') at -= 1;
  return at;
}

/** The partner named behind the value: "exported goods worth US$1.5 billion to Viet Nam". */
function partnerBehind(marks: readonly Mark[], index: number): { economy: string; role: MarkKind } | null {
  let values = 0;
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark) return null;
    const next = marks.slice(at + 1, at + 3).find(({ kind }) => kind !== 'plain');
    const leads =
      mark.kind === 'to' || mark.kind === 'from' || mark.kind === 'with' || mark.kind === 'favour';
    if (values > 0 && leads && next?.kind === 'economy') return { economy: next.economy, role: mark.kind };
    if (mark.kind === 'quantity') values += 1;
    else if ((!PASSED.includes(mark.kind) && !isTradeOfBalance(marks, at)) || values > 1) return null;
  }
  return null;
}

const PASSED: readonly MarkKind[] = [
  ...([
    'leads',
    'hedge',
    'plain',
    'of',
    'in',
    'per',
    'economy',
    'it',
    'neighbour',
    'tentative',
    'time',
  ] as const),
];
const LEADING_WORDS: readonly MarkKind[] = ['to', 'from', 'with'];
const PREPOSITIONS: readonly MarkKind[] = ['of', 'to', 'from', 'with', 'between', 'in', 'by', 'favour'];

/** Whose flow it is where the partner stands before it without a particle: "한국의 베트남 수출" are Korea's exports. */
function possessor(
  marks: readonly Mark[],
  index: number,
  { partner: side }: TextLanguage,
  { pair }: Story,
): string | null {
  if (side !== 'particle' || index < 3) return null;
  const [whose, of, partner] = marks.slice(index - 3, index);
  const isTold = whose?.kind === 'economy' && of?.kind === 'of' && partner?.kind === 'economy';
  return isTold && pair.includes(whose.economy) && whose.economy !== partner.economy ? whose.economy : null;
}

function tradeReporter(flow: Flow, members: Sides['named'], story: Story): string {
  const { pair } = story;
  const [first] = pair;
  const favoured = flow === 'B' ? members.find(({ role }) => role === 'favour') : undefined;
  if (favoured) return favoured.economy;
  if (flow === 'T') return story.reporter ?? story.body ?? first;
  // "Exports from Viet Nam" and "imports into Laos" are that economy's own.
  const own: readonly string[] =
    flow === 'X' ? ['before', 'of', 'from', 'by'] : ['before', 'of', 'to', 'by', 'favour'];
  const told = members.find(({ role }) => own.includes(role));
  if (told) return told.economy;
  // "Exports and imports between Viet Nam and Laos" are seen from the side that is named first.
  const [named] = members;
  if (named?.role === 'between') return named.economy;
  const partner = members.find(({ role }) => !own.includes(role));
  if (partner) return otherOf(pair, partner.economy);
  return story.reporter ?? story.body ?? first;
}
