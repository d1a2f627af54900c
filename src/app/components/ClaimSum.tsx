import type { Claim } from '../../domain/index.ts';
import { ClaimLink } from './ClaimLink.tsx';

interface Props {
  readonly claims: readonly Claim[];
}

/** The printed words of claims that are added up. */
export function ClaimSum({ claims }: Props) {
  return claims.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 && ' + '}
      <ClaimLink claim={claim} />
    </span>
  ));
}
