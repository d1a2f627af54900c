/**
 * Makes one scale for all rows of a table, in per cent or billions, and places intervals on it. Lengths are in pixels.
 */

import { readInterval, toPlot } from '../../../domain/index.ts';
import { roundPixels } from '../pixels.ts';
import { niceTicks } from '../ticks.ts';

export interface IntervalScale {
  /** The width of the drawing. */
  readonly width: number;
  /**
   * How many units of the scale make one of the intervals: 100 per cent for a ratio, a billionth of a billion for
   * money.
   */
  readonly factor: number;
  /** The ends of the scale, in its unit. */
  readonly low: number;
  readonly high: number;
  /** Round numbers between the ends, as many as have room for their labels. */
  readonly ticks: readonly number[];
}

/** A bar on the scale. An arrow tells that the interval continues beyond the drawing, or has no end. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
  readonly arrowLeft: boolean;
  readonly arrowRight: boolean;
  /** Whether the scale cuts off an end of the interval. */
  readonly cut: boolean;
}

/** The space at both ends of the scale, for arrows. */
const SCALE_PADDING = 10;
/** The least width of a bar, however narrow its interval. */
const MIN_WIDTH = 2;
/** The space that the label of a tick needs. */
const LABEL_WIDTH = 52;
/** More parts of a wide scale are no help. */
const MOST_PARTS = 14;
/** The share of the span of stated figures that is added at each end, so that computed ones nearby are seen. */
const WIDENING = 0.08;
export const PER_CENT = 100;

/**
 * The scale that shows every stated interval completely, and zero. What is computed may lie far beyond, as for a wrong
 * figure; it is cut off, so that one outlier does not flatten all other rows.
 *
 * @param stated intervals of rates, as ratios, or of amounts
 * @param withZero whether zero is on the scale: rows are compared by it, but it hides the gaps of a single row
 */
export function intervalScale(
  stated: readonly string[],
  width: number,
  { withZero = true, factor = PER_CENT }: { withZero?: boolean; factor?: number } = {},
): IntervalScale {
  const ends = stated.flatMap((text) => {
    const { lower, upper } = intervalEnds(text, factor);
    return [lower, upper].filter((end) => end !== null);
  });
  const shown = withZero || ends.length === 0 ? [0, ...ends] : ends;
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const more = (most - least || 1) * WIDENING;
  return scaleFrom(least - more, most + more, width, factor);
}

/**
 * The scale between two ends.
 *
 * @param factor see `IntervalScale`
 */
export function scaleFrom(low: number, high: number, width: number, factor: number): IntervalScale {
  const scale = { width, factor, low, high };
  const parts = Math.min(MOST_PARTS, Math.max(2, Math.floor(width / LABEL_WIDTH)));
  const ticks = niceTicks(scale.low, scale.high, parts).filter((tick) => {
    const x = scaleX(scale, tick);
    return x >= LABEL_WIDTH / 2 && x <= width - LABEL_WIDTH / 2;
  });
  return { ...scale, ticks };
}

/** The place of a number on the scale, in pixels. */
export function scaleX(scale: Omit<IntervalScale, 'ticks' | 'factor'>, percent: number): number {
  const inner = scale.width - 2 * SCALE_PADDING;
  return roundPixels(SCALE_PADDING + ((percent - scale.low) / (scale.high - scale.low)) * inner);
}

/** The bar of an interval: cut off at the ends of the scale, and visible even for a point. */
export function placeInterval(scale: IntervalScale, text: string): PlacedBar {
  const { lower, upper } = intervalEnds(text, scale.factor);
  const { low, high } = scale;
  const clip = (percent: number) => scaleX(scale, Math.min(Math.max(percent, low), high));
  const [from, to] = [clip(lower ?? low), clip(upper ?? high)];
  const width = Math.max(roundPixels(to - from), MIN_WIDTH);
  const middle = (from + to) / 2;
  const x = Math.min(
    Math.max(roundPixels(middle - width / 2), SCALE_PADDING),
    scale.width - SCALE_PADDING - width,
  );
  return {
    x,
    width,
    arrowLeft: lower === null || lower < low,
    arrowRight: upper === null || upper > high,
    cut:
      (lower !== null && (lower < low || lower > high)) || (upper !== null && (upper < low || upper > high)),
  };
}

/**
 * The ends of an interval in the unit of a scale; `null` for an unbounded one.
 *
 * @param factor see `IntervalScale`
 */
export function intervalEnds(text: string, factor: number): { lower: number | null; upper: number | null } {
  const { lower, upper } = readInterval(text);
  return { lower: lower && factor * toPlot(lower), upper: upper && factor * toPlot(upper) };
}
