/** What the gauges draw: the present value with its uncertainty against every followed target, on one scale. */
import type { Dataset, Gauge } from '../../../domain/index.ts';
import { billions, type PlotInterval } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';

/** One target. `low` and `high` are its threshold in billion US dollars, equal unless it is a range. */
export interface GaugeBar extends PlotInterval {
  /** The claim that set it. */
  readonly target: string;
  readonly reached: Gauge['reached'];
}

export interface GaugeModel {
  /** The present value in billion US dollars, and the claims that it rests on. */
  readonly current: PlotInterval & { readonly claims: readonly string[] };
  /** Targets in the order of the dataset. */
  readonly bars: readonly GaugeBar[];
  /** Billion US dollars, from 0 to at least the largest threshold and the present value. */
  readonly ticks: readonly number[];
}

/** At most so many parts of the common scale. */
export const GAUGE_PARTS = 5;

/** Builds the gauges, or gives `null` when the dataset has no present value or follows no target. */
export function gaugeModel({ headline }: Dataset): GaugeModel | null {
  const { current } = headline;
  if (!current || headline.gauges.length === 0) return null;
  const now = billions(current.interval);
  const bars = headline.gauges.map(({ target, threshold, reached }) => ({
    target,
    reached,
    ...thresholdOf(threshold),
  }));
  const top = Math.max(now.high, ...bars.map(({ high }) => high));
  return { current: { ...now, claims: current.claims }, bars, ticks: niceTicks(0, top, GAUGE_PARTS) };
}

/** "At least 5 billion" has no upper end: it is drawn as the threshold that it sets. */
function thresholdOf(text: string): PlotInterval {
  const { low, high } = billions(text);
  return text.includes('∞') ? { low, high: low } : { low, high };
}
