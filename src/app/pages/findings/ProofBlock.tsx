import type { Proof } from '../../../domain/index.ts';
import type { FindingRef } from '../../charts/finding/finding-picture.ts';
import { TermText } from '../../components/TermText.tsx';
import { groundsText } from '../../format/grounds-text.ts';
import { proofText } from '../../format/proof-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { FindingPicture } from './FindingPicture.tsx';
import { PhraseText } from './PhraseText.tsx';
import { WrittenProofLines } from './WrittenProofLines.tsx';

interface Props {
  readonly proof: Proof;
  /** Its picture; `null` where the page shows it already. */
  readonly chart: FindingRef | null;
}

/** One proof: a line of arithmetic, the picture of the gap, and what it rests on. */
export function ProofBlock({ proof, chart }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const words = proofText(proof, ledger, messages);
  if (!words) return null;
  return (
    <div className="proof">
      <p className="arithmetic number">
        <PhraseText phrase={words.line} />
      </p>
      {words.end && (
        <p className="detail number">
          {words.end} {messages.findingProof.twice}
        </p>
      )}
      {proof.written && <WrittenProofLines proof={proof.written} />}
      {chart && <FindingPicture chart={chart} />}
      <p className="detail">
        <TermText>{groundsText(proof, messages)}</TermText> {messages.findings.power[proof.power]}
      </p>
    </div>
  );
}
