/** What gauges draw: the present value with its uncertainty, and every followed target, on one scale. */
import type { Dataset, Gauge } from '../../../domain/index.ts';
import { billions, type PlotInterval } from '../plot-interval.ts';
import { niceTicks } from '../ticks.ts';

/** One target. `low` and `high` are its threshold in billions of the currency, equal unless it is a range. */
export interface GaugeBar extends PlotInterval {
  /** The claim that set it. */
  readonly target: string;
  readonly reached: Gauge['reached'];
}

export interface GaugeModel {
  /** The present value in billions of the currency, and the claims that it is made from. */
  readonly current: PlotInterval & { readonly claims: readonly string[] };
  /** Targets in the order of the dataset. */
  readonly bars: readonly GaugeBar[];
  /** The scale in billions of the currency, from 0 to at least the largest threshold and the present value. */
  readonly ticks: readonly number[];
}

/** The most parts of the common scale. */
const GAUGE_PARTS = 5;

/** The gauges; `null` where the dataset has no present value or follows no target. */
export function gaugeModel({ headline }: Dataset): GaugeModel | null {
  const { current } = headline;
  if (!current || headline.gauges.length === 0) return null;
  const now = billions(current.interval);
  const bars = headline.gauges.map(({ target, threshold, reached }) => ({
    target,
    reached,
    ...plottedThreshold(threshold),
  }));
  const top = Math.max(now.high, ...bars.map(({ high }) => high));
  return { current: { ...now, claims: current.claims }, bars, ticks: niceTicks(0, top, GAUGE_PARTS) };
}

/** "At least 5 billion" has no upper end, and is drawn as a single threshold. */
function plottedThreshold(text: string): PlotInterval {
  const { low, high } = billions(text);
  return text.includes('∞') ? { low, high: low } : { low, high };
}
