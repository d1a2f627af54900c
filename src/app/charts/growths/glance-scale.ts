/** Makes the scale, in per cent, on which stated and computed growths are seen together. */
import type { GrowthStatement } from '../../models/growth-statements.ts';
import { intervalEnds, PER_CENT } from '../strip/interval-scale.ts';
import { niceTicks } from '../ticks.ts';

export interface GlanceScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** The share of uncontradicted growths that the scale must contain; the outermost may be beyond it. */
const KEPT = 0.9;
const MOST_TICKS = 8;
/** The share of the span that is added at each end, so that computed growths nearby are seen. */
const ROOM = 0.05;

/** So many times as wide may the scale become to show what values give instead of a contradicted growth. */
const MOST_WIDENED = 2;

/**
 * The scale of statements. It contains zero, every contradicted growth, and nine tenths of the others; and what values
 * give instead of a contradicted one, unless that is so far away that all others would lie close together. What is beyond
 * it is an arrow with its number.
 */
export function glanceScale(statements: readonly GrowthStatement[]): GlanceScale {
  const rates = statements.filter(({ row }) => row.claim.unit === 'rate');
  const denied = rates.filter(({ verdict }) => verdict === 'inconsistent');
  const contradicted = denied.flatMap(statedEnds);
  const others = rates.flatMap(statedEnds).sort((a, b) => Math.abs(a) - Math.abs(b));
  const shown = [0, ...contradicted, ...others.slice(0, Math.ceil(others.length * KEPT))];
  const reach = MOST_WIDENED * (Math.max(...shown) - Math.min(...shown));
  const near = denied
    .flatMap(({ given }) => (given ? endsInPercent(given.interval) : []))
    .filter((end) => Math.max(...shown, end) - Math.min(...shown, end) <= reach);
  const [least, most] = [Math.min(...shown, ...near), Math.max(...shown, ...near)];
  const room = (most - least || 1) * ROOM;
  const [low, high] = [least - room, most + room];
  return { low, high, ticks: niceTicks(low, high, MOST_TICKS).filter((tick) => tick >= low && tick <= high) };
}

const statedEnds = ({ row }: GrowthStatement): number[] => endsInPercent(row.claim.readings.verdict);

/** The finite ends of an interval of rates, in per cent. */
function endsInPercent(rates: string): number[] {
  const { lower, upper } = intervalEnds(rates, PER_CENT);
  return [lower, upper].filter((end) => end !== null);
}

/** The place of a percentage on the scale, in per cent of its width with two decimals. */
export function placeOnScale({ low, high }: GlanceScale, percent: number): number {
  const inside = Math.min(Math.max(percent, low), high);
  return Math.round(((inside - low) / (high - low)) * 10_000) / 100;
}

/** A bar on the scale, in per cent of its width, and whether it continues beyond an end. */
interface GlanceBar {
  readonly from: number;
  readonly to: number;
  readonly beyond: 'left' | 'right' | 'both' | null;
}

/** The width, in per cent of the scale, below which a stated growth is drawn as a point. */
const NARROWEST = 2;

/** Whether a bar is so narrow, and on the scale, that a point is drawn instead. */
export const isPointOnScale = ({ from, to, beyond }: GlanceBar): boolean =>
  to - from < NARROWEST && beyond === null;

/**
 * Places an interval of rates on the scale. An end that is open or outside of the scale is drawn at the scale's end.
 */
export function placeBar(scale: GlanceScale, interval: string): GlanceBar {
  const { lower, upper } = intervalEnds(interval, PER_CENT);
  const [isLeft, isRight] = [lower === null || lower < scale.low, upper === null || upper > scale.high];
  return {
    from: placeOnScale(scale, lower ?? scale.low),
    to: placeOnScale(scale, upper ?? scale.high),
    beyond: isLeft && isRight ? 'both' : isLeft ? 'left' : isRight ? 'right' : null,
  };
}
