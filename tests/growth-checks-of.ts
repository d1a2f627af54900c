/** The checks of stated growths, by the steps that a build takes. */
import type { Finding } from '../src/domain/findings/finding.ts';
import type { Judged } from '../src/domain/findings/findings-of.ts';
import {
  type GrowthCheck,
  growthVerdictsOf,
  recordGrowthChecks,
} from '../src/domain/findings/growth-check.ts';
import type { Growth } from '../src/domain/ledger/claim.ts';

/** The checks with what is implied beside them, in the order of the claims. */
export const growthChecksOf = (
  growths: readonly Growth[],
  judged: Judged,
  findings: readonly Finding[],
  disputed: readonly string[],
): GrowthCheck[] => recordGrowthChecks(growthVerdictsOf(growths, judged, findings, disputed), judged.ledger);
