/** The verdicts on figures, and how much a pass is worth. */
import type { Interval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Unit } from './codes.ts';

/**
 * `consistent`: the figures can all be true, and the test is sharp enough to catch a wrong one. `weak`: they can, but
 * the test would hide all but a gross slip. `inconsistent`: they cannot. `cannot-tell`: nothing decides.
 */
export const VERDICTS = ['consistent', 'weak', 'inconsistent', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How sharp a test is: whether the computed interval is narrow enough to catch a wrong figure. */
export const POWERS = ['strong', 'fair', 'weak'] as const;
export type Power = (typeof POWERS)[number];

/** Up to which width, as a ratio, a test is strong or fair: a convention. */
export const POWER_LIMITS: readonly { readonly power: Power; readonly upTo: Rational }[] = [
  { power: 'strong', upTo: rational('1/100') },
  { power: 'fair', upTo: rational('5/100') },
];

/**
 * Grades how sharply figures fix a value: by the width of what they give, which is a share of the printed figure for
 * amounts and as it is for rates. `null` is an unbounded width.
 */
export function powerOfWidth(
  { unit, stated }: { readonly unit: Unit; readonly stated: Interval },
  wide: Rational | null,
): Power {
  if (wide === null) return 'weak';
  const size = unit === 'rate' ? wide : wide.div(sizeOf(stated));
  return POWER_LIMITS.find(({ upTo }) => size.compare(upTo) <= 0)?.power ?? 'weak';
}

function sizeOf(stated: Interval): Rational {
  const end = stated.upper ?? stated.lower ?? rational(1);
  return end.equals(0) ? rational(1) : end.abs();
}
