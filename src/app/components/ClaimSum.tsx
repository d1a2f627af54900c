import type { Claim } from '../../domain/index.ts';
import { ClaimLink } from './ClaimLink.tsx';

interface Props {
  readonly pair: string;
  readonly claims: readonly Claim[];
}

/** The printed words of claims that are added up. */
export function ClaimSum({ pair, claims }: Props) {
  return claims.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 && ' + '}
      <ClaimLink pair={pair} claim={claim} />
    </span>
  ));
}
