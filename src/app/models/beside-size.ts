/** What else a reader must know beside the newest yearly total: newer values, and parts that cannot make it. */
import {
  type AnnualRecord,
  groupBy,
  type Interval,
  isTwelveMonths,
  LEAST_REVISION,
  type Level,
  ONE,
  parsePeriod,
  readInterval,
  shareOf,
  sumOf,
} from '../../domain/index.ts';
import { isCountedIn, isLevelClaim, type Ledger } from './ledger.ts';
import { timesBetween } from './mirror-row.ts';
import { lastMonthOf, newestOfEachSide } from './newest-of-each.ts';
import { isOwnSide } from './other-side.ts';
import { newestOfEach, type SizeAnswer } from './size-answer.ts';

/** From so many times on a reader is told how far two counts are apart. A convention. */
const FAR_TIMES = 3;

/** A value that ends fewer months later is no newer one: it counts much of the same time in another way. */
const NEWER_MONTHS = 12;

/** Whether a value is of a year that ends a year or more after a month. */
function isOfNewerYear(level: Level, end: number): boolean {
  const period = parsePeriod(level.period);
  return period !== undefined && isTwelveMonths(period) && period.to - end >= NEWER_MONTHS;
}

/**
 * The values of years that end a year or more after the newest total: totals of other reporters or, where no total is
 * newer, exports and imports.
 */
export function newerValues(
  { current: { period }, later }: SizeAnswer,
  ledger: Ledger,
): (readonly [Level, ...Level[]])[] {
  const end = lastMonthOf(period);
  const newer = newestOfEach(ledger).filter(([level]) => {
    // Newer totals of the assumed reporter are told anyway.
    return (
      isOfNewerYear(level, end) && level.status !== 'F' && !(level.flow === 'T' && isOwnSide(ledger)(level))
    );
  });
  const totals = newer.filter(([{ flow }]) => flow === 'T');
  return later.length > 0 || totals.length > 0 ? totals : newer;
}

/**
 * Values of years that end a year or more after a month, printed in other currencies than the pair's: totals or, where
 * none is, exports and imports, one list for each flow, reporter and currency. What stands beside the same amount in
 * the pair's currency is left out.
 *
 * @param end in months from year 0, as `lastMonthOf` gives it
 */
export function newerInOtherCurrencies(end: number, ledger: Ledger): (readonly [Level, ...Level[]])[] {
  const isCounted = isCountedIn(ledger.dataset.pair);
  const newer = ledger.dataset.claims.filter(isLevelClaim).filter((level) => {
    const twin = level.beside === null ? null : ledger.claim(level.beside);
    return (
      level.unit !== ledger.dataset.pair.currency &&
      level.covers === null &&
      level.flow !== 'B' &&
      level.status !== 'F' &&
      isOfNewerYear(level, end) &&
      !(isLevelClaim(twin) && isCounted(twin))
    );
  });
  const totals = newer.filter(({ flow }) => flow === 'T');
  const told = totals.length > 0 ? totals : newer;
  return [...groupBy(told, ({ unit }) => unit).values()].flatMap(newestOfEachSide);
}

/**
 * How many whole times the larger of the newest total and another reporter's is certainly the smaller; `null` below
 * three, as two counts of the same goods may differ by half or by double.
 */
export function timesApartOf({ interval }: AnnualRecord, others: readonly Level[]): number | null {
  const current = readInterval(interval);
  if (current.lower === null || current.lower.compare(0) <= 0) return null;
  const times = others.map(({ readings }) => timesBetween(shareOf(readInterval(readings.verdict), current)));
  const least = Math.min(...times);
  return least >= FAR_TIMES && Number.isFinite(least) ? least : null;
}

/** Exports and imports of one source, and their sum. */
interface PartsApart {
  readonly claims: readonly [Level, Level];
  readonly sum: Interval;
}

/**
 * Exports and imports that sources without a total published for the year of the newest total, and whose sum is further
 * from it than by last digits.
 */
export function partsApart({ period, claims, interval }: AnnualRecord, ledger: Ledger): PartsApart[] {
  const { pair, disputed } = ledger.dataset;
  const levels = ledger.dataset.claims
    .filter(isLevelClaim)
    .filter(
      (level) =>
        level.period === period &&
        isCountedIn(pair)(level) &&
        isOwnSide(ledger)(level) &&
        level.partner !== pair.assumedReporter &&
        level.status !== 'F' &&
        !ledger.isStatistics(level) &&
        !disputed.includes(level.id),
    );
  return [...groupBy(levels, ({ source }) => source).values()].flatMap((same): PartsApart[] => {
    const of = (flow: Level['flow']) => same.find((level) => level.flow === flow);
    const [exported, imported] = [of('X'), of('M')];
    if (!exported || !imported || same.some(({ flow, id }) => flow === 'T' || claims.includes(id))) return [];
    const sum = sumOf([exported, imported].map(({ readings }) => readInterval(readings.verdict)));
    return areFar(sum, readInterval(interval)) ? [{ claims: [exported, imported], sum }] : [];
  });
}

/** Whether all values of one amount are further from all of another than by last digits. */
function areFar(a: Interval, b: Interval): boolean {
  const isMore = (more: Interval, less: Interval) =>
    more.lower !== null &&
    less.upper !== null &&
    more.lower.compare(less.upper.mul(LEAST_REVISION.add(ONE))) >= 0;
  return isMore(a, b) || isMore(b, a);
}
