import type { Proof } from '../../domain/index.ts';
import { proofStrip } from '../format/finding-strips.ts';
import { groundsText } from '../format/grounds-text.ts';
import { proofText } from '../format/proof-text.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { valueScales } from '../models/strip-scales.ts';
import { PhraseText } from './PhraseText.tsx';
import { StripPicture } from './StripPicture.tsx';
import { WrittenProofLines } from './WrittenProofLines.tsx';

interface Props {
  readonly proof: Proof;
  readonly ledger: Ledger;
}

/** One proof: a line of arithmetic, the picture of the gap, and what it rests on. */
export function ProofBlock({ proof, ledger }: Props) {
  const text = useMessages();
  const words = proofText(proof, ledger, text);
  const strip = proofStrip(proof, ledger, text);
  if (!words || !strip) return null;
  return (
    <div className="proof">
      <p className="arithmetic number">
        <PhraseText pair={ledger.dataset.pair.id} phrase={words.line} />
      </p>
      {words.end && (
        <p className="detail number">
          {words.end} {text.findingProof.twice}
        </p>
      )}
      {proof.written && <WrittenProofLines proof={proof.written} ledger={ledger} />}
      <figure className="chart-figure">
        <figcaption className="chart-subtitle">{strip.unit}</figcaption>
        <div className="chart-stage">
          <StripPicture texts={strip} scales={valueScales(strip.bars, strip.factor)} />
        </div>
      </figure>
      <p className="detail">
        {groundsText(proof, text)} {text.findings.power[proof.power]}
      </p>
    </div>
  );
}
