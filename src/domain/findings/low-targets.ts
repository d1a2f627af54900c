/**
 * Rule 14: a target asks for at least what was known when it was set.
 *
 * A target that asks for less promises nothing: it is misprinted ("5 million" where trade is billions), or it describes
 * what was reached already. The target and the known value may both be true as printed, so this is no contradiction; but the
 * target is not rated. `targets/known-when-set.ts` chooses what was known and makes the test, once it is known which
 * figures contradict each other.
 *
 * Authority: the thresholds as set.
 */
import type { Target } from '../ledger/claim.ts';
import type { RawFinding } from './finding.ts';
import { proofClaims, proofOf } from './proof.ts';
import type { Result } from './test.ts';

/** A target below what was known when it was first set, with the result that says so. */
export interface LowTarget {
  readonly target: Target;
  /** The ids of later claims that set the same for the same date. */
  readonly repeated: readonly string[];
  readonly result: Result;
  /** The calendar year of the known value. */
  readonly year: number;
}

/** One finding for each low target. */
export const lowTargets = (targets: readonly LowTarget[]): RawFinding[] =>
  targets.map(({ target, repeated, result, year }) => {
    const proof = proofOf(result);
    return {
      code: 'target-below-known',
      kind: 'low-target',
      claims: proofClaims(proof),
      proofs: [proof],
      alsoPrinted: repeated,
      subject: target.id,
      year,
    };
  });
