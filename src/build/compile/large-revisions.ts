/**
 * Growths that no printed values give, where only a revision larger than any in the ledger would explain the gap. Between
 * sources a revision may explain a gap; but so large a gap is more likely a slip of print, or a wrong period.
 */
import { type GrowthVerdict, nearestUnmet, type Rational, rational, toDecimal } from '../../domain/index.ts';
import type { LedgerClaim } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';

/**
 * One warning for each growth that is tested against values of other sources and agrees with none of them. A curator's
 * note at the growth answers it.
 */
export function largeRevisions(
  written: ReadonlyMap<string, LedgerClaim>,
  checks: readonly GrowthVerdict[],
): Problem[] {
  return checks.flatMap(({ claim, comparisons }) => {
    const one: LedgerClaim | undefined = written.get(claim);
    const nearest = nearestUnmet(comparisons);
    if (!one || one.entry.note !== undefined || !nearest) return [];
    const { needed } = nearest;
    const seen = nearest.comparison.revision?.seen ?? null;
    if (seen !== null && needed.compare(rational(seen)) <= 0) return [];
    return [
      {
        ...one.place,
        found: `a growth, “${one.entry.figure}”, that values of other sources give only if one was revised by ${percent(needed, 'down')} per cent or more`,
        expected:
          seen === null
            ? 'a growth that they give, as no value of this ledger was revised'
            : `a growth that they give, or a revision as those of this ledger, ${percent(rational(seen), 'up')} per cent or less`,
        remedy:
          'compare the growth, its period and its base with the page, and say in its note what they are',
      },
    ];
  });
}

const percent = (share: Rational, rounding: 'up' | 'down'): string => toDecimal(share.mul(100), 1, rounding);
