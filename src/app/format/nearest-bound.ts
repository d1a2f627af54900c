/** Writes the bound of what other figures give that shows best how far it is from a published one. */
import { compareIntervals, type Interval, interval, type Rational, type Unit } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { moneyExponent, PERCENT_EXPONENT, showProved } from './show.ts';

/** The most digits of a bound that are read at one look. */
const MOST_DIGITS = 6;

/**
 * The end of what is given that is next to the published interval, rounded outward to the fewest digits with which the
 * two are still apart.
 *
 * @returns and whether the published one is above it; `null` where the two are not apart, or no few digits show it
 */
export function nearestBound(
  printed: Interval,
  given: Interval,
  unit: Unit,
  messages: Messages,
): { readonly isAbove: boolean; readonly words: string } | null {
  const exponent = unit === 'rate' ? PERCENT_EXPONENT : moneyExponent(given);
  const isAbove = isBeyond(printed, given);
  const end = nearestEnd(printed, given);
  const [against, reaches] = isAbove
    ? [printed.lower, printed.lowerClosed]
    : [printed.upper, printed.upperClosed];
  if (!end || !against) return null;
  // "Over 947" is apart from at most 947, too: it does not hold the number that it names.
  const mayTouch = end.equals(against) && !reaches;
  for (let decimals = 0; decimals <= MOST_DIGITS; decimals += 1) {
    const bound = roundedTo(end, exponent - decimals, isAbove);
    const order = isAbove ? bound.compare(against) : against.compare(bound);
    if (order < 0 || (order === 0 && mayTouch))
      return { isAbove, words: showProved(interval(bound, bound), unit, messages, exponent) };
  }
  return null;
}

const isBeyond = (printed: Interval, given: Interval): boolean => compareIntervals(printed, given) > 0;

/** The end of what is given that is next to the published interval; `null` where it has none. */
export const nearestEnd = (printed: Interval, given: Interval): Rational | null =>
  isBeyond(printed, given) ? given.upper : given.lower;

/** A number up or down to a whole multiple of a power of ten. */
function roundedTo(end: Rational, exponent: number, up: boolean): Rational {
  const step = 10n ** BigInt(Math.abs(exponent));
  const scaled = exponent < 0 ? end.mul(step) : end.div(step);
  const whole = up ? scaled.ceil() : scaled.floor();
  return exponent < 0 ? whole.div(step) : whole.mul(step);
}
