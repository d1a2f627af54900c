/** The four answers of the overview, from the dataset. */
import {
  type AnnualRecord,
  type Deadline,
  type Finding,
  type Gauge,
  type Growth,
  type GrowthNow,
  isTwelveMonths,
  type Level,
  monthsOf,
  parsePeriod,
  type Target,
  UNSPECIFIED,
  type Verdict,
} from '../../domain/index.ts';
import { isGap, isOffByTens } from './finding-kinds.ts';
import { growthStatements } from './growth-statements.ts';
import { isCountedIn, isGrowthClaim, isLevelClaim, type Ledger } from './ledger.ts';

export interface SizeAnswer {
  /** The value that stands for "now", and the printed values that it is made from. */
  readonly current: AnnualRecord;
  readonly claims: readonly Level[];
  readonly sameYear: readonly Level[];
  readonly later: readonly Level[];
  /** The newest later year whose values do not fit other figures, so that an older one stands; `null` without one. */
  readonly disputed: { readonly period: string; readonly finding: Finding } | null;
  /** Totals of the same year by other reporters, which are never one series with it. */
  readonly byOthers: readonly OtherTotals[];
}

interface OtherTotals {
  /** Its name. */
  readonly reporter: string;
  readonly claims: readonly Level[];
  /** The strongest finding by which they do not fit other figures. */
  readonly gap: Finding | null;
}

/** The growths of two-way trade that were printed for one year. */
interface PrintedGrowths {
  readonly period: string;
  readonly claims: readonly Growth[];
}

export interface GrowingAnswer {
  readonly now: GrowthNow;
  /**
   * The claims that answer, in the order of the growths: printed growths, or the values that they are computed from.
   */
  readonly claims: readonly (Level | Growth)[];
  /** What else was printed for the same year, and for the newest year before. */
  readonly printed: PrintedGrowths;
  readonly earlier: PrintedGrowths | null;
}

interface AgreeAnswer {
  /** The findings of figures that do not fit, strongest first. */
  readonly gaps: readonly Finding[];
  /** The strongest of them that is not told beside another answer already, if there is such. */
  readonly lead: Finding | null;
  /** The findings of values that seem to be off by a power of ten, strongest first. */
  readonly offByTens: readonly Finding[];
  /** How many printed figures these findings are about. */
  readonly figures: number;
  /** The number of distinct stated growths by verdict, as the growth page counts them. */
  readonly consistent: number;
  readonly inconsistent: number;
  readonly weak: number;
  readonly cannotTell: number;
}

export interface TargetAnswer {
  readonly gauge: Gauge;
  readonly target: Target;
  /** Its outcome. */
  readonly deadline: Deadline;
}

export interface Overview {
  readonly size: SizeAnswer | null;
  readonly growing: GrowingAnswer | null;
  /** The newest growths over the same months a year earlier, if they end after those that answer. */
  readonly growingPart: readonly Growth[];
  readonly agree: AgreeAnswer;
  readonly targets: readonly TargetAnswer[];
}

/** The answers of the overview. */
export function overviewOf(ledger: Ledger): Overview {
  const [size, growing] = [sizeAnswer(ledger), growingOf(ledger)];
  const told = [
    ...(size?.byOthers.map(({ gap }) => gap) ?? []),
    ...othersThatYear(growing, size, ledger).map(({ gap }) => gap),
  ];
  return {
    size,
    growing,
    growingPart: growingPartOf(ledger),
    agree: agreeOf(ledger, told),
    targets: targetAnswers(ledger),
  };
}

/** The targets that are followed, in the order of the pair's file, each with what came of it. */
export function targetAnswers(ledger: Ledger): TargetAnswer[] {
  const { headline, targets } = ledger.dataset;
  const deadlines = targets.targets.flatMap((target) => target.deadlines);
  return headline.gauges.flatMap((gauge) => {
    const target = ledger.claim(gauge.target);
    const deadline = deadlines.find(({ id }) => id === gauge.deadline);
    return target?.kind === 'target' && deadline ? [{ gauge, target, deadline }] : [];
  });
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
    byOthers: othersOf(current, ledger),
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
      (level.reporter === UNSPECIFIED || level.reporter === pair.assumedReporter)
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
  return [...new Set(known.map(sideName))].flatMap((side) => {
    const own = known.filter((level) => sideName(level) === side);
    const newest = own.reduce((best, next) => (isNewer(next.period, best.period) ? next : best));
    const [first, ...more] = own.filter(
      ({ period, status }) => period === newest.period && status === newest.status,
    );
    return first ? [[first, ...more] as const] : [];
  });
}

/** Whether a period ends later than another, or as late and is longer. */
function isNewer(a: string, b: string): boolean {
  const later = lastMonthOf(a) - lastMonthOf(b);
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return later > 0 || (later === 0 && one !== undefined && other !== undefined && one.from < other.from);
}

const sideName = ({ flow, reporter, partner }: Level | Growth): string => [flow, reporter, partner].join(' ');

function othersOf({ period }: AnnualRecord, ledger: Ledger): SizeAnswer['byOthers'] {
  const { assumedReporter } = ledger.dataset.pair;
  const others = ledger.dataset.claims
    .filter(isLevelClaim)
    .filter(
      (other) =>
        other.flow === 'T' &&
        isCountedIn(ledger.dataset.pair)(other) &&
        other.period === period &&
        other.reporter !== UNSPECIFIED &&
        other.reporter !== assumedReporter &&
        !ledger.isStatistics(other),
    );
  const reporters = [...new Set(others.map(({ reporter }) => reporter))];
  return reporters.map((reporter) => ({
    reporter: ledger.economy(reporter),
    ...withGap(
      others.filter((claim) => claim.reporter === reporter),
      ledger,
    ),
  }));
}

/** Claims with the strongest finding by which one of them does not fit other figures. */
function withGap<T extends Level | Growth>(claims: readonly T[], ledger: Ledger) {
  const concerned = new Set(claims.flatMap(({ id }) => ledger.findingsOf(id)));
  const gap = ledger.dataset.findings.find((finding) => isGap(finding) && concerned.has(finding)) ?? null;
  return { claims, gap };
}

/**
 * What others than the assumed reporter stated of the growth in the year of the answer on size, where that year is
 * told before the newest.
 */
export function othersThatYear(growing: GrowingAnswer | null, size: SizeAnswer | null, ledger: Ledger) {
  const { assumedReporter } = ledger.dataset.pair;
  const earlier = growing?.earlier;
  if (!earlier || earlier.period !== size?.current.period) return [];
  const others = earlier.claims.filter(
    ({ reporter }) => reporter !== UNSPECIFIED && reporter !== assumedReporter,
  );
  return [...new Set(others.map(({ reporter }) => reporter))].map((reporter) => ({
    reporter: ledger.economy(reporter),
    ...withGap(
      others.filter((claim) => claim.reporter === reporter),
      ledger,
    ),
  }));
}

function growingOf(ledger: Ledger): GrowingAnswer | null {
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
  const of = (year: string) => printed.filter(({ period }) => period === year);
  return {
    now,
    claims: answering.filter((claim) => isLevelClaim(claim) || isGrowthClaim(claim)),
    printed: { period: now.period, claims: of(now.period).filter(({ id }) => !ids.includes(id)) },
    earlier: earlier === undefined ? null : { period: earlier, claims: of(earlier) },
  };
}

/**
 * The printed growth rates of two-way trade in the newest months of a year, of the longest such months; none where a
 * year that ends as late has a growth, and none that is part of a contradiction.
 */
function growingPartOf(ledger: Ledger): Growth[] {
  const { pair, headline } = ledger.dataset;
  const known = headline.growth ? lastMonthOf(headline.growth.period) : 0;
  const newestValue = headline.current ? lastMonthOf(headline.current.period) : 0;
  const after = Math.max(known, newestValue - RECENT_MONTHS);
  const parts = ledger.dataset.claims.filter(isGrowthClaim).flatMap((claim) => {
    const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
    const isCounted =
      claim.flow === 'T' &&
      isRateOf(ledger)(claim) &&
      claim.status !== 'F' &&
      (claim.reporter === UNSPECIFIED || claim.reporter === pair.assumedReporter) &&
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

/** The month of a year, from 0, in which a period begins: a fiscal year and a calendar year are no years in a row. */
const yearStart = (period: string): number => (parsePeriod(period)?.from ?? 0) % 12;

const lastMonthOf = (period: string): number => parsePeriod(period)?.to ?? 0;

/**
 * The newest printed growth rates of exports and imports, one list for each flow and reporter, where nothing tells
 * whether the whole trade grows.
 */
export function newestGrowthsOfEach(ledger: Ledger): (readonly [Growth, ...Growth[]])[] {
  const rates = ledger.dataset.claims.filter(isGrowthClaim).filter((claim) => {
    const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
    return (
      (claim.flow === 'X' || claim.flow === 'M') &&
      isRateOf(ledger)(claim) &&
      claim.status !== 'F' &&
      period?.from === (base?.from ?? Number.NaN) + 12 &&
      !ledger.isStatistics(claim) &&
      !ledger.findingsOf(claim.id).some(isGap)
    );
  });
  return [...new Set(rates.map(sideName))].flatMap((side) => {
    const own = rates.filter((claim) => sideName(claim) === side);
    const newest = own.reduce((best, next) => (isNewer(next.period, best.period) ? next : best));
    const [first, ...more] = own.filter(({ period }) => period === newest.period);
    return first ? [[first, ...more] as const] : [];
  });
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

/** @param told findings that stand beside other answers */
function agreeOf(ledger: Ledger, told: readonly (Finding | null)[]): AgreeAnswer {
  const gaps = ledger.dataset.findings.filter(isGap);
  const figures = new Set(gaps.flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]));
  const statements = growthStatements(ledger);
  const withVerdict = (verdict: Verdict) => statements.filter((one) => one.verdict === verdict).length;
  return {
    gaps,
    lead: gaps.find((gap) => !told.includes(gap)) ?? gaps[0] ?? null,
    offByTens: ledger.dataset.findings.filter(isOffByTens),
    figures: figures.size,
    consistent: withVerdict('consistent'),
    inconsistent: withVerdict('inconsistent'),
    weak: withVerdict('weak'),
    cannotTell: withVerdict('cannot-tell'),
  };
}
