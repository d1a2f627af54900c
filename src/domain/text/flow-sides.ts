/** Finds the economies, and the words for them, that are named beside a flow. */
import { BEHIND, isFlow, isTradeOfBalance, LEADING_WORDS, PREPOSITIONS, VAGUE } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { TextLanguage } from './text-language.ts';

/** What may belong to the words of one trade before its flow. */
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

/** Who is named beside a flow. */
export interface Sides {
  /** The economies named, each with the preposition that leads to it. */
  readonly named: { readonly economy: string; readonly role: MarkKind | 'before' }[];
  pair: boolean;
  neighbour: MarkKind | 'before' | null;
  we: MarkKind | 'before' | null;
  everybody: boolean;
  elsewhere: boolean;
  goods: boolean;
}

/** The sides named beside the flow at a mark, before it and behind it, as far as its words reach. */
export function sidesAt(marks: readonly Mark[], index: number, table: TextLanguage): Sides {
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
  const hasArticle = marks[at - 1]?.kind === 'plain' || marks[at - 1]?.kind === 'leads';
  const preposition = hasArticle ? at - 2 : at - 1;
  const leads = marks[preposition]?.kind ?? 'stop';
  // "…, with Viet Nam running a deficit": whom a verb follows at the start of a clause has the balance.
  const opens = CLOSED.includes(marks[preposition - 1]?.kind ?? 'break');
  const isHolder = opens && marks[at + 1]?.kind === 'leads';
  // "With India importing" leads to the side itself, and "with a deficit" to none.
  const isPartner = isBalance
    ? leads === 'with' && !isHolder
    : isVerb && (leads === 'from' || leads === 'to');
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
