/**
 * The growth of a year over the year before, and whether it reaches a threshold. Values decide: both years in one
 * source, or else the values that stand for the two years. A stated growth decides only where values cannot.
 */
import * as v from 'valibot';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { type Flow, STATUSES, type Status } from '../ledger/codes.ts';
import { type GrowthObservation, isGrowth } from '../ledger/observation.ts';
import { type Period, samePeriod, shiftYears } from '../ledger/period.ts';
import { growthRate } from '../numbers/growth.ts';
import { type Interval, writeInterval } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';
import { type AnnualValue, isUsable, valueOfYear } from './annual-value.ts';
import type { CountedLedger } from './counted-ledger.ts';
import { type GivenFigures, givenBy, type YearTest } from './year-test.ts';

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

/** A growth of a year as the dataset records it. */
type GrowthRecord = v.InferOutput<typeof GrowthOfYearSchema>;

/** The growth of a year, with the figures that give it: those of the year, and those of the year before. */
export interface GrowthOfYear extends GivenFigures {
  readonly origin: (typeof ORIGINS)[number];
  readonly period: Period;
  readonly reporter: string;
  readonly rate: Interval;
  readonly status: Status;
  readonly hedged: boolean;
}

/** The growth as the dataset stores it. */
export const recordGrowth = ({
  operands,
  compute: _,
  period,
  rate,
  ...growth
}: GrowthOfYear): GrowthRecord => ({
  ...growth,
  period: period.text,
  claims: [...new Set(operands.map(({ claim }) => claim.id))],
  rate: writeInterval(rate),
});

/**
 * All that a ledger says about one reporter's growth in a year. Forecasts are left out, since they are no outcome,
 * and so is what contradicts its own source.
 *
 * @param year twelve months
 */
export function growthsOfYear(
  year: Period,
  reporter: string,
  flow: Flow,
  values: readonly AnnualValue[],
  { observations, disputed }: CountedLedger,
): GrowthOfYear[] {
  const before = shiftYears(year, -1);
  const stated = observations.filter(
    (one): one is GrowthObservation =>
      isGrowth(one) &&
      one.flow === flow &&
      one.unit === 'rate' &&
      one.status !== 'F' &&
      one.side.reporter === reporter &&
      samePeriod(one.period, year) &&
      samePeriod(one.base, before) &&
      !disputed.includes(one.id),
  );
  return [
    ...withinSources(year, before, reporter, values),
    ...acrossSources(year, reporter, values),
    ...stated.map(
      (claim): GrowthOfYear => ({
        origin: 'stated',
        period: year,
        reporter,
        operands: [{ claim, role: 'other' }],
        compute: ([rate]) => rate ?? null,
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

function acrossSources(year: Period, reporter: string, values: readonly AnnualValue[]): GrowthOfYear[] {
  const [current, base] = standingPair(year, reporter, values);
  if (!current || !base) return [];
  // Two values of one source that are known in the same way, printed or summed, were compared already.
  const isKnown = current.source === base.source && isComparable(current) && isComparable(base);
  return isKnown && current.how === base.how ? [] : computed('two-sources', current, base);
}

/**
 * The growth between the values that stand for a year and for the year before; `null` where one of them is not known, or
 * where the later is known only from the earlier and a growth.
 *
 * @param year twelve months
 */
export function growthOfStanding(
  year: Period,
  reporter: string,
  values: readonly AnnualValue[],
): GrowthOfYear | null {
  const [current, base] = standingPair(year, reporter, values);
  const [growth = null] = current && base ? computed('two-sources', current, base) : [];
  return growth;
}

function standingPair(
  year: Period,
  reporter: string,
  values: readonly AnnualValue[],
): readonly [AnnualValue, AnnualValue] | readonly [] {
  const current = valueOfYear(values, year.text, reporter);
  const base = valueOfYear(values, shiftYears(year, -1).text, reporter);
  // A value implied by the base and a stated growth says no more than that growth.
  if (!current || !base || base.claims.every((id) => current.claims.includes(id))) return [];
  return [current, base];
}

function computed(
  origin: 'one-source' | 'two-sources',
  current: AnnualValue,
  base: AnnualValue,
): GrowthOfYear[] {
  const rate = rateFrom(current.interval, base.interval);
  if (!rate) return [];
  const estimated = [current, base].find(({ status }) => status !== 'A');
  // An implied value rests on a base and a growth of its own, so its figures are not named as current and base.
  const isPlain = current.how !== 'implied' && base.how !== 'implied';
  return [
    {
      origin: current.source === base.source ? 'one-source' : origin,
      period: current.period,
      reporter: current.reporter,
      operands: [
        ...current.of.map((claim) => ({ claim, role: isPlain ? ('current' as const) : ('other' as const) })),
        ...base.of.map((claim) => ({ claim, role: isPlain ? ('base' as const) : ('other' as const) })),
      ],
      compute: (intervals) => {
        const now = givenBy(current).compute(intervals.slice(0, current.of.length));
        const before = givenBy(base).compute(intervals.slice(current.of.length));
        return now && before && rateFrom(now, before);
      },
      rate,
      status: estimated?.status ?? 'A',
      hedged: !isUsable(current) || !isUsable(base) ? current.hedged || base.hedged : false,
    },
  ];
}

/** There is no rate from a base that may be zero or less. */
const rateFrom = (current: Interval, base: Interval): Interval | null =>
  base.lower && base.lower.compare(ZERO) > 0 ? growthRate(current, base) : null;

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

/** Whether what was set was reached, and by which growth. */
export interface Reached {
  readonly reached: YearTest['reached'];
  readonly reason: Unknown | null;
  /** The growth that decides; where none can, the first that was tried. */
  readonly by: GrowthOfYear | null;
  /** The test that decides. */
  readonly test: YearTest | null;
}

/**
 * Whether the growth of a year reaches what was set. Growth that values give decides before growth that is stated.
 *
 * @param tried tests one growth against what was set
 */
export function growthReaches(
  growths: readonly GrowthOfYear[],
  tried: (growth: GrowthOfYear) => YearTest,
): Reached {
  const computed = growths.filter(({ origin }) => origin !== 'stated');
  const stated = growths.filter(({ origin }) => origin === 'stated');
  const fromValues = agreed(computed, tried);
  if (fromValues.reached !== 'cannot-tell' || fromValues.reason === 'values-disagree') return fromValues;
  const fromWords = agreed(stated, tried);
  if (fromWords.reached !== 'cannot-tell' || !fromValues.by) return fromWords;
  return fromValues;
}

/** What the unhedged growths that can decide agree on; where none of them can, what the hedged ones agree on. */
function agreed(growths: readonly GrowthOfYear[], tried: (growth: GrowthOfYear) => YearTest): Reached {
  const unknown = (reason: Unknown, by: GrowthOfYear | null): Reached => ({
    ...{ reached: 'cannot-tell', reason, by, test: null },
  });
  if (growths.length === 0) return unknown('no-value', null);
  for (const hedged of [false, true]) {
    const sure = growths
      .filter((growth) => growth.hedged === hedged)
      .map((by) => ({ by, test: tried(by) }))
      .filter(({ test }) => test.reached !== 'cannot-tell');
    const [first] = sure;
    if (!first) continue;
    const { by, test } = first;
    return sure.every((one) => one.test.reached === test.reached)
      ? { reached: test.reached, reason: null, by, test }
      : unknown('values-disagree', by);
  }
  return unknown('too-wide', growths[0] ?? null);
}
