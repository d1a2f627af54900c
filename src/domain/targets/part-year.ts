/**
 * What the months of a running year show about it: their growth over the same months of the year before, and the share
 * of the year that the same months had in earlier years. A projection is the band between the smallest and the largest
 * such share. It is computed by this project and is no forecast of any source; months are never just multiplied.
 */
import * as v from 'valibot';
import { IntervalTextSchema } from '../ledger/claim.ts';
import type { Flow } from '../ledger/codes.ts';
import { isGrowth, isLevel, type LevelObservation } from '../ledger/observation.ts';
import { monthsOf, type Period, periodOf, shiftYears, startMonth } from '../ledger/period.ts';
import { growthRate, shareOf } from '../numbers/growth.ts';
import {
  divide,
  hull,
  type Interval,
  intersect,
  meets,
  POSITIVE,
  writeInterval,
} from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  isFirm,
  isUsable,
  recordAnnual,
  valueOfYear,
} from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';

const ShareSchema = v.strictObject({
  year: v.number(),
  /** The claim about the same months, and the value of the whole year. */
  claim: v.string(),
  whole: AnnualValueSchema,
  share: IntervalTextSchema,
});

export const PartYearSchema = v.strictObject({
  /** Months from the start of the year: January, or the first month of the years that the reporter counts by. */
  period: v.string(),
  claim: v.string(),
  interval: IntervalTextSchema,
  /** Growths over the same months of the year before: printed ones, and the one between the values of both. */
  stated: v.array(v.strictObject({ claim: v.string(), rate: IntervalTextSchema })),
  before: v.nullable(
    v.strictObject({ claim: v.string(), interval: IntervalTextSchema, rate: IntervalTextSchema }),
  ),
  /** The shares that the same months had in earlier years, newest first. */
  shares: v.array(ShareSchema),
  /** The year's value, if its months have a share between the smallest and the largest of these. */
  projection: v.nullable(IntervalTextSchema),
});

export type PartYear = v.InferOutput<typeof PartYearSchema>;

/**
 * The months of each year after the last with a firm value, of the assumed reporter: longer periods first, and for each
 * period the value published last.
 *
 * @param after twelve months; years up to these are complete
 */
export function partYears(counted: CountedLedger, flow: Flow, after: Period): PartYear[] {
  const values = annualValues(counted, flow);
  const parts = cumulated(counted, flow, startMonth(after));
  const newest = new Map(
    parts.filter(({ period }) => period.to > after.to).map((part) => [part.period.text, part]),
  );
  return [...newest.values()]
    .sort((a, b) => b.period.to - a.period.to)
    .map((part) => partYear(part, parts, values, counted));
}

/** Unhedged values of the first months of a year, but not of all twelve, oldest source first. */
function cumulated(
  { sources, pair, disputed, observations }: CountedLedger,
  flow: Flow,
  start: number,
): LevelObservation[] {
  const published = new Map(sources.map(({ id, published }) => [id, published ?? '']));
  const date = ({ source }: LevelObservation) => published.get(source) ?? '';
  return observations
    .filter(isLevel)
    .filter(
      (level) =>
        level.flow === flow &&
        isFirm(level) &&
        !disputed.includes(level.id) &&
        level.side.reporter === pair.assumedReporter &&
        startMonth(level.period) === start &&
        monthsOf(level.period) < 12,
    )
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

function partYear(
  level: LevelObservation,
  parts: readonly LevelObservation[],
  values: readonly AnnualValue[],
  { observations, pair }: CountedLedger,
): PartYear {
  const { period, flow } = level;
  const now = level.readings.verdict;
  const earlier = (back: number) => shiftYears(period, -back).text;
  /** The twelve months that start with these, some years earlier. */
  const wholeYear = (back: number) => shiftYears(periodOf(period.from, period.from + 11), -back).text;
  const sameMonths = (back: number) => parts.findLast((part) => part.period.text === earlier(back));
  const before = sameMonths(1);
  const base = before && intersect(before.readings.verdict, POSITIVE);
  const shares = Array.from({ length: 30 }, (_, index) => index + 1).flatMap((back) => {
    const same = sameMonths(back);
    const whole = valueOfYear(values, wholeYear(back), pair.assumedReporter);
    if (!same || !whole || !isUsable(whole) || !meets(whole.interval, POSITIVE)) return [];
    return [{ same, whole, share: shareOf(same.readings.verdict, whole.interval) }];
  });
  const projection = projected(
    now,
    shares.map(({ share }) => share),
  );
  return {
    period: period.text,
    claim: level.id,
    interval: writeInterval(now),
    stated: observations
      .filter(isGrowth)
      .filter(
        (growth) =>
          growth.flow === flow &&
          growth.unit === 'rate' &&
          growth.period.text === period.text &&
          growth.base.text === earlier(1) &&
          growth.side.reporter === pair.assumedReporter,
      )
      .map(({ id, readings }) => ({ claim: id, rate: writeInterval(readings.verdict) })),
    before:
      before && base
        ? {
            claim: before.id,
            interval: writeInterval(before.readings.verdict),
            rate: writeInterval(growthRate(now, base)),
          }
        : null,
    shares: shares.map(({ same, whole, share }) => ({
      year: whole.year,
      claim: same.id,
      whole: recordAnnual(whole),
      share: writeInterval(share),
    })),
    projection: projection && writeInterval(projection),
  };
}

/** The values of the whole year for which the months would be one of the shares. */
function projected(now: Interval, shares: readonly Interval[]): Interval | null {
  const [first, ...others] = shares;
  if (!first) return null;
  const range = intersect(others.reduce(hull, first), POSITIVE);
  return range && divide(now, range);
}
