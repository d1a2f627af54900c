/**
 * Intervals of rationals with open or closed ends, bounded or not.
 *
 * A printed figure stands for an interval, and every rule works on intervals. Each end says whether it belongs to the
 * interval, because verdicts depend on it: [1, 2] and [2, 3] have a value in common, [1, 2) and [2, 3] do not. R's
 * `scrutiny` and XBRL Calculations 1.1 (§ on inclusive ends) keep ends explicit in the same way.
 */
import { max, powerOfTen, type Rational, rational, toExact, ZERO } from './rational.ts';

/** A non-empty set of numbers between two ends. A `null` end is unbounded, and its closed flag is then `false`. */
export interface Interval {
  readonly lower: Rational | null;
  readonly upper: Rational | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/**
 * Makes an interval. Ends that are given belong to it unless said otherwise.
 *
 * @throws {RangeError} when it would be empty: ends in the wrong order, or equal ends of which one is open
 */
export function interval(
  lower: Rational | null,
  upper: Rational | null,
  lowerClosed = lower !== null,
  upperClosed = upper !== null,
): Interval {
  const made = {
    lower,
    upper,
    lowerClosed: lower !== null && lowerClosed,
    upperClosed: upper !== null && upperClosed,
  };
  if (isEmpty(made)) throw new RangeError(`invalid interval: ${writeInterval(made)} is empty`);
  return made;
}

function isEmpty({ lower, upper, lowerClosed, upperClosed }: Interval): boolean {
  if (lower === null || upper === null) return false;
  const order = lower.compare(upper);
  return order > 0 || (order === 0 && !(lowerClosed && upperClosed));
}

/** The interval that holds one value only. */
export const point = (value: Rational): Interval => interval(value, value);

/** All positive numbers: the values that a base of a growth rate can have. */
export const POSITIVE: Interval = interval(ZERO, null, false);

/** All numbers that are not negative: the values that trade can have. */
export const NOT_NEGATIVE: Interval = interval(ZERO, null);

/**
 * All sums of a value of `a` and a value of `b`. An end of the result is closed only when both ends that it adds are.
 */
export function add(a: Interval, b: Interval): Interval {
  return interval(
    a.lower && b.lower ? a.lower.add(b.lower) : null,
    a.upper && b.upper ? a.upper.add(b.upper) : null,
    a.lowerClosed && b.lowerClosed,
    a.upperClosed && b.upperClosed,
  );
}

/** The negated values: the ends change places. */
export function negate(a: Interval): Interval {
  return interval(a.upper?.neg() ?? null, a.lower?.neg() ?? null, a.upperClosed, a.lowerClosed);
}

/** All differences of a value of `a` and a value of `b`. */
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** The interval moved by a constant. */
export const shift = (a: Interval, by: Rational): Interval => add(a, point(by));

interface End {
  /** −1 or 1 for an end at −∞ or ∞, whose value is then not used; 0 for a bounded end. */
  readonly infinite: -1 | 0 | 1;
  readonly value: Rational;
  readonly closed: boolean;
}

const ends = (a: Interval): [End, End] => [
  a.lower
    ? { infinite: 0, value: a.lower, closed: a.lowerClosed }
    : { infinite: -1, value: ZERO, closed: false },
  a.upper
    ? { infinite: 0, value: a.upper, closed: a.upperClosed }
    : { infinite: 1, value: ZERO, closed: false },
];

const isZero = (end: End): boolean => end.infinite === 0 && end.value.n === 0n;

/**
 * The product of two ends. Zero times an unbounded end is zero; and a zero that belongs to its interval makes the
 * product zero with any value of the other, so that the product belongs to the result.
 */
function multiplyEnds(a: End, b: End): End {
  if (isZero(a) || isZero(b)) {
    const attained = (isZero(a) && a.closed) || (isZero(b) && b.closed);
    return { infinite: 0, value: ZERO, closed: attained };
  }
  if (a.infinite === 0 && b.infinite === 0) {
    return { infinite: 0, value: a.value.mul(b.value), closed: a.closed && b.closed };
  }
  const sign = (end: End) => (end.infinite !== 0 ? end.infinite : Number(end.value.s));
  return { infinite: sign(a) * sign(b) > 0 ? 1 : -1, value: ZERO, closed: false };
}

function compareEnds(a: End, b: End): number {
  return a.infinite !== b.infinite || a.infinite !== 0 ? a.infinite - b.infinite : a.value.compare(b.value);
}

/** All products of a value of `a` and a value of `b`: their extremes are products of two ends. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = ends(a).flatMap((ea) => ends(b).map((eb) => multiplyEnds(ea, eb)));
  const extreme = (direction: 1 | -1): End =>
    corners.reduce((best, corner) => {
      const order = direction * compareEnds(corner, best);
      return order > 0 || (order === 0 && corner.closed) ? corner : best;
    });
  const [lower, upper] = [extreme(-1), extreme(1)];
  return interval(
    lower.infinite === 0 ? lower.value : null,
    upper.infinite === 0 ? upper.value : null,
    lower.closed,
    upper.closed,
  );
}

/**
 * One divided by each value. Zero may be an open end: it becomes an unbounded one.
 *
 * @throws {RangeError} when zero belongs to the interval
 */
export function reciprocal(a: Interval): Interval {
  if (contains(a, ZERO) || (signOf(a.lower, -1) < 0 && signOf(a.upper, 1) > 0)) {
    throw new RangeError(`invalid divisor: ${writeInterval(a)} contains zero`);
  }
  const invert = (end: Rational | null): Rational | null =>
    end === null ? ZERO : end.n === 0n ? null : end.inverse();
  // An end at infinity becomes an open zero; an open zero becomes an unbounded end.
  return interval(invert(a.upper), invert(a.lower), a.upperClosed, a.lowerClosed);
}

function signOf(end: Rational | null, infinite: -1 | 1): number {
  return end === null ? infinite : end.n === 0n ? 0 : Number(end.s);
}

/** All quotients of a value of `a` and a value of `b`. @throws {RangeError} when `b` contains zero */
export const divide = (a: Interval, b: Interval): Interval => multiply(a, reciprocal(b));

/** The values that are in both intervals, or `null` when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const [lower, lowerClosed] = tighter(a.lower, a.lowerClosed, b.lower, b.lowerClosed, 1);
  const [upper, upperClosed] = tighter(a.upper, a.upperClosed, b.upper, b.upperClosed, -1);
  const common = { lower, upper, lowerClosed, upperClosed };
  return isEmpty(common) ? null : common;
}

function tighter(
  a: Rational | null,
  aClosed: boolean,
  b: Rational | null,
  bClosed: boolean,
  direction: 1 | -1,
): [Rational | null, boolean] {
  if (a === null) return [b, bClosed];
  if (b === null) return [a, aClosed];
  const order = direction * a.compare(b);
  return order > 0 ? [a, aClosed] : order < 0 ? [b, bClosed] : [a, aClosed && bClosed];
}

/** Whether two intervals hold the same values. */
export const isSameInterval = (a: Interval, b: Interval): boolean =>
  a.lowerClosed === b.lowerClosed &&
  a.upperClosed === b.upperClosed &&
  isSameEnd(a.lower, b.lower) &&
  isSameEnd(a.upper, b.upper);

const isSameEnd = (a: Rational | null, b: Rational | null): boolean => (a && b ? a.equals(b) : a === b);

/** Whether two intervals have a value in common. */
export const meets = (a: Interval, b: Interval): boolean => intersect(a, b) !== null;

/**
 * Where two intervals lie that have no value in common: −1 where `a` lies below `b`, 1 where it lies above it; 0 where
 * they have a value in common, so that neither is above the other.
 */
export function compareIntervals(a: Interval, b: Interval): -1 | 0 | 1 {
  if (meets(a, b)) return 0;
  return a.upper && b.lower && a.upper.compare(b.lower) <= 0 ? -1 : 1;
}

/** How far apart two intervals are, from end to end: zero where they meet or only an open end parts them. */
export function distanceBetween(a: Interval, b: Interval): Rational {
  const [below, above] = compareIntervals(a, b) < 0 ? [a, b] : [b, a];
  return below.upper && above.lower ? max(above.lower.sub(below.upper), ZERO) : ZERO;
}

/** The smallest interval that contains both. */
export function hull(a: Interval, b: Interval): Interval {
  const side = (x: Rational | null, xc: boolean, y: Rational | null, yc: boolean, direction: 1 | -1) => {
    if (x === null || y === null) return { end: null, closed: false };
    const order = direction * x.compare(y);
    return order > 0
      ? { end: x, closed: xc }
      : order < 0
        ? { end: y, closed: yc }
        : { end: x, closed: xc || yc };
  };
  const lower = side(a.lower, a.lowerClosed, b.lower, b.lowerClosed, -1);
  const upper = side(a.upper, a.upperClosed, b.upper, b.upperClosed, 1);
  return interval(lower.end, upper.end, lower.closed, upper.closed);
}

/** Whether a value lies in the interval. */
export function contains(a: Interval, value: Rational): boolean {
  const low = a.lower === null ? 1 : value.compare(a.lower);
  const high = a.upper === null ? -1 : value.compare(a.upper);
  return (low > 0 || (low === 0 && a.lowerClosed)) && (high < 0 || (high === 0 && a.upperClosed));
}

/** Upper end minus lower end, or `null` when an end is unbounded. */
export function width(a: Interval): Rational | null {
  return a.lower && a.upper ? a.upper.sub(a.lower) : null;
}

/** Powers of ten between which `simplestValue` looks for a round value; where it finds none, it takes the middle. */
const COARSEST_PLACE = 15;
const FINEST_PLACE = -15;

/**
 * The value with the fewest digits in an interval, and of those the nearest to its middle: an example that a reader can
 * check by hand. In an interval with one bounded end it lies within a unit of that end; of all numbers, it is zero.
 */
export function simplestValue(a: Interval): Rational {
  const lower = a.lower ?? (a.upper ? a.upper.sub(1) : null);
  const upper = a.upper ?? (a.lower ? a.lower.add(1) : null);
  if (!lower || !upper) return ZERO;
  const near = interval(lower, upper, a.lowerClosed || !a.lower, a.upperClosed || !a.upper);
  const middle = lower.add(upper).div(2);
  for (let place = coarsestPlace(near); place >= FINEST_PLACE; place -= 1) {
    const unit = powerOfTen(place);
    const below = middle.div(unit).floor().mul(unit);
    // Both multiples beside the middle are tried: the middle of [1, 2) rounds to 2, which is outside, but 1 is inside.
    const inside = [below, below.add(unit)].filter((candidate) => contains(near, candidate));
    const [first, second] = inside;
    if (first) return second && second.sub(middle).compare(middle.sub(first)) < 0 ? second : first;
  }
  return middle;
}

/**
 * The power of ten to start from. A unit that is larger than all values of the interval has no multiple in it but zero,
 * so that larger units need no trial where zero lies outside.
 */
function coarsestPlace(a: Interval): number {
  const [lower, upper] = [a.lower?.abs(), a.upper?.abs()];
  if (!lower || !upper || contains(a, ZERO)) return COARSEST_PLACE;
  return Math.min(COARSEST_PLACE, max(lower, upper).floor().toFraction().length);
}

/**
 * Writes an interval in ISO 80000-2 notation with exact ends: "[43/20, 9/4)", "(2000000000, ∞)".
 * `readInterval` reads it back; the dataset stores intervals so.
 */
export function writeInterval(a: Interval): string {
  const lower = a.lower === null ? '-∞' : toExact(a.lower);
  const upper = a.upper === null ? '∞' : toExact(a.upper);
  return `${a.lowerClosed ? '[' : '('}${lower}, ${upper}${a.upperClosed ? ']' : ')'}`;
}

/** What `writeInterval` writes. */
export const INTERVAL_TEXT = /^([[(])(-∞|-?\d+(?:\/\d+)?), (∞|-?\d+(?:\/\d+)?)([\])])$/;

/**
 * Intervals that were read before, by their texts: rules read the same texts again and again, and intervals never
 * change.
 */
const read = new Map<string, Interval>();
const MOST_READ = 20_000;

/** Reads what `writeInterval` wrote. @throws {RangeError} for any other text. */
export function readInterval(text: string): Interval {
  const known = read.get(text);
  if (known) return known;
  const match = INTERVAL_TEXT.exec(text);
  if (!match) throw new RangeError(`invalid interval text: ${text}; expected for example "[43/20, 9/4)"`);
  const [, open, lower = '', upper = '', close] = match;
  const made = interval(
    lower === '-∞' ? null : rational(lower),
    upper === '∞' ? null : rational(upper),
    open === '[',
    close === ']',
  );
  if (read.size >= MOST_READ) read.clear();
  read.set(text, made);
  return made;
}
