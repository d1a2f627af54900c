/** Tells a share, and what it is a share of, from the trade that a sentence tells. */
import type { FigureWords } from './figure-words.ts';
import { isFlow } from './flow-mark.ts';
import type { Mark, MarkKind } from './mark.ts';

/**
 * Whether a flow of one side is what a share is of, and so its trade with everybody: "Kenya accounts for 12 per cent of
 * Uganda's imports, which came to".
 */
export function isWholeOfAll(marks: readonly Mark[], flow: number): boolean {
  const before = marks.slice(0, flow);
  const share = before.findLastIndex(({ kind }) => !IN_WHOLE.includes(kind));
  const mark = marks[share];
  if (marks[share + 1]?.kind !== 'of') return false;
  return (
    mark?.kind === 'fraction' || mark?.kind === 'share' || (mark?.kind === 'quantity' && mark.unit === 'rate')
  );
}

/**
 * Whether a flow stands between the words for a share and its rate, in a clause that is about something else: "大豆占进口的45%".
 */
export function isWholeOfPart(marks: readonly Mark[], flow: number, clause: number): boolean {
  const share = marks.findLastIndex(({ kind }, at) => at < flow && !IN_WHOLE.includes(kind));
  if (marks[share]?.kind !== 'share') return false;
  return !marks.slice(clause, share).some((mark) => isFlow(mark) || TELLS_WHOSE.includes(mark.kind));
}

const IN_WHOLE: readonly MarkKind[] = ['of', 'plain', 'economy', 'time'];

/**
 * Whether a mark only says what a rate is a share of, in words that a comma ends: "trade, equal to 14 per cent of GDP,
 * reached US$2 billion". What follows is still about the trade.
 */
export function isWholeOfShare(
  marks: readonly Mark[],
  share: FigureWords | undefined,
  index: number,
): boolean {
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
export function isValueOfShare(
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

const BESIDE_COMMA: readonly MarkKind[] = ['comma', 'open', 'plain', 'leads', 'hedge', 'in'];

/** Whether an amount is what a share is a share of: "0.3 per cent of Viet Nam's total of US$786 billion". */
export function isWholeBehindShare(marks: readonly Mark[], { unit, first }: FigureWords): boolean {
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

/** Whether a good, or a word for a share of the whole, stands before an amount and no flow between them. */
export function isPartOfFlow(marks: readonly Mark[], clause: number, { unit, first }: FigureWords): boolean {
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
