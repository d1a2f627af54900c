/** The scales of interval strips, for wide and for narrow pages. */
import type { GrowthRow } from './growth-rows.ts';
import { type IntervalScale, intervalScale } from './interval-scale.ts';

export interface StripScales {
  readonly wide: IntervalScale;
  readonly narrow: IntervalScale;
}

/** The widths in pixels of the drawing on wide and on narrow pages. */
const WIDTHS = { wide: 704, narrow: 328 } as const;

/** One scale that holds all the intervals, in both widths. */
export function stripScales(
  intervals: readonly string[],
  options: { withZero?: boolean; factor?: number },
): StripScales {
  return {
    wide: intervalScale(intervals, WIDTHS.wide, options),
    narrow: intervalScale(intervals, WIDTHS.narrow, options),
  };
}

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
