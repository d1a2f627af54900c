import { SourceLink } from '../../components/SourceLink.tsx';
import type { Ledger } from '../../models/ledger.ts';

interface Props {
  /** The claim whose source is named. */
  readonly id: string;
  readonly ledger: Ledger;
}

/** The source of a claim in brackets. */
export function Cite({ id, ledger }: Props) {
  const claim = ledger.claim(id);
  const source = claim && ledger.source(claim.source);
  return source ? (
    <span className="cite">
      (<SourceLink pair={ledger.dataset.pair.id} source={source} />)
    </span>
  ) : null;
}
