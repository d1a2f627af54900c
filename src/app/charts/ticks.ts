/** Finds round numbers for axes. Doubles are enough here: they only place marks. */

const STEPS: readonly number[] = [1, 2, 2.5, 5, 10];
const YEAR_STEPS: readonly number[] = [1, 2, 5, 10, 20];

/** The smallest step of 1, 2, 2.5 or 5 × a power of ten that cuts `span` into at most `count` parts. */
function niceStep(span: number, count: number): number {
  const least = span / count;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  // 1e-9 allows for the binary error of a step that is exactly large enough, as 0.1 of 0.4 in four parts.
  const step = STEPS.find((nice) => nice * magnitude >= least * (1 - 1e-9)) ?? 10;
  return step * magnitude;
}

/** Multiples of a round step from at most `low` to at least `high`, with at most `count` steps between them. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const step = niceStep(high > low ? high - low : Math.abs(high) || 1, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => withoutNoise((first + index) * step));
}

/** Rounds a tick to a short decimal: 0.30000000000000004 becomes 0.3. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** The round years within a span whose labels are at least `labelWidth` pixels apart on `width` pixels. */
export function yearTicks(
  [from, to]: readonly [number, number],
  width: number,
  labelWidth: number,
): number[] {
  const perYear = width / (to - from);
  const step = YEAR_STEPS.find((years) => years * perYear >= labelWidth) ?? 50;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
