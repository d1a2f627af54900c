/** Findings in sentences, for pages and for plain text. Each figure leads to its claim. */
import { type Finding, type Proof, readInterval } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { isStatement, type Statement, statementsOf } from '../models/finding-claims.ts';
import { type Ledger, sideOf } from '../models/ledger.ts';
import { revisionPath } from '../models/revision-path.ts';
import { type FigurePiece, type Phrase, plainPhrase, sourceName } from './phrase.ts';
import { showPeriod, showPrinted, showProved } from './show.ts';
import { claimSubject } from './subject.ts';

/** What a finding says, with all that it takes to trace it: subject, figures, what they give, and their source. */
function findingPhrase(finding: Finding, ledger: Ledger, text: Messages): Phrase {
  const claims = statementsOf(finding, ledger);
  const sources = [...new Set(claims.map(({ source }) => source))];
  const [only] = sources.length === 1 ? sources.flatMap((id) => ledger.source(id) ?? []) : [];
  const context: Context = { ledger, text, withSource: only === undefined };
  const [proof] = finding.proofs;
  const lead = (proof && ledger.claim(proof.stated.claim)) ?? claims[0];
  if (!isStatement(lead)) return [];
  const subject = claimSubject(lead, ledger, text);
  const source = only ? sourceName(only, text) : null;
  return text.findingWords.sentence(subject, bodyOf(finding, lead, claims, context), source);
}

/** The same without markup: for files. */
export const findingSentence = (finding: Finding, ledger: Ledger, text: Messages): string =>
  plainPhrase(findingPhrase(finding, ledger, text), text);

interface Context {
  readonly ledger: Ledger;
  readonly text: Messages;
  /** Whether each figure names its source. */
  readonly withSource: boolean;
}

function bodyOf(finding: Finding, lead: Statement, claims: readonly Statement[], context: Context): Phrase {
  const { findingWords } = context.text;
  const others = claims.filter((claim) => claim !== lead).map((claim) => operandOf(claim, lead, context));
  const own = figureOf(lead, context);
  if (finding.code === 'rounding-differs') return findingWords.otherRounding([[own], ...others]);
  if (finding.kind === 'revision') return revisionOf(claims, context);
  if (finding.kind === 'mirror') return mirrorOf(claims, context);
  const [proof] = finding.proofs;
  if (proof) return gapOf(finding, proof, lead, context);
  const exponent = finding.exponent ?? 0;
  const times = new Intl.NumberFormat(context.text.locale).format(10 ** Math.abs(exponent));
  return findingWords.magnitude(own, others, exponent > 0, times);
}

function gapOf({ proofs }: Finding, proof: Proof, lead: Statement, context: Context): Phrase {
  const { ledger, text } = context;
  const operands = proof.operands
    .map(({ claim }) => ledger.claim(claim))
    .filter(isStatement)
    .map((claim) => operandOf(claim, lead, context));
  const computed = showProved(readInterval(proof.computed), lead.unit, text);
  const more = new Set(proofs.map(({ stated }) => stated.claim)).size - 1;
  return text.findingWords.doesNotFit(figureOf(lead, context), operands, proof.operation, computed, more);
}

function revisionOf(claims: readonly Statement[], context: Context): Phrase {
  const { dated, undated } = revisionPath(claims, context.ledger);
  const figures = (of: readonly Statement[]) => of.map((claim) => [figureOf(claim, context)]);
  return context.text.findingWords.revised(figures(dated), figures(undated));
}

function mirrorOf(claims: readonly Statement[], context: Context): Phrase {
  const { ledger, text } = context;
  const reporters = [...new Set(claims.map((claim) => sideOf(claim, ledger).reporter))];
  return text.findingWords.mirror(
    reporters.map((reporter) => ({
      reporter,
      figures: claims
        .filter((claim) => sideOf(claim, ledger).reporter === reporter)
        .map((claim) => [figureOf(claim, context)]),
    })),
  );
}

/** A figure beside that in question: its flow and its months are named where they are others. */
function operandOf(claim: Statement, lead: Statement, context: Context): Phrase {
  const { text } = context;
  const flow = claim.flow === lead.flow ? null : claim.flow;
  const period = claim.period === lead.period ? null : showPeriod(claim.period, text);
  return text.findingWords.operand({ ...figureOf(claim, context), period }, flow, claim.kind === 'growth');
}

function figureOf(claim: Statement, { ledger, text, withSource }: Context): FigurePiece {
  const source = withSource ? (ledger.source(claim.source) ?? null) : null;
  return { claim, words: showPrinted(claim, text), period: null, source };
}
