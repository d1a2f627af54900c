/**
 * Gives findings their ids. An id is part of an address that others link to, so that it depends only on the finding
 * itself where possible.
 */
import type { RawFinding } from './finding.ts';

/**
 * The ids of findings, in their order: the code, and a short hash of what each is about. Where two would be equal, the
 * first in the order of what they are about keeps the short hash, and the other's becomes longer until it is different.
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

/** An order that does not depend on the order of the findings. */
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
