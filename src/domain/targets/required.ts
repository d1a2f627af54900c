/**
 * What a target requires: the compound yearly growth from a known value to its threshold, and the rating of progress.
 */
import * as v from 'valibot';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { shiftYears } from '../ledger/period.ts';
import { compoundGrowth } from '../numbers/growth.ts';
import {
  divide,
  type Interval,
  intersect,
  interval,
  meets,
  POSITIVE,
  writeInterval,
} from '../numbers/interval.ts';
import { ONE, rational, ZERO } from '../numbers/rational.ts';
import { type AnnualValue, AnnualValueSchema, recordAnnual, valueOfYear } from './annual-value.ts';

/** The years that this project chose for targets without a date. */
export const OUR_YEARS: readonly number[] = [2030, 2035, 2040];

/** The spans over which growth up to now is measured, in years. */
export const SPANS: readonly number[] = [1, 3, 5, 10];

/**
 * The yearly growth from a value to a threshold, as a ratio, rounded outward; `null` where no value is positive or no
 * time is left.
 */
export function requiredGrowth(threshold: Interval, now: Interval, years: number): Interval | null {
  return years > 0 && meets(now, POSITIVE) && meets(threshold, POSITIVE)
    ? compoundGrowth(threshold, now, years)
    : null;
}

/**
 * The compound yearly growth from a base to now. A value that the base and a growth imply grew by exactly that growth.
 */
export function achievedGrowth(now: AnnualValue, base: AnnualValue): Interval | null {
  const isOwnBase = base.claims.every((id) => now.claims.includes(id));
  if (isOwnBase && now.growth) return now.growth;
  return requiredGrowth(now.interval, base.interval, now.year - base.year);
}

/** Why progress cannot be rated. A missing base year is never replaced by the next one. */
const UNRATED = ['no-base-year', 'base-not-positive', 'reached-at-base', 'not-positive'] as const;

/**
 * The bands of the progress ratio, best first, as the UN and Eurostat define them for indicators with a quantified
 * target.
 */
const BANDS = ['on-track', 'accelerate', 'limited', 'away'] as const;
type Band = (typeof BANDS)[number];

const REQUIRED_LIMITS: readonly { readonly band: Band; readonly ratios: Interval }[] = [
  { band: 'on-track', ratios: interval(rational('95/100'), null) },
  { band: 'accelerate', ratios: interval(rational('60/100'), rational('95/100'), true, false) },
  { band: 'limited', ratios: interval(ZERO, rational('60/100'), true, false) },
  { band: 'away', ratios: interval(null, ZERO, false, false) },
];

/** The bands that a ratio can be in: several where its interval crosses a limit. */
export const bandsOf = (ratio: Interval): Band[] =>
  REQUIRED_LIMITS.filter(({ ratios }) => meets(ratios, ratio)).map(({ band }) => band);

export const ProgressSchema = v.strictObject({
  /** The year by which the threshold is to be reached. */
  year: v.number(),
  baseYear: v.number(),
  base: v.nullable(AnnualValueSchema),
  /** The compound yearly growth from the base to now. */
  achieved: v.nullable(IntervalTextSchema),
  /** The compound yearly growth from the base to the threshold. */
  required: v.nullable(IntervalTextSchema),
  /** Achieved divided by required growth. The interval contains every possible ratio, and may be somewhat wider. */
  ratio: v.nullable(IntervalTextSchema),
  bands: v.array(v.picklist(BANDS)),
  reason: v.nullable(v.picklist(UNRATED)),
});

type Progress = v.InferOutput<typeof ProgressSchema>;

/**
 * Rates the growth since a base year by the growth that leads from the same base to the threshold in time.
 *
 * Authority: United Nations Statistics Division, *SDG Progress Chart: technical note*, and Eurostat, *Sustainable
 * development in the EU*, annex on assessing indicators: the ratio of actual to required compound growth. Unlike in
 * some implementations, a base of zero cannot be rated, and a missing base year is not replaced by the next one.
 */
export function progressOf(
  threshold: Interval,
  now: AnnualValue,
  baseYear: number,
  year: number,
  values: readonly AnnualValue[],
): Progress {
  const base = valueOfYear(values, shiftYears(now.period, baseYear - now.year).text, now.reporter);
  const unrated = (reason: (typeof UNRATED)[number], known: Partial<Progress> = {}): Progress => ({
    year,
    baseYear,
    base: base ? recordAnnual(base) : null,
    achieved: null,
    required: null,
    ratio: null,
    bands: [],
    reason,
    ...known,
  });
  if (!base) return unrated('no-base-year');
  if (!base.interval.lower || base.interval.lower.compare(ZERO) <= 0) return unrated('base-not-positive');
  const achieved = achievedGrowth(now, base);
  const required = requiredGrowth(threshold, base.interval, year - baseYear);
  if (!achieved || !required) return unrated('not-positive');
  const known = { achieved: writeInterval(achieved), required: writeInterval(required) };
  if (!required.lower || required.lower.compare(ZERO) <= 0) return unrated('reached-at-base', known);
  const ratio = divide(achieved, required);
  return {
    ...unrated('no-base-year', known),
    reason: null,
    ratio: writeInterval(ratio),
    bands: bandsOf(ratio),
  };
}

/** The upper end of a zone; `null` for a threshold without one. */
export const farGoalOf = (threshold: Interval): Interval | null =>
  threshold.upper && interval(threshold.upper, threshold.upper);

/** The factors 1 + g of a growth that are positive; `null` where there are none. */
export const factorsOf = (growth: Interval): Interval | null => {
  const factors = interval(
    growth.lower?.add(ONE) ?? null,
    growth.upper?.add(ONE) ?? null,
    growth.lowerClosed,
    growth.upperClosed,
  );
  return intersect(factors, POSITIVE);
};
