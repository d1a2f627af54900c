/**
 * The growth of one year over the year before, and whether it reaches a threshold. Values decide: both years in one
 * source first, else the two values that stand for their years. A stated growth decides only where no values can.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema } from '../ledger/claim.ts';
import { type Flow, STATUSES } from '../ledger/codes.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import {
  type AnnualValue,
  calendarYear,
  isUsable,
  type LedgerRecord,
  reporterOf,
  valueOfYear,
} from './annual-value.ts';
import { reaches } from './headline.ts';

/** Where a growth comes from: both years in one source, the values of two sources, or a printed rate. */
const ORIGINS = ['one-source', 'two-sources', 'stated'] as const;

export const GrowthOfYearSchema = v.strictObject({
  origin: v.picklist(ORIGINS),
  reporter: v.string(),
  /** Those of the year first, then those of the year before. */
  claims: v.array(v.string()),
  rate: IntervalTextSchema,
  /** The worst of its claims. */
  status: v.picklist(STATUSES),
  hedged: v.boolean(),
});

export type GrowthOfYear = v.InferOutput<typeof GrowthOfYearSchema>;

/** Everything that the record says of one reporter's growth in a year. Forecasts are left out: they are no outcome. */
export function growthsOfYear(
  year: number,
  reporter: string,
  flow: Flow,
  values: readonly AnnualValue[],
  { claims, pair }: LedgerRecord,
): GrowthOfYear[] {
  const stated = claims.filter(
    (claim): claim is Growth =>
      claim.kind === 'growth' &&
      claim.flow === flow &&
      claim.unit === 'rate' &&
      claim.status !== 'F' &&
      reporterOf(claim, pair.assumedReporter) === reporter &&
      calendarYear(claim.period) === year &&
      calendarYear(claim.base) === year - 1,
  );
  return [
    ...withinSources(year, reporter, values),
    ...acrossSources(year, reporter, values),
    ...stated.map(
      (claim): GrowthOfYear => ({
        origin: 'stated',
        reporter,
        claims: [claim.id],
        rate: claim.readings.verdict,
        status: claim.status,
        hedged: claim.hedges.length > 0,
      }),
    ),
  ];
}

const isComparable = ({ how, hedged, status }: AnnualValue): boolean =>
  how !== 'implied' && !hedged && status !== 'F';

function withinSources(year: number, reporter: string, values: readonly AnnualValue[]): GrowthOfYear[] {
  const own = values.filter((value) => value.reporter === reporter && isComparable(value));
  return own
    .filter((value) => value.year === year)
    .flatMap((current) =>
      own
        .filter(
          (base) => base.year === year - 1 && base.source === current.source && base.how === current.how,
        )
        .flatMap((base) => computed('one-source', current, base)),
    );
}

function acrossSources(year: number, reporter: string, values: readonly AnnualValue[]): GrowthOfYear[] {
  const current = valueOfYear(values, year, reporter);
  const base = valueOfYear(values, year - 1, reporter);
  // A value that was made from the base and a stated growth says no more than that growth.
  if (!current || !base || base.claims.every((id) => current.claims.includes(id))) return [];
  // Two values of one source have been compared already, except where one of them is implied by the other.
  const isKnown = current.source === base.source && isComparable(current) && isComparable(base);
  return isKnown && current.how === base.how ? [] : computed('two-sources', current, base);
}

function computed(
  origin: 'one-source' | 'two-sources',
  current: AnnualValue,
  base: AnnualValue,
): GrowthOfYear[] {
  // From a base that may be nothing there is no rate.
  if (!base.interval.lower || base.interval.lower.compare(ZERO) <= 0) return [];
  const estimated = [current, base].find(({ status }) => status !== 'A');
  return [
    {
      origin: current.source === base.source ? 'one-source' : origin,
      reporter: current.reporter,
      claims: [...new Set([...current.claims, ...base.claims])],
      rate: writeInterval(growthRate(current.interval, base.interval)),
      status: estimated?.status ?? 'A',
      hedged: !isUsable(current) || !isUsable(base) ? current.hedged || base.hedged : false,
    },
  ];
}

/** Why an outcome is not known. */
export const UNKNOWN = [
  'no-value',
  'too-wide',
  'values-disagree',
  'reporters-disagree',
  'no-years',
  'part-of-a-year',
  'which-years',
] as const;
export type Unknown = (typeof UNKNOWN)[number];

/** Whether a threshold was reached. */
export interface Reached {
  readonly reached: 'yes' | 'no' | 'cannot-tell';
  readonly reason: Unknown | null;
  /** What decides, or what would. */
  readonly by: GrowthOfYear | null;
}

/** Whether the growth of a year reaches the lower end of a threshold. */
export function growthReaches(growths: readonly GrowthOfYear[], threshold: Interval): Reached {
  const computed = growths.filter(({ origin }) => origin !== 'stated');
  const stated = growths.filter(({ origin }) => origin === 'stated');
  const fromValues = agreed(computed, threshold);
  if (fromValues.reached !== 'cannot-tell' || fromValues.reason === 'values-disagree') return fromValues;
  const fromWords = agreed(stated, threshold);
  if (fromWords.reached !== 'cannot-tell' || !fromValues.by) return fromWords;
  return fromValues;
}

/** What unhedged growths that decide say with one voice; where there is none, hedged ones. */
function agreed(growths: readonly GrowthOfYear[], threshold: Interval): Reached {
  if (growths.length === 0) return { reached: 'cannot-tell', reason: 'no-value', by: null };
  for (const hedged of [false, true]) {
    const sure = growths
      .filter((growth) => growth.hedged === hedged)
      .map((by) => ({ by, reached: reaches(readInterval(by.rate), threshold) }))
      .filter(({ reached }) => reached !== 'cannot-tell');
    const [first] = sure;
    if (!first) continue;
    return sure.every(({ reached }) => reached === first.reached)
      ? { ...first, reason: null }
      : { reached: 'cannot-tell', reason: 'values-disagree', by: first.by };
  }
  return { reached: 'cannot-tell', reason: 'too-wide', by: growths[0] ?? null };
}
