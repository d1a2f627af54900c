/**
 * Turns a figure into the interval of values that it can stand for.
 *
 * Rounding follows XBRL Calculations 1.1. A value v printed with step u and rounded to nearest stands for [v − u/2, v +
 * u/2]; both ends are included because the publisher's rule for ties is unknown. Under any rounding (up, down,
 * truncated) it stands for (v − u, v + u). Hedges follow `hedge.ts`.
 */
import type { Flow } from '../ledger/codes.ts';
import type { Readings } from '../ledger/observation.ts';
import { hull, type Interval, intersect, interval, NOT_NEGATIVE, negate } from '../numbers/interval.ts';
import { max, min, type Rational, ZERO } from '../numbers/rational.ts';
import type { Figure } from './figure.ts';
import { type HedgeReach, type HedgeThreshold, hedgeInterval, ON_SIZE } from './hedge.ts';
import type { PrintedNumber } from './printed-number.ts';

/** The conventions by which a figure is read. */
export interface Reading {
  readonly rounding: 'nearest' | 'any';
  /** Whether trailing zeros of a whole number count as precision (`narrow`) or not (`wide`). */
  readonly zeros: 'wide' | 'narrow';
  readonly hedge: HedgeReach;
  readonly threshold: HedgeThreshold;
}

/**
 * The reading that verdicts use. It takes hedges up to their outer limit and no trailing zero as precision, so that what
 * contradicts under it also contradicts under the usual and the narrow reading.
 */
export const VERDICT_READING: Reading = {
  rounding: 'nearest',
  zeros: 'wide',
  hedge: 'outer',
  threshold: 'exact',
};

/**
 * The same under any rounding: a contradiction under this reading does not depend on how the last digit was rounded.
 */
export const ANY_ROUNDING: Reading = { ...VERDICT_READING, rounding: 'any' };

/** The reading in which hedges have their usual band. Values between it and the outer limit are possible but unusual. */
export const USUAL_READING: Reading = { ...VERDICT_READING, hedge: 'usual' };

/** The reading in which trailing zeros count as precision. */
export const NARROW_READING: Reading = { ...VERDICT_READING, zeros: 'narrow' };

/** A hedge without any limit but its word: "over 2" is anything above 2, "about 2" any number. */
const UNLIMITED_READING: Reading = { ...VERDICT_READING, hedge: 'word' };

/** The reading in which the number beside a hedge is itself rounded. */
const ROUNDED_READING: Reading = { ...VERDICT_READING, threshold: 'rounded' };

/**
 * The interval that an observed figure stands for; negative for a fall. A hedge on a fall bounds its size, except
 * beside a printed minus sign, where it bounds the signed number. A range widens at each end by half a step, or by a
 * step where it is hedged.
 */
export function observedInterval(figure: Figure, reading: Reading = VERDICT_READING): Interval {
  if (figure.seen === 'none') return figure.direction === 'down' ? negate(NOT_NEGATIVE) : NOT_NEGATIVE;
  const [first, second] = figure.numbers;
  const low = numberInterval(figure, first, second, reading);
  const high = second ? numberInterval(figure, second, first, reading) : low;
  // Each end of a range widens only outward: "8–10 billion" starts at 7.5, although "10" alone could be as low as 5.
  const size = interval(low.lower, high.upper, low.lowerClosed, high.upperClosed);
  return figure.direction === 'down' ? negate(size) : size;
}

function numberInterval(
  { hedges, signed }: Figure,
  number: PrintedNumber,
  otherEnd: PrintedNumber | undefined,
  reading: Reading,
): Interval {
  const { value } = number;
  const step = stepOf(number, hedges.length > 0 ? otherEnd : undefined, reading);
  if (hedges.length === 0) {
    // A bound for digits that were cut off has no step: it was not printed, so that no rounding widens it.
    return reading.rounding === 'nearest' || step.equals(ZERO)
      ? interval(value.sub(step.div(2)), value.add(step.div(2)))
      : interval(value.sub(step), value.add(step), false, false);
  }
  // A hedge widens each end of a range by one step only: nobody says "about 10–15" of 5.
  const reach = otherEnd && reading.hedge === 'outer' ? 'usual' : reading.hedge;
  // Several hedges ("about more than") together allow what any of them allows, and what lies between.
  return hedges
    .map((hedge) => (signed ? ON_SIZE[hedge] : hedge))
    .map((hedge) => hedgeInterval(hedge, value, step, reach, reading.threshold))
    .reduce((wide, next) => hull(wide, next));
}

/**
 * The step of a number. In "about 10–15" the second end shows that units are printed, so that the zero of the first
 * counts as well.
 */
function stepOf(
  { step, narrowStep }: PrintedNumber,
  otherEnd: PrintedNumber | undefined,
  { zeros }: Reading,
): Rational {
  if (zeros === 'narrow') return narrowStep;
  return otherEnd ? max(narrowStep, min(step, otherEnd.step)) : step;
}

/**
 * The intervals of an observed figure, one for each reading that the product names.
 *
 * @param signed adds a sign that is not printed, such as that of a deficit
 */
export function readingsOf(figure: Figure, signed: (size: Interval) => Interval = (size) => size): Readings {
  const read = (reading: Reading) => signed(observedInterval(figure, reading));
  return {
    verdict: read(VERDICT_READING),
    usual: read(USUAL_READING),
    anyRounding: read(ANY_ROUNDING),
    narrow: read(NARROW_READING),
    ...(figure.hedges.length > 0 && {
      hedged: {
        unlimited: read(UNLIMITED_READING),
        rounded: read(ROUNDED_READING),
        roundedUnlimited: read({ ...ROUNDED_READING, hedge: 'word' }),
      },
    }),
  };
}

/**
 * What a level can be, from its size: a printed "0" is no less than zero, except of a balance. Values without a lower end
 * keep none, as "at most 2" has none in print.
 *
 * @param isNegative whether the size is that of a deficit
 */
export const levelRange =
  (flow: Flow, isNegative = false) =>
  (size: Interval): Interval => {
    if (isNegative) return negate(size);
    return flow === 'B' || size.lower === null ? size : (intersect(size, NOT_NEGATIVE) ?? size);
  };

/**
 * The threshold that a target sets, or the zone between two. It was set and not measured, so that it is exact: neither
 * rounding nor a hedge widens it.
 */
export function targetInterval(figure: Figure): Interval {
  const [first, second] = figure.numbers;
  const size = interval(first.value, (second ?? first).value);
  return figure.direction === 'down' ? negate(size) : size;
}
