/** Lists the pictures of findings: one for each proof, or one of all figures for a finding without a verdict. */
import type { Finding, Proof } from '../../../domain/index.ts';
import { isLead, observedClaims } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type ChartDatum, claimDatum, computedDatum } from '../chart-datum.ts';
import { PARTS_OPERATIONS } from '../parts/parts-model.ts';

/** One picture of a finding. */
export interface FindingRef {
  readonly kind: 'finding';
  readonly finding: string;
  /** The index of the proof that it shows; 0 where the finding has none. */
  readonly picture: number;
}

/** The pictures of a finding, in the order of its page. */
export const findingPictures = ({ id, proofs }: Finding): FindingRef[] =>
  (proofs.length > 0 ? proofs : [null]).map((_proof, picture) => ({ kind: 'finding', finding: id, picture }));

/** The rows of a picture: the stated figure and what the others give for it, or all figures. */
export function findingData({ finding: id, picture }: FindingRef, ledger: Ledger): ChartDatum[] {
  const finding = ledger.finding(id);
  if (!finding) return [];
  const proof = finding.proofs[picture];
  return proof
    ? proofData(proof, ledger)
    : observedClaims(finding, ledger).map((claim) => claimDatum(claim, 'printed', ledger));
}

function proofData({ operation, stated, operands, computed }: Proof, ledger: Ledger): ChartDatum[] {
  const claim = ledger.claim(stated.claim);
  if (!isLead(claim)) return [];
  const row = { ...claimDatum(claim, 'stated', ledger), interval: stated.interval, verdict: null };
  const given = computedDatum(
    operands.map((operand) => operand.claim),
    {
      series: 'computed',
      period: row.period,
      reporter: null,
      interval: computed,
      unit: claim.unit,
      verdict: 'inconsistent',
    },
    ledger,
  );
  const parts = PARTS_OPERATIONS.includes(operation)
    ? operands.flatMap((operand) => {
        const part = ledger.claim(operand.claim);
        return part ? { ...claimDatum(part, 'part', ledger), verdict: null } : [];
      })
    : [];
  return [...parts, row, given];
}
