/** The pictures of findings: intervals on one axis, where they fail to meet. */
import { type Proof, readInterval, type Unit } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { isLead, type Statement } from '../models/finding-claims.ts';
import type { Ledger } from '../models/ledger.ts';
import type { StripBar } from '../models/strip-layout.ts';
import { moneyExponent, showDate, showProved } from './show.ts';
import { type StripTexts, stripOf } from './strip-texts.ts';

/** The printed figure above, and below it what the others give. */
export function proofStrip(proof: Proof, ledger: Ledger, text: Messages): StripTexts | null {
  const stated = ledger.claim(proof.stated.claim);
  if (!isLead(stated)) return null;
  const { strip } = text.findings;
  const parts = [
    { name: strip.stated, interval: proof.stated.interval, verdict: null },
    { name: strip.computed, interval: proof.computed, verdict: 'inconsistent' as const },
  ];
  return barsOn(parts, stated.unit, text);
}

/** Every figure with who printed it and when. */
export function printedStrip(claims: readonly Statement[], ledger: Ledger, text: Messages): StripTexts {
  const bars = claims.map((claim) => {
    const source = ledger.source(claim.source);
    const name = text.value.printedBy(source?.publisher ?? '', showDate(source?.published ?? null, text));
    return { name, interval: claim.readings.verdict, verdict: 'printed' as const };
  });
  return barsOn(bars, claims[0]?.unit ?? 'USD', text);
}

type Named = Omit<StripBar, 'label'> & { readonly name: string };

function barsOn(named: readonly Named[], unit: Unit, text: Messages): StripTexts {
  const exponent = Math.max(...named.map(({ interval }) => moneyExponent(readInterval(interval))));
  const bars = named.map(({ name, interval, verdict }) => {
    const words = showProved(readInterval(interval), unit, text, exponent);
    return { interval, verdict, label: text.findings.bar(name, words) };
  });
  return stripOf(bars, unit, exponent, text);
}
