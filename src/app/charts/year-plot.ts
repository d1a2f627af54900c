/** Places the parts of a chart of amounts by year. Lengths are in pixels, and y grows downward. */
import type { Size } from './chart-size.ts';
import { FONT_SIZE } from './chart-theme.ts';
import { roundPixels } from './pixels.ts';
import { yearTicks } from './ticks.ts';
import { type Box, roughWidth } from './trend/label-placement.ts';

export interface YearPlot extends Size {
  /** The area between the axes. */
  readonly area: Box;
  readonly x: (year: number) => number;
  readonly y: (billions: number) => number;
  /** The years that the axis names. */
  readonly years: readonly number[];
}

/** What is drawn between which years and amounts. */
interface YearDomain {
  readonly xDomain: readonly [number, number];
  /** Ascending from zero, in billions of the currency. */
  readonly yTicks: readonly number[];
}

/** The height of the axis of years below the area. */
const YEAR_AXIS = 26;
/** The gap between the labels of the value axis and its lines. */
const VALUE_GAP = 6;
/** The space that the label of a year needs, in pixels. */
const YEAR_ROOM = 52;

/**
 * The places of a chart's parts.
 *
 * @param value writes a tick of the value axis
 * @param around the space above the area, and at its right
 */
export function yearPlot(
  { xDomain, yTicks }: YearDomain,
  value: (billions: number) => string,
  { width, height }: Size,
  around: { readonly top: number; readonly right: number },
): YearPlot {
  const left = Math.ceil(Math.max(...yTicks.map((tick) => roughWidth(value(tick), FONT_SIZE)))) + VALUE_GAP;
  const area = {
    x: left,
    y: around.top,
    width: width - left - around.right,
    height: height - around.top - YEAR_AXIS,
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
