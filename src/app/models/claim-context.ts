/** What relates to a value: claims about the same cell, growths that use it, and the year that it is part of. */
import { type Claim, isYear, type Level, MIRROR_FLOW, monthsOf, parsePeriod } from '../../domain/index.ts';
import { isLevelClaim, type Ledger } from './ledger.ts';

/** Other claims about exactly the same cell. */
export function claimsOfCell(claim: Level, { dataset }: Ledger): Claim[] {
  return dataset.claims.filter(
    (other) => other.kind === 'level' && other.cell === claim.cell && other.id !== claim.id,
  );
}

/** The same trade in the same period in other cells: by another reporter, or with another valuation. */
export function relatedCells(claim: Level, { dataset }: Ledger): Level[] {
  return dataset.claims.filter(isLevelClaim).filter((other) => {
    const flow = other.partner === claim.partner ? claim.flow : MIRROR_FLOW[claim.flow];
    // Two periods that are not shown may be different ones.
    return (
      parsePeriod(claim.period) !== undefined &&
      other.period === claim.period &&
      other.flow === flow &&
      other.cell !== claim.cell
    );
  });
}

/** The growth claims whose comparisons use the value. */
export function claimsUsing(claim: Level, { dataset, claim: find }: Ledger): Claim[] {
  return dataset.growthChecks
    .filter(({ comparisons }) =>
      comparisons.some(({ current, base }) => current.includes(claim.id) || base.includes(claim.id)),
    )
    .flatMap((check) => find(check.claim) ?? []);
}

/** The firm values of the whole year in the same series, for a value of part of a year. */
export function annualTotalsAround(claim: Level, { dataset }: Ledger): Level[] {
  const period = parsePeriod(claim.period);
  if (!period || monthsOf(period) >= 12 || claim.flow === 'B') return [];
  return dataset.claims.filter(isLevelClaim).filter((other) => {
    const year = parsePeriod(other.period);
    return (
      year !== undefined &&
      isYear(year) &&
      year.from <= period.from &&
      period.to <= year.to &&
      other.flow === claim.flow &&
      other.reporter === claim.reporter &&
      other.partner === claim.partner &&
      other.hedges.length === 0
    );
  });
}
