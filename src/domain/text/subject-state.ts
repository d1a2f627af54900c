/** What a sentence has told up to a mark, and what each mark changes in it. */
import { isFlow, isTradeOfBalance, LEADING_WORDS } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Story, Trade } from './story.ts';
import type { TextLanguage } from './text-language.ts';
import type { TextSubject } from './text-subject.ts';
import { tradeAt, tradeWithNext } from './trade.ts';

/** What is known at a mark of the sentence. */
export interface State {
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

/** The trade that begins to be told at a mark: by a flow, or by words that stand for one. `null` where none does. */
export function tradeOf(
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
  if (!LEADING_WORDS.includes(marks[index]?.kind ?? 'word')) return null;
  if (before !== 'and' && before !== 'comma') return null;
  return tradeWithNext(marks, flowAt, partner.economy, story, table);
}

/** What words other than flows and figures do to the subject. */
export function follow(mark: Mark, index: number, state: State, story: Story): void {
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
