/**
 * The statistical series that a trend draws as its line. What other statistics say of other years, such as fiscal ones,
 * is drawn as a mark like a printed figure, so that no year is lost.
 */
import { type Dataset, type Flow, isYear, parsePeriod, type Status, yearOf } from '../../domain/index.ts';
import { isCountedIn, isLevelClaim } from './ledger.ts';

/** What the series says of one calendar year. */
export interface LineValue {
  /** An interval of the dataset. */
  readonly interval: string;
  /** The least final status of its claims. */
  readonly status: Status;
  /** The claims that it is, or is the sum of. */
  readonly claims: readonly string[];
}

/**
 * The own series of a side, by calendar year, of the statistical source with most years: two publications are not one
 * series.
 *
 * @param side ISO 3166-1 alpha-3
 */
export function statisticsLine(
  { claims, sources, totals, pair }: Dataset,
  flow: Flow,
  side: string,
): ReadonlyMap<number, LineValue> {
  const status = new Map(claims.map((claim) => [claim.id, claim.status]));
  const candidates = sources
    .filter(({ kind }) => kind === 'statistics')
    .map(({ id }) => {
      const levels = claims
        .filter(isLevelClaim)
        .filter((level) => level.source === id)
        .filter(isCountedIn(pair));
      const derived =
        flow === 'T'
          ? totals.filter(({ source, currency }) => source === id && currency === pair.currency)
          : [];
      const observed = [
        ...derived.map((total) => ({ ...total, flow })),
        ...levels.map((level) => ({ ...level, claims: [level.id], interval: level.readings.verdict })),
      ].filter((value) => value.reporter === side && value.flow === flow);
      return new Map(
        observed.flatMap((value): [number, LineValue][] => {
          const year = completeYear(value.period);
          if (year === null) return [];
          const estimated = value.claims.find((one) => status.get(one) !== 'A');
          const worst = (estimated === undefined ? 'A' : status.get(estimated)) ?? 'A';
          return [[year, { interval: value.interval, status: worst, claims: value.claims }]];
        }),
      );
    });
  return candidates.reduce((best, next) => (next.size > best.size ? next : best), new Map());
}

function completeYear(text: string): number | null {
  const period = parsePeriod(text);
  return period && isYear(period) ? yearOf(period) : null;
}
