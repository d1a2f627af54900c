/**
 * From a figure to the interval of values that it can stand for.
 *
 * Rounding follows XBRL Calculations 1.1: a value printed with step u and rounded to nearest stands for
 * [v − u/2, v + u/2] with both ends included, because the publisher's rule for ties is unknown; under any rounding
 * (up, down, truncated) for (v − u, v + u). Hedges follow `hedge.ts`.
 */
import type { Readings } from '../ledger/observation.ts';
import { hull, type Interval, interval, NOT_NEGATIVE, negate } from '../numbers/interval.ts';
import { max, min, type Rational, ZERO } from '../numbers/rational.ts';
import type { Figure } from './figure.ts';
import { type HedgeReach, type HedgeThreshold, hedgeInterval, ON_SIZE } from './hedge.ts';
import type { PrintedNumber } from './printed-number.ts';

/** Which conventions a reading uses. */
export interface Reading {
  readonly rounding: 'nearest' | 'any';
  /** Whether trailing zeros of a whole number count as measured. */
  readonly zeros: 'wide' | 'narrow';
  readonly hedge: HedgeReach;
  readonly threshold: HedgeThreshold;
}

/** The reading that verdicts use: it allows the most, so that a contradiction under it is one. */
export const VERDICT_READING: Reading = {
  rounding: 'nearest',
  zeros: 'wide',
  hedge: 'outer',
  threshold: 'exact',
};

/** The same, under any rounding: what fails here fails whatever the publisher did with the last digit. */
export const ANY_ROUNDING: Reading = { ...VERDICT_READING, rounding: 'any' };

/** The band in which the words are usually used: beyond it, and within the outer limit, they are stretched. */
export const USUAL_READING: Reading = { ...VERDICT_READING, hedge: 'usual' };

/** Trailing zeros taken as measured. */
export const NARROW_READING: Reading = { ...VERDICT_READING, zeros: 'narrow' };

/** A hedge taken at its word alone: "over 2" is anything above 2, "about 2" anything at all. */
const UNLIMITED_READING: Reading = { ...VERDICT_READING, hedge: 'word' };

/** The number beside a hedge taken as rounded itself. */
const ROUNDED_READING: Reading = { ...VERDICT_READING, threshold: 'rounded' };

/**
 * The interval that an observed figure stands for. A fall is negative; a hedge on a fall works on its size, and beside a
 * minus sign on the signed number. A range widens at each end by half a step, or by a step where it is hedged.
 */
export function observedInterval(figure: Figure, reading: Reading = VERDICT_READING): Interval {
  if (figure.seen === 'none') return figure.direction === 'down' ? negate(NOT_NEGATIVE) : NOT_NEGATIVE;
  const [first, second] = figure.numbers;
  const low = numberInterval(figure, first, second, reading);
  const high = second ? numberInterval(figure, second, first, reading) : low;
  // Of a range each end widens outward only: "8–10 billion" starts at 7.5 although "10" alone could be as low as 5.
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
    // An end up to which digits were cut off is no printed number: it is as it is.
    return reading.rounding === 'nearest' || step.equals(ZERO)
      ? interval(value.sub(step.div(2)), value.add(step.div(2)))
      : interval(value.sub(step), value.add(step), false, false);
  }
  // A hedge on a range widens each end by its step: nobody says "about 10–15" of 5.
  const reach = otherEnd && reading.hedge === 'outer' ? 'usual' : reading.hedge;
  // Several hedges ("about more than") take the wider of each side.
  return hedges
    .map((hedge) => (signed ? ON_SIZE[hedge] : hedge))
    .map((hedge) => hedgeInterval(hedge, value, step, reach, reading.threshold))
    .reduce((wide, next) => hull(wide, next));
}

/** In "about 10–15" the second end shows that units are printed: the zero of the first is measured too. */
function stepOf(
  { step, narrowStep }: PrintedNumber,
  otherEnd: PrintedNumber | undefined,
  { zeros }: Reading,
): Rational {
  if (zeros === 'narrow') return narrowStep;
  return otherEnd ? max(narrowStep, min(step, otherEnd.step)) : step;
}

/**
 * The intervals of an observed figure under each reading that the product names.
 *
 * @param signed gives the size the sign that is not printed
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
 * The threshold, or both ends of the zone, that a target sets. Thresholds are exact: they are set, not measured, so
 * neither rounding nor a hedge widens them.
 */
export function targetInterval(figure: Figure): Interval {
  const [first, second] = figure.numbers;
  const size = interval(first.value, (second ?? first).value);
  return figure.direction === 'down' ? negate(size) : size;
}
