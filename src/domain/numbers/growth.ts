/**
 * The arithmetic of growth, on intervals. A growth of C over a base P is written C/P − 1, and not (C − P)/P: an
 * interval that occurs twice in a formula makes the result wider than it must be. A base is always positive.
 */
import {
  add,
  divide,
  hull,
  type Interval,
  intersect,
  interval,
  POSITIVE,
  point,
  shift,
  simplestValue,
  subtract,
} from './interval.ts';
import { MINUS_ONE, ONE, power, type Rational, rootEnclosure, ZERO } from './rational.ts';

/** The positive values of a base. @throws {RangeError} when there are none */
function positive(base: Interval): Interval {
  const part = intersect(base, POSITIVE);
  if (!part) throw new RangeError('invalid base: no value of it is positive');
  return part;
}

/**
 * The growth rates C/P − 1 of a current value over the positive values of a base, as ratios.
 *
 * @throws {RangeError} when no value of the base is positive
 */
export const growthRate = (current: Interval, base: Interval): Interval =>
  shift(divide(current, positive(base)), MINUS_ONE);

/** The absolute changes C − P, in the unit of both. */
export const absoluteChange = (current: Interval, base: Interval): Interval => subtract(current, base);

/**
 * A part's share of its whole, as a ratio: for example of four months in their year.
 *
 * @throws {RangeError} when no value of the whole is positive
 */
export const shareOf = (part: Interval, whole: Interval): Interval => divide(part, positive(whole));

/**
 * The compound yearly growth (C/P)^(1/n) − 1 between two values that are `years` years apart, as a ratio. Most roots
 * are irrational: the result encloses them, rounded outward at the twelfth decimal.
 *
 * @throws {RangeError} when a value or base is never positive, or `years` is not a whole number from 1
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
 * The compound yearly growth (C/P)^(1/n) − 1 of a ratio C/P, rounded so that it can be compared with the given rates: a
 * rate lies in the result exactly if it is one of the growths. Most roots are irrational; an end is rounded outward
 * with more and more decimals until no given rate lies between it and the root. A given rate that is the root is itself
 * the end.
 *
 * @param ratio positive values only
 * @param years a whole number from 1
 * @throws {RangeError} for an end of the ratio below zero, or for other years
 */
export function compoundGrowthAmong(ratio: Interval, years: number, rates: readonly Rational[]): Interval {
  const [lower, lowerClosed] = rootEnd(ratio.lower, ratio.lowerClosed, { years, rates, side: 0 });
  const [upper, upperClosed] = rootEnd(ratio.upper, ratio.upperClosed, { years, rates, side: 1 });
  return interval(lower, upper, lowerClosed, upperClosed);
}

/**
 * How many decimals an end is rounded to at first, and how many more each time that a rate lies between it and its
 * root.
 */
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

/** The ratios C/P of the positive values of both; `null` where either has none. */
export const ratioOf = (current: Interval, base: Interval): Interval | null => {
  const [now, before] = [intersect(current, POSITIVE), intersect(base, POSITIVE)];
  return now && before && divide(now, before);
};

/**
 * The growth rates of a whole of two parts of which only the growths are known: their means with any weights above zero
 * (the mediant inequality). An end that only one of them reaches is left out, since the other has a weight too.
 */
export function growthBetween(a: Interval, b: Interval): Interval {
  const { lower, upper } = hull(a, b);
  const isSame = (end: Rational | null, one: Rational | null) =>
    end !== null && one !== null && end.equals(one);
  return interval(
    lower,
    upper,
    isSame(a.lower, b.lower) && a.lowerClosed && b.lowerClosed,
    isSame(a.upper, b.upper) && a.upperClosed && b.upperClosed,
  );
}

/**
 * One part of a whole, given by two of these: its current value, its value before (the base), and its growth rate
 * between.
 */
export type TwoOfGrowth =
  | { readonly current: Interval; readonly rate: Interval }
  | { readonly base: Interval; readonly rate: Interval }
  | { readonly current: Interval; readonly base: Interval };

const isBoundedPositive = ({ lower, upper }: Interval): boolean =>
  lower !== null && upper !== null && lower.compare(ZERO) > 0;

/** The values of a part, and its growth factor 1 + g where its rate is given. */
function dimensions(part: TwoOfGrowth): { sizes: readonly Interval[]; factors: readonly Interval[] } {
  const factors = 'rate' in part ? [shift(part.rate, ONE)] : [];
  const current = 'current' in part ? [part.current] : [];
  const base = 'base' in part ? [part.base] : [];
  return { sizes: [...current, ...base], factors };
}

/** Whether `growthOfWhole` can use a part: its values and its 1 + g are bounded, and positive throughout. */
export function canWeigh(part: TwoOfGrowth): boolean {
  const { sizes, factors } = dimensions(part);
  return [...sizes, ...factors].every(isBoundedPositive);
}

interface PartCorner {
  readonly current: Rational;
  readonly base: Rational;
  /** Whether the ends that set the part's growth belong to their intervals. */
  readonly growthClosed: boolean;
  /** Whether the end that sets its size belongs to its interval. */
  readonly sizeClosed: boolean;
}

interface GrowthEnd {
  readonly growth: Rational;
  readonly closed: boolean;
}

/**
 * The growth rate of a whole that its parts imply: ΣC/ΣP − 1. This is the mean of the parts' growths weighted by their
 * bases, so that it lies between them. It rises or falls steadily in each variable, so that its extremes lie where
 * every variable is at one of its ends.
 *
 * @throws {RangeError} for an empty list, an unbounded interval, or a value or 1 + g that may be zero or less
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
  // A part that grows exactly as the whole does not change the whole's growth, whatever its size. Only for other parts
  // does it matter that the end of their size is attained.
  const closed = corner.every(
    ({ current, base, growthClosed, sizeClosed }) =>
      growthClosed && (sizeClosed || current.div(base).equals(ratio)),
  );
  return { growth: ratio.sub(ONE), closed };
}

/**
 * Every choice of one end for each variable of each part.
 *
 * @throws {RangeError} for an empty list, or an interval that `positiveEnds` rejects
 */
function cornersOf(parts: readonly TwoOfGrowth[]): PartCorner[][] {
  if (parts.length === 0) throw new RangeError('invalid parts: expected at least one');
  return parts.reduce<PartCorner[][]>(
    (corners, part) => corners.flatMap((corner) => cornersOfPart(part).map((own) => [...corner, own])),
    [[]],
  );
}

/**
 * The choices of ends for one part, with the third of value, base and growth computed from the two that are given.
 *
 * @throws {RangeError} for an interval that `positiveEnds` rejects
 */
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

/** Both ends of an interval. @throws {RangeError} for one that is unbounded or not positive throughout */
function positiveEnds({ lower, upper, lowerClosed, upperClosed }: Interval) {
  if (!lower || !upper || lower.compare(ZERO) <= 0) {
    throw new RangeError('invalid part: expected a bounded interval of positive values');
  }
  return [
    { value: lower, closed: lowerClosed },
    { value: upper, closed: upperClosed },
  ];
}

/** The sum of values, such as exports and imports; zero for an empty list. */
export function sumOf(values: readonly Interval[]): Interval {
  return values.reduce((sum, next) => add(sum, next), point(ZERO));
}

/** One value of each variable for which current = base × (1 + rate). */
export interface GrowthWitness {
  readonly current: Rational;
  readonly base: Rational;
  readonly rate: Rational;
}

/**
 * An example that shows that three figures can all be true; `null` when they cannot.
 *
 * @throws {RangeError} when no value of the base is positive
 */
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
