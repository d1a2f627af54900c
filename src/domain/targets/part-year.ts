/**
 * What the months of a running year tell about it: their growth over the same months of the year before, and the share
 * of the year that the same months had in earlier years. A projection is the band between the smallest and the largest
 * such share. It is this project's, and nobody's forecast; months are never just multiplied.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema, type Level } from '../ledger/claim.ts';
import type { Flow } from '../ledger/codes.ts';
import { monthsOf, type Period, parsePeriod, periodOf, shiftYears, startMonth } from '../ledger/period.ts';
import { growthRate, shareOf } from '../numbers/growth.ts';
import {
  divide,
  hull,
  type Interval,
  intersect,
  meets,
  POSITIVE,
  readInterval,
  writeInterval,
} from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  claimsCounted,
  isFirm,
  isUsable,
  type LedgerRecord,
  recordAnnual,
  reporterOf,
  valueOfYear,
} from './annual-value.ts';

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
export function partYears(record: LedgerRecord, flow: Flow, after: Period): PartYear[] {
  const values = annualValues(record, flow);
  const parts = cumulated(record, flow, startMonth(after));
  const newest = new Map(
    parts.filter(({ period }) => period.to > after.to).map((part) => [part.period.text, part]),
  );
  return [...newest.values()]
    .sort((a, b) => b.period.to - a.period.to)
    .map((part) => partYear(part, parts, values, record, flow));
}

interface PartOfYear {
  readonly level: Level;
  readonly period: Period;
}

/** Unhedged values of the first months of a year, but not of all twelve, oldest source first. */
function cumulated(record: LedgerRecord, flow: Flow, start: number): PartOfYear[] {
  const { sources, pair, disputed } = record;
  const published = new Map(sources.map(({ id, published }) => [id, published ?? '']));
  const date = ({ level }: PartOfYear) => published.get(level.source) ?? '';
  return claimsCounted(record)
    .flatMap((level): PartOfYear[] => {
      if (level.kind !== 'level' || level.flow !== flow || !isFirm(level)) return [];
      if (disputed.includes(level.id)) return [];
      const period = parsePeriod(level.period);
      const isOwn = reporterOf(level, pair.assumedReporter) === pair.assumedReporter;
      const isPart = period && startMonth(period) === start && monthsOf(period) < 12;
      return isOwn && isPart ? [{ level, period }] : [];
    })
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

function partYear(
  { level, period }: PartOfYear,
  parts: readonly PartOfYear[],
  values: readonly AnnualValue[],
  record: LedgerRecord,
  flow: Flow,
): PartYear {
  const now = readInterval(level.readings.verdict);
  const earlier = (back: number) => shiftYears(period, -back).text;
  /** The twelve months that start with these, some years earlier. */
  const wholeYear = (back: number) => shiftYears(periodOf(period.from, period.from + 11), -back).text;
  const sameMonths = (back: number) => parts.findLast((part) => part.period.text === earlier(back));
  const before = sameMonths(1)?.level;
  const base = before && intersect(readInterval(before.readings.verdict), POSITIVE);
  const shares = Array.from({ length: 30 }, (_, index) => index + 1).flatMap((back) => {
    const same = sameMonths(back)?.level;
    const whole = valueOfYear(values, wholeYear(back), record.pair.assumedReporter);
    if (!same || !whole || !isUsable(whole) || !meets(whole.interval, POSITIVE)) return [];
    const share = shareOf(readInterval(same.readings.verdict), whole.interval);
    return [{ year: whole.year, claim: same.id, whole: recordAnnual(whole), share: writeInterval(share) }];
  });
  const projection = projected(
    now,
    shares.map(({ share }) => readInterval(share)),
  );
  return {
    period: period.text,
    claim: level.id,
    interval: writeInterval(now),
    stated: claimsCounted(record)
      .filter(
        (claim): claim is Growth =>
          claim.kind === 'growth' &&
          claim.flow === flow &&
          claim.unit === 'rate' &&
          claim.period === period.text &&
          claim.base === earlier(1) &&
          reporterOf(claim, record.pair.assumedReporter) === record.pair.assumedReporter,
      )
      .map(({ id, readings }) => ({ claim: id, rate: readings.verdict })),
    before:
      before && base
        ? {
            claim: before.id,
            interval: before.readings.verdict,
            rate: writeInterval(growthRate(now, base)),
          }
        : null,
    shares,
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
