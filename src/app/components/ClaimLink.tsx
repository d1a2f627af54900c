import type { Claim } from '../../domain/index.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';

interface Props {
  readonly pair: string;
  readonly claim: Claim;
}

/** The printed words of a claim in their own language, as a link to its page. */
export function ClaimLink({ pair, claim }: Props) {
  const { root, language } = useSite();
  return (
    <a className="figure-quote" href={hrefs(root, language).claim(pair, claim.id)} lang={claim.language}>
      “{claim.figure}”
    </a>
  );
}
