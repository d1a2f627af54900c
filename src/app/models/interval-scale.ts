/** One scale of per cent for all rows of a table, and where an interval lies on it. Lengths are pixels. */
import { readInterval, toPlot } from '../../domain/index.ts';
import { niceTicks } from './ticks.ts';

export interface IntervalScale {
  /** The width of the drawing. */
  readonly width: number;
  /** Per cent; the first and the last are the ends of the scale. */
  readonly ticks: readonly number[];
}

/** A bar on the scale. An arrow says that the interval goes on beyond the drawing, or without end. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
  readonly arrowLeft: boolean;
  readonly arrowRight: boolean;
}

/** Room at both ends of the scale, for arrows and half of a tick's label. */
export const SCALE_PADDING = 14;
/** A bar is at least so wide, however narrow the interval. */
const MIN_WIDTH = 2;
/** At most so many parts, and how much the stated figures' span is widened at each end to show computed ones near it. */
const PARTS = 6;
const WIDENING = 0.15;

/**
 * The scale that shows every stated interval whole, and zero. What is computed may lie far beyond (a wrong figure
 * does); it is clipped, so that one outlier does not flatten all other rows.
 *
 * @param stated intervals of rates, as ratios
 */
export function intervalScale(stated: readonly string[], width: number): IntervalScale {
  const ends = stated.flatMap((text) => {
    const { lower, upper } = percentEnds(text);
    return [lower, upper].filter((end) => end !== null);
  });
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const more = (high - low || 1) * WIDENING;
  return { width, ticks: niceTicks(low < 0 ? low - more : low, high + more, PARTS) };
}

/** The pixel at which a percentage stands. */
export function percentX({ width, ticks }: IntervalScale, percent: number): number {
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const inner = width - 2 * SCALE_PADDING;
  return round(SCALE_PADDING + ((percent - first) / (last - first)) * inner);
}

/** Where an interval of a rate is drawn: clipped at the ends of the scale, and visible even when it is a point. */
export function placeInterval(scale: IntervalScale, text: string): PlacedBar {
  const { lower, upper } = percentEnds(text);
  const [first, last] = [scale.ticks[0] ?? 0, scale.ticks.at(-1) ?? 1];
  const clip = (percent: number) => percentX(scale, Math.min(Math.max(percent, first), last));
  const [from, to] = [clip(lower ?? first), clip(upper ?? last)];
  const width = Math.max(round(to - from), MIN_WIDTH);
  const middle = (from + to) / 2;
  const x = Math.min(Math.max(round(middle - width / 2), SCALE_PADDING), scale.width - SCALE_PADDING - width);
  return {
    x,
    width,
    arrowLeft: lower === null || lower < first,
    arrowRight: upper === null || upper > last,
  };
}

function percentEnds(text: string): { lower: number | null; upper: number | null } {
  const { lower, upper } = readInterval(text);
  return { lower: lower && 100 * toPlot(lower), upper: upper && 100 * toPlot(upper) };
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
