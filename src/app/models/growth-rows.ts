/** What the growth page lists: one row a stated growth, filtered and sorted. */
import {
  type Comparison,
  comparePeriods,
  type Growth,
  type GrowthCheck,
  parsePeriod,
  rational,
  type Verdict,
  yearOf,
} from '../../domain/index.ts';
import type { GrowthState } from './growth-state.ts';
import { isGrowth, type Ledger } from './ledger.ts';

export interface GrowthRow {
  readonly claim: Growth;
  readonly check: GrowthCheck;
  /** The comparison that decides, or the first that there is. */
  readonly leading: Comparison | undefined;
  readonly others: readonly Comparison[];
  readonly year: number;
}

/** Rates first: absolute changes have no place on the common scale and follow by their own period. */
export function growthRows(ledger: Ledger): GrowthRow[] {
  return ledger.dataset.growthChecks.flatMap((check) => {
    const claim = ledger.claim(check.claim);
    if (!isGrowth(claim)) return [];
    const leading =
      check.comparisons.find(({ basis, verdict }) => basis === check.basis && verdict === check.verdict) ??
      check.comparisons[0];
    const period = parsePeriod(claim.period);
    return [
      {
        claim,
        check,
        leading,
        others: check.comparisons.filter((comparison) => comparison !== leading),
        year: period ? yearOf(period) : 0,
      },
    ];
  });
}

const VERDICT_ORDER: readonly Verdict[] = ['inconsistent', 'consistent', 'cannot-tell'];

/** The rows that a reader asked for, in the order asked for; equal rows keep the ledger's order. */
export function selectRows(rows: readonly GrowthRow[], state: GrowthState): GrowthRow[] {
  return rows
    .filter(
      ({ claim, check, year }) =>
        (state.flow === null || claim.flow === state.flow) &&
        (state.year === null || year === state.year) &&
        (state.verdict === null || check.verdict === state.verdict) &&
        (state.basis === null || check.comparisons.some(({ basis }) => basis === state.basis)),
    )
    .sort((a, b) => {
      const byPeriod = newestFirst(a.claim, b.claim);
      if (state.sort === 'verdict') {
        return VERDICT_ORDER.indexOf(a.check.verdict) - VERDICT_ORDER.indexOf(b.check.verdict) || byPeriod;
      }
      return state.sort === 'stated' ? sizeOf(b.claim) - sizeOf(a.claim) || byPeriod : byPeriod;
    });
}

function newestFirst(a: Growth, b: Growth): number {
  const [first, second] = [parsePeriod(a.period), parsePeriod(b.period)];
  if (!first || !second) return 0;
  return second.to - first.to || comparePeriods(first, second);
}

/** For sorting only: absolute changes sort below every rate. */
const sizeOf = ({ unit, values }: Growth): number =>
  unit === 'rate' ? rational(values[0] ?? '0').valueOf() : Number.NEGATIVE_INFINITY;

/** The years of all rows, newest first. */
export const yearsOf = (rows: readonly GrowthRow[]): number[] =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
