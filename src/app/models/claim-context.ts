/** What relates to a value: claims about the same cell, growths that use it, and the year that it is part of. */
import {
  type Claim,
  type Dataset,
  type GrowthCheck,
  groupBy,
  isYear,
  type Level,
  MIRROR_FLOW,
  monthsOf,
  once,
  parsePeriod,
} from '../../domain/index.ts';
import { isLevelClaim, type Ledger } from './ledger.ts';

// Each page of a value asks for these: of a ledger with very many claims they are sorted once.
const levelsOf = once(({ claims }: Dataset) => claims.filter(isLevelClaim));
const levelsByCell = once((dataset: Dataset) => groupBy(levelsOf(dataset), ({ cell }) => cell));
const levelsOfPeriod = once((dataset: Dataset) => groupBy(levelsOf(dataset), ({ period }) => period));
const firmYears = once((dataset: Dataset) =>
  levelsOf(dataset).flatMap((level) => {
    const period = parsePeriod(level.period);
    return period && isYear(period) && level.hedges.length === 0 ? [{ level, period }] : [];
  }),
);

/** The checks of growths in whose comparisons a value stands, by the id of the value. */
const checksByValue = once(({ growthChecks }: Dataset) => {
  const byValue = new Map<string, GrowthCheck[]>();
  for (const check of growthChecks) {
    const values = check.comparisons.flatMap(({ current, base }) => [...current, ...base]);
    for (const id of new Set(values)) byValue.set(id, [...(byValue.get(id) ?? []), check]);
  }
  return byValue;
});

/** Other claims about exactly the same cell. */
export const claimsOfCell = (claim: Level, { dataset }: Ledger): Claim[] =>
  (levelsByCell(dataset).get(claim.cell) ?? []).filter(({ id }) => id !== claim.id);

/** The same trade in the same period in other cells: by another reporter, or with another valuation. */
export function relatedCells(claim: Level, { dataset }: Ledger): Level[] {
  // Two periods that are not shown may be different ones.
  if (parsePeriod(claim.period) === undefined) return [];
  return (levelsOfPeriod(dataset).get(claim.period) ?? []).filter((other) => {
    const flow = other.partner === claim.partner ? claim.flow : MIRROR_FLOW[claim.flow];
    return other.flow === flow && other.cell !== claim.cell;
  });
}

/** The growth claims whose comparisons use the value. */
export const claimsUsing = (claim: Level, { dataset, claim: find }: Ledger): Claim[] =>
  (checksByValue(dataset).get(claim.id) ?? []).flatMap((check) => find(check.claim) ?? []);

/** The firm values of the whole year in the same series, for a value of part of a year. */
export function annualTotalsAround(claim: Level, { dataset }: Ledger): Level[] {
  const period = parsePeriod(claim.period);
  if (!period || monthsOf(period) >= 12 || claim.flow === 'B') return [];
  return firmYears(dataset).flatMap(({ level, period: year }) => {
    const isAround =
      year.from <= period.from &&
      period.to <= year.to &&
      level.flow === claim.flow &&
      level.reporter === claim.reporter &&
      level.partner === claim.partner;
    return isAround ? [level] : [];
  });
}
