import { SourceLink } from '../../components/SourceLink.tsx';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  /** The id of a source. */
  readonly id: string;
}

/** Behind a figure: the source that prints it, in brackets; nothing for one that is not in the ledger. */
export function BracketedSource({ id }: Props) {
  const source = useLedger().source(id);
  return (
    source && (
      <span className="detail">
        {' '}
        (<SourceLink source={source} />)
      </span>
    )
  );
}
