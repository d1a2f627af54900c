/**
 * What the words around a figure do to the interval that it stands for.
 *
 * Each hedge has a bound that comes from the word itself, a usual band, and an outer limit beyond which nobody would
 * use the word. The limits are conventions of this project: they are named here, in one place, and the method page
 * shows them. "More than v" takes v as an exact threshold.
 */
import type { Hedge } from '../ledger/codes.ts';
import { add, type Interval, interval } from '../numbers/interval.ts';
import { max, type Rational, rational } from '../numbers/rational.ts';

/**
 * What a hedge says of the size of a number printed with a minus sign: it speaks of the signed number, so that "at most
 * −5 %" is a fall of at least 5 %.
 */
export const ON_SIZE: Readonly<Record<Hedge, Hedge>> = {
  over: 'below',
  nearly: 'over',
  about: 'about',
  below: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** How far a hedge is followed: its literal bound, the usual band, or the outer limit. Verdicts use `outer`. */
export type HedgeReach = 'word' | 'usual' | 'outer';

/** Whether the number beside a hedge is the threshold itself, or a rounded one: "over 309.4" may be said of 309.38. */
export type HedgeThreshold = 'exact' | 'rounded';

/** The outer limit of "over", "nearly", "less than" and "about" as a share of the value: a convention. */
export const OUTER_SHARE: Rational = rational('1/10');

/**
 * The interval that a hedged value stands for.
 *
 * @param value the printed value, positive, in its unit (a rate is a ratio: 0.328 for 32.8 %)
 * @param step one unit of the last printed place, in the same unit
 */
export function hedgeInterval(
  hedge: Hedge,
  value: Rational,
  step: Rational,
  reach: HedgeReach,
  threshold: HedgeThreshold = 'exact',
): Interval {
  const exact = intervalOfWord(hedge, value, step, reach);
  // Rounded in any way the threshold is less than a step away, on either side.
  return threshold === 'exact' ? exact : add(exact, interval(step.neg(), step, false, false));
}

function intervalOfWord(hedge: Hedge, value: Rational, step: Rational, reach: HedgeReach): Interval {
  const band = reach === 'usual' ? step : max(step, value.mul(OUTER_SHARE));
  const unlimited = reach === 'word';
  switch (hedge) {
    case 'over':
      return interval(value, unlimited ? null : value.add(band), false, true);
    case 'nearly':
    case 'below':
      return interval(unlimited ? null : value.sub(band), value, true, false);
    case 'about':
      return unlimited ? interval(null, null) : interval(value.sub(band), value.add(band));
    case 'at-least':
      return interval(value, null);
    case 'at-most':
      return interval(null, value);
  }
}
