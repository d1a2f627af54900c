import type { WrittenProof } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { PhraseText } from './PhraseText.tsx';
import { writtenProofText } from './written-proof-text.ts';

interface Props {
  readonly proof: WrittenProof;
}

/** A proof by adding up, one inequality a line, and what they add up to. */
export function WrittenProofLines({ proof }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { lines, sum } = writtenProofText(proof, ledger, messages);
  return (
    <div className="written-proof number">
      <p className="detail">{messages.findingProof.written.title}</p>
      <ol>
        {lines.map(({ key, phrase }) => (
          <li key={key}>
            <PhraseText phrase={phrase} />
          </li>
        ))}
      </ol>
      <p>{sum}</p>
    </div>
  );
}
