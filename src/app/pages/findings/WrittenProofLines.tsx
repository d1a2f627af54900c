import type { WrittenProof } from '../../../domain/index.ts';
import { PhraseText } from '../../components/PhraseText.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { writtenProofText } from './written-proof-text.ts';

interface Props {
  readonly proof: WrittenProof;
  readonly ledger: Ledger;
}

/** A proof by adding up, one inequality a line, and what they add up to. */
export function WrittenProofLines({ proof, ledger }: Props) {
  const text = useMessages();
  const { lines, sum } = writtenProofText(proof, ledger, text);
  return (
    <div className="written-proof number">
      <p className="detail">{text.findingProof.written.title}</p>
      <ol>
        {lines.map(({ key, phrase }) => (
          <li key={key}>
            <PhraseText pair={ledger.dataset.pair.id} phrase={phrase} />
          </li>
        ))}
      </ol>
      <p>{sum}</p>
    </div>
  );
}
