import { type Interval, OUTER_SHARE, readInterval, toPlot } from '../../domain/index.ts';

/** An interval as a chart draws it, in the unit of the chart. */
export interface PlotInterval {
  readonly low: number;
  readonly high: number;
}

/** The unit of money in charts. */
export const BILLION = 1e9;
const OUTER = toPlot(OUTER_SHARE);

/** An amount in billions, for drawing. An unbounded end is drawn at the outer limit of hedges away from the other. */
export function billions(text: string): PlotInterval {
  const value = readInterval(text);
  const [low, high] = [plotEnd(value, 'lower'), plotEnd(value, 'upper')];
  const from = low ?? (high ?? 0) * (1 - OUTER);
  return { low: from, high: high ?? from * (1 + OUTER) };
}

function plotEnd(value: Interval, end: 'lower' | 'upper'): number | null {
  const rational = value[end];
  return rational === null ? null : toPlot(rational) / BILLION;
}

/** The middle of an interval. */
export const middleOf = ({ low, high }: PlotInterval): number => (low + high) / 2;
