/** Sets of numbers between two ends, each of which belongs or not; `null` is no end. */
import { type Fraction, negative, order, read } from './fraction.ts';

export interface Span {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowIn: boolean;
  readonly highIn: boolean;
}

export const span = (low: Fraction | null, high: Fraction | null, lowIn = true, highIn = true): Span => ({
  low,
  high,
  lowIn: low !== null && lowIn,
  highIn: high !== null && highIn,
});

/** Whether a number belongs to it. */
export function has({ low, high, lowIn, highIn }: Span, value: Fraction): boolean {
  const above = low === null ? 1 : order(value, low);
  const below = high === null ? 1 : order(high, value);
  return (above > 0 || (above === 0 && lowIn)) && (below > 0 || (below === 0 && highIn));
}

/** Mirrored at zero. */
export const mirrored = ({ low, high, lowIn, highIn }: Span): Span =>
  span(high && negative(high), low && negative(low), highIn, lowIn);

const FORM = /^([[(])(\S+), (\S+)([\])])$/;

/** Reads "[43/20, 9/4)". @throws {RangeError} for any other text */
export function parseSpan(text: string): Span {
  const [, open, low, high, close] = FORM.exec(text) ?? [];
  if (low === undefined || high === undefined) throw new RangeError(`invalid interval: ${text}`);
  return span(low === '-∞' ? null : read(low), high === '∞' ? null : read(high), open === '[', close === ']');
}

/** Whether two are the same set. */
export const same = (a: Span, b: Span): boolean =>
  a.lowIn === b.lowIn && a.highIn === b.highIn && sameEnd(a.low, b.low) && sameEnd(a.high, b.high);

const sameEnd = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : order(a, b) === 0;
