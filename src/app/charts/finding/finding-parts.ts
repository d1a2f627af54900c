/** The pictures of findings that show a whole beside its parts. */
import type { Claim, Proof } from '../../../domain/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { isGrowthClaim, isLevelClaim, type Ledger } from '../../models/ledger.ts';
import type { ChartDatum } from '../chart-datum.ts';
import { intervalKey } from '../chart-kind.ts';
import { type PartsModel, partsModel } from '../parts/parts-model.ts';
import type { FindingRef } from './finding-picture.ts';

/** The parts and the whole of a picture; `null` where its proof is not about them. */
export function findingParts({ finding, picture }: FindingRef, ledger: Ledger, messages: Messages) {
  const proof = ledger.finding(finding)?.proofs[picture];
  return proof ? partsOfProof(proof, ledger, messages) : null;
}

/**
 * Finds the mark of a row. A strip shows no parts; and of a part whose growth is published, the values only weigh it, and
 * of one whose growth is made of two values, the newer stands for both.
 */
export function partKey(
  ref: FindingRef,
  ledger: Ledger,
  messages: Messages,
): (datum: ChartDatum) => string | null {
  const model = findingParts(ref, ledger, messages);
  const proof = ledger.finding(ref.finding)?.proofs[ref.picture];
  const growing = (proof?.operands ?? []).map(({ claim }) => ledger.claim(claim)).filter(isGrowthClaim);
  const whole = ledger.claim(proof?.stated.claim ?? '');
  const isDrawn = (claim: Claim | undefined): boolean => {
    if (model?.kind !== 'growths') return model !== null;
    if (!isLevelClaim(claim) || !isGrowthClaim(whole)) return isGrowthClaim(claim);
    return claim.period === whole.period && !growing.some(({ flow }) => flow === claim.flow);
  };
  return (datum) => (datum.series === 'part' && !isDrawn(datum.claims[0]) ? null : intervalKey(datum));
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
