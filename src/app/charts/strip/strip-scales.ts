/** The scales of interval strips, for wide and for narrow pages. */
import type { GrowthRow } from '../../models/growth-rows.ts';
import { type IntervalScale, intervalScale } from './interval-scale.ts';
import type { StripBar } from './strip-layout.ts';

export interface StripScales {
  readonly wide: IntervalScale;
  readonly narrow: IntervalScale;
}

/** The widths in pixels of the drawing on wide and on narrow pages. */
const WIDTHS = { wide: 704, narrow: 328 } as const;

/** One scale that holds all the intervals, in both widths. */
function stripScales(
  intervals: readonly string[],
  options: { withZero?: boolean; factor?: number },
): StripScales {
  return {
    wide: intervalScale(intervals, WIDTHS.wide, options),
    narrow: intervalScale(intervals, WIDTHS.narrow, options),
  };
}

/** The scale of the values of one picture: without zero, which would hide the gaps. @param factor see `IntervalScale` */
export const valueScales = (bars: readonly StripBar[], factor: number): StripScales =>
  stripScales(
    bars.map(({ interval }) => interval),
    { withZero: false, factor },
  );

/** Among other rows the scale shows every stated growth, and zero; a row alone, all that its growth is compared with. */
export function growthScales(rows: readonly GrowthRow[]): StripScales {
  const shown = rows.filter(({ claim }) => claim.unit === 'rate');
  const alone = shown.length === 1;
  const intervals = shown.flatMap(({ claim, check }) => [
    claim.readings.verdict,
    ...(alone ? check.comparisons.map(({ computed }) => computed) : []),
  ]);
  return stripScales(intervals, { withZero: !alone });
}
