import type { Claim } from '../../domain/index.ts';
import { useHrefs } from '../use-hrefs.ts';

interface Props {
  readonly claim: Claim;
}

/** The printed words of a claim in their own language, as a link to its page. */
export function ClaimLink({ claim }: Props) {
  const hrefs = useHrefs();
  return (
    <a className="figure-quote" href={hrefs.claim(claim.id)} lang={claim.language} translate="no">
      “{claim.figure}”
    </a>
  );
}
