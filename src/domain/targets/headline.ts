/**
 * The annual total that stands for "now", and how far it is from the targets that are followed. What came of a target
 * is decided by its record; it is only measured here.
 */
import * as v from 'valibot';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { isLevel, type LevelObservation } from '../ledger/observation.ts';
import { isTwelveMonths, parsePeriod, yearOf } from '../ledger/period.ts';
import { compoundGrowth, growthRate, shareOf } from '../numbers/growth.ts';
import { type Interval, meets, POSITIVE, readInterval, writeInterval } from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  annualValues,
  historyOf,
  isFirmValue,
  newestOf,
  recordAnnual,
} from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import { followedTargets } from './followed-targets.ts';
import { GrowthNowSchema, growthNow } from './growth-now.ts';
import { REACHED, reaches } from './reaches.ts';
import { OUR_YEARS } from './required.ts';
import type { Deadline, TargetRecord } from './target-record.ts';

/**
 * For these years gauges show which growth would reach a target that has no date ahead: the first two of `OUR_YEARS`,
 * since a gauge has no room for more.
 */
export const GAUGE_YEARS: readonly number[] = OUR_YEARS.slice(0, 2);

/** The growth from an old value to one of `GAUGE_YEARS` is not shown if it takes more years than this. A convention. */
const MOST_YEARS_AHEAD = 15;

const RequiredSchema = v.strictObject({
  year: v.number(),
  /** The compound yearly growth, as a ratio, rounded outward. */
  rate: IntervalTextSchema,
});

const GaugeSchema = v.strictObject({
  /** The claim that set the target, and the id of the deadline that this gauge is for. */
  target: v.string(),
  deadline: v.string(),
  threshold: IntervalTextSchema,
  /**
   * The current value as a share of the threshold; `null` where the threshold may be zero, or was passed when it was
   * set.
   */
  share: v.nullable(IntervalTextSchema),
  /** Whether it was reached in some year since it was set or, where that is not known, by the current value. */
  reached: v.picklist(REACHED),
  /** The first year since it was set whose value is certainly at or above the threshold; forecasts do not count. */
  reachedIn: v.nullable(v.string()),
  /**
   * The newest year with a value certainly at or above the threshold, where the current value is below it again and
   * it is unknown whether the target had been set by then.
   */
  passedIn: v.nullable(v.string()),
  /**
   * The growth from the current value to the threshold, in all; `null` once it is reached, or where it was passed when
   * it was set.
   */
  remaining: v.nullable(IntervalTextSchema),
  required: v.array(RequiredSchema),
});

export const HeadlineSchema = v.strictObject({
  /** The value that stands for "now"; `null` where the ledger has none that can. */
  current: v.nullable(AnnualValueSchema),
  /** The ids of other totals printed for the same year. */
  sameYear: v.array(v.string()),
  /** The ids of totals printed for later years: hedged, expected, or of years that start in another month. */
  later: v.array(v.string()),
  /** The newest growth that was observed; `null` where none is known of the newest years. */
  growth: v.nullable(GrowthNowSchema),
  gauges: v.array(GaugeSchema),
});

export type Gauge = v.InferOutput<typeof GaugeSchema>;
export type Headline = v.InferOutput<typeof HeadlineSchema>;

/**
 * Chooses the headline value and measures the followed targets against it.
 *
 * @param targets the records of all targets
 * @param followed the ids of the claims with a gauge; `null` for those of `followedTargets`
 */
export function headlineOf(
  counted: CountedLedger,
  targets: readonly TargetRecord[],
  followed: readonly string[] | null,
): Headline {
  const { assumedReporter, currency } = counted.pair;
  // A gauge shows two-way trade: what was set for exports or imports is not measured by it.
  const own = targets.filter(
    (target) => target.flow === 'T' && target.covers === null && target.currency === currency,
  );
  const values = annualValues(counted, 'T');
  const history = historyOf(values, assumedReporter);
  const current = newestOf(history, isFirmValue);
  const totals = annualTotals(counted, assumedReporter);
  const isCurrent = ({ id }: LevelObservation) => current?.claims.includes(id) ?? false;
  const disputed = new Set(counted.disputed);
  return {
    current: current ? recordAnnual(current) : null,
    sameYear: totals
      .filter((level) => level.period.text === current?.period.text && !isCurrent(level))
      .map(({ id }) => id),
    later: totals
      .filter(({ id, period }) => current && period.to > current.period.to && !disputed.has(id))
      .map(({ id }) => id),
    growth: growthNow(counted, values),
    gauges: current
      ? (followed ?? followedTargets(own, currency)).flatMap((id) => gaugesOf(id, current, own, history))
      : [],
  };
}

/** A reporter's printed yearly totals, by year and then by date of publication. */
function annualTotals({ sources, observations }: CountedLedger, reporter: string): LevelObservation[] {
  const published = new Map(sources.map((source) => [source.id, source.published ?? '']));
  const date = ({ source }: LevelObservation) => published.get(source) ?? '';
  return observations
    .filter(isLevel)
    .filter(({ flow, period, side }) => flow === 'T' && isTwelveMonths(period) && side.reporter === reporter)
    .sort((a, b) => a.period.to - b.period.to || (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

function gaugesOf(
  id: string,
  current: AnnualValue,
  targets: readonly TargetRecord[],
  history: readonly AnnualValue[],
): Gauge[] {
  return targets.flatMap(({ threshold, deadlines }) =>
    deadlines
      .filter(({ statements }) => statements.some(({ claim }) => claim === id))
      .map((deadline) => gaugeOf(id, threshold, deadline, current, history)),
  );
}

function gaugeOf(
  id: string,
  text: string,
  deadline: Deadline,
  current: AnnualValue,
  history: readonly AnnualValue[],
): Gauge {
  const threshold = readInterval(text);
  const now = current.interval;
  const isThere = isReached(deadline) || reaches(now, threshold) === 'yes';
  const canGrow = !isThere && deadline.reason !== 'below-known' && meets(now, POSITIVE);
  const reached = reachedBy(deadline, now, threshold);
  return {
    target: id,
    deadline: deadline.id,
    threshold: text,
    share:
      meets(threshold, POSITIVE) && deadline.reason !== 'below-known'
        ? writeInterval(shareOf(now, threshold))
        : null,
    reached,
    reachedIn: deadline.reachedIn,
    passedIn: reached === 'no' ? passedIn(threshold, current, history) : null,
    remaining: canGrow ? writeInterval(growthRate(threshold, now)) : null,
    required: canGrow
      ? yearsAhead(deadline)
          .filter((year) => isAhead(year, current, deadline))
          .map((year) => ({
            year,
            rate: writeInterval(compoundGrowth(threshold, now, year - current.year)),
          }))
      : [],
  };
}

/** The newest year before the current one whose value is certainly at or above a threshold. */
const passedIn = (
  threshold: Interval,
  current: AnnualValue,
  history: readonly AnnualValue[],
): string | null =>
  history.findLast((value) => value.year < current.year && reaches(value.interval, threshold) === 'yes')
    ?.period.text ?? null;

/** Whether the growth up to a year is shown: the year is ahead and, unless the target names it, near enough. */
const isAhead = (year: number, current: AnnualValue, { by, outcome }: Deadline): boolean =>
  year > current.year && ((by !== null && outcome === 'open') || year - current.year <= MOST_YEARS_AHEAD);

/** The year in which the target is due, if that is still ahead; otherwise `GAUGE_YEARS`. */
function yearsAhead({ by, outcome }: Deadline): readonly number[] {
  const due = by === null ? undefined : parsePeriod(by);
  return due && outcome === 'open' ? [yearOf(due)] : GAUGE_YEARS;
}

/** Whether it was reached when it was due, or in any year since it was set. */
const isReached = ({ outcome, reachedIn }: Deadline): boolean => outcome === 'met' || reachedIn !== null;

/**
 * Whether a target was reached, by its record or else by the current value. A target that was passed before it was set,
 * or may have been, is not judged by the current value.
 */
function reachedBy(deadline: Deadline, now: Interval, threshold: Interval) {
  if (isReached(deadline)) return 'yes';
  const { outcome, reason, by, known } = deadline;
  if (outcome === 'cannot-rate' && (reason === 'below-known' || reason === 'set-unknown'))
    return 'cannot-tell';
  const reached = reaches(now, threshold);
  // A zone whose lower end, but not its upper end, was passed before it was set is open.
  const isOpenZone = outcome === 'open' && by === null && known === null;
  return isOpenZone && reached === 'yes' ? 'cannot-tell' : reached;
}
