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
  /** Whether its value conflicts with others. A statement about it that does not hold is no such conflict. */
  readonly gap: boolean;
}

/** What printed figures of one year share that are drawn as one mark. */
export interface MarkShape {
  /** The calendar year in which its twelve months end, where it is drawn. */
  readonly year: number;
  readonly period: string;
  /** The place of the mark, in billions of the currency: the printed number, or the middle of a printed range. */
  readonly value: number;
  /** The usual reading of the printed words, bounded for drawing. */
  readonly low: number;
  readonly high: number;
  /** `mirror` when the other economy reported it: its exports are this side's imports. */
  readonly reporter: 'side' | 'mirror';
  readonly hedged: boolean;
  readonly status: Status;
  /** The side of the mark on which the hedge puts the true value; `null` for none, or for both. */
  readonly toward: 'up' | 'down' | null;
  /** For a value that nobody printed: how it follows from printed ones, and the values that this gives. */
  readonly made: { readonly how: 'sum' | 'implied'; readonly interval: string } | null;
}

/** One printed value of a year with all who print it so. A reprint adds a claim, not a mark. */
export interface PressMark extends MarkShape {
  /** The year, moved by a fraction of a year where marks of similar value would overlap. */
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

/** How a value is drawn that follows from printed ones: exports and imports together, or a base and its growth. */
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

/** Whether a figure is drawn hollow: hedged, estimated, expected, or implied by a growth. */
export const isSoft = ({ hedged, status, made }: MarkShape): boolean =>
  hedged || status !== 'A' || made?.how === 'implied';

/** What a reader is told about a printed level. */
export function printedClaim(
  level: Claim,
  { publisher, published }: Source,
  gaps: ReadonlySet<string>,
): PrintedClaim {
  const { id, source, figure, status } = level;
  return { id, source, publisher, published, figure, status, gap: gaps.has(id) };
}
