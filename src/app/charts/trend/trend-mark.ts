import { type Level, rational, type Source, type Status, toPlot } from '../../../domain/index.ts';
import { BILLION_DOLLARS, billions } from '../plot-interval.ts';

/** One printed figure. */
export interface PrintedClaim {
  readonly id: string;
  readonly source: string;
  readonly publisher: string;
  /** ISO 8601 day, month or year; `null` when not seen. */
  readonly published: string | null;
  readonly figure: string;
  readonly status: Status;
  /** Whether a finding says that it does not fit others. */
  readonly gap: boolean;
}

/** What the printed figures of one year have in common that are drawn as one mark. */
export interface MarkShape {
  readonly year: number;
  /** Where the mark stands, in billion US dollars: at the printed number, or in the middle of a printed range. */
  readonly value: number;
  /** The usual reading of the printed words, bounded for drawing. */
  readonly low: number;
  readonly high: number;
  /** `mirror` when the other economy reported it: its exports are this side's imports. */
  readonly reporter: 'side' | 'mirror';
  readonly hedged: boolean;
  readonly status: Status;
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
    value: markValue(level),
    ...usual,
    reporter,
    hedged: level.hedges.length > 0,
    status: level.status,
  };
}

/** The printed number, or the middle of a printed range. */
function markValue({ values }: Level): number {
  const numbers = values.map((value) => toPlot(rational(value)) / BILLION_DOLLARS);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** A hedged, estimated or expected figure: drawn hollow. */
export const isSoft = ({ hedged, status }: MarkShape): boolean => hedged || status !== 'A';

/** What a reader is told of a printed level. */
export function printedClaim(
  level: Level,
  { publisher, published }: Source,
  gaps: ReadonlySet<string>,
): PrintedClaim {
  const { id, source, figure, status } = level;
  return { id, source, publisher, published, figure, status, gap: gaps.has(id) };
}
