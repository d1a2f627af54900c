/** Lists the numbers of a trend, and finds their marks. */
import type { DerivedTotal } from '../../../domain/index.ts';
import { isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { type ChartDatum, claimDatum, computedDatum } from '../chart-datum.ts';
import type { TrendModel } from './trend-model.ts';

/**
 * The rows, newest year first, printed figures before statistics. All printed figures are there, not only those drawn.
 */
export function trendData(model: TrendModel, ledger: Ledger): ChartDatum[] {
  const printed = model.press.flatMap(({ year, period, claims, made }) => {
    const ids = claims.map(({ id }) => id);
    if (made) {
      const { interval } = made;
      const what = {
        series: 'printed',
        period,
        reporter: null,
        interval,
        unit: ledger.dataset.pair.currency,
        verdict: null,
      };
      return [{ year, datum: computedDatum(ids, what, ledger) }];
    }
    return ids.flatMap((id) => {
      const claim = ledger.claim(id);
      return claim ? [{ year, datum: claimDatum(claim, 'printed', ledger) }] : [];
    });
  });
  const observed = model.statistics.flatMap(({ year, claims }) => {
    const datum = observation(claims, ledger);
    return datum ? [{ year, datum }] : [];
  });
  return [...printed, ...observed].sort((a, b) => b.year - a.year).map(({ datum }) => datum);
}

/** A value of the statistical series: one claim, or the sum of several. */
function observation(ids: readonly string[], ledger: Ledger): ChartDatum | undefined {
  const [first, ...others] = ids.map((id) => ledger.claim(id)).filter(isLevelClaim);
  if (!first) return undefined;
  const one = claimDatum(first, 'statistics', ledger);
  const total = ledger.dataset.totals.find((sum) => others.length > 0 && sum.claims.join() === ids.join());
  return total ? { ...one, ...totalDatum(total, ledger) } : one;
}

function totalDatum({ claims, interval, period, reporter }: DerivedTotal, ledger: Ledger) {
  return { claims: claims.flatMap((id) => ledger.claim(id) ?? []), interval, period, reporter };
}

/** A year's key for the claims that the trend draws. */
export function drawnYears(models: readonly TrendModel[]): (datum: ChartDatum) => string | null {
  const years = new Map([
    ...models
      .flatMap(({ press }) => press)
      .flatMap(({ year, claims }) => claims.map(({ id }) => [id, year] as const)),
    ...models
      .flatMap(({ statistics }) => statistics)
      .flatMap(({ year, claims }) => claims.map((id) => [id, year] as const)),
  ]);
  return ({ claims: [first] }) => {
    const year = first && years.get(first.id);
    return year === undefined ? null : String(year);
  };
}

/** The flow, seen from the side, of a row of these trends. */
export function flowsOfData(
  models: readonly TrendModel[],
): (datum: ChartDatum) => TrendModel['flow'] | undefined {
  const flows = new Map(
    models.flatMap(({ flow, press, statistics }) =>
      [
        ...press.flatMap(({ claims }) => claims.map(({ id }) => id)),
        ...statistics.flatMap(({ claims }) => claims),
      ].map((id) => [id, flow] as const),
    ),
  );
  return ({ claims: [first] }) => first && flows.get(first.id);
}
