/** Which findings would remain if some assumptions were given up, as a reader switches them off in the address. */
import { ASSUMPTIONS, type Assumption, type Finding, type Proof } from '../../../domain/index.ts';

/** The value of a switched-off assumption in the address: "?nearest=off". */
export const OFF = 'off';

/** The assumptions that the address switches off; what it says of others is ignored. */
export const readWithout = (params: URLSearchParams): Assumption[] =>
  ASSUMPTIONS.filter((assumption) => params.get(assumption) === OFF);

/** Writes the assumptions that are switched off, for an address. */
export function writeWithout(without: readonly Assumption[]): URLSearchParams {
  const params = new URLSearchParams();
  for (const assumption of ASSUMPTIONS) if (without.includes(assumption)) params.set(assumption, OFF);
  return params;
}

/** A proof is gone once all of one of the sets that it rests on are given up. */
const holdsWithout = ({ restsOn }: Proof, without: readonly Assumption[]): boolean =>
  !restsOn.some((set) => set.every((assumption) => without.includes(assumption)));

/** A finding remains while one of its proofs holds, or where it never had one: then it rests on nothing. */
export const remains = ({ proofs }: Finding, without: readonly Assumption[]): boolean =>
  proofs.length === 0 || proofs.some((proof) => holdsWithout(proof, without));
