/** The claims that findings are about. */
import {
  type Claim,
  type Finding,
  type Growth,
  isSummary,
  type Level,
  type Met,
  meets,
  multiply,
  point,
  powerOfTen,
  readInterval,
  type SummaryClaim,
  type Target,
} from '../../domain/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from './ledger.ts';

/** A claim that was observed and not set: a level, a growth, or a statement about several values. */
export type ObservedClaim = Level | Growth | SummaryClaim;

/** What a finding may be about: a value, a target, or a statement that one was met. */
export type Lead = ObservedClaim | Met | Target;

/** Whether a claim was observed and not set. */
export const isStatement = (claim: Claim | undefined): claim is ObservedClaim =>
  isLevelClaim(claim) || isGrowthClaim(claim) || (claim !== undefined && isSummary(claim));

/** Whether a finding may be about a claim. */
export const isLead = (claim: Claim | undefined): claim is Lead =>
  isStatement(claim) || claim?.kind === 'met' || claim?.kind === 'target';

/** The values among the claims of a finding, in its order. */
export const observedClaims = ({ claims }: Finding, ledger: Ledger): ObservedClaim[] =>
  claims.map((id) => ledger.claim(id)).filter(isStatement);

/** The claim in question: the stated one of the leading proof, or else the first. */
export function leadOf(finding: Finding, ledger: Ledger): Lead | undefined {
  const [proof] = finding.proofs;
  const stated = proof && ledger.claim(proof.stated.claim);
  return isLead(stated) ? stated : observedClaims(finding, ledger)[0];
}

/**
 * Whether a value, moved by a power of ten, agrees with another for its period, or is told apart by the years around
 * it.
 */
export function fitsMoved(lead: Lead, claims: readonly ObservedClaim[], exponent: number): boolean {
  if (!isStatement(lead)) return false;
  const moved = multiply(readInterval(lead.readings.verdict), point(powerOfTen(exponent)));
  return claims.some(
    (other) =>
      other !== lead && (other.period !== lead.period || meets(moved, readInterval(other.readings.verdict))),
  );
}
