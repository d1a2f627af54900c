/**
 * Growths that no printed values give, where only a revision larger than any in the ledger would explain the gap. Between
 * sources a revision may explain a gap; but so large a gap is more likely a slip of print, or a wrong period.
 */
import {
  type GrowthVerdict,
  LEAST_REVISION,
  type Rational,
  rational,
  toDecimal,
} from '../../domain/index.ts';
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
    const revisions = comparisons.flatMap(({ revision }) => revision ?? []);
    const [least] = revisions.map(({ needed }) => rational(needed)).toSorted((a, b) => a.compare(b));
    const seen = revisions[0]?.seen ?? null;
    if (
      !one ||
      one.entry.note !== undefined ||
      !least ||
      comparisons.some(({ met }) => met) ||
      least.compare(LEAST_REVISION) < 0
    )
      return [];
    if (seen !== null && least.compare(rational(seen)) <= 0) return [];
    return [
      {
        ...one.place,
        found: `a growth, “${one.entry.figure}”, that values of other sources give only if one was revised by ${percent(least, 'down')} per cent or more`,
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
