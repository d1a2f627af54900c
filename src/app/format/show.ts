/**
 * Shows intervals, amounts, rates, periods and dates in the words of a catalogue. The app formats them nowhere else.
 * Bounds are rounded outward, see the domain's `format.ts`.
 */
import {
  type Claim,
  decimalsFor,
  type Interval,
  interval,
  isExactAt,
  type Locator,
  meets,
  monthsOf,
  type Period,
  parseMonths,
  parsePeriod,
  point,
  powerOfTen,
  type Rational,
  rational,
  readInterval,
  type ShownInterval,
  showInterval,
  toDecimal,
  toExact,
  type Unit,
  width,
} from '../../domain/index.ts';
import { inCurrency } from '../i18n/in-currency.ts';
import type { Messages } from '../i18n/index.ts';

/** The part of a catalogue that values and periods are shown with. */
export type ValueMessages = Pick<
  Messages,
  'format' | 'money' | 'moneyIn' | 'hedgeWord' | 'locale' | 'months'
>;

const MILLION_EXPONENT = 6;
/** The units that amounts are shown in, the largest first, by their powers of ten. */
const MONEY_SCALES = [
  { exponent: 12, name: 'trillion' },
  { exponent: 9, name: 'billion' },
  { exponent: MILLION_EXPONENT, name: 'million' },
] as const;
export const PERCENT_EXPONENT = -2;
/** The most decimals of a printed figure in its unit. */
const MOST_DECIMALS = 3;
/** The most decimals that a reader still adds up by hand. */
const PROOF_DECIMALS = 6;
/** The decimals of a computed rate. */
const COMPUTED_RATE_DECIMALS = 2;
const ALL_DECIMALS = 12;
const PER_CENT_OF_ONE = 100;
/** The sign that the domain's `localise` writes. */
const MINUS_SIGN = '−';

/** The power of ten of the unit that an amount is shown in: the largest of which it has one, at least millions. */
export function moneyExponent(value: Interval): number {
  const size = (value.upper ?? value.lower)?.abs();
  const scale = MONEY_SCALES.find(({ exponent }) => size && size.compare(powerOfTen(exponent)) >= 0);
  return scale?.exponent ?? MILLION_EXPONENT;
}

/** The unit of a power of ten; `null` where amounts are in ones. */
export const moneyScale = (exponent: number): (typeof MONEY_SCALES)[number]['name'] | null =>
  MONEY_SCALES.find((scale) => scale.exponent === exponent)?.name ?? null;

/** The same for an amount that stands alone: in ones below a million, "US$998,400" and not "US$0.998 million". */
function exponentAlone(value: Interval): number {
  const end = (value.upper ?? value.lower)?.abs();
  const isSmall = end && end.compare(0) > 0 && end.compare(10 ** MILLION_EXPONENT) < 0;
  return isSmall ? 0 : moneyExponent(value);
}

/** "US$2.15–2.25 billion", "more than US$2 billion, at most US$3 billion". @param exponent see `moneyExponent` */
export const showMoney = (value: Interval, messages: Messages, exponent = exponentAlone(value)): string =>
  showAmount(value, messages, exponent, decimalsFor(value, exponent, MOST_DECIMALS));

function showAmount(value: Interval, messages: Messages, exponent: number, decimals: number): string {
  const { money } = messages;
  const scale = scaleName(exponent, messages);
  const shown = showInterval(value, exponent, decimals, messages.locale);
  const amount = (end: string) =>
    end.startsWith(MINUS_SIGN) ? MINUS_SIGN + money.amount(end.slice(1), scale) : money.amount(end, scale);
  return showEnds(shown, messages, amount, (lower, upper) =>
    money.amount(messages.format.dash(lower, upper), scale),
  );
}

function scaleName(exponent: number, { format }: Pick<Messages, 'format'>): string {
  const scale = moneyScale(exponent);
  return scale ? format[scale] : '';
}

/** "32.75–32.85%", "more than 20%, at most 22%". Negative ends are joined by words, not by a dash. */
export function showRate(value: Interval, messages: Messages): string {
  const most = isExactAt(value, PERCENT_EXPONENT, MOST_DECIMALS) ? MOST_DECIMALS : COMPUTED_RATE_DECIMALS;
  return showPercent(value, messages, withADigit(value, decimalsFor(value, PERCENT_EXPONENT, most)));
}

/** So many decimals of a per cent, or more where they would leave no digit of a very small rate: "0.004%", not "0.00%". */
function withADigit({ lower, upper }: Interval, decimals: number): number {
  const sizes = [lower, upper].flatMap((end) => (end && !end.equals(0) ? [end.abs()] : []));
  const isTooSmall = (some: number) =>
    sizes.length > 0 && sizes.every((size) => size.compare(powerOfTen(PERCENT_EXPONENT - some)) < 0);
  let enough = decimals;
  while (enough < PROOF_DECIMALS && isTooSmall(enough)) enough += 1;
  return enough;
}

/** Ranges wider than this, 10 percentage points, are shown without decimals. */
const WIDE_RANGE = rational('1/10');

/**
 * A rate for readers, rounded outward to two or three digits: "27.8–28.4%". It has more where fewer would hide that it
 * is apart from another, or would leave no digit of a very small one: "0.004–0.006%", not "0.0–0.1%".
 */
export function showRateBriefly(value: Interval, messages: Messages, apartFrom?: Interval): string {
  const size = width(value);
  const few = size === null || size.compare(WIDE_RANGE) > 0 ? 0 : 1;
  let decimals = withADigit(value, decimalsFor(value, PERCENT_EXPONENT, few));
  if (apartFrom && !meets(value, apartFrom)) {
    while (decimals < PROOF_DECIMALS && meets(outward(value, decimals), apartFrom)) decimals += 1;
  }
  return showPercent(value, messages, decimals);
}

/** A rate rounded outward to so many decimals of a per cent. */
function outward({ lower, upper }: Interval, decimals: number): Interval {
  const rounded = (end: Rational | null, rounding: 'down' | 'up') =>
    end && rational(toDecimal(end.mul(PER_CENT_OF_ONE), decimals, rounding)).div(PER_CENT_OF_ONE);
  return interval(rounded(lower, 'down'), rounded(upper, 'up'));
}

function showPercent(value: Interval, messages: Messages, decimals: number): string {
  const { format } = messages;
  const shown = showInterval(value, PERCENT_EXPONENT, decimals, messages.locale);
  return showEnds(shown, messages, format.percent, (lower, upper) =>
    format.percent(format.dash(lower, upper)),
  );
}

/** An interval in a claim's own unit. */
export const showValue = (value: Interval, unit: Unit, messages: Messages, exponent?: number): string =>
  unit === 'rate' ? showRate(value, messages) : showMoney(value, inCurrency(messages, unit), exponent);

/** An interval for arithmetic that a reader checks: with all its digits, if they are not too many. */
export function showProved(
  value: Interval,
  unit: Unit,
  messages: Messages,
  money = moneyExponent(value),
): string {
  const exponent = unit === 'rate' ? PERCENT_EXPONENT : money;
  if (!isExactAt(value, exponent, PROOF_DECIMALS)) return showValue(value, unit, messages, money);
  const decimals = fewestExact(value, exponent);
  return unit === 'rate'
    ? showPercent(value, messages, decimals)
    : showAmount(value, inCurrency(messages, unit), exponent, decimals);
}

/** The fewest decimals at which both ends are exact, at most `PROOF_DECIMALS`. */
function fewestExact(value: Interval, exponent: number): number {
  let decimals = 0;
  while (decimals < PROOF_DECIMALS && !isExactAt(value, exponent, decimals)) decimals += 1;
  return decimals;
}

function showEnds(
  shown: ShownInterval,
  { format }: Messages,
  one: (end: string) => string,
  range: (lower: string, upper: string) => string,
): string {
  const { lower, upper, lowerClosed, upperClosed } = shown;
  if (lower === null && upper === null) return format.anything;
  if (upper === null)
    return lowerClosed ? format.atLeast(one(lower ?? '')) : format.moreThan(one(lower ?? ''));
  if (lower === null) return upperClosed ? format.atMost(one(upper)) : format.lessThan(one(upper));
  if (lower === upper) return one(lower);
  if (!lowerClosed && !upperClosed) return format.strictlyBetween(one(lower), one(upper));
  if (!lowerClosed) return format.moreThanUpTo(one(lower), one(upper));
  if (!upperClosed) return format.fromToLessThan(one(lower), one(upper));
  return lower.startsWith(MINUS_SIGN) || upper.startsWith(MINUS_SIGN)
    ? format.between(one(lower), one(upper))
    : range(lower, upper);
}

/**
 * A printed value, or both ends of a printed range, without hedge and interval: "US$2.2 billion", "32.8%". It has all its
 * digits unless they are too many, since a printed number that is rounded to two ends reads like a range.
 */
export function showValues(values: readonly string[], unit: Unit, messages: Messages): string {
  const [first = '0', last = first] = values;
  const [a, b] = [rational(first), rational(last)];
  const range = a.compare(b) <= 0 ? interval(a, b) : interval(b, a);
  return showProved(range, unit, messages, exponentAlone(range));
}

/** What `showPrinted` needs of a claim. */
type PrintedFigure = Pick<Claim, 'values' | 'unit' | 'hedges'> & { readonly kind?: Claim['kind'] };

/**
 * A printed value with its hedges in the reader's language: "more than US$2 billion", "nearly 34%". A hedge bounds the
 * size of a fall or deficit, which is then named: "a fall of over US$5.63 billion".
 */
export function showPrinted(claim: PrintedFigure, messages: Messages): string {
  const { values, unit, hedges, kind } = claim;
  if (values.length === 0) return messages.format.numberNotSeen;
  const words = hedges.map((hedge) => messages.hedgeWord[hedge]);
  if (!isHedgedFall(claim)) return messages.format.hedged(words, showValues(values, unit, messages));
  const sizes = values.map((value) => toExact(rational(value).abs()));
  const size = messages.format.hedged(words, showValues(sizes, unit, messages));
  return kind === 'level' ? messages.format.deficitOf(size) : messages.format.fallOf(size);
}

/** Whether a figure is shown as a fall or deficit of some size, because it is negative and hedged. */
export const isHedgedFall = ({ values, hedges }: PrintedFigure): boolean =>
  hedges.length > 0 && values.length > 0 && values.every((value) => rational(value).compare(0) < 0);

/**
 * One exact number with all its digits, for examples that a reader may check. Decimals without end are cut at the
 * twelfth.
 */
export function showExact(
  value: string,
  unit: Unit,
  messages: ValueMessages,
  exponent = PERCENT_EXPONENT,
): string {
  const exact = point(rational(value));
  const scale = unit === 'rate' ? PERCENT_EXPONENT : exponent;
  const decimals = decimalsFor(exact, scale, ALL_DECIMALS);
  const shown = showInterval(exact, scale, decimals, messages.locale).lower ?? '';
  return unit === 'rate'
    ? messages.format.percent(shown)
    : moneyOf(messages, unit).amount(shown, scaleName(scale, messages));
}

const moneyOf = ({ money, moneyIn }: ValueMessages, currency: string): Messages['money'] =>
  money.currency === currency ? money : moneyIn(currency);

/** A printed value with its hedges and all its zeros: "more than US$2,000,000,000", "−8.2%". */
export function showInFull(claim: PrintedFigure, messages: ValueMessages): string {
  const { values, unit, hedges } = claim;
  const falls = isHedgedFall(claim);
  const ends = values.map((value) => {
    const size = rational(value).abs();
    const shown = showExact(toExact(size), unit, messages, 0);
    return !falls && rational(value).compare(0) < 0 ? `${MINUS_SIGN}${shown}` : shown;
  });
  const [first = '', second] = ends;
  const amount = second === undefined ? first : messages.format.between(first, second);
  const size = messages.format.hedged(
    hedges.map((hedge) => messages.hedgeWord[hedge]),
    amount,
  );
  if (!falls) return size;
  return claim.kind === 'level' ? messages.format.deficitOf(size) : messages.format.fallOf(size);
}

/** A period in words: "2024", "first half of 2022", "January–April 2025"; or that its source does not show it. */
export function showPeriod(
  period: string,
  messages: ValueMessages,
  months: readonly string[] = messages.months,
): string {
  const parsed = parsePeriod(period);
  if (parsed) return periodWords(parsed, messages, months);
  const ofUnknownYear = parseMonths(period);
  if (!ofUnknownYear) return messages.format.periodNotShown;
  const [first = '', last = ''] = [ofUnknownYear.from % 12, ofUnknownYear.to % 12].map(
    (month) => months[month],
  );
  return messages.format.yearNotShown(first === last ? first : messages.format.dash(first, last));
}

function periodWords(
  period: Period,
  { format }: Pick<Messages, 'format'>,
  months: readonly string[],
): string {
  const [fromYear, fromMonth] = [Math.floor(period.from / 12), period.from % 12];
  const [toYear, toMonth] = [Math.floor(period.to / 12), period.to % 12];
  const length = monthsOf(period);
  if (length === 1) return format.month(months[fromMonth] ?? '', fromYear);
  if (length === 12 && fromMonth === 0) return format.year(fromYear);
  if (length === 3 && fromMonth % 3 === 0) return format.quarter(fromMonth / 3 + 1, fromYear);
  if (length === 6 && fromMonth % 6 === 0) return format.half(fromMonth / 6 + 1, fromYear);
  if (fromMonth === 0 && toMonth === 11) return format.years(fromYear, toYear);
  if (fromYear === toYear) return format.monthRange(months[fromMonth] ?? '', months[toMonth] ?? '', fromYear);
  return format.longRange(
    format.month(months[fromMonth] ?? '', fromYear),
    format.month(months[toMonth] ?? '', toYear),
  );
}

/** An ISO 8601 day, month or year in words; "date not seen" for `null`. */
export function showDate(date: string | null, { format, months }: Messages): string {
  if (date === null) return format.dateNotSeen;
  const [year = '', month, day] = date.split('-');
  const monthName = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  if (month === undefined) return format.year(Number(year));
  return day === undefined
    ? format.month(monthName, Number(year))
    : format.day(Number(day), monthName, Number(year));
}

/** Where in its source a figure stands. */
export function showLocator({ paragraph, part, row }: Locator, { claim }: Messages): string {
  const { locator } = claim;
  const parts = [
    part && locator[part],
    paragraph === undefined ? undefined : locator.paragraph(paragraph),
    row === undefined ? undefined : locator.row(row),
  ].filter((words) => words !== undefined);
  return parts.length > 0 ? parts.join(', ') : locator.notSeen;
}

/** Reads an interval of the dataset and shows it in its unit. */
export const showText = (interval: string, unit: Unit, messages: Messages): string =>
  showValue(readInterval(interval), unit, messages);
