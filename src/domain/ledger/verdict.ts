/** Verdicts on figures, and how sharp the test behind each is. */
import type { Interval } from '../numbers/interval.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import type { Unit } from './codes.ts';

/**
 * `consistent`: the figures can all be true, and the test would catch a wrong one. `weak`: they can all be true, but
 * the test would find only a large mistake. `inconsistent`: they cannot all be true. `cannot-tell`: nothing decides.
 */
export const VERDICTS = ['consistent', 'weak', 'inconsistent', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How sharp a test is: how narrow the computed interval is. */
export const POWERS = ['strong', 'fair', 'weak'] as const;
export type Power = (typeof POWERS)[number];

/** The widths up to which a test is strong or fair, as ratios: a convention. */
export const POWER_LIMITS: readonly { readonly power: Power; readonly upTo: Rational }[] = [
  { power: 'strong', upTo: rational('1/100') },
  { power: 'fair', upTo: rational('5/100') },
];

/**
 * Grades a test by the width of its computed interval. For an amount the width is taken as a share of the printed
 * figure; for a rate it is taken as it is, a ratio.
 *
 * @param wide the width, in the unit of the figure; `null` where the interval is unbounded
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
