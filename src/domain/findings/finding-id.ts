/** Names findings. A name is part of an address that others link to, so it follows from the finding alone where it can. */
import type { RawFinding } from './finding.ts';

/**
 * The ids of findings, in their order: the code and a short hash of what each is about. Where two have the same, the
 * first by what it is about keeps it, and the other one's hash is lengthened until it is its own.
 */
export function findingIds(findings: readonly RawFinding[]): string[] {
  const subjects = findings.map((finding) => ({ finding, text: subjectOf(finding) }));
  const taken = new Set<string>();
  const ids = new Map<RawFinding, string>();
  for (const { finding, text } of subjects.toSorted(byText)) {
    let id = `${finding.code}-${digest(text)}`;
    for (let longer = 1; taken.has(id); longer += 1) id += digest(`${longer} ${text}`);
    taken.add(id);
    ids.set(finding, id);
  }
  return findings.map((finding) => ids.get(finding) ?? '');
}

const subjectOf = ({ code, claims, subject }: RawFinding): string =>
  [code, subject ?? claims.join(' ')].join(' ');

/** An order that does not depend on that of the findings; of two about the same, the kind decides. */
function byText(
  a: { readonly finding: RawFinding; readonly text: string },
  b: { readonly finding: RawFinding; readonly text: string },
): number {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return order(a.text, b.text) || order(a.finding.kind, b.finding.kind);
}

/** FNV-1a, 32 bits, in hexadecimal: a short name, not a proof of identity. */
function digest(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
