/** A printed figure as the oracle judges it, from the table of claims that the site publishes. */
import { type Fraction, negative, read } from './fraction.ts';
import type { Flow } from './history.ts';
import { type Months, parsePeriod } from './months.ts';
import { mirrored, type Span, span } from './span.ts';

/** A value, a rate of growth, or a change in US dollars, as seen from the side of whoever counted it. */
export interface Figure {
  readonly id: string;
  readonly source: string;
  readonly measure: 'level' | 'rate' | 'change';
  /** An economy: the assumed one where the claim does not say. */
  readonly reporter: string;
  /** The currency and the goods that it counts: figures of two of them have nothing to do with each other. */
  readonly counted: string;
  /** Whether the claim does not say who counted. */
  readonly assumed: boolean;
  readonly flow: Flow;
  /** `null` where the source does not show it. */
  readonly period: Months | null;
  readonly base: Months | null;
  readonly valuation: string;
  readonly status: string;
  readonly hedged: boolean;
  readonly meaning: Span;
}

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const MIRROR: Readonly<Record<Flow, Flow>> = { X: 'M', M: 'X', T: 'T', B: 'B' };

/** The values and growths of a table of claims. */
export const figuresOf = (rows: readonly Row[], assumedReporter: string): Figure[] =>
  rows
    .filter(({ kind }) => kind === 'level' || kind === 'growth')
    .map((row) => figureOf(row, assumedReporter));

function figureOf(row: Row, assumedReporter: string): Figure {
  const { id = '', source = '', kind, unit, reporter = '', partner, valuation = '', status = '' } = row;
  const measure = kind === 'level' ? 'level' : unit === 'rate' ? 'rate' : 'change';
  const assumed = reporter === 'unspecified';
  const by = assumed ? assumedReporter : reporter;
  // Who trades with the one that counted tells of its own side; who trades with the other tells from the other side.
  const isMirrored = partner === by;
  const flow = row.flow as Flow;
  const meaning = meaningOf(row);
  return {
    id,
    source,
    measure,
    reporter: by,
    counted: `${row.currency} ${row.covers}`,
    assumed,
    flow: isMirrored ? MIRROR[flow] : flow,
    period: parsePeriod(row.period ?? ''),
    base: parsePeriod(row.base ?? ''),
    valuation,
    status,
    hedged: row.hedges !== '',
    meaning: isMirrored && flow === 'B' && measure !== 'rate' ? mirrored(meaning) : meaning,
  };
}

/** The values that a row says it stands for. */
export function meaningOf({ lower = '', lower_included, upper = '', upper_included }: Row): Span {
  const [low, high] = [endOf(lower), endOf(upper)];
  return span(low, high, lower_included === 'true', upper_included === 'true');
}

function endOf(text: string): Fraction | null {
  // What a spreadsheet would take for a formula begins with an apostrophe.
  const plain = text.replace(/^'/, '').replace('−', '-');
  if (plain === '') return null;
  return plain.startsWith('-') ? negative(read(plain.slice(1))) : read(plain);
}
