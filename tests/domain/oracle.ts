/**
 * An oracle for the interval arithmetic: fractions of bigints, spans, and the question "does t belong to the image of
 * these sets?", answered from the definition of the operation. It shares no code with the product; it reads the
 * product's results from their text.
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { type Interval, interval, writeInterval } from '../../src/domain/numbers/interval.ts';
import { type Rational, rational, toExact } from '../../src/domain/numbers/rational.ts';

/** A fraction: numerator and positive denominator, not reduced. */
export type Q = readonly [n: bigint, d: bigint];

export const q = (n: bigint | number, d: bigint | number = 1): Q =>
  BigInt(d) < 0n ? [-BigInt(n), -BigInt(d)] : [BigInt(n), BigInt(d)];
export const plus = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const minus = (a: Q, b: Q): Q => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
export const times = (a: Q, b: Q): Q => [a[0] * b[0], a[1] * b[1]];
export const over = (a: Q, b: Q): Q => q(a[0] * b[1], a[1] * b[0]);
export const order = (a: Q, b: Q): number => {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const raised = (a: Q, n: number): Q => [a[0] ** BigInt(n), a[1] ** BigInt(n)];
export const NIL = q(0);
export const UNIT = q(1);

/** Reads "-3", "43/20" or "0.125". */
export function parseQ(text: string): Q {
  const [top = '', bottom = '1'] = text.split('/');
  const [whole = '', decimals = ''] = top.split('.');
  return q(BigInt(whole + decimals), BigInt(bottom) * 10n ** BigInt(decimals.length));
}

export const qOf = (value: Rational): Q => parseQ(toExact(value));
export const rationalOf = ([n, d]: Q): Rational => rational(`${n}/${d}`);

/** A set of numbers between two ends; `null` is unbounded. */
export interface Span {
  readonly lo: Q | null;
  readonly hi: Q | null;
  readonly lc: boolean;
  readonly hc: boolean;
}

export const span = (lo: Q | null, hi: Q | null, lc = true, hc = true): Span => ({
  lo,
  hi,
  lc: lo !== null && lc,
  hc: hi !== null && hc,
});

const SPAN_TEXT = /^([[(])(\S+), (\S+)([\])])$/;

/** Reads the text of an interval. */
export function parseSpan(text: string): Span {
  const [, open, lo = '', hi = '', close] = SPAN_TEXT.exec(text) ?? [];
  return span(lo === '-∞' ? null : parseQ(lo), hi === '∞' ? null : parseQ(hi), open === '[', close === ']');
}

export const spanOf = (value: Interval): Span => parseSpan(writeInterval(value));

export const toInterval = ({ lo, hi, lc, hc }: Span): Interval =>
  interval(lo && rationalOf(lo), hi && rationalOf(hi), lc, hc);

export const holds = ({ lo, hi, lc, hc }: Span, t: Q): boolean => {
  const above = lo === null ? 1 : order(t, lo);
  const below = hi === null ? 1 : order(hi, t);
  return (above > 0 || (above === 0 && lc)) && (below > 0 || (below === 0 && hc));
};

/** Whether two spans have a number in common: some number is above both lower ends and below both upper ends. */
export function touch(a: Span, b: Span): boolean {
  return [a, b].every((low) =>
    [a, b].every((high) => {
      if (low.lo === null || high.hi === null) return true;
      const gap = order(low.lo, high.hi);
      return gap < 0 || (gap === 0 && low.lc && high.hc);
    }),
  );
}

const POSITIVES = span(NIL, null, false);
const NEGATIVES = span(null, NIL, false, false);

/** The numbers of a span on one side of zero, or `null` when there are none. */
function side(a: Span, which: Span): Span | null {
  if (!touch(a, which)) return null;
  const lo = a.lo !== null && (which.lo === null || order(a.lo, which.lo) > 0) ? a : which;
  const hi = a.hi !== null && (which.hi === null || order(a.hi, which.hi) < 0) ? a : which;
  return span(lo.lo, hi.hi, lo.lc, hi.hc);
}

export const positiveSide = (a: Span): Span | null => side(a, POSITIVES);

/** The span times a number that is not zero. */
function scaled(a: Span, by: Q): Span {
  const [lo, hi] = [a.lo && times(a.lo, by), a.hi && times(a.hi, by)];
  return order(by, NIL) > 0 ? span(lo, hi, a.lc, a.hc) : span(hi, lo, a.hc, a.lc);
}

/** 1/x for each x of a span on one side of zero. */
function inverses(a: Span): Span {
  const above = a.lo !== null && order(a.lo, NIL) >= 0;
  const flip = (end: Q | null, atInfinity: Q): Q | null =>
    end === null ? atInfinity : end[0] === 0n ? null : over(UNIT, end);
  return above
    ? span(flip(a.hi, NIL), flip(a.lo, NIL), a.hi !== null && a.hc, a.lc)
    : span(flip(a.hi, NIL), flip(a.lo, NIL), a.hc, a.lo !== null && a.lc);
}

/** Moves a span by a number. */
export const moved = (a: Span, by: Q): Span =>
  span(a.lo && plus(a.lo, by), a.hi && plus(a.hi, by), a.lc, a.hc);

/** t = x + y. */
export const isSum = (a: Span, b: Span, t: Q): boolean =>
  touch(a, span(b.hi && minus(t, b.hi), b.lo && minus(t, b.lo), b.hc, b.lc));

/** t = x − y. */
export const isDifference = (a: Span, b: Span, t: Q): boolean => touch(a, moved(b, t));

/** t = x × y. */
export function isProduct(a: Span, b: Span, t: Q): boolean {
  if (t[0] === 0n) return holds(a, NIL) || holds(b, NIL);
  return [POSITIVES, NEGATIVES].some((which) => {
    const part = side(b, which);
    return part !== null && touch(a, scaled(inverses(part), t));
  });
}

/** t = x / y, for a span of y without zero. */
export const isQuotient = (a: Span, b: Span, t: Q): boolean =>
  t[0] === 0n ? holds(a, NIL) : touch(a, scaled(b, t));

const FAR = q(10n ** 12n);

/**
 * Asserts that an interval is the set of all t for which `belongs(t)`, where that set is known to have no gaps: each
 * end belongs exactly when it is closed, what lies just inside belongs, what lies just outside does not.
 */
export function expectImage(result: Interval, belongs: (t: Q) => boolean): void {
  const { lo, hi, lc, hc } = spanOf(result);
  const text = writeInterval(result);
  const size = lo && hi ? minus(hi, lo) : q(1);
  const inside = times(size, q(1, 1_000_000));
  const outside = q(1, 10n ** 18n);
  const check = (t: Q, wanted: boolean, what: string) =>
    expect(belongs(t), `${what} ${t[0]}/${t[1]} of ${text}`).toBe(wanted);
  if (lo) {
    check(lo, lc, 'lower end');
    check(minus(lo, outside), false, 'below');
    if (size[0] !== 0n) check(plus(lo, inside), true, 'above the lower end');
  } else check(minus(hi ?? NIL, FAR), true, 'far below');
  if (hi) {
    check(hi, hc, 'upper end');
    check(plus(hi, outside), false, 'above');
    if (size[0] !== 0n) check(minus(hi, inside), true, 'below the upper end');
  } else check(plus(lo ?? NIL, FAR), true, 'far above');
}

/** Numbers of a span on a grid of quarters (and far ones where it is unbounded), its ends included where closed. */
export function members(a: Span): Q[] {
  const from = a.lo ?? minus(a.hi ?? NIL, q(20));
  const to = a.hi ?? plus(a.lo ?? NIL, q(20));
  const width = minus(to, from);
  return [0, 1, 2, 3, 4]
    .map((quarter) => plus(from, times(width, q(quarter, 4))))
    .concat(a.lo === null ? [minus(from, FAR)] : [], a.hi === null ? [plus(to, FAR)] : [])
    .filter((t) => holds(a, t));
}

const end = (range: { min: number; max: number }) =>
  fc.tuple(fc.integer(range), fc.constantFrom(1, 1, 2, 3, 7)).map(([n, d]) => q(n, d));

/** Spans with small ends, so that ends coincide often; open, closed or unbounded. */
export function spans({ min = -6, max = 6, bounded = false } = {}): fc.Arbitrary<Span> {
  const bound = fc.option(end({ min, max }), { nil: null, freq: bounded ? Number.MAX_SAFE_INTEGER : 5 });
  return fc
    .tuple(
      bounded ? end({ min, max }) : bound,
      bounded ? end({ min, max }) : bound,
      fc.boolean(),
      fc.boolean(),
    )
    .map(([a, b, lc, hc]) => {
      if (a === null || b === null) return span(a, b, lc, hc);
      const gap = order(a, b);
      return gap === 0 ? span(a, b) : gap < 0 ? span(a, b, lc, hc) : span(b, a, lc, hc);
    });
}

/** Spans of positive numbers. */
export const positiveSpans = (options = {}): fc.Arbitrary<Span> => spans({ min: 1, max: 9, ...options });

/** Runs a property, synchronously. */
export const assertProperty: <T>(property: fc.IProperty<T>, parameters?: fc.Parameters<T>) => void = (
  property,
  parameters,
) => void fc.assert(property, parameters);
