/** Draws the pictures of findings: intervals on one axis, with the gap between them. */
import { type Finding, type Proof, readInterval, type Unit } from '../../../domain/index.ts';
import { moneyExponent, showProved } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { isLead, type ObservedClaim, observedClaims } from '../../models/finding-claims.ts';
import type { Ledger } from '../../models/ledger.ts';
import { mirrorRow } from '../../models/mirror-row.ts';
import { type LabelledStrip, printerOf, sideThatCounted, stripOf } from '../strip/labelled-strip.ts';
import type { StripBar } from '../strip/strip-layout.ts';
import type { FindingRef } from './finding-picture.ts';

/** The bars of a picture; `null` where the dataset does not have what it is about. */
export function findingStrip(
  { finding: id, picture }: FindingRef,
  ledger: Ledger,
  messages: Messages,
): LabelledStrip | null {
  const finding = ledger.finding(id);
  if (!finding) return null;
  const proof = finding.proofs[picture];
  return proof
    ? proofStrip(proof, ledger, messages)
    : printedStrip(observedClaims(finding, ledger), timesApart(finding, ledger) !== null, ledger, messages);
}

/** The printed figure, and below it what the others give. */
function proofStrip(proof: Proof, ledger: Ledger, messages: Messages): LabelledStrip | null {
  const stated = ledger.claim(proof.stated.claim);
  if (!isLead(stated)) return null;
  const { strip } = messages.findings;
  const parts = [
    { name: strip.stated, interval: proof.stated.interval, verdict: null },
    { name: strip.computed, interval: proof.computed, verdict: 'inconsistent' as const },
  ];
  return barsOn(parts, stated.unit, messages);
}

/** How many times one report is the other, where they are too far apart to draw the gap; else `null`. */
export const timesApart = (finding: Finding, ledger: Ledger): number | null =>
  finding.kind === 'mirror' ? (mirrorRow(finding, ledger)?.apart ?? null) : null;

/** All figures, with who printed each and when, and whose statistics they are where there are several. */
function printedStrip(
  claims: readonly ObservedClaim[],
  isDoubtful: boolean,
  ledger: Ledger,
  messages: Messages,
): LabelledStrip {
  const several = new Set(claims.map(({ reporter }) => reporter)).size > 1;
  const bars = claims.map((claim) => ({
    name: printerOf(claim, several, ledger, messages),
    interval: claim.readings.verdict,
    verdict: isDoubtful ? ('cannot-tell' as const) : ('printed' as const),
    countedBy: several ? sideThatCounted([claim], ledger) : undefined,
  }));
  return barsOn(bars, claims[0]?.unit ?? messages.money.currency, messages);
}

type Named = Omit<StripBar, 'label'> & { readonly name: string };

function barsOn(named: readonly Named[], unit: Unit, messages: Messages): LabelledStrip {
  const exponent = Math.max(...named.map(({ interval }) => moneyExponent(readInterval(interval))));
  const bars = named.map(({ name, interval, verdict, countedBy }) => {
    const words = showProved(readInterval(interval), unit, messages, exponent);
    return { interval, verdict, countedBy, label: messages.findings.bar(name, words) };
  });
  return stripOf(bars, unit, exponent, messages);
}
