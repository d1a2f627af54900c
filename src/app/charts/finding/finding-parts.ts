/** The pictures of findings that show a whole beside its parts. */
import type { Proof } from '../../../domain/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';
import { type PartsModel, partsModel } from '../parts/parts-model.ts';
import type { FindingRef } from './finding-picture.ts';

/** The parts and the whole of a picture; `null` where its proof is not about them. */
export function findingParts({ finding, picture }: FindingRef, ledger: Ledger, messages: Messages) {
  const proof = ledger.finding(finding)?.proofs[picture];
  return proof ? partsOfProof(proof, ledger, messages) : null;
}

function partsOfProof(
  { operation, stated, operands, computed }: Proof,
  ledger: Ledger,
  messages: Messages,
): PartsModel | null {
  const whole = ledger.claim(stated.claim);
  const parts = operands.flatMap(({ claim }) => ledger.claim(claim) ?? []);
  const isValued = (claim: typeof whole) => isLevelClaim(claim) || isGrowthClaim(claim);
  return isValued(whole) && parts.every(isValued)
    ? partsModel(
        { operation, stated: whole, operands: parts, computed },
        ledger.dataset.pair.assumedReporter,
        messages,
      )
    : null;
}
