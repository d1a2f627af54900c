/** Reads a flow together with the economies named beside it: whose trade with whom it is. */
import type { Flow } from '../ledger/codes.ts';
import {
  isHadByTopic,
  isOfGood,
  isOfOtherEconomies,
  isSoldByThem,
  namesAnother,
  namesPairOnly,
  speaksOfElse,
  speaksOfPair,
  subjectApart,
} from './flow-clause.ts';
import { FLOW_OF, isPartOfTrade, VAGUE } from './flow-mark.ts';
import { type Sides, sidesAt } from './flow-sides.ts';
import type { Mark, MarkKind } from './mark.ts';
import { otherOf, type Story, type Trade } from './story.ts';
import type { LeftOutReason } from './text-claim.ts';
import type { TextLanguage } from './text-language.ts';

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
  const reporter =
    possessor(marks, index, table, story) ?? side ?? tradeReporter(flow, members, story, table);
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

function tradeReporter(
  flow: Flow,
  members: Sides['named'],
  story: Story,
  { balancesTo }: TextLanguage,
): string {
  const { pair } = story;
  const [first] = pair;
  const favoured = flow === 'B' ? members.find(({ role }) => role === 'favour') : undefined;
  if (favoured) return favoured.economy;
  if (flow === 'T') return story.reporter ?? story.body ?? first;
  // "Exports from Viet Nam" and "imports into Laos" are that economy's own.
  const own: readonly string[] =
    flow === 'X'
      ? ['before', 'of', 'from', 'by']
      : flow === 'B' && balancesTo === 'partner'
        ? ['before', 'of', 'by', 'favour']
        : ['before', 'of', 'to', 'by', 'favour'];
  const told = members.find(({ role }) => own.includes(role));
  if (told) return told.economy;
  // "Exports and imports between Viet Nam and Laos" are seen from the side that is named first.
  const [named] = members;
  if (named?.role === 'between') return named.economy;
  const partner = members.find(({ role }) => !own.includes(role));
  if (partner) return otherOf(pair, partner.economy);
  return story.reporter ?? story.body ?? first;
}
