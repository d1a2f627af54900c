/** From a true value to the digits that an agency prints. */
import { type Fraction, floor, fraction, order, plus, size, ten, times } from './fraction.ts';

/** What a publisher does with half a step. */
export type Tie = 'up' | 'down' | 'even';

/** How a value is rounded: on its size, or (`floor`, `ceiling`) towards one side of all numbers. */
export const ROUNDINGS = ['nearest', 'up', 'truncated', 'floor', 'ceiling', 'double'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** The whole number of 10^place that is printed of a value's size. */
export function rounded(value: Fraction, place: number, rounding: Rounding, tie: Tie): bigint {
  const scaled = times(size(value), ten(-place));
  switch (rounding) {
    case 'nearest':
      return nearest(scaled, tie);
    case 'up':
      return ceiling(scaled);
    case 'truncated':
      return floor(scaled);
    case 'floor':
      return value.n < 0n ? ceiling(scaled) : floor(scaled);
    case 'ceiling':
      return value.n < 0n ? floor(scaled) : ceiling(scaled);
    case 'double':
      // 1.0449 is 1.045 to three decimals, and that is 1.05 to two.
      return nearest(times(fraction(nearest(times(scaled, fraction(10)), tie)), ten(-1)), tie);
  }
}

const ceiling = (value: Fraction): bigint => -floor({ n: -value.n, d: value.d });

function nearest(value: Fraction, tie: Tie): bigint {
  const below = floor(value);
  const middle = plus(fraction(below), fraction(1, 2));
  const side = order(value, middle);
  if (side !== 0) return side < 0 ? below : below + 1n;
  if (tie === 'even') return below % 2n === 0n ? below : below + 1n;
  return tie === 'up' ? below + 1n : below;
}

/** How many digits a whole part has. */
export const wholeDigits = (value: Fraction): number => String(floor(size(value))).length;
