/** Reads a table of the pair's trade: row, column and title together say what a number is. */
import { NOT_STATED } from '../ledger/codes.ts';
import { comparePeriods, monthsOf, type Period, periodOf } from '../ledger/period.ts';
import { powerOfTen } from '../numbers/rational.ts';
import { exactText } from './exact-text.ts';
import { isFlow } from './flow-mark.ts';
import type { Lexis } from './lexis.ts';
import type { Mark } from './mark.ts';
import { marksOf } from './marks-of.ts';
import { earlier, periodOfTime } from './period-of-time.ts';
import type { SentenceClaims } from './place-figures.ts';
import { type QuantityFinder, quantityAt, quantityFinder } from './quantity.ts';
import { otherOf, type Story, type Trade } from './story.ts';
import type { TextCell, TextTable } from './table.ts';
import type { LeftOut, LeftOutReason, TextClaim } from './text-claim.ts';
import { tradeAt } from './trade.ts';
import { unitHeading } from './unit-heading.ts';

interface Column {
  readonly isRate: boolean;
  readonly period: Period | null;
  readonly base: Period | null;
}

/**
 * Reads the cells of a table as claims: levels and balances, or growths in columns of rates. Where the title speaks of
 * another trade, or the unit is missing, all cells are left out with the reason. Sets the period of the story.
 */
export function readTable(
  text: string,
  table: TextTable,
  finder: QuantityFinder,
  story: Story,
  lexis: Lexis,
): SentenceClaims {
  const claims: TextClaim[] = [];
  const leftOut: LeftOut[] = [];
  const title = table.title.map((line) => marksOf(line.text, lexis));
  const about =
    title.map((marks) => tradeIn(marks, story, lexis)).findLast((trade) => trade !== null) ?? null;
  const [head] = table.heads;
  const scale = unitHeading(finder, table.from, head?.from ?? table.from);
  const columns = columnsOf(table.heads, title.flat(), story, lexis);
  for (const { label, cells } of table.rows) {
    const trade = label ? rowTrade(label.text, about, story, lexis) : null;
    for (const [index, cell] of cells.entries()) {
      if (!/\p{Nd}/u.test(cell.text)) continue;
      const column = columns[index];
      const without = (reason: LeftOutReason) => leftOut.push({ words: cell.text, at: cell.from, reason });
      const problem = about === null ? 'other-pair' : (about.problem ?? trade?.problem);
      if (problem) without(problem);
      else if (!trade) without('no-flow');
      else if (!column || (scale === null && !column.isRate)) without('no-unit');
      else {
        const claim = cellClaim(text, cell, trade, column, scale ?? 0, finder, story);
        if (claim) claims.push(claim);
        else without('unreadable');
      }
    }
  }
  story.period = columns.findLast(({ isRate }) => !isRate)?.period ?? story.period;
  return { claims, leftOut };
}

function tradeIn(marks: readonly Mark[], story: Story, lexis: Lexis): Trade | null {
  const index = marks.findIndex(isFlow);
  return index < 0 ? null : tradeAt(marks, index, story, lexis.table);
}

/** The trade of a row; "total" means both ways. */
function rowTrade(label: string, about: Trade | null, story: Story, lexis: Lexis): Trade | null {
  const marks = marksOf(label, lexis);
  const reporter = about?.reporter ?? story.pair[0];
  if (
    marks.length > 0 &&
    marks.every(({ kind }) => kind === 'plain' || kind === 'leads') &&
    lexis.totals.has(label.toLowerCase())
  ) {
    return { flow: 'T', sign: 0, reporter, problem: null };
  }
  const trade = tradeIn(marks, story, lexis);
  // Other words beside the flow mean a row about one good or another partner.
  return trade && marks.some(({ kind }) => kind === 'word') ? { ...trade, problem: 'unsure' } : trade;
}

function columnsOf(heads: readonly TextCell[], title: readonly Mark[], story: Story, lexis: Lexis): Column[] {
  const part = title.find((mark) => mark.kind === 'time' && ROW_PARTS.includes(mark.time.is));
  const columns = heads.map(({ text }): Column => {
    const marks = marksOf(text, lexis);
    const time = marks.find((mark) => mark.kind === 'time');
    if (time?.kind === 'time') {
      const own = periodOfTime(time.time, null, story);
      const whole = own && monthsOf(own) === 12 && part?.kind === 'time' ? rowPart(own, part, story) : own;
      return { isRate: false, period: whole, base: null };
    }
    const isRate = /%/.test(text) || marks.some(({ kind }) => kind === 'up' || kind === 'down');
    return { isRate, period: null, base: null };
  });
  const periods = columns.flatMap(({ period }) => period ?? []).sort(comparePeriods);
  const [latest, before] = [periods.at(-1) ?? null, periods.at(-2) ?? null];
  return columns.map((column) =>
    column.isRate ? { ...column, period: latest, base: before ?? earlier(latest, 12) } : column,
  );
}

const ROW_PARTS: readonly string[] = [
  'span',
  'months',
  'month',
  'quarter',
  'half',
  'quarters',
  'until-month',
];

/** The months that a title names, in the year of a column. */
function rowPart(year: Period, part: Mark & { readonly kind: 'time' }, story: Story): Period | null {
  const months = periodOfTime({ ...part.time, year: { year: Math.floor(year.from / 12) } }, null, story);
  return months && periodOf(months.from, months.to);
}

function cellClaim(
  text: string,
  cell: TextCell,
  trade: Trade,
  column: Column,
  scale: number,
  finder: QuantityFinder,
  story: Story,
): TextClaim | null {
  const isSigned = /^[-−+]/.test(cell.text);
  const start = cell.from + (isSigned ? 1 : 0);
  const own = quantityFinder(text.slice(start, cell.to), finder.lexicon.language.code);
  const number = own && quantityAt(own, 0, () => null);
  const [size] = number?.sizes ?? [];
  if (!size || number?.end !== cell.to - start || number.sizes.length > 1) return null;
  const isRate = column.isRate;
  // A per cent sign in the cell is already in the number.
  const shift = number.unit === 'rate' ? 0 : isRate ? -2 : number.unit === 'USD' ? 0 : scale;
  const falls = /^[-−]/.test(cell.text) || (!isRate && trade.flow === 'B' && trade.sign < 0);
  const value = size.abs().mul(powerOfTen(shift));
  if (!isRate && falls && trade.flow !== 'B') return null;
  return {
    words: text.slice(cell.from, cell.to),
    at: cell.from,
    kind: isRate ? 'growth' : trade.flow === 'B' ? 'balance' : 'level',
    flow: trade.flow,
    reporter: trade.reporter,
    partner: otherOf(story.pair, trade.reporter),
    isSideTold: true,
    period: column.period?.text ?? NOT_STATED,
    base: isRate ? (column.base?.text ?? NOT_STATED) : null,
    hedge: null,
    values: [exactText(falls ? value.neg() : value)],
    unit: isRate ? 'rate' : 'USD',
    status: 'A',
    by: null,
    isBase: false,
  };
}
