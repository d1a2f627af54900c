/**
 * Rule 14: a target asks for more than what was known when it was set.
 *
 * A target that asks for less promises nothing: it is misprinted ("5 million" where trade is billions), or tells what
 * was reached before. The target and the known value may both be true as printed, so this is no contradiction; but the
 * target is not rated. `targets/known-when-set.ts` finds what was known. Authority: the thresholds as set.
 */
import type { Assumption } from '../ledger/assumption.ts';
import type { Target } from '../ledger/claim.ts';
import type { AnyObservation } from '../ledger/observation.ts';
import { powerOfWidth } from '../ledger/verdict.ts';
import { readInterval, width, writeInterval } from '../numbers/interval.ts';
import type { RawFinding } from './finding.ts';

/**
 * A target with the value of a year that was known when the target was first set, and that is above all that it asks
 * for.
 */
export interface LowTarget {
  readonly target: Target;
  /** The ids of later claims that set the same for the same date. */
  readonly repeated: readonly string[];
  readonly known: {
    readonly year: number;
    readonly interval: string;
    readonly claims: readonly string[];
    readonly hedged: boolean;
  };
}

/** One finding for each low target. */
export const lowTargets = (
  targets: readonly LowTarget[],
  claimOf: (id: string) => AnyObservation | undefined,
): RawFinding[] =>
  targets.map(({ target, repeated, known }) => {
    const values = known.claims.flatMap((id) => claimOf(id) ?? []);
    const rests: Assumption[] = known.hedged ? ['reporter', 'hedge'] : ['reporter'];
    const computed = readInterval(known.interval);
    return {
      code: 'target-below-known',
      kind: 'low-target',
      claims: [target.id, ...known.claims],
      proofs: [
        {
          operation: 'known-when-set',
          operands: values.map(({ id, readings }) => ({
            claim: id,
            role: 'other',
            interval: writeInterval(readings.verdict),
          })),
          computed: known.interval,
          stated: { claim: target.id, interval: target.threshold },
          restsOn: rests.map((one) => [one]),
          power: powerOfWidth({ unit: target.unit, stated: computed }, width(computed)),
        },
      ],
      alsoPrinted: repeated,
      subject: target.id,
      year: known.year,
    };
  });
