/** The claims that findings are about. */
import type { Claim, Finding, Growth, Level } from '../../domain/index.ts';
import { isGrowth, isLevel, type Ledger } from './ledger.ts';

/** A claim that has a value: a level or a growth. */
export type Statement = Level | Growth;

export const isStatement = (claim: Claim | undefined): claim is Statement =>
  isLevel(claim) || isGrowth(claim);

/** The claims of a finding, in its order. */
export const statementsOf = ({ claims }: Finding, ledger: Ledger): Statement[] =>
  claims.map((id) => ledger.claim(id)).filter(isStatement);

/** The claim in question: what the strongest proof holds the others against, else the first. */
export function leadOf(finding: Finding, ledger: Ledger): Statement | undefined {
  const [proof] = finding.proofs;
  const stated = proof && ledger.claim(proof.stated.claim);
  return isStatement(stated) ? stated : statementsOf(finding, ledger)[0];
}
