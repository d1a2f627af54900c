/** Writes the texts around the pictures of findings. */
import { type Proof, toldKind } from '../../../domain/index.ts';
import { findingTitle } from '../../format/finding-title.ts';
import { groundsText } from '../../format/grounds-text.ts';
import { plainPhrase } from '../../format/phrase.ts';
import { proofText } from '../../format/proof-text.ts';
import { showPrinted } from '../../format/show.ts';
import { claimSubject } from '../../format/subject.ts';
import type { Messages } from '../../i18n/index.ts';
import { capitalised } from '../../i18n/letter-case.ts';
import { isLead, isStatement, leadOf } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';
import { type CaptionContext, type ChartCaption, isForeignTo, sourceLine } from '../chart-kind.ts';
import { describeParts, startsAtZero } from '../parts/parts-model.ts';
import { scaleNote } from '../strip/labelled-strip.ts';
import { findingParts } from './finding-parts.ts';
import type { FindingRef } from './finding-picture.ts';
import { findingStrip, timesApart } from './finding-strips.ts';

/** What a finding is about, what its figures say, and what its proof rests on. */
export function findingCaption(ref: FindingRef, context: CaptionContext): ChartCaption | null {
  const { ledger, messages, hrefs } = context;
  const finding = ledger.finding(ref.finding);
  const proof = finding?.proofs[ref.picture];
  const stated = proof && ledger.claim(proof.stated.claim);
  const lead = isLead(stated) ? stated : finding && leadOf(finding, ledger);
  const strip = findingStrip(ref, ledger, messages);
  if (!finding || !lead || !strip) return null;
  const parts = findingParts(ref, ledger, messages);
  const { findings } = messages;
  const apart = timesApart(finding, ledger);
  const title = findingTitle(finding, ledger, messages, ref.picture);
  return {
    title,
    subtitle: messages.export.findingSubtitle(
      findings.kindMeaning[toldKind(finding)],
      lead.unit === 'rate',
      (parts ?? strip).unit,
    ),
    description: `${title}. ${capitalised(parts ? describeParts(parts) : strip.title)}.`,
    sourceLine: sourceLine(context),
    note: [
      proof ? proofNote(proof, parts?.note ?? findings.pictureNote, ledger, messages) : findings.pathNote,
      apart === null ? '' : findings.mirrorApartNote(apart),
      parts ? (startsAtZero(parts) ? '' : messages.export.notFromZero) : scaleNote(strip, messages),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    page: hrefs.finding(finding.id),
  };
}

/** The subject of the other figures, the arithmetic, how to see it, and what it rests on. */
function proofNote(proof: Proof, howToRead: string, ledger: Ledger, messages: Messages): string {
  const line = (proofText(proof, ledger, messages)?.line ?? []).map((piece) =>
    typeof piece !== 'string' && piece.kind === 'figure' && isForeignTo(piece.claim, messages)
      ? { ...piece, words: showPrinted(piece.claim, messages) }
      : piece,
  );
  const others = proof.operands.map(({ claim }) => ledger.claim(claim)).filter(isStatement);
  const subjects = [...new Set(others.map((claim) => claimSubject(claim, ledger, messages)))];
  return [
    messages.export.otherFigures(subjects),
    messages.export.arithmetic(plainPhrase(line, messages)),
    howToRead,
    groundsText(proof, messages),
  ].join(' ');
}
