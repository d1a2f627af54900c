/** The proof of a gap, as the dataset stores it. */
import { writeInterval } from '../numbers/interval.ts';
import type { Proof } from './finding.ts';
import type { Result } from './test.ts';

/** The ids of the claims of a proof, the one in question first. */
export const proofClaims = ({ stated, operands }: Proof): string[] => [
  stated.claim,
  ...operands.map(({ claim }) => claim),
];

/** The proof that a test is not met. */
export const proofOf = ({ test, computed, restsOn, power }: Result): Proof => ({
  operation: test.operation,
  operands: test.operands.map(({ claim, role }) => ({
    claim: claim.id,
    role,
    interval: writeInterval(claim.readings.verdict),
  })),
  ...(test.count !== undefined && { count: test.count }),
  computed: writeInterval(computed),
  stated: { claim: test.stated.id, interval: writeInterval(test.stated.readings.verdict) },
  restsOn,
  power,
});
