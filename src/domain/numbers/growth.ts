/**
 * The arithmetic of growth, on intervals. Growth is written C/P − 1 with each variable once, so that the interval is
 * not wider than it must be; a base is positive.
 */
import {
  add,
  divide,
  type Interval,
  intersect,
  interval,
  multiply,
  POSITIVE,
  point,
  shift,
  simplestValue,
  subtract,
} from './interval.ts';
import { MINUS_ONE, ONE, power, type Rational, rootEnclosure, ZERO } from './rational.ts';

/** The values of a base that are positive. @throws {RangeError} when there are none. */
function positive(base: Interval): Interval {
  const part = intersect(base, POSITIVE);
  if (!part) throw new RangeError('invalid base: no value of it is positive');
  return part;
}

/** The rates above −100 %: those that a positive base can have. */
export const ABOVE_TOTAL_LOSS: Interval = interval(MINUS_ONE, null, false);

/** The growth rates C/P − 1 of a current value over a base, as ratios. */
export const growthRate = (current: Interval, base: Interval): Interval =>
  shift(divide(current, positive(base)), MINUS_ONE);

/** The absolute changes C − P, in the unit of both. */
export const absoluteChange = (current: Interval, base: Interval): Interval => subtract(current, base);

/** 1 + g, where it is positive. @throws {RangeError} when every rate is −100 % or less. */
function factor(rate: Interval): Interval {
  return positive(shift(rate, ONE));
}

/** The values that a base and a stated growth rate imply: P(1 + g). */
export const impliedCurrent = (base: Interval, rate: Interval): Interval =>
  multiply(positive(base), factor(rate));

/** The share that a part is of a whole, e.g. four months of their year, as a ratio. */
export const shareOf = (part: Interval, whole: Interval): Interval => divide(part, positive(whole));

/**
 * The compound yearly growth (C/P)^(1/n) − 1 between two values that lie a number of years apart.
 * Roots are irrational: the result encloses them, rounded outward at the twelfth decimal.
 */
export function compoundGrowth(current: Interval, base: Interval, years: number): Interval {
  const ratio = divide(positive(current), positive(base));
  const root = (end: Rational | null, side: 0 | 1) => end && rootEnclosure(end, years)[side].sub(ONE);
  const isRoot = (end: Rational | null, side: 0 | 1) =>
    end !== null && power(rootEnclosure(end, years)[side], years).equals(end);
  return interval(
    root(ratio.lower, 0),
    root(ratio.upper, 1),
    ratio.lowerClosed || !isRoot(ratio.lower, 0),
    ratio.upperClosed || !isRoot(ratio.upper, 1),
  );
}

/**
 * The compound yearly growth (C/P)^(1/n) − 1 of a ratio C/P, as exactly as some rates are concerned: each of these is in the
 * result if, and only if, it is one of the growths. Roots are irrational, so that an end is rounded outward until none of
 * the rates lies between it and the root; a rate that is the root itself is the end.
 *
 * @param ratio of positive values
 * @param years a whole number from 1
 */
export function compoundGrowthAmong(ratio: Interval, years: number, rates: readonly Rational[]): Interval {
  const [lower, lowerClosed] = rootEnd(ratio.lower, ratio.lowerClosed, { years, rates, side: 0 });
  const [upper, upperClosed] = rootEnd(ratio.upper, ratio.upperClosed, { years, rates, side: 1 });
  return interval(lower, upper, lowerClosed, upperClosed);
}

/** So many decimals an end has at first, and so many more each time that a rate lies between it and the root. */
const ROOT_DIGITS = 12;

function rootEnd(
  end: Rational | null,
  closed: boolean,
  { years, rates, side }: { years: number; rates: readonly Rational[]; side: 0 | 1 },
): [Rational | null, boolean] {
  if (!end) return [null, false];
  const factors = rates.map((rate) => rate.add(ONE)).filter((one) => one.compare(ZERO) >= 0);
  const root = factors.find((one) => power(one, years).equals(end));
  if (root) return [root.sub(ONE), closed];
  for (let digits = ROOT_DIGITS; ; digits += ROOT_DIGITS) {
    const enclosure = rootEnclosure(end, years, digits);
    if (enclosure[0].equals(enclosure[1])) return [enclosure[0].sub(ONE), closed];
    const rounded = enclosure[side];
    const isBetween = (one: Rational) =>
      side === 0
        ? one.compare(rounded) >= 0 && power(one, years).compare(end) < 0
        : one.compare(rounded) <= 0 && power(one, years).compare(end) > 0;
    if (!factors.some(isBetween)) return [rounded.sub(ONE), true];
  }
}

/** The ratio of two values that are positive; `null` where one of them can't be. */
export const ratioOf = (current: Interval, base: Interval): Interval | null => {
  const [now, before] = [intersect(current, POSITIVE), intersect(base, POSITIVE)];
  return now && before && divide(now, before);
};

/** One part of a whole, by two of its value now, its value before, and its growth over the same periods. */
export type TwoOfGrowth =
  | { readonly current: Interval; readonly rate: Interval }
  | { readonly base: Interval; readonly rate: Interval }
  | { readonly current: Interval; readonly base: Interval };

const isBoundedPositive = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && lower.compare(ZERO) > 0;

/** The sizes of a part, and the factors by which it grew; a part given by both its values has sizes only. */
function dimensions(part: TwoOfGrowth): { sizes: readonly Interval[]; factors: readonly Interval[] } {
  const factors = 'rate' in part ? [shift(part.rate, ONE)] : [];
  const current = 'current' in part ? [part.current] : [];
  const base = 'base' in part ? [part.base] : [];
  return { sizes: [...current, ...base], factors };
}

/** Whether a part can be weighed: its values and its 1 + g are bounded and positive throughout. */
export function canWeigh(part: TwoOfGrowth): boolean {
  const { sizes, factors } = dimensions(part);
  return [...sizes, ...factors].every(isBoundedPositive);
}

interface PartCorner {
  readonly current: Rational;
  readonly base: Rational;
  /** Whether the ends of what sets the part's growth are attained. */
  readonly growthClosed: boolean;
  /** Whether the end of what sets its size alone is. */
  readonly sizeClosed: boolean;
}

interface GrowthEnd {
  readonly growth: Rational;
  readonly closed: boolean;
}

/**
 * The growth of a whole that its parts imply: ΣC/ΣP − 1, a mean of the parts' growths weighted by their bases, so that
 * it lies between them. It is monotone in each variable, so its extremes lie at ends.
 *
 * @throws {RangeError} for an empty list, an unbounded interval, a value or a 1 + g that may be zero or less.
 */
export function growthOfWhole(parts: readonly TwoOfGrowth[]): Interval {
  const extremes = cornersOf(parts).map(growthAt);
  const pick = (direction: 1 | -1) =>
    extremes.reduce((best, next) => {
      const order = direction * next.growth.compare(best.growth);
      return order > 0 || (order === 0 && next.closed) ? next : best;
    });
  const [lower, upper] = [pick(-1), pick(1)];
  return interval(lower.growth, upper.growth, lower.closed, upper.closed);
}

function growthAt(corner: readonly PartCorner[]): GrowthEnd {
  const now = corner.reduce((sum, { current }) => sum.add(current), ZERO);
  const before = corner.reduce((sum, { base }) => sum.add(base), ZERO);
  const ratio = now.div(before);
  // A part that grows as the whole does not move it, whatever its size: then an open end of its size is no matter.
  const closed = corner.every(
    ({ current, base, growthClosed, sizeClosed }) =>
      growthClosed && (sizeClosed || current.div(base).equals(ratio)),
  );
  return { growth: ratio.sub(ONE), closed };
}

function cornersOf(parts: readonly TwoOfGrowth[]): PartCorner[][] {
  if (parts.length === 0) throw new RangeError('invalid parts: expected at least one');
  return parts.reduce<PartCorner[][]>(
    (corners, part) => corners.flatMap((corner) => cornersOfPart(part).map((own) => [...corner, own])),
    [[]],
  );
}

function cornersOfPart(part: TwoOfGrowth): PartCorner[] {
  if ('current' in part && 'base' in part) {
    return joinedPairs(positiveEnds(part.current), positiveEnds(part.base), (current, base) => ({
      current: current.value,
      base: base.value,
      growthClosed: current.closed && base.closed,
      sizeClosed: true,
    }));
  }
  const factors = positiveEnds(shift(part.rate, ONE));
  if ('current' in part) {
    return joinedPairs(positiveEnds(part.current), factors, (current, factor) => ({
      current: current.value,
      base: current.value.div(factor.value),
      growthClosed: factor.closed,
      sizeClosed: current.closed,
    }));
  }
  return joinedPairs(positiveEnds(part.base), factors, (base, factor) => ({
    current: base.value.mul(factor.value),
    base: base.value,
    growthClosed: factor.closed,
    sizeClosed: base.closed,
  }));
}

const joinedPairs = <A, B, C>(as: readonly A[], bs: readonly B[], join: (a: A, b: B) => C): C[] =>
  as.flatMap((a) => bs.map((b) => join(a, b)));

function positiveEnds({ lower, upper, lowerClosed, upperClosed }: Interval) {
  if (!lower || !upper || lower.compare(ZERO) <= 0) {
    throw new RangeError('invalid part: expected a bounded interval of positive values');
  }
  return [
    { value: lower, closed: lowerClosed },
    { value: upper, closed: upperClosed },
  ];
}

/** The sum of values, e.g. exports and imports. */
export function sumOf(values: readonly Interval[]): Interval {
  return values.reduce((sum, next) => add(sum, next), point(ZERO));
}

/** One value of each variable for which current = base × (1 + rate). */
export interface GrowthWitness {
  readonly current: Rational;
  readonly base: Rational;
  readonly rate: Rational;
}

/** Proves that three claims can all be true, by an example; `null` when they can't. */
export function growthWitness(current: Interval, base: Interval, rate: Interval): GrowthWitness | null {
  const rates = intersect(growthRate(current, base), rate);
  if (!rates) return null;
  const chosenRate = simplestValue(rates);
  const growthFactor = ONE.add(chosenRate);
  const bases = growthFactor.equals(ZERO)
    ? positive(base)
    : intersect(positive(base), divide(current, point(growthFactor)));
  if (!bases) return null;
  const chosenBase = simplestValue(bases);
  return { current: chosenBase.mul(growthFactor), base: chosenBase, rate: chosenRate };
}
