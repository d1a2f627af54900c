/** The words for a flow, and what may stand beside them. */
import type { Flow } from '../ledger/codes.ts';
import type { Mark, MarkKind } from './mark.ts';

/** The flow of each word for one, and its sign: of a surplus 1, of a deficit −1, else 0. */
export const FLOW_OF: Readonly<Partial<Record<MarkKind, readonly [Flow, -1 | 0 | 1]>>> = {
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

/** Verbs that are about trade only where a side is their subject: "coffee earned" is not. */
export const VAGUE: readonly MarkKind[] = ['sells', 'buys', 'trades'];

/** Whether a mark is a word for a flow. */
export const isFlow = (mark: Mark | undefined): boolean => mark !== undefined && mark.kind in FLOW_OF;

/** Whether a mark is a noun for one direction of the trade. */
export const isPartOfTrade = ({ kind }: Mark): boolean => kind === 'exports' || kind === 'imports';

/** What may belong to the words of one trade behind its flow. */
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

/** The prepositions that lead to a partner. */
export const LEADING_WORDS: readonly MarkKind[] = ['to', 'from', 'with'];

/** All that lead to an economy. */
export const PREPOSITIONS: readonly MarkKind[] = [
  'of',
  'to',
  'from',
  'with',
  'between',
  'in',
  'by',
  'favour',
];
