/**
 * Shows values in the few digits that a reader can use: "about US$2.25 billion", "about 14%". "About v" is read as the
 * domain reads it: at most one unit of the last digit away from v. Where a range is wider, both its ends are shown.
 */
import {
  type Interval,
  numberFormat,
  point,
  powerOfTen,
  type Rational,
  type Unit,
} from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showRateBriefly, showValue } from './show.ts';

/** How many digits of an amount and of a rate a reader can use, most first. */
const AMOUNT_DIGITS = [3, 2] as const;
const RATE_DIGITS = [2] as const;

/** A value in two or three digits with "about"; exact where it has no more, and as a range where it is too wide. */
export function showAbout(value: Interval, unit: Unit, messages: Messages): string {
  const { lower, upper } = value;
  const digits = unit === 'rate' ? RATE_DIGITS : AMOUNT_DIGITS;
  for (const some of lower && upper ? digits : []) {
    const near = lower && upper && roundedToDigits(lower.add(upper).div(2), some);
    if (!near || !lower || !upper) continue;
    const words = showValue(point(near.rounded), unit, messages);
    if (lower.equals(near.rounded) && upper.equals(near.rounded)) return words;
    const isWithin =
      lower.compare(near.rounded.sub(near.step)) >= 0 && upper.compare(near.rounded.add(near.step)) <= 0;
    if (isWithin) return messages.format.about(words);
  }
  return unit === 'rate' ? showRateBriefly(value, messages) : showValue(value, unit, messages);
}

/** Two values in few digits: "about 34% to 38%", or one where both are about the same. */
export function showAboutRange(least: Rational, most: Rational, unit: Unit, messages: Messages): string {
  const digits = unit === 'rate' ? RATE_DIGITS[0] : AMOUNT_DIGITS[0];
  const [low, high] = [least, most].map((end) => {
    const { rounded } = roundedToDigits(end, digits) ?? { rounded: end };
    return showValue(point(rounded), unit, messages);
  });
  if (low === undefined || high === undefined || low === high) return showAbout(point(least), unit, messages);
  return messages.format.about(messages.format.between(low, high));
}

/** How many times as much a growth makes of a value: "about 2.2 times" for 121.7–122.8%. */
export function showTimes(growth: Interval, messages: Messages): string {
  const { lower, upper } = growth;
  const few = (end: Rational) =>
    numberFormat(messages.locale, { maximumSignificantDigits: 2 }).format(end.add(1).valueOf());
  const ends = [lower, upper].flatMap((end) => (end ? [few(end)] : []));
  const [first = '', last = first] = ends;
  return messages.format.times(first === last ? first : messages.format.dash(first, last));
}

/** The nearest number with so many digits, and one unit of its last digit; `null` for zero. */
function roundedToDigits(value: Rational, digits: number): { rounded: Rational; step: Rational } | null {
  if (value.equals(0)) return null;
  const places = Math.floor(Math.log10(Math.abs(value.valueOf()))) - digits + 1;
  const step = powerOfTen(places);
  return { rounded: value.div(step).round().mul(step), step };
}
