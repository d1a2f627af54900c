import { plotHeight } from '../chart-size.ts';
import { type YearPlot, yearPlot } from '../year-plot.ts';
import type { TrendModel } from './trend-model.ts';

/** The space above for the unit, and at the right for half a mark. */
const AROUND_TREND = { top: 30, right: 6 } as const;

/**
 * The places of the parts of a chart of trends, for its drawing and for the layer above it.
 *
 * @param value writes a tick of the value axis
 */
export const trendPlot = (
  scales: Pick<TrendModel, 'xDomain' | 'yTicks'>,
  value: (billions: number) => string,
  width: number,
): YearPlot => yearPlot(scales, value, { width, height: plotHeight(width) }, AROUND_TREND);
