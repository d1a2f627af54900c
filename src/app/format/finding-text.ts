/** Findings in sentences, for pages and for plain text. Each figure leads to its claim. */
import { type Finding, numberFormat, type Proof, readInterval } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import {
  fitsMoved,
  isStatement,
  type Lead,
  leadOf,
  type ObservedClaim,
  observedClaims,
} from '../models/finding-claims.ts';
import { type Ledger, perspectiveOf } from '../models/ledger.ts';
import { revisionPath } from '../models/revision-path.ts';
import { changeGiven, changeName, printedChanges, showPrintedChange } from './named-change.ts';
import { type FigurePiece, type LinkedPhrase, type Piece, plainPhrase } from './phrase.ts';
import { showPeriod, showPrinted } from './show.ts';
import { claimSubject, mirrorSubject } from './subject.ts';

/** A finding in words. */
export interface FindingPhrase {
  /** Its subject. */
  readonly subject: string;
  /** What does not fit, as a sentence that ends with its source. */
  readonly body: LinkedPhrase;
}

/** What a finding says, with all that is needed to trace it: figures, what they give, and their source. */
export function findingPhrase(finding: Finding, ledger: Ledger, messages: Messages): FindingPhrase {
  const claims = observedClaims(finding, ledger);
  const sources = [...new Set(claims.map(({ source }) => source))];
  const [only] = sources.length === 1 ? sources.flatMap((id) => ledger.source(id) ?? []) : [];
  const context: PhraseContext = { ledger, messages, withSource: only === undefined };
  const lead = leadOf(finding, ledger);
  if (!lead) return { subject: '', body: [] };
  const source = only ? { kind: 'source' as const, source: only } : null;
  return {
    subject: (finding.kind === 'mirror' ? mirrorSubject : claimSubject)(lead, ledger, messages),
    body: messages.findingWords.sentence<Piece>(bodyOf(finding, lead, claims, context), source),
  };
}

/** The whole sentence without markup, for files. */
export function findingSentence(finding: Finding, ledger: Ledger, messages: Messages): string {
  const { subject, body } = findingPhrase(finding, ledger, messages);
  return messages.findingWords.about(subject, plainPhrase(body, messages));
}

/**
 * That a value of a contradiction seems to be off by a power of ten beside those of other sources; `null` where it does
 * not.
 */
export function offByPhrase({ offBy }: Finding, ledger: Ledger, messages: Messages): LinkedPhrase | null {
  const claim = offBy && ledger.claim(offBy.claim);
  if (!offBy || !isStatement(claim)) return null;
  const context: PhraseContext = { ledger, messages, withSource: true };
  const beside = offBy.others.map((id) => ledger.claim(id)).filter(isStatement);
  const others = beside.map((other) => operandOf(other, claim, context));
  const times = numberFormat(messages.locale).format(10 ** Math.abs(offBy.exponent));
  const own = figurePiece(claim, context);
  return fitsMoved(claim, [claim, ...beside], offBy.exponent)
    ? messages.findingWords.magnitude(own, others, offBy.exponent > 0, times)
    : messages.findingWords.farApart(own, others, offBy.exponent > 0);
}

interface PhraseContext {
  readonly ledger: Ledger;
  readonly messages: Messages;
  /** Whether each figure names its source. */
  readonly withSource: boolean;
}

function bodyOf(
  finding: Finding,
  lead: Lead,
  claims: readonly ObservedClaim[],
  context: PhraseContext,
): LinkedPhrase {
  const { findingWords } = context.messages;
  const others = claims.filter((claim) => claim !== lead).map((claim) => operandOf(claim, lead, context));
  const own = figurePiece(lead, context);
  if (finding.code === 'rounding-differs') return findingWords.otherRounding([[own], ...others]);
  if (finding.kind === 'revision') return revisionPiece(claims, context);
  if (finding.kind === 'mirror') return mirrorOf(claims, context);
  if (lead.kind === 'met') return missedOf(finding, own, context);
  if (lead.kind === 'target') return findingWords.belowKnown(own, others);
  const [proof] = finding.proofs;
  if (proof) return gapOf(finding, proof, lead, context);
  const exponent = finding.exponent ?? 0;
  const times = numberFormat(context.messages.locale).format(10 ** Math.abs(exponent));
  if (finding.either) {
    const isSame = claims.every((claim) => claim.period === lead.period);
    return findingWords.eitherMagnitude(own, others, times, isSame);
  }
  return fitsMoved(lead, claims, exponent)
    ? findingWords.magnitude(own, others, exponent > 0, times)
    : findingWords.farApart(own, others, exponent > 0);
}

function gapOf({ proofs }: Finding, proof: Proof, lead: ObservedClaim, context: PhraseContext): LinkedPhrase {
  const { ledger, messages } = context;
  const operands = proof.operands
    .map(({ claim }) => ledger.claim(claim))
    .filter(isStatement)
    .map((claim) => operandOf(claim, lead, context));
  const { name, words } = changeGiven(proof.operation, readInterval(proof.computed), lead.unit, messages);
  const more = new Set(proofs.map(({ stated }) => stated.claim)).size - 1;
  return messages.findingWords.doesNotFit(
    figurePiece(lead, context),
    operands,
    proof.operation,
    words,
    name,
    more,
  );
}

/** The years whose values miss what a statement says was met. */
function missedOf({ proofs }: Finding, own: FigurePiece, { ledger, messages }: PhraseContext): LinkedPhrase {
  const years = proofs.flatMap(({ operands: [first] }) => {
    const claim = first && ledger.claim(first.claim);
    return isStatement(claim) ? [showPeriod(claim.period, messages)] : [];
  });
  return messages.findingWords.notMet(own, [...new Set(years)].sort());
}

function revisionPiece(claims: readonly ObservedClaim[], context: PhraseContext): LinkedPhrase {
  const { dated, undated } = revisionPath(claims, context.ledger);
  const figures = (of: readonly ObservedClaim[]) => of.map((claim) => [figurePiece(claim, context)]);
  return context.messages.findingWords.revised(figures(dated), figures(undated));
}

function mirrorOf(claims: readonly ObservedClaim[], context: PhraseContext): LinkedPhrase {
  const { ledger, messages } = context;
  const reporters = [...new Set(claims.map((claim) => perspectiveOf(claim, ledger).reporter))];
  return messages.findingWords.mirror(
    reporters.map((reporter) => ({
      reporter,
      figures: claims
        .filter((claim) => perspectiveOf(claim, ledger).reporter === reporter)
        .map((claim) => [figurePiece(claim, context)]),
    })),
  );
}

/** A figure beside the one in question. Its flow and months are named where they are different. */
function operandOf(claim: ObservedClaim, lead: Lead, context: PhraseContext): LinkedPhrase {
  const { messages } = context;
  const flow = claim.flow === lead.flow ? null : claim.flow;
  const isSame = lead.kind !== 'target' && claim.period === lead.period;
  const period = isSame ? null : showPeriod(claim.period, messages);
  const figure = { ...figurePiece(claim, context), period };
  if (claim.kind !== 'growth') return messages.findingWords.operand(figure, flow, 'value');
  const name = changeName(printedChanges([claim]));
  const words = showPrintedChange(claim, name, messages);
  return messages.findingWords.operand({ ...figure, words }, flow, name);
}

function figurePiece(claim: Lead, { ledger, messages, withSource }: PhraseContext): FigurePiece {
  const source = withSource ? (ledger.source(claim.source) ?? null) : null;
  return { kind: 'figure', claim, words: showPrinted(claim, messages), period: null, source };
}
