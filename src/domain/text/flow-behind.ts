/** Finds the flow that stands behind its figure. */
import type { FigureWords } from './figure-words.ts';
import { isTradeOfBalance } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { TextLanguage } from './text-language.ts';

/** What stands behind a flow that belongs to the value before it. */
const CLOSES_FLOW: readonly MarkKind[] = ['comma', 'and', 'of', 'to', 'from', 'close', 'quote', 'semicolon'];

/** The mark of a flow that stands behind its figure: "$641.8 million in Laos' imports". */
export function flowBehind(
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
export function closingVerb(
  marks: readonly Mark[],
  { last }: FigureWords,
  table: TextLanguage,
): number | null {
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
