/**
 * What reaching open targets would take, from each value that a calculation can start from: the yearly growth for a
 * date, when targeted and achieved growths would arrive, and whether targets for a level and for a growth are possible
 * together.
 */
import * as v from 'valibot';
import { IntervalTextSchema } from '../ledger/claim.ts';
import type { Flow } from '../ledger/codes.ts';
import { parsePeriod, shiftYears, yearOf } from '../ledger/period.ts';
import { compareIntervals, type Interval, point, readInterval, writeInterval } from '../numbers/interval.ts';
import {
  type AnnualValue,
  AnnualValueSchema,
  historyOf,
  isFirmValue,
  isUsable,
  newestOf,
  recordAnnual,
  valueOfYear,
} from './annual-value.ts';
import { type Arrival, arrival } from './path.ts';
import { achievedGrowth, OUR_YEARS, ProgressSchema, progressOf, requiredGrowth, SPANS } from './required.ts';
import type { TargetRecord } from './target-record.ts';

/** The growth that was achieved over some years up to the start. */
const AchievedSchema = v.strictObject({
  /** In years. */
  span: v.number(),
  base: v.nullable(AnnualValueSchema),
  rate: v.nullable(IntervalTextSchema),
});

const ArrivalSchema = v.nullable(
  v.strictObject({
    /** Years from the start, to a tenth outward; without an upper end where the slowest path does not arrive. */
    years: IntervalTextSchema,
    /** The calendar years in which the fastest and the slowest path arrive. */
    first: v.number(),
    last: v.nullable(v.number()),
  }),
);

/** Whether a growth is enough to reach a threshold in time: with all its rates, with some, or with none. */
const FITS = ['yes', 'partly', 'no'] as const;

const RequirementSchema = v.strictObject({
  year: v.number(),
  /** Whether this project chose the year, because the target has no date. */
  ours: v.boolean(),
  rate: v.nullable(IntervalTextSchema),
  /** Whether each targeted growth is enough. */
  fits: v.array(v.strictObject({ target: v.string(), fit: v.picklist(FITS) })),
});

/** One end of a target, seen from one start. A zone has two ends, and both are kept. */
const GoalSchema = v.strictObject({
  threshold: IntervalTextSchema,
  required: v.array(RequirementSchema),
  /** When each targeted growth arrives. */
  arrivals: v.array(v.strictObject({ target: v.string(), arrival: ArrivalSchema })),
  /** When the growth achieved over a span arrives, where it is known. */
  achieved: v.array(v.strictObject({ span: v.number(), arrival: ArrivalSchema })),
});

const FromStartSchema = v.strictObject({
  target: v.string(),
  /** The id of the start. */
  start: v.string(),
  goals: v.array(GoalSchema),
  /** The progress towards the lower end since each earlier year. */
  progress: v.array(ProgressSchema),
});

const StartSchema = v.strictObject({
  /** Its year and its last claim: a name for addresses. */
  id: v.string(),
  value: AnnualValueSchema,
  achieved: v.array(AchievedSchema),
});

export const OutlookSchema = v.strictObject({
  /** The first is used unless a reader chooses another. Firm values come first. */
  starts: v.array(StartSchema),
  targets: v.array(FromStartSchema),
});

export type Outlook = v.InferOutput<typeof OutlookSchema>;

/**
 * The values that one reporter's calculations can start from: the headline, which is the newest firm one; each
 * different firm value of its year, and of equal ones the last published; then a newer one that a stated growth
 * implies. Where there are none of these, the newest value that stands for a year.
 */
function startsOf(values: readonly AnnualValue[], reporter: string): AnnualValue[] {
  const history = historyOf(values, reporter);
  const newest = newestOf(history, isUsable);
  if (!newest) return [];
  const last = newestOf(history, isFirmValue);
  const firm = values.filter(
    (value) => value.reporter === reporter && isFirmValue(value) && value.period.text === last?.period.text,
  );
  const distinct = new Map(firm.map((value) => [writeInterval(value.interval), value]));
  const starts = [...new Set([newest, ...distinct.values()])];
  const rank = (value: AnnualValue) => (isFirmValue(value) ? 0 : 1);
  return starts.sort((a, b) => rank(a) - rank(b) || b.year - a.year || (a.published > b.published ? -1 : 1));
}

/** The outlook of a flow's open targets for a level. */
export function outlookOf(
  records: readonly TargetRecord[],
  flow: Flow,
  values: readonly AnnualValue[],
  reporter: string,
): Outlook {
  const starts = startsOf(values, reporter);
  const open = records.filter(
    (record) =>
      record.flow === flow &&
      record.measure === 'level' &&
      record.deadlines.some(({ outcome }) => outcome === 'open'),
  );
  const growths = records.filter(
    (record) =>
      record.flow === flow && record.measure === 'growth' && record.deadlines.some(({ by }) => by === null),
  );
  const targeted = growths.map((growth) => ({ id: growth.id, rate: readInterval(growth.threshold) }));
  return {
    starts: starts.map((start) => ({
      id: startId(start),
      value: recordAnnual(start),
      achieved: SPANS.map((span) => {
        const { base, rate } = achievedOver(start, span, values);
        return { span, base: base ? recordAnnual(base) : null, rate: rate && writeInterval(rate) };
      }),
    })),
    targets: open.flatMap((record) => starts.map((start) => fromStart(record, start, targeted, values))),
  };
}

const startId = ({ year, claims }: AnnualValue): string =>
  `${year}-${claims.at(-1)?.replace('/', '-') ?? ''}`;

function achievedOver(
  start: AnnualValue,
  span: number,
  values: readonly AnnualValue[],
): { readonly base: AnnualValue | undefined; readonly rate: Interval | null } {
  const base = valueOfYear(values, shiftYears(start.period, -span).text, start.reporter);
  return { base, rate: base ? achievedGrowth(start, base) : null };
}

function fromStart(
  { id, threshold, deadlines }: TargetRecord,
  start: AnnualValue,
  targeted: readonly { readonly id: string; readonly rate: Interval }[],
  values: readonly AnnualValue[],
): Outlook['targets'][number] {
  const zone = readInterval(threshold);
  const ends = [zone.lower, zone.upper].flatMap((end) => end ?? []);
  const goals = ends.filter((end, index) => index === 0 || !end.equals(ends[0] ?? 0));
  const dates = deadlines.flatMap(({ by, outcome }) =>
    by !== null && outcome === 'open' ? yearsLeft(by) : [],
  );
  const years = (dates.length > 0 ? dates : OUR_YEARS).filter((year) => year > start.year);
  const isOurs = dates.length === 0;
  const [near] = ends;
  return {
    target: id,
    start: startId(start),
    goals: goals.map((end) => {
      const goal = point(end);
      const at = (growth: Interval) => arrivalFrom(start, arrival(start.interval, end, growth));
      return {
        threshold: writeInterval(goal),
        required: years.map((year) => {
          const required = requiredGrowth(goal, start.interval, year - start.year);
          return {
            year,
            ours: isOurs,
            rate: required && writeInterval(required),
            fits: targeted.map(({ id: growth, rate }) => ({ target: growth, fit: fitOf(rate, required) })),
          };
        }),
        arrivals: targeted.map(({ id: growth, rate }) => ({ target: growth, arrival: at(rate) })),
        achieved: SPANS.flatMap((span) => {
          const { rate } = achievedOver(start, span, values);
          return rate === null ? [] : [{ span, arrival: at(rate) }];
        }),
      };
    }),
    progress: near
      ? years.flatMap((year) =>
          SPANS.map((span) => progressOf(point(near), start, start.year - span, year, values)),
        )
      : [],
  };
}

const yearsLeft = (by: string): number[] => {
  const period = parsePeriod(by);
  return period ? [yearOf(period)] : [];
};

const arrivalFrom = ({ year }: AnnualValue, found: Arrival | null): v.InferOutput<typeof ArrivalSchema> =>
  found && {
    years: writeInterval(found.years),
    first: year + found.first,
    last: found.last === null ? null : year + found.last,
  };

/** Whether a targeted growth is enough: all of it is at least what is required, some of it, or none. */
function fitOf(growth: Interval, required: Interval | null): (typeof FITS)[number] {
  if (!required) return 'no';
  const order = compareIntervals(growth, required);
  if (order !== 0) return order > 0 ? 'yes' : 'no';
  // A growth of at least the largest required one is enough, even though both intervals then have that value in common.
  return growth.lower && required.upper && growth.lower.equals(required.upper) ? 'yes' : 'partly';
}
