/**
 * Numbers of the form value + slope·δ, for a positive δ that is smaller than every positive number.
 *
 * A strict inequality x < 5 means x ≤ 5 − δ for some δ > 0. A method for closed ends can therefore decide open ones
 * exactly (Dutertre and de Moura, "A fast linear-arithmetic solver for DPLL(T)", 2006).
 */
import { product } from '../numbers/large-products.ts';
import { type Rational, ZERO } from '../numbers/rational.ts';

export interface WithInfinitesimal {
  readonly value: Rational;
  readonly slope: Rational;
}

export const EXACT_ZERO: WithInfinitesimal = { value: ZERO, slope: ZERO };

/** The sum of two such numbers. */
export const plus = (a: WithInfinitesimal, b: WithInfinitesimal): WithInfinitesimal => ({
  value: a.value.add(b.value),
  slope: b.slope.n === 0n ? a.slope : a.slope.add(b.slope),
});

/** The first number less the second. */
export const minus = (a: WithInfinitesimal, b: WithInfinitesimal): WithInfinitesimal => ({
  value: a.value.sub(b.value),
  slope: b.slope.n === 0n ? a.slope : a.slope.sub(b.slope),
});

/** A number times a rational. */
export const scaleBy = (a: WithInfinitesimal, by: Rational): WithInfinitesimal => ({
  value: product(a.value, by),
  slope: a.slope.n === 0n ? ZERO : product(a.slope, by),
});

/** Negative, zero or positive when the first is smaller, equal or larger. */
export const compareInfinitesimals = (a: WithInfinitesimal, b: WithInfinitesimal): number =>
  a.value.compare(b.value) || a.slope.compare(b.slope);
