/** Counts what speaks against a value. Of two values, the one that more speaks against is in question. */
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  type GrowthObservation,
  isGrowth,
  type LevelObservation,
  type Observation,
} from '../ledger/observation.ts';
import { once } from '../ledger/once.ts';
import { periodOf, samePeriod } from '../ledger/period.ts';
import { contentOf, pressLevels } from '../ledger/printings.ts';
import { carriesRate } from '../ledger/rate-base.ts';
import { growthRate } from '../numbers/growth.ts';
import { meets } from '../numbers/interval.ts';
import { rational } from '../numbers/rational.ts';
import type { RawFinding } from './finding.ts';
import { intervalsOf } from './proof.ts';
import { gapBetween, isMaterial } from './severity.ts';
import { areAlike, loneNumber } from './tenfold.ts';

/** The most that trade usually grows or falls from year to year, as a factor. A convention. */
const NEAR_YEAR = rational('3');

interface BesideValue {
  /** The values of its series, by the text of their period. */
  readonly series: ReadonlyMap<string, readonly LevelObservation[]>;
  readonly ledger: Ledger;
  /** What the rules found. */
  readonly ruled: readonly RawFinding[];
}

/**
 * How many things speak against a value, less those that speak for it: contradictions in its source, sources that print
 * it, the same months of the years around it, and growths to it or from it.
 */
export const troublesOf = (level: LevelObservation, around: BesideValue): number =>
  isContradicted(level, around) - printers(level, around) + ofYears(level, around) + ofGrowths(level, around);

/** The values for the same months a year earlier and a year later. */
export const yearsAround = (
  level: LevelObservation,
  series: BesideValue['series'],
): (readonly LevelObservation[])[] => shifted(level, series, [-12, 12]);

/** The values for the same months of the two years before, and of the two years after; the nearer year first. */
export const yearsOnEachSide = (
  level: LevelObservation,
  series: BesideValue['series'],
): (readonly LevelObservation[])[][] => [
  shifted(level, series, [-12, -24]),
  shifted(level, series, [12, 24]),
];

const shifted = (
  { period }: LevelObservation,
  series: BesideValue['series'],
  months: readonly number[],
): (readonly LevelObservation[])[] =>
  months.map((by) => series.get(periodOf(period.from + by, period.to + by).text) ?? []);

/** 1 where the value contradicts others of its source by more than the last digits, else 0. */
function isContradicted({ id }: LevelObservation, { ruled, ledger }: BesideValue): number {
  const own = ruled.filter(({ kind, claims }) => kind === 'contradiction' && claims.includes(id));
  const isGrave = ({ proofs }: RawFinding) =>
    proofs.some((proof) => {
      const { said, given } = intervalsOf(proof);
      return isMaterial(gapBetween(said, given, ledger.find(proof.stated.claim)?.unit ?? 'USD'));
    });
  return Number(own.some(isGrave));
}

/** How many sources print the same. */
function printers(level: LevelObservation, { ledger }: BesideValue): number {
  return new Set((pressByContent(ledger).get(contentOf(level)) ?? []).map(({ source }) => source)).size;
}

const pressByContent: (ledger: Ledger) => ReadonlyMap<string, readonly LevelObservation[]> = once((ledger) =>
  groupBy(pressLevels(ledger), contentOf),
);

/** The stated rates of a ledger by side and flow. */
const ratesBySeries: (ledger: Ledger) => ReadonlyMap<string, readonly GrowthObservation[]> = once(
  ({ observations }) =>
    groupBy(
      observations.filter(isGrowth).filter(({ unit }) => unit === 'rate'),
      rateSeriesKey,
    ),
);

const rateSeriesKey = ({ side, flow }: Observation): string => [side.key, flow].join(' ');

/**
 * 1 where no value of the years around it is about as large, −1 where both years have one, else 0. Years without values
 * do not count.
 */
function ofYears(level: LevelObservation, { series }: BesideValue): number {
  const value = loneNumber(level);
  const years = yearsAround(level, series).filter(({ length }) => length > 0);
  if (!value || years.length === 0) return 0;
  const near = years.filter((values) =>
    values.some((other) => {
      const beside = loneNumber(other);
      return beside && areAlike(value, beside, NEAR_YEAR);
    }),
  );
  return near.length === years.length ? -1 : Number(near.length === 0);
}

/** 1 where no growth to it or from it agrees with any value at its other end, −1 where all do, else 0. */
export function ofGrowths(
  level: LevelObservation,
  { series, ledger }: Pick<BesideValue, 'series' | 'ledger'>,
): number {
  const growths = (ratesBySeries(ledger).get(rateSeriesKey(level)) ?? []).flatMap((growth) => {
    const isNow = samePeriod(growth.period, level.period);
    if (!isNow && !samePeriod(growth.base, level.period)) return [];
    const ends = series.get((isNow ? growth.base : growth.period).text) ?? [];
    return ends.length > 0 ? [{ growth, ends, isNow }] : [];
  });
  const fitting = growths.filter(({ growth, ends, isNow }) =>
    ends.some((end) => {
      const [now, before] = isNow ? [level, end] : [end, level];
      const base = before.readings.verdict;
      if (!carriesRate(growth.flow, base)) return false;
      return meets(growthRate(now.readings.verdict, base), growth.readings.verdict);
    }),
  );
  if (growths.length === 0) return 0;
  return fitting.length === growths.length ? -1 : Number(fitting.length === 0);
}
