/**
 * How hedges change the interval that a figure stands for.
 *
 * Each hedge but "about" has a bound that follows from the word itself. Each but "at least" and "at most" also has a
 * usual band, and an outer limit beyond which nobody would use the word. Band and limit are conventions of this project;
 * they are all named here, and the method page shows them. "More than v" takes v as an exact threshold.
 */
import type { Hedge } from '../ledger/codes.ts';
import { add, type Interval, interval } from '../numbers/interval.ts';
import { max, type Rational, rational } from '../numbers/rational.ts';

/**
 * What a hedge says about the size of a number that is printed with a minus sign. The word bounds the signed number: "at
 * most −5 %" is a fall of at least 5 %.
 */
export const ON_SIZE: Readonly<Record<Hedge, Hedge>> = {
  over: 'below',
  nearly: 'over',
  about: 'about',
  below: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/**
 * How far from its number the value of a hedged figure may be: as far as the word allows, within the usual band (one
 * step), or up to the outer limit (`OUTER_SHARE`). Verdicts use `outer`.
 */
export type HedgeReach = 'word' | 'usual' | 'outer';

/** Whether the number beside a hedge is the exact threshold, or itself rounded: "over 309.4" may be said of 309.38. */
export type HedgeThreshold = 'exact' | 'rounded';

/**
 * The outer limit of "over", "nearly", "less than" and "about", as a share of the value: a convention. It is never less
 * than one step.
 */
export const OUTER_SHARE: Rational = rational('1/10');

/**
 * The interval that a hedged value stands for.
 *
 * @param value the printed value, positive, in its unit (a rate is a ratio: 0.328 for 32.8 %)
 * @param step one unit of the last printed place that counts as precision, in the same unit
 */
export function hedgeInterval(
  hedge: Hedge,
  value: Rational,
  step: Rational,
  reach: HedgeReach,
  threshold: HedgeThreshold = 'exact',
): Interval {
  const exact = intervalOfWord(hedge, value, step, reach);
  // However the number was rounded, the true threshold is less than a step away.
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
