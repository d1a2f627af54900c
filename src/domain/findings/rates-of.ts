import { CONVENTIONS } from '../ledger/assumption.ts';
import { intervalOf } from '../ledger/conventions.ts';
import type { AnyObservation } from '../ledger/observation.ts';
import type { Rational } from '../numbers/rational.ts';

/**
 * All ends of a figure's intervals, under every reading. A compound growth must be exact enough to be compared with
 * these.
 */
export function ratesOf(claim: AnyObservation): Rational[] {
  const { verdict, usual, anyRounding, narrow } = claim.readings;
  const without = CONVENTIONS.map((one) => intervalOf(claim, [one]));
  return [verdict, usual, anyRounding, narrow, ...without, intervalOf(claim, CONVENTIONS)].flatMap(
    ({ lower, upper }) => [lower, upper].flatMap((end) => end ?? []),
  );
}
