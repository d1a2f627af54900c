/**
 * One slip is one finding. The contradictions of one source that share a figure become one finding, however they are
 * proved: without that figure none of them remains. A value that seems to be off by a power of ten becomes a part of the
 * contradiction that disappears without it.
 */
import { groupBy } from '../ledger/group-by.ts';
import { type Finding, type Proof, STATEMENT_CODES } from './finding.ts';
import { proofClaims } from './proof.ts';
import { bySharpness, isOfAllFigures } from './proof-order.ts';
import { gravest } from './severity.ts';

/** How many proofs from all figures of a source are listed; further ones are only counted. */
const MOST_OF_ALL_FIGURES = 5;

/**
 * Joins findings that one figure of a source explains. A joined finding has the id of the one with the sharpest proof.
 */
export function joinSlips(findings: readonly Finding[]): Finding[] {
  const bySource = groupBy(findings, (finding) => ownSource(finding) ?? finding.id);
  return withTenfold([...bySource.values()].flatMap(joinedIn)).map(ledBySuspect);
}

/**
 * A contradiction of one source whose proofs share one figure only, led by a proof that tests this figure: the one
 * without which nothing is wrong, and not one that happens to be given more exactly.
 */
function ledBySuspect(finding: Finding): Finding {
  const [suspect, ...others] = ownSource(finding) === null ? [] : suspectsOf(finding);
  if (suspect === undefined || others.length > 0) return finding;
  const isAbout = ({ stated, power, operation }: Proof) =>
    stated.claim === suspect && power !== 'weak' && !isOfAllFigures({ operation });
  const lead = finding.proofs.find(isAbout);
  return lead ? { ...finding, proofs: [lead, ...finding.proofs.filter((proof) => proof !== lead)] } : finding;
}

/** Adds each value that seems to be off by a power of ten to the contradiction that it explains. */
function withTenfold(findings: readonly Finding[]): Finding[] {
  const ofOneSource = findings.filter((one) => ownSource(one) !== null);
  const bySuspect = groupBy(
    ofOneSource.flatMap((told) => suspectsOf(told).map((claim) => ({ claim, told }))),
    ({ claim }) => claim,
  );
  const explaining = findings.flatMap((tenfold) => {
    const [claim, ...others] = tenfold.claims;
    const { kind, exponent, either, alsoPrinted } = tenfold;
    if (kind !== 'magnitude' || either || exponent === null || claim === undefined) return [];
    const told = bySuspect.get(claim)?.[0]?.told;
    return told ? [{ tenfold, told, offBy: { claim, exponent, others }, alsoPrinted }] : [];
  });
  const explained = new Set(explaining.map(({ tenfold }) => tenfold));
  // Of several for one contradiction, the first is told.
  const firstFor = new Map(explaining.toReversed().map((one) => [one.told, one]));
  return findings.flatMap((finding) => {
    if (explained.has(finding)) return [];
    const found = firstFor.get(finding);
    if (!found) return [finding];
    const { severity, stories } = gravest([finding, found.tenfold]);
    const also = found.alsoPrinted.filter((claim) => !finding.claims.includes(claim));
    return [
      {
        ...finding,
        severity,
        stories: [...stories],
        alsoPrinted: [...new Set([...finding.alsoPrinted, ...also])],
        offBy: found.offBy,
      },
    ];
  });
}

/** The source of a contradiction within one; `null` for other findings, and for statements about several values. */
function ownSource({ code, kind, claims, proofs }: Finding): string | null {
  if (STATEMENT_CODES.includes(code)) return null;
  const [source, ...others] = new Set(claims.map((claim) => claim.split('/', 1)[0] ?? ''));
  return kind === 'contradiction' && proofs.length > 0 && others.length === 0 ? (source ?? null) : null;
}

/** Joins the findings of one source by the figure that is in most of them, and then the rest in the same way. */
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

/** The claims that all proofs of a finding need. */
function suspectsOf(finding: Finding): string[] {
  const [first = [], ...others] = leadingProofs(finding).map(proofClaims);
  return first.filter((claim) => others.every((claims) => claims.includes(claim)));
}

/** The proofs of its own rule, without the further sets that mix its figures with others. */
const leadingProofs = ({ code, proofs }: Finding): Proof[] =>
  proofs.filter((proof) => code === 'not-all-true' || !isOfAllFigures(proof));

/** Several findings as one, led by the one with the sharpest proof. */
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

/** Orders findings by their first proof, the sharper first. */
function compareFirst({ proofs: [a] }: Finding, { proofs: [b] }: Finding): number {
  return a && b ? bySharpness(a, b) : 0;
}
