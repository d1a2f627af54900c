/** How large the trade is, from the dataset. */
import {
  type AnnualRecord,
  type Finding,
  isTwelveMonths,
  type Level,
  parsePeriod,
} from '../../domain/index.ts';
import { isGap, isOffByTens } from './finding-kinds.ts';
import { isCountedIn, isLevelClaim, type Ledger } from './ledger.ts';
import { lastMonthOf, newestOfEachSide, yearStart } from './newest-of-each.ts';
import { isOwnSide, type OtherSide, otherSidesOf } from './other-side.ts';

export interface SizeAnswer {
  /** The value that stands for "now", and the printed values that it is made from. */
  readonly current: AnnualRecord;
  readonly claims: readonly Level[];
  readonly sameYear: readonly Level[];
  readonly later: readonly Level[];
  /** The newest later year whose values do not fit other figures, so that an older one stands; `null` without one. */
  readonly disputed: { readonly period: string; readonly finding: Finding } | null;
  /** Totals of the same year by other reporters, which are never one series with it. */
  readonly byOthers: readonly OtherSide<Level>[];
}

/** How large the trade is; `null` where no value can stand for now. */
export function sizeAnswer(ledger: Ledger): SizeAnswer | null {
  const { current, sameYear, later } = ledger.dataset.headline;
  const levels = (ids: readonly string[]) => ids.map((claim) => ledger.claim(claim)).filter(isLevelClaim);
  if (!current) return null;
  return {
    current,
    claims: levels(current.claims),
    sameYear: levels(sameYear),
    later: levels(later),
    disputed: disputedAfter(current, ledger),
    byOthers: otherSidesOf(
      ledger.dataset.claims
        .filter(isLevelClaim)
        .filter(
          (level) =>
            level.flow === 'T' &&
            level.period === current.period &&
            isCountedIn(ledger.dataset.pair)(level) &&
            !ledger.isStatistics(level),
        ),
      ledger,
    ),
  };
}

/**
 * The newest year after the current one of which a total, or exports and imports of one source, were printed and not
 * used because they are disputed, with the strongest finding that says so.
 */
function disputedAfter(current: AnnualRecord, ledger: Ledger): SizeAnswer['disputed'] {
  const { pair, disputed } = ledger.dataset;
  const later = ledger.dataset.claims.filter(isLevelClaim).filter((level) => {
    const period = parsePeriod(level.period);
    return (
      period !== undefined &&
      isTwelveMonths(period) &&
      period.to > lastMonthOf(current.period) &&
      yearStart(level.period) === yearStart(current.period) &&
      level.status !== 'F' &&
      isCountedIn(pair)(level) &&
      isOwnSide(ledger)(level)
    );
  });
  const isWhole = ({ flow, source, period }: Level) =>
    flow === 'T' ||
    ['X', 'M'].every((part) =>
      later.some((other) => other.flow === part && other.source === source && other.period === period),
    );
  const inDoubt = later.filter((level) => disputed.includes(level.id) && isWhole(level));
  const [newest] = inDoubt.toSorted((a, b) => lastMonthOf(b.period) - lastMonthOf(a.period));
  if (!newest) return null;
  const ids = inDoubt.filter(({ period }) => period === newest.period).map(({ id }) => id);
  const finding = ledger.dataset.findings.find(
    (one) => (isGap(one) || isOffByTens(one)) && one.claims.some((id) => ids.includes(id)),
  );
  return finding ? { period: newest.period, finding } : null;
}

/**
 * The newest printed values of a year, one list for each flow and reporter: all that print one year with one status, in
 * the currency of the pair and of all goods. Where none is of a year, those of the newest months; where nothing else is
 * known, balances.
 */
export function newestOfEach({ dataset, isStatistics }: Ledger): (readonly [Level, ...Level[]])[] {
  const counted = dataset.claims.filter(isLevelClaim).filter((level) => {
    const period = parsePeriod(level.period);
    return isCountedIn(dataset.pair)(level) && period !== undefined && !isStatistics(level);
  });
  const values = counted.filter(({ flow }) => flow !== 'B');
  const told = values.length > 0 ? values : counted;
  const yearly = told.filter(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed !== undefined && isTwelveMonths(parsed);
  });
  const known = yearly.length > 0 ? yearly : told;
  return newestOfEachSide(known).map(
    ([first, ...more]) => [first, ...more.filter(({ status }) => status === first.status)] as const,
  );
}
