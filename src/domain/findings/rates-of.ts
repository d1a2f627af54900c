import { CONVENTIONS } from '../ledger/assumption.ts';
import { intervalOf } from '../ledger/conventions.ts';
import type { AnyObservation } from '../ledger/observation.ts';
import type { Rational } from '../numbers/rational.ts';

/** The ends of what a figure can stand for, under every reading: what a root must be told from. */
export function ratesOf(claim: AnyObservation): Rational[] {
  const { verdict, usual, anyRounding, narrow } = claim.readings;
  const without = CONVENTIONS.map((one) => intervalOf(claim, [one]));
  return [verdict, usual, anyRounding, narrow, ...without, intervalOf(claim, CONVENTIONS)].flatMap(
    ({ lower, upper }) => [lower, upper].flatMap((end) => end ?? []),
  );
}
