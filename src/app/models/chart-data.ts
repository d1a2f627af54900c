/** The numbers of a chart as rows: what its table, its CSV and its JSON hold. */
import type { Claim, DerivedTotal, Source, Unit, Verdict } from '../../domain/index.ts';
import type { ChartRef } from './chart-ref.ts';
import { growthRow } from './growth-rows.ts';
import { isLevel, type Ledger } from './ledger.ts';
import type { TrendFlow } from './trend-model.ts';
import { trendOf } from './trends.ts';
import { groupsOf, valuesOf } from './value-page.ts';

/** One number of a chart. */
export interface ChartDatum {
  /**
   * Which of the chart's series it belongs to: `statistics`, `printed`, `target`, `current` (the value that targets
   * are measured against), `stated`, or the basis of a computed growth.
   */
  readonly series: string;
  /** SDMX or ISO 8601, or `not-stated`; `null` for a target without a date. */
  readonly period: string | null;
  /** ISO 3166-1 alpha-3, or `unspecified`; `null` for targets and for growths computed from several reporters. */
  readonly reporter: string | null;
  /** The claims that it is, or is computed from. */
  readonly claims: readonly Claim[];
  /** The values that it can stand for: exact, in the notation of `writeInterval`. */
  readonly interval: string;
  readonly unit: Unit;
  /** Whether it fits the stated growth, for computed growths; of a stated growth the verdict on it. */
  readonly verdict: Verdict | null;
  /** The source of its claims; of a computed growth that of its first value. */
  readonly source: Source | undefined;
}

/** The rows of a chart, in the order of its table. */
export function chartData(ref: ChartRef, ledger: Ledger): ChartDatum[] {
  switch (ref.kind) {
    case 'trend':
      return trendData(ref.flow, ledger);
    case 'targets':
      return [...currentData(ledger), ...targetData(ledger)];
    case 'target':
      return [
        ...currentData(ledger),
        ...targetData(ledger).filter(({ claims }) => claims[0]?.id === ref.claim),
      ];
    case 'growth':
      return growthData(ref.claim, ledger);
    case 'value':
      return valueData(ref.slug, ledger);
  }
}

/** The sources that a chart's numbers come from, each once, in the order of its rows. */
export function sourcesOf(data: readonly ChartDatum[], ledger: Ledger): Source[] {
  const ids = new Set(data.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return [...ids].flatMap((id) => ledger.source(id) ?? []);
}

/** The row of a printed claim. */
function claimDatum(claim: Claim, series: string, ledger: Ledger): ChartDatum {
  const observed = claim.kind === 'level' || claim.kind === 'growth';
  return {
    series,
    period: claim.kind === 'target' ? claim.by : claim.period,
    reporter: observed ? claim.reporter : null,
    claims: [claim],
    interval: observed ? claim.readings.verdict : claim.threshold,
    unit: claim.unit,
    verdict: ledger.check(claim.id)?.verdict ?? null,
    source: ledger.source(claim.source),
  };
}

/** Newest year first, printed figures before statistics. Every printed figure is there, not only those drawn. */
function trendData(flow: TrendFlow, ledger: Ledger): ChartDatum[] {
  const model = trendOf(ledger, flow, true);
  const printed = model.press.flatMap(({ year, claims }) =>
    claims.flatMap(({ id }) => {
      const claim = ledger.claim(id);
      return claim ? [{ year, datum: claimDatum(claim, 'printed', ledger) }] : [];
    }),
  );
  const observed = model.statistics.flatMap(({ year, claims }) => {
    const datum = observation(claims, ledger);
    return datum ? [{ year, datum }] : [];
  });
  return [...printed, ...observed].sort((a, b) => b.year - a.year).map(({ datum }) => datum);
}

/** A value of the statistical series: one claim, or the sum of several. */
function observation(ids: readonly string[], ledger: Ledger): ChartDatum | undefined {
  const [first, ...others] = ids.map((id) => ledger.claim(id)).filter(isLevel);
  if (!first) return undefined;
  const one = claimDatum(first, 'statistics', ledger);
  const total = ledger.dataset.totals.find((sum) => others.length > 0 && sum.claims.join() === ids.join());
  return total ? { ...one, ...totalDatum(total, ledger) } : one;
}

function totalDatum({ claims, interval, period, reporter }: DerivedTotal, ledger: Ledger) {
  return { claims: claims.flatMap((id) => ledger.claim(id) ?? []), interval, period, reporter };
}

/** The value that the targets are measured against. */
function currentData(ledger: Ledger): ChartDatum[] {
  const { current } = ledger.dataset.headline;
  const claim = current === null ? undefined : ledger.claim(current);
  return claim ? [claimDatum(claim, 'current', ledger)] : [];
}

const targetData = (ledger: Ledger): ChartDatum[] =>
  ledger.dataset.headline.gauges.flatMap(({ target }) => {
    const claim = ledger.claim(target);
    return claim ? [claimDatum(claim, 'target', ledger)] : [];
  });

/** The stated growth, then every computed one. */
function growthData(id: string, ledger: Ledger): ChartDatum[] {
  const check = ledger.check(id);
  const row = check && growthRow(check, ledger);
  if (!row) return [];
  const { claim } = row;
  const computed = check.comparisons.map(({ basis, current, base, computed, verdict }): ChartDatum => {
    const claims = [...current, ...base].flatMap((one) => ledger.claim(one) ?? []);
    const [first] = claims;
    return {
      series: basis,
      period: claim.period,
      reporter: null,
      claims,
      interval: computed,
      unit: claim.unit,
      verdict,
      source: first && ledger.source(first.source),
    };
  });
  return [claimDatum(claim, 'stated', ledger), ...computed];
}

/** Everything printed about a value, by reporter and date. */
function valueData(slug: string, ledger: Ledger): ChartDatum[] {
  const value = valuesOf(ledger).get(slug);
  if (!value) return [];
  return groupsOf(value.levels, ledger).flatMap(({ levels, statistics }) =>
    levels.map((level) => claimDatum(level, statistics ? 'statistics' : 'printed', ledger)),
  );
}
