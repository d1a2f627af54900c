/**
 * The growth of a year over the year before, and whether it reaches a threshold. Values decide: both years in one
 * source, or else the values that stand for the two years. A stated growth decides only where values cannot.
 */
import * as v from 'valibot';
import { type Growth, IntervalTextSchema } from '../ledger/claim.ts';
import { type Flow, STATUSES } from '../ledger/codes.ts';
import { type Period, shiftYears } from '../ledger/period.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import {
  type AnnualValue,
  claimsCounted,
  isUsable,
  type LedgerRecord,
  reporterOf,
  valueOfYear,
} from './annual-value.ts';
import { reaches } from './reaches.ts';

/** Where a growth comes from: both years in one source, values of two sources, or a printed rate. */
const ORIGINS = ['one-source', 'two-sources', 'stated'] as const;

export const GrowthOfYearSchema = v.strictObject({
  origin: v.picklist(ORIGINS),
  /** Twelve months, compared with the same months of the year before. */
  period: v.string(),
  reporter: v.string(),
  /** The ids of its claims: those of the year, then those of the year before. */
  claims: v.array(v.string()),
  rate: IntervalTextSchema,
  /** The least final status of its claims. */
  status: v.picklist(STATUSES),
  hedged: v.boolean(),
});

export type GrowthOfYear = v.InferOutput<typeof GrowthOfYearSchema>;

/**
 * All that the record tells about one reporter's growth in a year. Forecasts are left out, since they are no outcome,
 * and so is what contradicts its own source.
 */
export function growthsOfYear(
  year: Period,
  reporter: string,
  flow: Flow,
  values: readonly AnnualValue[],
  record: LedgerRecord,
): GrowthOfYear[] {
  const { pair, disputed } = record;
  const before = shiftYears(year, -1);
  const stated = claimsCounted(record).filter(
    (claim): claim is Growth =>
      claim.kind === 'growth' &&
      claim.flow === flow &&
      claim.unit === 'rate' &&
      claim.status !== 'F' &&
      reporterOf(claim, pair.assumedReporter) === reporter &&
      claim.period === year.text &&
      claim.base === before.text &&
      !disputed.includes(claim.id),
  );
  return [
    ...withinSources(year, before, reporter, values),
    ...acrossSources(year, before, reporter, values),
    ...stated.map(
      (claim): GrowthOfYear => ({
        origin: 'stated',
        period: year.text,
        reporter,
        claims: [claim.id],
        rate: claim.readings.verdict,
        status: claim.status,
        hedged: claim.hedges.length > 0,
      }),
    ),
  ];
}

const isComparable = ({ how, hedged, status, disputed }: AnnualValue): boolean =>
  how !== 'implied' && !hedged && status !== 'F' && !disputed;

function withinSources(
  year: Period,
  before: Period,
  reporter: string,
  values: readonly AnnualValue[],
): GrowthOfYear[] {
  const own = values.filter((value) => value.reporter === reporter && isComparable(value));
  return own
    .filter(({ period }) => period.text === year.text)
    .flatMap((current) =>
      own
        .filter(
          ({ period, source, how }) =>
            period.text === before.text && source === current.source && how === current.how,
        )
        .flatMap((base) => computed('one-source', current, base)),
    );
}

function acrossSources(
  year: Period,
  before: Period,
  reporter: string,
  values: readonly AnnualValue[],
): GrowthOfYear[] {
  const current = valueOfYear(values, year.text, reporter);
  const base = valueOfYear(values, before.text, reporter);
  // A value implied by the base and a stated growth tells no more than that growth.
  if (!current || !base || base.claims.every((id) => current.claims.includes(id))) return [];
  // Two values of one source were compared already, unless one of them is implied by the other.
  const isKnown = current.source === base.source && isComparable(current) && isComparable(base);
  return isKnown && current.how === base.how ? [] : computed('two-sources', current, base);
}

function computed(
  origin: 'one-source' | 'two-sources',
  current: AnnualValue,
  base: AnnualValue,
): GrowthOfYear[] {
  // A base that may be zero gives no rate.
  if (!base.interval.lower || base.interval.lower.compare(ZERO) <= 0) return [];
  const estimated = [current, base].find(({ status }) => status !== 'A');
  return [
    {
      origin: current.source === base.source ? 'one-source' : origin,
      period: current.period.text,
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
  'disputed',
  'set-unknown',
  'below-known',
] as const;
export type Unknown = (typeof UNKNOWN)[number];

/** Whether a threshold was reached, and by which growth. */
export interface Reached {
  readonly reached: 'yes' | 'no' | 'cannot-tell';
  readonly reason: Unknown | null;
  /** The growth that decides, or that would. */
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

/** What unhedged growths agree on; or else hedged ones, where there are none. */
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
