/** Tells which findings would remain without some assumptions, which a reader switches off in the address. */
import { ASSUMPTIONS, type Assumption, type Finding, type Proof } from '../../../domain/index.ts';

/** The value of a switched-off assumption in the address: "?nearest=off". */
export const OFF = 'off';

/** The assumptions that the address switches off. Other values are ignored. */
export const readWithout = (params: URLSearchParams): Assumption[] =>
  ASSUMPTIONS.filter((assumption) => params.get(assumption) === OFF);

/** Writes the assumptions that are switched off, for an address. */
export function writeWithout(without: readonly Assumption[]): URLSearchParams {
  const params = new URLSearchParams();
  for (const assumption of ASSUMPTIONS) if (without.includes(assumption)) params.set(assumption, OFF);
  return params;
}

/** Whether a proof still holds. It fails when all assumptions of one of its sets are given up. */
const holdsWithout = ({ restsOn }: Proof, without: readonly Assumption[]): boolean =>
  !restsOn.some((set) => set.every((assumption) => without.includes(assumption)));

/** Whether a finding remains: one of its proofs holds, or it never had one and so rests on nothing. */
export const remains = ({ proofs }: Finding, without: readonly Assumption[]): boolean =>
  proofs.length === 0 || proofs.some((proof) => holdsWithout(proof, without));
