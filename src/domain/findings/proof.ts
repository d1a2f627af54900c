/** The proof of a gap, as the dataset stores it. */
import { type Interval, readInterval, writeInterval } from '../numbers/interval.ts';
import type { Proof } from './finding.ts';
import type { Result } from './test.ts';

/** The ids of the claims of a proof, the one in question first. */
export const proofClaims = ({ stated, operands }: Proof): string[] => [
  stated.claim,
  ...operands.map(({ claim }) => claim),
];

/** The proof that a test is not met. */
export function proofOf({ test, computed, restsOn, power }: Result): Proof {
  const said = test.stated.readings.verdict;
  const proof: Proof = {
    operation: test.operation,
    operands: test.operands.map(({ claim, role }) => ({
      claim: claim.id,
      role,
      interval: writeInterval(claim.readings.verdict),
    })),
    ...(test.count !== undefined && { count: test.count }),
    computed: writeInterval(computed),
    stated: { claim: test.stated.id, interval: writeInterval(said) },
    restsOn,
    power,
  };
  intervals.set(proof, { said, given: computed });
  return proof;
}

/** What the figure in question says, and what the others give. */
interface Apart {
  readonly said: Interval;
  readonly given: Interval;
}

/** The intervals of proofs that were made or read here, so that each text is read only once. */
const intervals = new WeakMap<Proof, Apart>();

/** The two intervals of a proof that have no value in common. */
export function intervalsOf(proof: Proof): Apart {
  const known = intervals.get(proof) ?? {
    said: readInterval(proof.stated.interval),
    given: readInterval(proof.computed),
  };
  intervals.set(proof, known);
  return known;
}
