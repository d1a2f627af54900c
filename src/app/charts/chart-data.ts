/** The numbers of a chart as rows: what its table, its CSV and its JSON hold. */
import type { DerivedTotal, Source } from '../../domain/index.ts';
import { findingData } from '../models/finding-picture.ts';
import { isLevel, type Ledger } from '../models/ledger.ts';
import { groupsOf, valuesOf } from '../models/value-page.ts';
import { growthRow } from '../pages/growth/growth-rows.ts';
import { type ChartDatum, claimDatum, computedDatum } from './chart-datum.ts';
import type { ChartRef } from './chart-ref.ts';
import { openTargetData } from './gauge/open-targets.ts';
import { pathData } from './path/path-data.ts';
import type { TrendFlow } from './trend/trend-model.ts';
import { trendOf } from './trend/trends.ts';

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
    case 'open-targets':
      return openTargetData(ledger);
    case 'path':
      return pathData(ledger);
    case 'growth':
      return growthData(ref.claim, ledger);
    case 'finding':
      return findingData(ref, ledger);
    case 'value':
      return valueData(ref.slug, ledger);
  }
}

/** The sources that a chart's numbers come from, each once, in the order of its rows. */
export function sourcesOf(data: readonly ChartDatum[], ledger: Ledger): Source[] {
  const ids = new Set(data.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return [...ids].flatMap((id) => ledger.source(id) ?? []);
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
  const computed = check.comparisons.map(({ basis, current, base, computed, verdict }) =>
    computedDatum(
      [...current, ...base],
      { series: basis, period: claim.period, reporter: null, interval: computed, unit: claim.unit, verdict },
      ledger,
    ),
  );
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
