/** The words around the pictures of findings. */
import type { Proof } from '../../domain/index.ts';
import { type ChartContext, type ChartWords, NOT_DRAWN, sourceLine } from '../charts/chart-context.ts';
import { scaleNote } from '../charts/strip/strip-texts.ts';
import type { Messages } from '../i18n/index.ts';
import { isLead, isStatement, leadOf } from '../models/finding-claims.ts';
import type { FindingRef } from '../models/finding-picture.ts';
import type { Ledger } from '../models/ledger.ts';
import { findingStrip } from './finding-strips.ts';
import { groundsText } from './grounds-text.ts';
import { plainPhrase } from './phrase.ts';
import { proofText } from './proof-text.ts';
import { showPrinted } from './show.ts';
import { claimSubject } from './subject.ts';

/** What a finding is about, what its figures say, and what its proof rests on. */
export function findingWords(ref: FindingRef, context: ChartContext): ChartWords | null {
  const { ledger, text, hrefs } = context;
  const finding = ledger.finding(ref.finding);
  const proof = finding?.proofs[ref.picture];
  const stated = proof && ledger.claim(proof.stated.claim);
  const lead = isLead(stated) ? stated : finding && leadOf(finding, ledger);
  const strip = findingStrip(ref, ledger, text);
  if (!finding || !lead || !strip) return null;
  const { findings } = text;
  const title = claimSubject(lead, ledger, text);
  return {
    title,
    subtitle: text.export.findingSubtitle(
      findings.kindMeaning[finding.kind],
      lead.unit === 'rate',
      strip.unit,
    ),
    description: `${title}. ${strip.title}.`,
    sourceLine: sourceLine(context),
    note: [proof ? proofNote(proof, ledger, text) : findings.pathNote, scaleNote(strip, text)]
      .join(' ')
      .trim(),
    page: hrefs.finding(finding.id),
  };
}

/** What the others are about, the arithmetic, how to see it, and what it rests on. */
function proofNote(proof: Proof, ledger: Ledger, text: Messages): string {
  const { findings } = text;
  const line = (proofText(proof, ledger, text)?.line ?? []).map((piece) =>
    typeof piece !== 'string' && piece.kind === 'figure' && NOT_DRAWN.has(piece.claim.language)
      ? { ...piece, words: showPrinted(piece.claim, text) }
      : piece,
  );
  const others = proof.operands.map(({ claim }) => ledger.claim(claim)).filter(isStatement);
  const subjects = [...new Set(others.map((claim) => claimSubject(claim, ledger, text)))];
  return [
    text.export.otherFigures(subjects),
    text.export.arithmetic(plainPhrase(line, text)),
    findings.pictureNote,
    groundsText(proof, text),
  ].join(' ');
}
