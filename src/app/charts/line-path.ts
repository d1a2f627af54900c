/** Lines through points as path data. */
import { roundPixels } from './pixels.ts';

/** A place in pixels, rounded to tenths. */
export interface PlottedPoint {
  readonly x: number;
  readonly y: number;
  /** A new line begins here: what is before is not known. */
  readonly apart?: boolean;
}

/**
 * The path data of a line through points: the first place, then steps from point to point. Steps of a drawing are alike
 * and short, so that a page with a chart at several widths is a tenth smaller than with places.
 *
 * @returns an empty text where there are no points
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataLinetoCommands
 */
export function linePath(points: readonly PlottedPoint[]): string {
  return points
    .map(({ x, y, apart }, index) => {
      const before = points[index - 1];
      if (!before || apart) return `M${x} ${y}`;
      // Of tenths, so that the rounding of one step is not carried into the next.
      return `l${roundPixels(x - before.x)} ${roundPixels(y - before.y)}`;
    })
    .join('');
}
