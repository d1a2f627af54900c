/**
 * Writes numbers for readers. Each function takes the locale; none asks the machine for its own.
 *
 * Shown ends are rounded outward (down for a lower end, up for an upper one), so that a proof is true as it is printed:
 * 1.35/2.0925 is shown as at most 0.646. `Intl` gets decimal strings, which it formats exactly.
 */
import { type Interval, width } from './interval.ts';
import { powerOfTen, type Rational } from './rational.ts';

/** How a value is rounded for showing. */
export type Rounding = 'down' | 'up' | 'nearest';

/** Writes a value as a decimal string, such as "-1.50", with exactly `decimals` digits after the point. */
export function toDecimal(value: Rational, decimals: number, rounding: Rounding): string {
  const scaled = value.mul(powerOfTen(decimals));
  const whole = rounding === 'down' ? scaled.floor() : rounding === 'up' ? scaled.ceil() : scaled.round();
  const digits = whole.n.toString().padStart(decimals + 1, '0');
  const sign = whole.s < 0n && whole.n !== 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Writes a value with all its decimals; `null` for one without a finite decimal, such as 1/3. */
export function finiteDecimal(value: Rational): string | null {
  let [rest, twos, fives] = [value.d, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? toDecimal(value, Math.max(twos, fives), 'nearest') : null;
}

/** Writes a decimal string as the locale does, keeping its number of decimals and with a true minus sign. */
export function localise(decimal: string, locale: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return formatOf(locale, decimals)
    .format(decimal as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/**
 * For a language that some browsers cannot write numbers in: another language with the same marks. Without it such a
 * browser would use the language of the reader's system, and its numbers would differ from those of the prerendered page.
 */
const SAME_MARKS: Readonly<Record<string, string>> = { lo: 'de' };

/** A formatter of a locale, or of one with the same marks where the browser has no data for it. */
export const numberFormat = (locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat([locale, SAME_MARKS[locale] ?? 'en'], options);

/** Formatters by locale and decimals, kept because making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

const isWhole = (value: Rational): boolean => value.d === 1n;

/**
 * The two ends of an interval as shown, rounded outward to a unit and a number of decimals; `null` for an unbounded
 * end.
 */
export interface ShownInterval {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
  /** Whether the interval is one value and showing it rounds nothing. */
  readonly exact: boolean;
}

/**
 * Rounds an interval outward for showing.
 *
 * @param exponent the power of ten of the unit shown: 9 for billions, −2 for per cent
 * @param decimals digits after the point
 */
export function showInterval(
  value: Interval,
  exponent: number,
  decimals: number,
  locale: string,
): ShownInterval {
  const unit = powerOfTen(exponent);
  const show = (end: Rational | null, rounding: Rounding) =>
    end && localise(toDecimal(end.div(unit), decimals, rounding), locale);
  const moved = (end: Rational | null) => end !== null && !isWhole(end.div(unit).mul(powerOfTen(decimals)));
  return {
    lower: show(value.lower, 'down'),
    upper: show(value.upper, 'up'),
    // An end that rounding moved outward may be shown as included, whether or not the true end is: it leaves nothing out.
    lowerClosed: value.lowerClosed || moved(value.lower),
    upperClosed: value.upperClosed || moved(value.upper),
    exact:
      value.lower !== null && value.upper !== null && value.lower.equals(value.upper) && !moved(value.lower),
  };
}

/**
 * The fewest decimals, `limit` at most, with which the shown ends are exact or move outward by less than a tenth of the
 * interval's width. `exponent` is the power of ten of the unit shown.
 */
export function decimalsFor(value: Interval, exponent: number, limit: number): number {
  const unit = powerOfTen(exponent);
  const shownEnds = [value.lower, value.upper].flatMap((end) => (end ? [end.div(unit)] : []));
  const tenth = width(value)?.div(unit).div(10);
  let decimals = 0;
  while (decimals < limit) {
    const place = powerOfTen(decimals);
    if (shownEnds.every((end) => isWhole(end.mul(place)))) break;
    if (tenth && tenth.mul(place).compare(1) >= 0) break;
    decimals += 1;
  }
  return decimals;
}

/** Whether both ends can be shown exactly with so many decimals, in the unit whose power of ten is `exponent`. */
export function isExactAt(value: Interval, exponent: number, decimals: number): boolean {
  const place = powerOfTen(decimals - exponent);
  return [value.lower, value.upper].every((end) => end === null || isWhole(end.mul(place)));
}

/** The nearest double, for the places of marks in charts only: verdicts never use it. */
export const toPlot = (value: Rational): number => value.valueOf();
