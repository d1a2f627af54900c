import {
  type AnnualValue,
  type Claim,
  type Level,
  rational,
  type Source,
  type Status,
  toPlot,
  writeInterval,
} from '../../../domain/index.ts';
import { BILLION, billions, middleOf } from '../plot-interval.ts';

/** One printed figure. */
export interface PrintedClaim {
  readonly id: string;
  readonly source: string;
  readonly publisher: string;
  /** ISO 8601 day, month or year; `null` when not seen. */
  readonly published: string | null;
  readonly figure: string;
  readonly status: Status;
  /** Whether it conflicts as a value with others: not that a statement about it does not hold. */
  readonly gap: boolean;
}

/** What the printed figures of one year have in common that are drawn as one mark. */
export interface MarkShape {
  /** The calendar year in which its twelve months end: where it stands. */
  readonly year: number;
  readonly period: string;
  /** Where the mark stands, in billion US dollars: at the printed number, or in the middle of a printed range. */
  readonly value: number;
  /** The usual reading of the printed words, bounded for drawing. */
  readonly low: number;
  readonly high: number;
  /** `mirror` when the other economy reported it: its exports are this side's imports. */
  readonly reporter: 'side' | 'mirror';
  readonly hedged: boolean;
  readonly status: Status;
  /** Where the hedge says that the true value lies: above or below the mark; `null` for none, or for either side. */
  readonly toward: 'up' | 'down' | null;
  /** Of a value that nobody printed: how it follows from what was printed, and the values that this gives. */
  readonly made: { readonly how: 'sum' | 'implied'; readonly interval: string } | null;
}

/** One printed value of a year with everyone who printed it so: a reprint adds a claim, not a mark. */
export interface PressMark extends MarkShape {
  /** The year with the offset that keeps marks of similar value apart, as a fraction of a year. */
  readonly x: number;
  /** Distances from `value` down to `low` and up to `high`, for error bars. */
  readonly error: readonly [number, number];
  readonly claims: readonly PrintedClaim[];
  /** Whether one of the claims does not fit others. */
  readonly gap: boolean;
}

/** How a printed level is drawn. */
export function shapeOf(level: Level, year: number, reporter: MarkShape['reporter']): MarkShape {
  const usual = billions(level.readings.usual);
  return {
    year,
    period: level.period,
    value: markValue(level),
    ...usual,
    reporter,
    hedged: level.hedges.length > 0,
    status: level.status,
    toward: towardOf(level),
    made: null,
  };
}

/** How a value is drawn that follows from what was printed: exports and imports together, or a base and its growth. */
export function madeShape(
  { year, period, interval, hedged, status, how }: AnnualValue,
  reporter: MarkShape['reporter'],
): MarkShape | null {
  if (how === 'printed') return null;
  const text = writeInterval(interval);
  const range = billions(text);
  return {
    year,
    period: period.text,
    value: middleOf(range),
    ...range,
    reporter,
    hedged,
    status,
    toward: null,
    made: { how, interval: text },
  };
}

function towardOf({ hedges }: Level): MarkShape['toward'] {
  const up = hedges.some((hedge) => hedge === 'over' || hedge === 'at-least');
  const down = hedges.some((hedge) => hedge === 'nearly' || hedge === 'at-most');
  return up === down ? null : up ? 'up' : 'down';
}

/** The printed number, or the middle of a printed range. */
function markValue({ values }: Level): number {
  const numbers = values.map((value) => toPlot(rational(value)) / BILLION);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** A hedged, estimated or expected figure, or one that a growth implies: drawn hollow. */
export const isSoft = ({ hedged, status, made }: MarkShape): boolean =>
  hedged || status !== 'A' || made?.how === 'implied';

/** What a reader is told of a printed level. */
export function printedClaim(
  level: Claim,
  { publisher, published }: Source,
  gaps: ReadonlySet<string>,
): PrintedClaim {
  const { id, source, figure, status } = level;
  return { id, source, publisher, published, figure, status, gap: gaps.has(id) };
}
