/** Whether the trade grows, from the dataset. */
import {
  type Growth,
  type GrowthNow,
  isTwelveMonths,
  type Level,
  monthsOf,
  parsePeriod,
} from '../../domain/index.ts';
import { isGap } from './finding-kinds.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from './ledger.ts';
import { lastMonthOf, newestOfEachSide, yearStart } from './newest-of-each.ts';
import { isOwnSide, type OtherSide, otherSidesOf } from './other-side.ts';
import type { SizeAnswer } from './size-answer.ts';

/** The growths of two-way trade that were printed for one year. */
interface PrintedGrowths {
  readonly period: string;
  readonly claims: readonly Growth[];
  /** Those of them that others than the assumed reporter state. */
  readonly byOthers: readonly OtherSide<Growth>[];
}

export interface GrowingAnswer {
  readonly now: GrowthNow;
  /**
   * The claims that answer, in the order of the growths: printed growths, or the values that they are computed from.
   */
  readonly claims: readonly (Level | Growth)[];
  /** What was printed for the same year, those that answer first, and for the newest year before. */
  readonly printed: PrintedGrowths;
  readonly earlier: PrintedGrowths | null;
  /** Whether the earlier year is that of the answer on size, and so is told before the newest. */
  readonly earlierFirst: boolean;
}

/**
 * Whether the trade grows, in the newest year of which that is known; `null` where nothing tells.
 *
 * @param size the answer on size of the same ledger
 */
export function growingAnswer(size: SizeAnswer | null, ledger: Ledger): GrowingAnswer | null {
  const { growth: now } = ledger.dataset.headline;
  if (!now) return null;
  const ids = now.growths.flatMap(({ claims }) => claims);
  const answering = [...new Set(ids)].map((id) => ledger.claim(id));
  const printed = yearlyGrowths(ledger);
  const [earlier] = printed
    .filter(
      ({ period }) =>
        period < now.period &&
        yearStart(period) === yearStart(now.period) &&
        lastMonthOf(now.period) - lastMonthOf(period) <= RECENT_MONTHS,
    )
    .map(({ period }) => period);
  const ofYear = (period: string, first: readonly Growth[]): PrintedGrowths => {
    const others = printed.filter((growth) => growth.period === period && !ids.includes(growth.id));
    const claims = [...first, ...others];
    return { period, claims, byOthers: otherSidesOf(claims, ledger) };
  };
  return {
    now,
    claims: answering.filter((claim) => isLevelClaim(claim) || isGrowthClaim(claim)),
    printed: ofYear(now.period, answering.filter(isGrowthClaim)),
    earlier: earlier === undefined ? null : ofYear(earlier, []),
    earlierFirst: earlier !== undefined && earlier === size?.current.period,
  };
}

/**
 * The printed growth rates of two-way trade in the newest months of a year, of the longest such months; none where a
 * year that ends as late has a growth, and none that is part of a contradiction.
 */
export function growingPart(ledger: Ledger): Growth[] {
  const { headline } = ledger.dataset;
  const known = headline.growth ? lastMonthOf(headline.growth.period) : 0;
  const newestValue = headline.current ? lastMonthOf(headline.current.period) : 0;
  const after = Math.max(known, newestValue - RECENT_MONTHS);
  const parts = ledger.dataset.claims.filter(isGrowthClaim).flatMap((claim) => {
    const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
    const isCounted =
      claim.flow === 'T' &&
      isRateOf(ledger)(claim) &&
      claim.status !== 'F' &&
      isOwnSide(ledger)(claim) &&
      !ledger.isStatistics(claim) &&
      !ledger.findingsOf(claim.id).some(isGap);
    const isPart = period && base && monthsOf(period) < 12 && period.from - base.from === 12;
    return isCounted && isPart && period.to - base.to === 12 && period.to > after ? [{ claim, period }] : [];
  });
  const [newest] = parts.toSorted(
    (a, b) => b.period.to - a.period.to || monthsOf(b.period) - monthsOf(a.period),
  );
  return parts.filter(({ claim }) => claim.period === newest?.claim.period).map(({ claim }) => claim);
}

/** A growth that ended more months ago tells nothing about now. */
const RECENT_MONTHS = 24;

/**
 * The newest printed growth rates of exports and imports, and of two-way trade as others than the assumed reporter count
 * it; one list for each flow and reporter.
 */
export function newestGrowthsOfEach(ledger: Ledger): (readonly [Growth, ...Growth[]])[] {
  const isOwn = isOwnSide(ledger);
  const rates = ledger.dataset.claims.filter(isGrowthClaim).filter((claim) => {
    const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
    return (
      (claim.flow === 'T' ? !isOwn(claim) : claim.flow !== 'B') &&
      isRateOf(ledger)(claim) &&
      claim.status !== 'F' &&
      period?.from === (base?.from ?? Number.NaN) + 12 &&
      !ledger.isStatistics(claim) &&
      !ledger.findingsOf(claim.id).some(isGap)
    );
  });
  return newestOfEachSide(rates);
}

/** The newest growth rates of two-way trade that others state of later twelve months than a period. */
export const newerByOthers = (period: string, ledger: Ledger): ReturnType<typeof newestGrowthsOfEach> =>
  newestGrowthsOfEach(ledger).filter(([claim]) => {
    const other = parsePeriod(claim.period);
    return claim.flow === 'T' && other && isTwelveMonths(other) && other.to > lastMonthOf(period);
  });

/** Whether the ledger has neither a growth of two-way trade nor totals of two years, of whatever worth. */
export function hasNoGrowth({ dataset: { claims } }: Ledger): boolean {
  const totals = claims.filter(isLevelClaim).filter(({ flow, period }) => {
    const length = parsePeriod(period);
    return flow === 'T' && length && isTwelveMonths(length);
  });
  return (
    !claims.some((claim) => isGrowthClaim(claim) && claim.flow === 'T') &&
    new Set(totals.map(({ period }) => period)).size < 2
  );
}

/** Whether a growth is a rate of all goods, of values in the pair's currency. */
const isRateOf =
  ({ dataset: { pair } }: Ledger) =>
  ({ unit, covers, currency }: Growth): boolean =>
    unit === 'rate' && covers === null && (currency ?? pair.currency) === pair.currency;

/** The printed growth rates of two-way trade in a year over the year before, as observed, newest first. */
function yearlyGrowths(ledger: Ledger): Growth[] {
  return ledger.dataset.claims
    .filter(isGrowthClaim)
    .filter((claim) => {
      const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
      return (
        claim.flow === 'T' &&
        isRateOf(ledger)(claim) &&
        claim.status !== 'F' &&
        period !== undefined &&
        base !== undefined &&
        isTwelveMonths(period) &&
        period.from - base.from === 12 &&
        period.to - base.to === 12 &&
        !ledger.isStatistics(claim)
      );
    })
    .sort((a, b) => (a.period > b.period ? -1 : a.period < b.period ? 1 : 0));
}
