/**
 * One slip is one finding: the contradictions of one source that one of its figures is in, whichever way they are proved,
 * are told together. Without that figure none of them is left.
 */
import { groupBy } from '../ledger/group-by.ts';
import { type Finding, type Proof, STATEMENT_CODES } from './finding.ts';
import { proofClaims } from './proof.ts';
import { bySharpness, isOfAllFigures } from './proof-order.ts';
import { gravest } from './severity.ts';

/** So many proofs from all figures of a source are told of a finding; more are counted. */
const MOST_OF_ALL_FIGURES = 5;

/** The findings, with those joined that one figure of a source explains. The joined one has the name of its sharpest proof. */
export function joinSlips(findings: readonly Finding[]): Finding[] {
  const bySource = groupBy(findings, (finding) => ownSource(finding) ?? finding.id);
  return [...bySource.values()].flatMap(joinedIn);
}

/** The source of a contradiction among values and growths that is within one; what is said about them stands by itself. */
function ownSource({ code, kind, claims, proofs }: Finding): string | null {
  if (STATEMENT_CODES.includes(code)) return null;
  const [source, ...others] = new Set(claims.map((claim) => claim.split('/', 1)[0] ?? ''));
  return kind === 'contradiction' && proofs.length > 0 && others.length === 0 ? (source ?? null) : null;
}

/** The findings of one source: those of the figure that is in most of them are one, and so on with what is left. */
function joinedIn(findings: readonly Finding[]): Finding[] {
  const explained = groupBy(
    findings.flatMap((finding) => suspectsOf(finding).map((claim) => ({ claim, finding }))),
    ({ claim }) => claim,
  );
  const [most] = [...explained.values()].sort(
    (a, b) => b.length - a.length || byAlphabet(a[0]?.claim ?? '', b[0]?.claim ?? ''),
  );
  if (!most || most.length < 2) return [...findings];
  const same = most.map(({ finding }) => finding);
  return [...toldAsOne(same), ...joinedIn(findings.filter((finding) => !same.includes(finding)))];
}

const byAlphabet = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims without which nothing of a finding is left. */
function suspectsOf(finding: Finding): string[] {
  const [first = [], ...others] = leadingProofs(finding).map(proofClaims);
  return first.filter((claim) => others.every((claims) => claims.includes(claim)));
}

/** What its rule proves; the sets that mix its figures with others are told with it. */
const leadingProofs = ({ code, proofs }: Finding): Proof[] =>
  proofs.filter((proof) => code === 'not-all-true' || !isOfAllFigures(proof));

/** What some findings are as one; that with the sharpest proof leads. */
function toldAsOne(same: readonly Finding[]): Finding[] {
  const all = same.toSorted((a, b) => compareFirst(a, b) || byAlphabet(a.id, b.id));
  const [first] = all;
  if (!first) return [];
  const proofs = all.flatMap((finding) => finding.proofs).sort(bySharpness);
  const ofRules = proofs.filter((proof) => !isOfAllFigures(proof));
  const further = proofs.filter(isOfAllFigures);
  const told = [...ofRules, ...further.slice(0, MOST_OF_ALL_FIGURES)];
  const claims = [...new Set(all.flatMap((finding) => finding.claims))];
  const alsoPrinted = [...new Set(all.flatMap((finding) => finding.alsoPrinted))];
  const { severity, stories } = gravest(all);
  const one: Finding = {
    ...first,
    severity,
    stories: [...stories],
    claims,
    alsoPrinted: alsoPrinted.filter((claim) => !claims.includes(claim)),
    proofs: told,
    unlisted: all.reduce((sum, { unlisted }) => sum + unlisted, proofs.length - told.length),
    ...(all.some(({ more }) => more) && { more: true as const }),
  };
  return [one];
}

/** That with the sharper proof first. */
function compareFirst({ proofs: [a] }: Finding, { proofs: [b] }: Finding): number {
  return a && b ? bySharpness(a, b) : 0;
}
