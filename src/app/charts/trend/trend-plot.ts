/** Places the parts of a trend chart by its scales and width. Lengths are in pixels, and y grows downward. */
import { plotHeight, type Size } from '../chart-size.ts';
import { FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { yearTicks } from '../ticks.ts';
import { type Box, roughWidth } from './label-placement.ts';
import type { TrendModel } from './trend-model.ts';

export interface TrendPlot extends Size {
  /** The area between the axes. */
  readonly area: Box;
  readonly x: (year: number) => number;
  readonly y: (billions: number) => number;
  readonly years: readonly number[];
}

/** The space above for the unit, and at the right for half a mark. */
const AREA_TOP = 30;
const AREA_RIGHT = 6;
const YEAR_AXIS = 26;
/** The gap between the labels of the value axis and its lines. */
const VALUE_GAP = 6;
/** The space that the label of a year needs, in pixels. */
const YEAR_ROOM = 52;

/**
 * The places of a chart's parts.
 *
 * @param value writes a tick of the value axis
 */
export function trendPlot(
  { xDomain, yTicks }: Pick<TrendModel, 'xDomain' | 'yTicks'>,
  value: (billions: number) => string,
  width: number,
): TrendPlot {
  const height = plotHeight(width);
  const left = Math.ceil(Math.max(...yTicks.map((tick) => roughWidth(value(tick), FONT_SIZE)))) + VALUE_GAP;
  const area = {
    x: left,
    y: AREA_TOP,
    width: width - left - AREA_RIGHT,
    height: height - AREA_TOP - YEAR_AXIS,
  };
  const [first, last] = xDomain;
  const top = yTicks.at(-1) ?? 1;
  return {
    width,
    height,
    area,
    x: (year) => roundPixels(area.x + ((year - first) / (last - first)) * area.width),
    y: (billions) => roundPixels(area.y + (1 - billions / top) * area.height),
    years: yearTicks(xDomain, area.width, YEAR_ROOM),
  };
}
