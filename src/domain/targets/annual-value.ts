/**
 * What is known about one year's value, by reporter: the figures that were printed for it, the sums of printed exports
 * and imports, and what a source implies that prints the year before and the growth from it. "2.25 billion, up 32.7 %"
 * says more than the "approximately 3 billion" beside it.
 */
import * as v from 'valibot';
import type { DerivedTotal } from '../growth-checks/total.ts';
import { type Claim, type Growth, IntervalTextSchema, type Level } from '../ledger/claim.ts';
import { type Flow, STATUSES, type Status, UNSPECIFIED } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import { isYear, parsePeriod, yearOf } from '../ledger/period.ts';
import type { Source } from '../ledger/source.ts';
import { absoluteChange, impliedCurrent } from '../numbers/growth.ts';
import {
  type Interval,
  intersect,
  interval,
  meets,
  negate,
  POSITIVE,
  readInterval,
  writeInterval,
} from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';

/** How a value is known: printed, the sum of printed exports and imports, or implied by a base and its growth. */
const WAYS = ['printed', 'sum', 'implied'] as const;
type Way = (typeof WAYS)[number];

export const AnnualValueSchema = v.strictObject({
  year: v.number(),
  /** ISO 3166-1 alpha-3; the assumed one where the claims do not say. */
  reporter: v.string(),
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
  readonly reporter: string;
  readonly how: Way;
  readonly claims: readonly string[];
  readonly source: string;
  /** ISO 8601, or the empty text when unknown. */
  readonly published: string;
  readonly status: Status;
  readonly hedged: boolean;
  readonly interval: Interval;
  /** The stated growth rate that it is implied by. */
  readonly growth: Interval | null;
}

/** A value of a year as the dataset records it. */
export type AnnualRecord = v.InferOutput<typeof AnnualValueSchema>;

export const recordAnnual = (value: AnnualValue): AnnualRecord => {
  const { published: _, growth: __, interval: values, claims, ...rest } = value;
  return { ...rest, claims: [...claims], interval: writeInterval(values) };
};

/** What targets are measured against. A dataset is such a record. */
export interface LedgerRecord {
  readonly claims: readonly Claim[];
  readonly totals: readonly DerivedTotal[];
  readonly sources: readonly Source[];
  readonly pair: { readonly assumedReporter: string };
}

/** From best to worst. */
const STATUS_ORDER: readonly Status[] = ['A', 'P', 'E', 'F'];

const worst = (statuses: readonly Status[]): Status =>
  STATUS_ORDER.findLast((status) => statuses.includes(status)) ?? 'A';

/** The year of a text that is one calendar year. */
export function calendarYear(text: string): number | null {
  const period = parsePeriod(text);
  return period && isYear(period) ? yearOf(period) : null;
}

/** Whose value a claim is: its reporter, or the one that is assumed where it does not say. */
export const reporterOf = ({ reporter }: { readonly reporter: string }, assumed: string): string =>
  reporter === UNSPECIFIED ? assumed : reporter;

/** All yearly values of a flow that the record holds, by year and date of publication. */
export function annualValues({ claims, totals, sources, pair }: LedgerRecord, flow: Flow): AnnualValue[] {
  const published = new Map(sources.map(({ id, published }) => [id, published ?? '']));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const valuesAbout = (
    about: { readonly reporter: string; readonly source: string; readonly period: string },
    how: Way,
    of: readonly string[],
    values: Interval,
    growth: Interval | null = null,
  ): AnnualValue[] => {
    const year = calendarYear(about.period);
    if (year === null) return [];
    const rests = of.flatMap((id) => byId.get(id) ?? []);
    return [
      {
        year,
        reporter: reporterOf(about, pair.assumedReporter),
        how,
        claims: of,
        source: about.source,
        published: published.get(about.source) ?? '',
        status: worst(rests.map(({ status }) => status)),
        hedged: rests.some(({ hedges }) => hedges.length > 0),
        interval: values,
        growth,
      },
    ];
  };
  const levels = claims.filter(
    (claim): claim is Level => claim.kind === 'level' && isOfFlow(claim, flow, pair.assumedReporter),
  );
  const growths = claims.filter(
    (claim): claim is Growth => claim.kind === 'growth' && isOfFlow(claim, flow, pair.assumedReporter),
  );
  const levelsIn = groupBy(levels, ({ source }) => source);
  const sums = flow === 'T' ? totals : [];
  return [
    ...levels.flatMap((level) =>
      valuesAbout(level, 'printed', [level.id], readInterval(level.readings.verdict)),
    ),
    ...sums.flatMap((total) => valuesAbout(total, 'sum', total.claims, readInterval(total.interval))),
    ...growths.flatMap((growth) =>
      impliedBy(growth, levelsIn.get(growth.source) ?? []).flatMap(({ base, values }) =>
        valuesAbout(
          growth,
          'implied',
          [base.id, growth.id],
          values,
          growth.unit === 'rate' ? readInterval(growth.readings.verdict) : null,
        ),
      ),
    ),
  ].sort((a, b) => a.year - b.year || order(a.published, b.published));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of a one-sided flow only the assumed reporter's own values: another's are its mirror. */
const isOfFlow = (claim: Level | Growth, flow: Flow, assumed: string): boolean =>
  claim.flow === flow &&
  (flow === 'T' || (claim.partner !== assumed && reporterOf(claim, assumed) === assumed));

/** The values that a growth and the base of its own source imply, narrowed by the value that is printed there. */
function impliedBy(growth: Growth, levels: readonly Level[]): { base: Level; values: Interval }[] {
  const own = levels.filter(
    ({ reporter, partner }) => reporter === growth.reporter && partner === growth.partner,
  );
  const printed = own.find(({ period }) => period === growth.period);
  return own
    .filter(({ period }) => period === growth.base)
    .flatMap((base) => {
      const values = impliedValues(readInterval(base.readings.verdict), growth);
      if (!values) return [];
      const both = printed && intersect(values, readInterval(printed.readings.verdict));
      return [{ base, values: both ?? values }];
    });
}

const ABOVE_TOTAL_LOSS: Interval = interval(rational(-1), null, false);

function impliedValues(base: Interval, growth: Growth): Interval | null {
  const stated = readInterval(growth.readings.verdict);
  if (growth.unit === 'USD') return absoluteChange(base, negate(stated));
  return meets(base, POSITIVE) && meets(stated, ABOVE_TOTAL_LOSS) ? impliedCurrent(base, stated) : null;
}

/** How well a value can stand for its year: the smaller the better; `null` for a forecast, which is no outcome. */
function rank({ how, hedged, status }: AnnualValue): number | null {
  if (status === 'F') return null;
  if (!hedged && status === 'A') return how === 'implied' ? 1 : 0;
  return hedged ? 3 : 2;
}

/** Whether a value is unhedged and observed, printed or summed. */
export const isFirmValue = (value: AnnualValue): boolean => rank(value) === 0;

/** Whether a value can start a calculation: firm, or implied by unhedged and observed figures. */
export const isUsable = (value: AnnualValue): boolean => (rank(value) ?? 2) <= 1;

/**
 * The one value that stands for a year and reporter: unhedged and observed if there is one, else one that such figures
 * imply, else an estimate, else a hedged one. Among equals the one published last, and of undated ones a printed one.
 */
export function valueOfYear(
  values: readonly AnnualValue[],
  year: number,
  reporter: string,
): AnnualValue | undefined {
  const preference = (value: AnnualValue): readonly [number, string, number] => [
    rank(value) ?? 0,
    value.published,
    WAYS.indexOf(value.how),
  ];
  return values
    .filter((value) => value.year === year && value.reporter === reporter && rank(value) !== null)
    .reduce<AnnualValue | undefined>((best, next) => {
      if (!best) return next;
      const [a, b] = [preference(best), preference(next)];
      const isBetter = b[0] - a[0] || order(a[1], b[1]) || b[2] - a[2];
      return isBetter < 0 ? next : best;
    }, undefined);
}

/** The value that stands for each year of one reporter, where there is one; earliest first. */
export function historyOf(values: readonly AnnualValue[], reporter: string): AnnualValue[] {
  const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => valueOfYear(values, year, reporter) ?? []);
}
