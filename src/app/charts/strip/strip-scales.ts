/** The scales of interval strips, for drawings of any width. */
import { type GrowthRow, isDrawn } from '../../models/growth-rows.ts';
import { type IntervalScale, intervalEnds, intervalScale, PER_CENT } from './interval-scale.ts';
import type { StripBar } from './strip-layout.ts';

/**
 * The scale of the values of one picture, without zero, which would hide the gaps.
 *
 * @param factor see `IntervalScale`
 */
export const valueScale = (bars: readonly StripBar[], factor: number, width: number): IntervalScale =>
  intervalScale(
    bars.map(({ interval }) => interval),
    width,
    { withZero: false, factor },
  );

/** The scale of a growth's picture. */
export interface GrowthScale {
  /** The scale of a drawing so many pixels wide. */
  readonly at: (width: number) => IntervalScale;
  /** Whether the row has a scale of its own, because it lies far beyond the others of its page. */
  readonly own: boolean;
}

/** The most per cent at which a scale from zero still shows a gap of one point on a wide page. */
const ALWAYS_SHARED = 50;
/** How many times as far as the middle growth one may reach without flattening the others. */
const FAR = 5;

/**
 * The scales of a page's growths: one with zero for all of similar size, so that they can be compared, and one of its
 * own for each growth that would flatten the others.
 */
export function growthScaleOf(rows: readonly GrowthRow[]): (row: GrowthRow) => GrowthScale {
  const stated = rows.filter(isDrawn).map(({ claim }) => claim.readings.verdict);
  const limit = sharedLimit(stated);
  const near = stated.filter(reachesUpTo(limit));
  const made = new Map<number, IntervalScale>();
  const at = (width: number): IntervalScale => {
    const scale = made.get(width) ?? intervalScale(near, width);
    made.set(width, scale);
    return scale;
  };
  const shared = { at, own: false };
  return (row) =>
    reachesUpTo(limit)(row.claim.readings.verdict)
      ? shared
      : { at: (width) => growthScale(row, width), own: true };
}

/** The scale of a single growth: it and what it is compared with, without outliers that would flatten the rest. */
export function growthScale({ claim, check }: GrowthRow, width: number): IntervalScale {
  const stated = claim.readings.verdict;
  const computed = check.comparisons.map((comparison) => comparison.computed);
  const near = computed.filter(reachesUpTo(sharedLimit([stated])));
  return intervalScale([stated, ...near], width, { withZero: false });
}

/** How far from zero, in per cent, an interval may reach to share the scale of these. */
function sharedLimit(intervals: readonly string[]): number {
  const reaches = intervals.map(reachOf).sort((a, b) => a - b);
  return Math.max(ALWAYS_SHARED, FAR * (reaches[Math.floor((reaches.length - 1) / 2)] ?? 0));
}

const reachesUpTo = (limit: number) => (interval: string) => reachOf(interval) <= limit;

/** The distance in per cent from zero to the farther end of an interval. */
function reachOf(interval: string): number {
  const { lower, upper } = intervalEnds(interval, PER_CENT);
  return Math.max(...[lower, upper].map((end) => Math.abs(end ?? 0)));
}
