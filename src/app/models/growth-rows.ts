/** The rows of the growth page: one for each stated growth, filtered and sorted. */
import {
  type Comparison,
  comparePeriods,
  type Growth,
  type GrowthCheck,
  parsePeriod,
  rational,
  type Verdict,
} from '../../domain/index.ts';
import { type ClaimQuery, claimYear, matches } from './claim-query.ts';
import { isGrowthClaim, type Ledger } from './ledger.ts';

export interface GrowthRow {
  readonly claim: Growth;
  readonly check: GrowthCheck;
  /** The comparison that decides, or else the first. */
  readonly leading: Comparison | undefined;
  readonly others: readonly Comparison[];
  /** `null` where the source does not show the period. */
  readonly year: number | null;
}

/** The rows of all stated growths, in the order of the ledger. */
export const growthRows = (ledger: Ledger): GrowthRow[] =>
  ledger.dataset.growthChecks.flatMap((check) => growthRow(check, ledger) ?? []);

/** The row of one check; `null` when the dataset does not hold its claim. */
export function growthRow(check: GrowthCheck, ledger: Ledger): GrowthRow | null {
  const claim = ledger.claim(check.claim);
  if (!isGrowthClaim(claim)) return null;
  const leading =
    check.comparisons.find(({ basis, verdict }) => basis === check.basis && verdict === check.verdict) ??
    check.comparisons[0];
  const others = check.comparisons.filter((comparison) => comparison !== leading);
  return { claim, check, leading, others, year: claimYear(claim) };
}

/**
 * Whether a row has a picture: not without a comparison, nor for absolute changes, which do not fit on a scale of per
 * cent.
 */
export const isDrawn = ({ claim, check }: GrowthRow): boolean =>
  claim.unit === 'rate' && check.comparisons.length > 0;

/** Verdicts in the order of rows. */
export const VERDICT_ORDER: readonly Verdict[] = ['inconsistent', 'consistent', 'weak', 'cannot-tell'];

/** The rows that a reader asked for, in the order asked for. Equal rows keep the ledger's order. */
export function selectRows(rows: readonly GrowthRow[], query: ClaimQuery, ledger: Ledger): GrowthRow[] {
  return rows
    .filter(({ claim }) => matches(claim, query, ledger))
    .sort((a, b) => {
      const byPeriod = newestFirst(a.claim.period, b.claim.period);
      if (query.sort === 'verdict') {
        return VERDICT_ORDER.indexOf(a.check.verdict) - VERDICT_ORDER.indexOf(b.check.verdict) || byPeriod;
      }
      return query.sort === 'stated' ? statedSize(b.claim) - statedSize(a.claim) || byPeriod : byPeriod;
    });
}

/** Orders periods by their end, later first, and of equal ends longer first. What has no period comes last. */
export function newestFirst(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  if (!first || !second) return first ? -1 : second ? 1 : 0;
  return second.to - first.to || comparePeriods(first, second);
}

/** For sorting only: absolute changes sort below every rate. */
const statedSize = ({ unit, values }: Growth): number =>
  unit === 'rate' ? rational(values[0] ?? '0').valueOf() : Number.NEGATIVE_INFINITY;

/** The years of claims, newest first. */
export const yearsNewestFirst = (years: readonly (number | null)[]): number[] =>
  [...new Set(years)].filter((year) => year !== null).sort((a, b) => b - a);
