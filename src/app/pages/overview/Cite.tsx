import { SourceLink } from '../../components/SourceLink.tsx';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  /** The claim whose source is named. */
  readonly id: string;
}

/** The source of a claim in brackets. */
export function Cite({ id }: Props) {
  const ledger = useLedger();
  const claim = ledger.claim(id);
  const source = claim && ledger.source(claim.source);
  return source ? (
    <span className="cite">
      (<SourceLink source={source} />)
    </span>
  ) : null;
}
