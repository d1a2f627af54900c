/**
 * The one annual total that stands for "now", and how far it is from a target.
 *
 * Choice (documented on the method page): the newest complete year for which a total was printed without a hedge, as
 * an observed value (status A); of several in that year, the one that was published last. A hedged or expected figure
 * may be newer; it is shown beside, never instead.
 */
import * as v from 'valibot';
import { IntervalTextSchema, type Level, type Target } from '../ledger/claim.ts';
import { isYear, parsePeriod, yearOf } from '../ledger/period.ts';
import { compoundGrowth, growthRate, shareOf } from '../numbers/growth.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';

/** The years for which gauges say what growth would reach the target; a convention of ours, not of the target. */
export const GAUGE_YEARS: readonly number[] = [2030, 2035];

/** Whether a value is surely at or above a threshold, surely below, or may be either. */
const OUTCOMES = ['yes', 'no', 'cannot-tell'] as const;
type Outcome = (typeof OUTCOMES)[number];

const RequiredSchema = v.strictObject({
  year: v.number(),
  /** The compound growth a year, enclosed outward. */
  rate: IntervalTextSchema,
});

const GaugeSchema = v.strictObject({
  target: v.string(),
  threshold: IntervalTextSchema,
  current: v.string(),
  /** The share of the threshold that the current value is. */
  share: IntervalTextSchema,
  reached: v.picklist(OUTCOMES),
  /** The first year with a printed total that is surely at or above the threshold, and the claim. No forecast counts. */
  firstReached: v.nullable(v.strictObject({ year: v.number(), claim: v.string() })),
  /** What was printed for the year by which it was due, where it was dated. */
  dueYear: v.nullable(
    v.strictObject({ year: v.number(), claims: v.array(v.string()), met: v.picklist(OUTCOMES) }),
  ),
  /** The growth from the current value to the threshold, in all; `null` once reached. */
  remaining: v.nullable(IntervalTextSchema),
  required: v.array(RequiredSchema),
});

export const HeadlineSchema = v.strictObject({
  /** The claim that stands for the present size of the trade; `null` when the ledger has none that qualifies. */
  current: v.nullable(v.string()),
  /** All totals printed for the same year. */
  sameYear: v.array(v.string()),
  /** Totals printed for later complete years, hedged or expected. */
  later: v.array(v.string()),
  gauges: v.array(GaugeSchema),
});

export type Gauge = v.InferOutput<typeof GaugeSchema>;
export type Headline = v.InferOutput<typeof HeadlineSchema>;

/** A printed annual total with the date of its source. */
export interface AnnualTotal {
  readonly level: Level;
  readonly year: number;
  /** ISO 8601, or the empty text when unknown. */
  readonly published: string;
}

/** The printed totals of complete years of one reporter (stated, or assumed where a claim does not say). */
export function annualTotals(
  levels: readonly Level[],
  published: (source: string) => string | null,
  reporters: ReadonlySet<string>,
): AnnualTotal[] {
  return levels
    .filter((level) => level.flow === 'T' && reporters.has(level.reporter))
    .flatMap((level) => {
      const period = parsePeriod(level.period);
      return period && isYear(period)
        ? [{ level, year: yearOf(period), published: published(level.source) ?? '' }]
        : [];
    })
    .sort((a, b) => a.year - b.year || (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}

/** Whether a value was printed without a hedge and as observed, so that it can stand for its period. */
export const isFirm = ({ hedges, status }: Pick<Level, 'hedges' | 'status'>): boolean =>
  hedges.length === 0 && status === 'A';

/** Picks the headline value and measures the targets against it. */
export function headlineOf(totals: readonly AnnualTotal[], targets: readonly Target[]): Headline {
  const current = totals.findLast(({ level }) => isFirm(level));
  const others = totals.filter((total) => total !== current);
  return {
    current: current?.level.id ?? null,
    sameYear: others.filter(({ year }) => year === current?.year).map(({ level }) => level.id),
    later: others.filter(({ year }) => current && year > current.year).map(({ level }) => level.id),
    gauges: current ? targets.map((target) => gaugeOf(target, current, totals)) : [],
  };
}

const verdictInterval = ({ level }: AnnualTotal): Interval => readInterval(level.readings.verdict);

function gaugeOf(target: Target, current: AnnualTotal, totals: readonly AnnualTotal[]): Gauge {
  const threshold = readInterval(target.threshold);
  const now = verdictInterval(current);
  const reached = reaches(now, threshold);
  const printed = totals.filter(({ level }) => level.status !== 'F');
  const first = printed.find((total) => reaches(verdictInterval(total), threshold) === 'yes');
  const due = target.by === null ? undefined : parsePeriod(target.by);
  return {
    target: target.id,
    threshold: target.threshold,
    current: current.level.id,
    share: writeInterval(shareOf(now, threshold)),
    reached,
    firstReached: first ? { year: first.year, claim: first.level.id } : null,
    dueYear: due ? dueYearOf(yearOf(due), threshold, printed) : null,
    remaining: reached === 'yes' ? null : writeInterval(growthRate(threshold, now)),
    required:
      reached === 'yes'
        ? []
        : GAUGE_YEARS.filter((year) => year > current.year).map((year) => ({
            year,
            rate: writeInterval(compoundGrowth(threshold, now, year - current.year)),
          })),
  };
}

/** Whether a value is surely at or above a threshold (the lower end of a zone), surely below it, or may be either. */
export function reaches(value: Interval, threshold: Interval): Outcome {
  const goal = threshold.lower;
  if (!goal) return 'cannot-tell';
  if (value.lower && value.lower.compare(goal) >= 0) return 'yes';
  if (!value.upper) return 'cannot-tell';
  const order = value.upper.compare(goal);
  return order < 0 || (order === 0 && !value.upperClosed) ? 'no' : 'cannot-tell';
}

function dueYearOf(year: number, threshold: Interval, totals: readonly AnnualTotal[]): Gauge['dueYear'] {
  const printed = totals.filter((total) => total.year === year);
  const outcomes = new Set(printed.map((total) => reaches(verdictInterval(total), threshold)));
  const [only] = outcomes.size === 1 ? outcomes : [];
  return {
    year,
    claims: printed.map(({ level }) => level.id),
    met: only ?? 'cannot-tell',
  };
}
