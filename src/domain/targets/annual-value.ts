/**
 * Decides what stands for a year, for headline, trend, gauges, targets, embeds and files alike.
 *
 * The values of a year, by reporter, are the figures printed for it; the sums of exports and imports that one source
 * prints; and what a source implies by printing the year before and the growth from it: "2.25 billion, up 32.7 %" says
 * more than the "approximately 3 billion" beside it. A year is any twelve months; years that start in different months
 * are never compared. Figures that contradict each other are not used.
 */
import * as v from 'valibot';
import type { ImpliedValue } from '../implied/implied-value.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { type Flow, MIRROR_FLOW, STATUSES, type Status } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { isGrowth, isLevel, type LevelObservation, type Observation } from '../ledger/observation.ts';
import {
  isTwelveMonths,
  type Period,
  samePeriod,
  startMonth,
  yearEndingIn,
  yearOf,
} from '../ledger/period.ts';
import { sumOf } from '../numbers/growth.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import type { CountedLedger } from './counted-ledger.ts';

/** How a value is known: printed; the sum of printed exports and imports; or implied by a base and its growth. */
const WAYS = ['printed', 'sum', 'implied'] as const;
type Way = (typeof WAYS)[number];

export const AnnualValueSchema = v.strictObject({
  /** The calendar year in which it ends. */
  year: v.number(),
  /** Twelve months: "2024" is a calendar year, "2023-04/2024-03" a fiscal or other one. */
  period: v.string(),
  /** ISO 3166-1 alpha-3; the assumed reporter where the claims name none. */
  reporter: v.string(),
  /** ISO 4217. */
  currency: v.string(),
  how: v.picklist(WAYS),
  /** The ids of the claims that it is made from. */
  claims: v.array(v.string()),
  source: v.string(),
  /** The least final status of its claims. */
  status: v.picklist(STATUSES),
  hedged: v.boolean(),
  interval: IntervalTextSchema,
});

/** A value of a year, for calculations. */
export interface AnnualValue {
  readonly year: number;
  readonly period: Period;
  readonly reporter: string;
  readonly currency: string;
  readonly how: Way;
  readonly claims: readonly string[];
  readonly source: string;
  /** When its source was published: ISO 8601, or empty where that is not known. */
  readonly published: string;
  readonly status: Status;
  readonly hedged: boolean;
  /** Whether one of its claims contradicts others of its source. */
  readonly disputed: boolean;
  readonly interval: Interval;
  /** The stated growth rate that implies it; `null` for other values. */
  readonly growth: Interval | null;
  /** The observations of its claims, in their order. */
  readonly of: readonly Observation[];
}

/** A value of a year, as the dataset stores it. */
export type AnnualRecord = v.InferOutput<typeof AnnualValueSchema>;

/** The value as the dataset stores it. */
export function recordAnnual({
  published: _,
  growth: __,
  disputed: ___,
  of: ____,
  ...value
}: AnnualValue): AnnualRecord {
  const { claims, interval: values, period } = value;
  return { ...value, period: period.text, claims: [...claims], interval: writeInterval(values) };
}

/** From best to worst. */
const STATUS_ORDER: readonly Status[] = ['A', 'P', 'E', 'F'];

const worst = (statuses: readonly Status[]): Status =>
  STATUS_ORDER.findLast((status) => statuses.includes(status)) ?? 'A';

/**
 * All values of a flow's years, by year and then by date of publication. For flows other than two-way trade, only those
 * of the assumed reporter.
 */
export const annualValues = (counted: CountedLedger, flow: Flow): AnnualValue[] =>
  valuesWhere(counted, flow, (one) => isOfFlow(one, flow, counted.pair.assumedReporter));

/** The values of the mirror flow, as the other economy reports it. Two reporters are never one series. */
export const mirrorValues = (counted: CountedLedger, flow: Flow): AnnualValue[] => {
  const { assumedReporter } = counted.pair;
  const mirrored = MIRROR_FLOW[flow];
  return valuesWhere(
    counted,
    mirrored,
    (one) => one.flow === mirrored && one.side.reporter !== assumedReporter,
  );
};

/** Whether an observation counts for a flow. Except for two-way trade, a value of the other reporter is the mirror. */
const isOfFlow = ({ flow, side }: Observation, asked: Flow, assumed: string): boolean =>
  flow === asked && (asked === 'T' || (side.partner !== assumed && side.reporter === assumed));

function valuesWhere(
  { observations, sources, pair, implied, ...counted }: CountedLedger,
  flow: Flow,
  isMeant: (one: Observation) => boolean,
): AnnualValue[] {
  const published = new Map(sources.map((source) => [source.id, source.published ?? '']));
  const disputed = new Set(counted.disputed);
  const known = ({ how, of, period, values, growth = null }: KnownYear): AnnualValue => ({
    year: yearOf(period),
    period,
    reporter: of[0].side.reporter,
    currency: pair.currency,
    how,
    claims: of.map(({ id }) => id),
    source: of[0].source,
    published: published.get(of[0].source) ?? '',
    status: worst(of.map(({ status }) => status)),
    hedged: of.some(({ hedges }) => hedges.length > 0),
    disputed: of.some(({ id }) => disputed.has(id)),
    interval: values,
    growth,
    of,
  });
  const yearly = observations.filter(isLevel).filter(({ period }) => isTwelveMonths(period));
  const printed = yearly.filter(isMeant).map(
    (level): KnownYear => ({
      how: 'printed',
      of: [level],
      period: level.period,
      values: level.readings.verdict,
    }),
  );
  const sums = (flow === 'T' ? sumsOf(yearly) : []).map((of): KnownYear => {
    const values = sumOf(of.map(({ readings }) => readings.verdict));
    return { how: 'sum', of, period: of[0].period, values };
  });
  const byId = new Map(observations.map((one) => [one.id, one]));
  const grown = implied
    .filter((one) => one.flow === flow)
    .flatMap((one) =>
      grownYear(
        one,
        one.claims.flatMap((id) => byId.get(id) ?? []),
      ),
    )
    .filter(({ of }) => of.some((one) => isGrowth(one) && isMeant(one)));
  return [...printed, ...sums, ...grown]
    .map(known)
    .sort((a, b) => a.period.to - b.period.to || order(a.published, b.published));
}

/** What one source says about twelve months, and the figures that say it. */
interface KnownYear {
  readonly how: Way;
  readonly of: readonly [Observation, ...Observation[]];
  readonly period: Period;
  readonly values: Interval;
  readonly growth?: Interval | null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Exports with the imports of the same source, side and months, where the source prints no firm total. */
function sumsOf(levels: readonly LevelObservation[]): [LevelObservation, LevelObservation][] {
  const series = ({ source, side, period }: LevelObservation) => [source, side.key, period.text].join(' ');
  return [...groupBy(levels, series).values()].flatMap((same): [LevelObservation, LevelObservation][] => {
    if (same.some((level) => level.flow === 'T' && isFirm(level))) return [];
    const imported = same.find(({ flow }) => flow === 'M');
    return imported ? same.flatMap((level) => (level.flow === 'X' ? [[level, imported]] : [])) : [];
  });
}

/** Whether a value is firm: printed without a hedge, and final. */
export const isFirm = ({ hedges, status }: Pick<LevelObservation, 'hedges' | 'status'>): boolean =>
  hedges.length === 0 && status === 'A';

/**
 * Takes an implied value for a year if its source prints a growth to this year and also the value which that growth
 * starts from. A value that is implied only by figures of later years stands for no year.
 */
function grownYear(
  { claims, flow, period, interval: values }: ImpliedValue,
  of: readonly Observation[],
): KnownYear[] {
  const [first, ...others] = of;
  const growth = of.filter(isGrowth).find((one) => one.flow === flow && one.period.text === period);
  const hasBase = of
    .filter(isLevel)
    .some((one) => growth && one.flow === flow && samePeriod(one.period, growth.base));
  if (!first || !growth || !hasBase || !isTwelveMonths(growth.period) || of.length < claims.length) return [];
  return [
    {
      how: 'implied',
      of: [first, ...others],
      period: growth.period,
      values: readInterval(values),
      growth: growth.unit === 'rate' ? growth.readings.verdict : null,
    },
  ];
}

/**
 * How well a value can stand for its year, the best being 0; `null` for a forecast, and for a value that contradicts
 * others of its source.
 */
function rank({ how, hedged, status, disputed }: AnnualValue): number | null {
  if (status === 'F' || disputed) return null;
  if (!hedged && status === 'A') return how === 'implied' ? 1 : 0;
  return hedged ? 3 : 2;
}

/** Whether a value is unhedged and final, and printed or summed. */
export const isFirmValue = (value: AnnualValue): boolean => rank(value) === 0;

/** Whether a value can start a calculation: unhedged and final, also where it is implied. */
export const isUsable = (value: AnnualValue): boolean => (rank(value) ?? 2) <= 1;

/** Whether a value can stand for its year at all: it is no forecast, and does not contradict others of its source. */
export const canStand = (value: AnnualValue): boolean => rank(value) !== null;

/**
 * The value that stands for a year of a reporter: an unhedged and final one; or else one that such figures imply; or
 * else an estimate; or else a hedged one. Among equals it is the one published last, and then a printed one.
 */
export function valueOfYear(
  values: readonly AnnualValue[],
  period: string,
  reporter: string,
): AnnualValue | undefined {
  const preference = (value: AnnualValue): readonly [number, string, number] => [
    rank(value) ?? 0,
    value.published,
    WAYS.indexOf(value.how),
  ];
  return values
    .filter((value) => value.period.text === period && value.reporter === reporter && canStand(value))
    .reduce<AnnualValue | undefined>((best, next) => {
      if (!best) return next;
      const [a, b] = [preference(best), preference(next)];
      const isBetter = b[0] - a[0] || order(a[1], b[1]) || b[2] - a[2];
      return isBetter < 0 ? next : best;
    }, undefined);
}

/** In which month a reporter's years start is decided by so many of the newest years. A convention. */
const COUNTING_YEARS = 10;

/**
 * The first month (0 is January) of the years that a reporter counts by: the month in which most of the newest known
 * years start; if two months start equally many, the earlier one.
 */
export function yearStartOf(values: readonly AnnualValue[], reporter: string): number {
  const own = values.filter((value) => value.reporter === reporter && canStand(value));
  const newest = Math.max(...own.map(({ year }) => year));
  const recent = own.filter(({ year }) => year > newest - COUNTING_YEARS);
  const periods = new Map(recent.map(({ period }) => [period.text, startMonth(period)]));
  const starts = [...new Set(periods.values())].sort((a, b) => a - b);
  const known = (start: number) => [...periods.values()].filter((one) => one === start).length;
  return starts.reduce((best, next) => (known(next) > known(best) ? next : best), starts[0] ?? 0);
}

/** The value that stands for each year of a reporter, in the years that it counts by, earliest first. */
export function historyOf(values: readonly AnnualValue[], reporter: string): AnnualValue[] {
  const start = yearStartOf(values, reporter);
  const own = values.filter((value) => value.reporter === reporter && startMonth(value.period) === start);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => valueOfYear(own, yearEndingIn(year, start).text, reporter) ?? []);
}

/** The last forecast for each year without a value that can stand for it, in the years that a reporter counts by. */
export function forecastsOf(values: readonly AnnualValue[], reporter: string): AnnualValue[] {
  const start = yearStartOf(values, reporter);
  const own = values.filter((value) => value.reporter === reporter && startMonth(value.period) === start);
  const known = new Set(own.filter(canStand).map(({ period }) => period.text));
  const forecasts = own.filter(
    ({ status, disputed, how, period }) =>
      status === 'F' && !disputed && how !== 'implied' && !known.has(period.text),
  );
  return [...new Map(forecasts.map((value) => [value.period.text, value])).values()];
}

/**
 * The year of a reporter that answers for an asked one: the same months, if it has a value for them; otherwise, for a
 * calendar year, the year that it counts by and that ends in it.
 */
export function yearFor(asked: Period, values: readonly AnnualValue[], reporter: string): Period {
  const start = yearStartOf(values, reporter);
  const isKnown = values.some(
    (value) => value.reporter === reporter && value.period.text === asked.text && canStand(value),
  );
  return isKnown || startMonth(asked) !== 0 ? asked : yearEndingIn(yearOf(asked), start);
}

/** How many years older than the newest a value may be to stand for "now". A convention. */
export const STALE_YEARS = 2;

/**
 * The value of the newest year that is good enough. Where there is none, or it is too old (`STALE_YEARS`), the newest
 * of any kind.
 */
export function newestOf(
  history: readonly AnnualValue[],
  isGood: (value: AnnualValue) => boolean,
): AnnualValue | undefined {
  const newest = history.at(-1);
  const isFresh = ({ year }: AnnualValue) => newest !== undefined && newest.year - year <= STALE_YEARS;
  return history.findLast((value) => isGood(value) && isFresh(value)) ?? newest;
}
