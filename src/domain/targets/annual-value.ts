/**
 * What stands for a year: the one place that answers it, for headline, trend, gauges, targets, embeds and files.
 *
 * Known of a year, by reporter, are the figures that were printed for it, the sums of exports and imports that one source
 * prints, and what a source implies that prints the year before and the growth from it: "2.25 billion, up 32.7 %" says
 * more than the "approximately 3 billion" beside it. A year is any twelve months; years that begin in different months
 * are never compared. Figures that contradict each other decide nothing.
 */
import * as v from 'valibot';
import { type Claim, IntervalTextSchema } from '../ledger/claim.ts';
import { type Flow, MIRROR_FLOW, STATUSES, type Status, UNSPECIFIED } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import {
  type GrowthObservation,
  isGrowth,
  isLevel,
  type LevelObservation,
  type Observation,
} from '../ledger/observation.ts';
import {
  isTwelveMonths,
  type Period,
  parsePeriod,
  samePeriod,
  startMonth,
  yearEndingIn,
  yearOf,
} from '../ledger/period.ts';
import { countedKey } from '../ledger/side.ts';
import type { Source } from '../ledger/source.ts';
import { ABOVE_TOTAL_LOSS, absoluteChange, impliedCurrent, sumOf } from '../numbers/growth.ts';
import {
  type Interval,
  intersect,
  meets,
  NOT_NEGATIVE,
  negate,
  POSITIVE,
  writeInterval,
} from '../numbers/interval.ts';

/** How a value is known: printed, the sum of printed exports and imports, or implied by a base and its growth. */
const WAYS = ['printed', 'sum', 'implied'] as const;
type Way = (typeof WAYS)[number];

export const AnnualValueSchema = v.strictObject({
  /** The calendar year in which it ends. */
  year: v.number(),
  /** Twelve months: "2024" is a calendar year, "2023-04/2024-03" a fiscal or any other one. */
  period: v.string(),
  /** ISO 3166-1 alpha-3; the assumed one where the claims do not say. */
  reporter: v.string(),
  /** ISO 4217. */
  currency: v.string(),
  how: v.picklist(WAYS),
  /** The claims that it rests on. */
  claims: v.array(v.string()),
  source: v.string(),
  /** The worst of its claims. */
  status: v.picklist(STATUSES),
  hedged: v.boolean(),
  interval: IntervalTextSchema,
});

/** A value of a year as it takes part in arithmetic. */
export interface AnnualValue {
  readonly year: number;
  readonly period: Period;
  readonly reporter: string;
  readonly currency: string;
  readonly how: Way;
  readonly claims: readonly string[];
  readonly source: string;
  /** ISO 8601, or the empty text when unknown. */
  readonly published: string;
  readonly status: Status;
  readonly hedged: boolean;
  /** Whether it rests on a claim that decides nothing, because its source contradicts itself there. */
  readonly disputed: boolean;
  readonly interval: Interval;
  /** The stated growth rate that it is implied by. */
  readonly growth: Interval | null;
}

/** A value of a year as the dataset records it. */
export type AnnualRecord = v.InferOutput<typeof AnnualValueSchema>;

export function recordAnnual({
  published: _,
  growth: __,
  disputed: ___,
  ...value
}: AnnualValue): AnnualRecord {
  const { claims, interval: values, period } = value;
  return { ...value, period: period.text, claims: [...claims], interval: writeInterval(values) };
}

/** What targets are measured against. A dataset is such a record. */
export interface LedgerRecord {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly pair: {
    readonly assumedReporter: string;
    /** ISO 4217: the currency that is counted in. */
    readonly currency: string;
  };
  /** What is counted: all goods, unless it says otherwise. */
  readonly covers?: string | null;
  /** The claims that decide nothing. */
  readonly disputed: readonly string[];
  /** The values of the claims, where they were read already: else they are read here. */
  readonly ledger?: Ledger;
}

/** The claims that count what a record counts, in its currency, and of whose figures all was seen. */
export function claimsCounted({ claims, pair, covers = null }: LedgerRecord): Claim[] {
  const counted = countedKey({ currency: pair.currency, covers });
  return claims.filter(
    ({ currency, covers: own, seen }) =>
      currency !== null && countedKey({ currency, covers: own }) === counted && seen === 'all',
  );
}

/** The same record for what a claim counts: a target in baht is measured against values in baht. */
export const recordFor = (
  { currency, covers }: Pick<Claim, 'currency' | 'covers'>,
  record: LedgerRecord,
): LedgerRecord => ({
  ...record,
  pair: { ...record.pair, currency: currency ?? record.pair.currency },
  covers,
});

/** From best to worst. */
const STATUS_ORDER: readonly Status[] = ['A', 'P', 'E', 'F'];

const worst = (statuses: readonly Status[]): Status =>
  STATUS_ORDER.findLast((status) => statuses.includes(status)) ?? 'A';

/** The period of a text that is twelve months. */
export function twelveMonths(text: string): Period | null {
  const period = parsePeriod(text);
  return period && isTwelveMonths(period) ? period : null;
}

/** Whose value a claim is: its reporter, or the one that is assumed where it does not say. */
export const reporterOf = ({ reporter }: { readonly reporter: string }, assumed: string): string =>
  reporter === UNSPECIFIED ? assumed : reporter;

/** All values of years of a flow that the assumed reporter counts, by year and date of publication. */
export const annualValues = (record: LedgerRecord, flow: Flow): AnnualValue[] =>
  valuesWhere(record, flow, (one) => isOfFlow(one, flow, record.pair.assumedReporter));

/** The same flow as the other economy counts it: its imports for exports. Two reporters are never one series. */
export const mirrorValues = (record: LedgerRecord, flow: Flow): AnnualValue[] => {
  const { assumedReporter } = record.pair;
  const mirrored = MIRROR_FLOW[flow];
  return valuesWhere(
    record,
    mirrored,
    (one) => one.flow === mirrored && one.side.reporter !== assumedReporter,
  );
};

/** Of a one-sided flow only the assumed reporter's own values: another's are its mirror. */
const isOfFlow = ({ flow, side }: Observation, asked: Flow, assumed: string): boolean =>
  flow === asked && (asked === 'T' || (side.partner !== assumed && side.reporter === assumed));

function valuesWhere(
  record: LedgerRecord,
  flow: Flow,
  isMeant: (one: Observation) => boolean,
): AnnualValue[] {
  const { sources, pair } = record;
  const counted = new Set(claimsCounted(record).map(({ id }) => id));
  const { observations: all } =
    record.ledger ?? ledgerOf({ claims: record.claims, sources, assumedReporter: pair.assumedReporter });
  const observations = all.filter(({ id }) => counted.has(id));
  const published = new Map(sources.map((source) => [source.id, source.published ?? '']));
  const disputed = new Set(record.disputed);
  const known = (
    of: readonly Observation[],
    how: Way,
    values: Interval,
    growth: Interval | null = null,
  ): AnnualValue[] => {
    const about = of.at(-1);
    if (!about || !isTwelveMonths(about.period)) return [];
    return [
      {
        year: yearOf(about.period),
        period: about.period,
        reporter: about.side.reporter,
        currency: pair.currency,
        how,
        claims: of.map(({ id }) => id),
        source: about.source,
        published: published.get(about.source) ?? '',
        status: worst(of.map(({ status }) => status)),
        hedged: of.some(({ hedges }) => hedges.length > 0),
        disputed: of.some(({ id }) => disputed.has(id)),
        interval: values,
        growth,
      },
    ];
  };
  const yearly = observations.filter(isLevel).filter(({ period }) => isTwelveMonths(period));
  const levels = yearly.filter(isMeant);
  const growths = observations.filter(isGrowth).filter(isMeant);
  const levelsIn = groupBy(levels, ({ source }) => source);
  return [
    ...levels.flatMap((level) => known([level], 'printed', level.readings.verdict)),
    ...(flow === 'T' ? sumsOf(yearly) : []).flatMap((parts) =>
      known(parts, 'sum', sumOf(parts.map(({ readings }) => readings.verdict))),
    ),
    ...growths.flatMap((growth) =>
      impliedBy(growth, levelsIn.get(growth.source) ?? []).flatMap(({ base, values }) =>
        known([base, growth], 'implied', values, growth.unit === 'rate' ? growth.readings.verdict : null),
      ),
    ),
  ].sort((a, b) => a.period.to - b.period.to || order(a.published, b.published));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Exports with the imports of the same source, reporter and months, where the source prints no firm total. */
function sumsOf(levels: readonly LevelObservation[]): [LevelObservation, LevelObservation][] {
  const series = ({ source, side, period }: LevelObservation) => [source, side.key, period.text].join(' ');
  return [...groupBy(levels, series).values()].flatMap((same): [LevelObservation, LevelObservation][] => {
    if (same.some((level) => level.flow === 'T' && isFirm(level))) return [];
    const imported = same.find(({ flow }) => flow === 'M');
    return imported ? same.flatMap((level) => (level.flow === 'X' ? [[level, imported]] : [])) : [];
  });
}

/** Whether a value was printed without a hedge and as observed. */
export const isFirm = ({ hedges, status }: Pick<LevelObservation, 'hedges' | 'status'>): boolean =>
  hedges.length === 0 && status === 'A';

/** The values that a growth and the base of its own source imply, narrowed by the value that is printed there. */
function impliedBy(
  growth: GrowthObservation,
  levels: readonly LevelObservation[],
): { base: LevelObservation; values: Interval }[] {
  const own = levels.filter(({ side }) => side.key === growth.side.key);
  const printed = own.find(({ period }) => samePeriod(period, growth.period));
  return own
    .filter(({ period }) => samePeriod(period, growth.base))
    .flatMap((base) => {
      const values = impliedValues(base.readings.verdict, growth);
      if (!values) return [];
      const both = printed && intersect(values, printed.readings.verdict);
      return [{ base, values: both ?? values }];
    });
}

/** Trade is never less than nothing: what a change leaves below it is cut off, and all below it implies nothing. */
function impliedValues(base: Interval, growth: GrowthObservation): Interval | null {
  const stated = growth.readings.verdict;
  if (growth.unit !== 'rate') {
    const values = absoluteChange(base, negate(stated));
    return growth.flow === 'B' ? values : intersect(values, NOT_NEGATIVE);
  }
  return meets(base, POSITIVE) && meets(stated, ABOVE_TOTAL_LOSS) ? impliedCurrent(base, stated) : null;
}

/** How well a value can stand for its year: the smaller the better; `null` for one that decides nothing. */
function rank({ how, hedged, status, disputed }: AnnualValue): number | null {
  if (status === 'F' || disputed) return null;
  if (!hedged && status === 'A') return how === 'implied' ? 1 : 0;
  return hedged ? 3 : 2;
}

/** Whether a value is unhedged and observed, printed or summed. */
export const isFirmValue = (value: AnnualValue): boolean => rank(value) === 0;

/** Whether a value can start a calculation: firm, or implied by unhedged and observed figures. */
export const isUsable = (value: AnnualValue): boolean => (rank(value) ?? 2) <= 1;

/** Whether a value can stand for its year at all: it is no forecast, and nothing of its source contradicts it. */
export const canStand = (value: AnnualValue): boolean => rank(value) !== null;

/**
 * The one value that stands for a year and reporter: unhedged and observed if there is one, else one that such figures
 * imply, else an estimate, else a hedged one. Among equals the one published last, and of undated ones a printed one.
 *
 * @param period twelve months, as `Period.text` writes them
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

/** So many years up to the newest say by which years a reporter counts now. A convention. */
const COUNTING_YEARS = 10;

/**
 * The month (0 is January) in which the years begin that a reporter counts by: those of which most are known among the
 * newest, calendar years where as many are.
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

/** The value that stands for each year of one reporter, where there is one, in the years that it counts by; earliest first. */
export function historyOf(values: readonly AnnualValue[], reporter: string): AnnualValue[] {
  const start = yearStartOf(values, reporter);
  const own = values.filter((value) => value.reporter === reporter && startMonth(value.period) === start);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => valueOfYear(own, yearEndingIn(year, start).text, reporter) ?? []);
}

/** For the years without a value that can stand for them, what was forecast last, in the years that a reporter counts by. */
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
 * The year of a reporter that answers for an asked one: the same months where it has a value of them; else, of one that
 * counts by other years than calendar ones, that which ends in the calendar year asked for.
 */
export function yearFor(asked: Period, values: readonly AnnualValue[], reporter: string): Period {
  const start = yearStartOf(values, reporter);
  const isKnown = values.some(
    (value) => value.reporter === reporter && value.period.text === asked.text && canStand(value),
  );
  return isKnown || startMonth(asked) !== 0 ? asked : yearEndingIn(yearOf(asked), start);
}

/** Values that are so many years older than the newest do not stand for "now". A convention. */
export const STALE_YEARS = 2;

/**
 * The value of the newest year that is good enough, such as an unhedged and observed one for the present size of trade.
 * Where there is none, or newer years are known that it is more than two years behind, the newest of any kind.
 *
 * @param history as `historyOf` gives it
 */
export function newestOf(
  history: readonly AnnualValue[],
  isGood: (value: AnnualValue) => boolean,
): AnnualValue | undefined {
  const newest = history.at(-1);
  const isFresh = ({ year }: AnnualValue) => newest !== undefined && newest.year - year <= STALE_YEARS;
  return history.findLast((value) => isGood(value) && isFresh(value)) ?? newest;
}
