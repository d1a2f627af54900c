/** The four answers of the overview, from the dataset. */
import {
  type Finding,
  type Gauge,
  type Growth,
  isYear,
  type Level,
  parsePeriod,
  rational,
  type Target,
  yearOf,
} from '../../domain/index.ts';
import { type GrowthRow, growthRows, yearsNewestFirst } from '../pages/growth/growth-rows.ts';
import { relatedCells } from './claim-context.ts';
import { isGap } from './finding-kinds.ts';
import { isLevelClaim, type Ledger } from './ledger.ts';

export interface SizeAnswer {
  readonly current: Level;
  readonly sameYear: readonly Level[];
  readonly later: readonly Level[];
  /** Totals of the same year by reporters that are never one series with it. */
  readonly byOthers: readonly { readonly reporter: string; readonly claims: readonly Level[] }[];
}

/** The yearly growths of two-way trade that were printed for one year. */
export interface GrowingAnswer {
  readonly year: number;
  readonly claims: readonly Growth[];
  readonly direction: 'up' | 'down' | 'mixed';
  /** Exact sizes, smallest and largest. */
  readonly low: string;
  readonly high: string;
}

interface AgreeAnswer {
  /** The findings of figures that do not fit, strongest first. */
  readonly gaps: readonly Finding[];
  /** In how many printed figures, and of how many sources, they are found. */
  readonly figures: number;
  readonly sources: number;
  /** Growth figures by what the others say of them. */
  readonly consistent: number;
  readonly cannotTell: number;
}

export interface TargetAnswer {
  readonly gauge: Gauge;
  readonly target: Target;
}

export interface Overview {
  readonly size: SizeAnswer | null;
  /** Newest year first, at most two. */
  readonly growing: readonly GrowingAnswer[];
  readonly agree: AgreeAnswer;
  readonly targets: readonly TargetAnswer[];
}

export function overviewOf(ledger: Ledger): Overview {
  const rows = growthRows(ledger);
  return {
    size: sizeAnswer(ledger),
    growing: growingOf(rows, ledger),
    agree: agreeOf(rows, ledger),
    targets: ledger.dataset.headline.gauges.flatMap((gauge) => {
      const target = ledger.claim(gauge.target);
      return target?.kind === 'target' ? [{ gauge, target }] : [];
    }),
  };
}

function sizeAnswer(ledger: Ledger): SizeAnswer | null {
  const { current: id, sameYear, later } = ledger.dataset.headline;
  const current = id === null ? undefined : ledger.claim(id);
  const levels = (ids: readonly string[]) => ids.map((claim) => ledger.claim(claim)).filter(isLevelClaim);
  if (!isLevelClaim(current)) return null;
  return {
    current,
    sameYear: levels(sameYear),
    later: levels(later),
    byOthers: othersOf(current, sameYear, ledger),
  };
}

function othersOf(current: Level, sameYear: readonly string[], ledger: Ledger): SizeAnswer['byOthers'] {
  const { assumedReporter } = ledger.dataset.pair;
  const others = relatedCells(current, ledger).filter(
    (other) =>
      other.reporter !== assumedReporter && !sameYear.includes(other.id) && !ledger.isStatistics(other),
  );
  const reporters = [...new Set(others.map(({ reporter }) => reporter))];
  return reporters.map((reporter) => ({
    reporter: ledger.economy(reporter),
    claims: others.filter((claim) => claim.reporter === reporter),
  }));
}

function growingOf(rows: readonly GrowthRow[], ledger: Ledger): GrowingAnswer[] {
  const yearly = rows.filter(({ claim }) => {
    const [period, base] = [parsePeriod(claim.period), parsePeriod(claim.base)];
    return (
      claim.flow === 'T' &&
      claim.unit === 'rate' &&
      period !== undefined &&
      base !== undefined &&
      isYear(period) &&
      isYear(base) &&
      yearOf(period) - yearOf(base) === 1 &&
      !ledger.isStatistics(claim)
    );
  });
  const years = yearsNewestFirst(yearly.map(({ year }) => year)).slice(0, 2);
  return years.map((year) =>
    growingIn(
      year,
      yearly.filter((row) => row.year === year).map(({ claim }) => claim),
    ),
  );
}

function growingIn(year: number, claims: readonly Growth[]): GrowingAnswer {
  const rates = claims
    .flatMap(({ values }) => values.map((value) => rational(value)))
    .sort((a, b) => a.compare(b));
  const [low, high] = [rates[0] ?? rational(0), rates.at(-1) ?? rational(0)];
  const direction = low.compare(0) > 0 ? 'up' : high.compare(0) < 0 ? 'down' : 'mixed';
  const [small, large] = direction === 'down' ? [high.abs(), low.abs()] : [low, high];
  return { year, claims, direction, low: small.toFraction(), high: large.toFraction() };
}

function agreeOf(rows: readonly GrowthRow[], { dataset, claim }: Ledger): AgreeAnswer {
  const gaps = dataset.findings.filter(isGap);
  const figures = new Set(gaps.flatMap(({ claims, alsoPrinted }) => [...claims, ...alsoPrinted]));
  const withVerdict = (verdict: GrowthRow['check']['verdict']) =>
    rows.filter(({ check }) => check.verdict === verdict).length;
  return {
    gaps,
    figures: figures.size,
    sources: new Set([...figures].map((id) => claim(id)?.source)).size,
    consistent: withVerdict('consistent'),
    cannotTell: withVerdict('cannot-tell'),
  };
}
