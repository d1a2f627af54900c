/** Small ledgers for tests of findings: claims from lines, and sources with what is known of them. */
import * as v from 'valibot';
import { expect } from 'vitest';
import { type Finding, FindingSchema } from '../../../src/domain/findings/finding.ts';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import type { Source } from '../../../src/domain/ledger/source.ts';
import { findingsOf } from '../../findings-of.ts';
import { growth, level } from '../claims.ts';

/** What is known of sources, by their names; "2025-01-09" alone is a printed day. */
export type About = Readonly<Record<string, string | Partial<Source>>>;

/** The claims of lines such as "a VNM T 2024: $2.2 billion"; the second of one name has "-2" after it. */
export function claimsOf(lines: readonly string[]): Claim[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const claim = /^\S+ \S+ \S+ \S+<\S+: /.test(line) ? growth(line) : level(line);
    const count = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
  });
}

/** The sources of claims; of an undated newspaper, unless something else is known. */
export function sourcesOf(claims: readonly Claim[], about: About = {}): Source[] {
  const ids = [...new Set(claims.map(({ source }) => source))];
  return ids.map((id) => {
    const known = about[id];
    return {
      id,
      kind: 'press',
      publisher: id,
      agency: null,
      title: null,
      about: 'trade',
      published: null,
      publishedBasis: 'not-seen',
      accessed: '2026-11-21',
      url: null,
      language: 'en',
      repeats: null,
      note: null,
      ...(typeof known === 'string' ? { published: known, publishedBasis: 'printed' as const } : known),
    };
  });
}

/** The findings among claims; each is of the dataset's own form. */
export function findingsAmong(claims: readonly Claim[], about: About = {}): Finding[] {
  const findings = findingsOf({ claims, sources: sourcesOf(claims, about), assumedReporter: 'VNM' });
  expect(v.parse(v.array(FindingSchema), findings)).toEqual(findings);
  return findings;
}

/** The findings among lines. */
export const find = (lines: readonly string[], about: About = {}): Finding[] =>
  findingsAmong(claimsOf(lines), about);

/** A finding in one line: its kind and code, and its claims. */
export const lineOf = ({ kind, code, claims }: Finding): string => [kind, `${code}:`, ...claims].join(' ');

/** The only finding, which the test is about. */
export function only(findings: readonly Finding[]): Finding {
  expect(findings.map(lineOf)).toHaveLength(1);
  const [first] = findings;
  if (!first) throw new RangeError('missing finding');
  return first;
}

/** The sets of assumptions that the only proof of the only finding rests on, each joined by "+". */
export function restsOn(findings: readonly Finding[]): string[] {
  const { proofs } = only(findings);
  expect(proofs).toHaveLength(1);
  return proofs.flatMap((proof) => proof.restsOn.map((set) => set.join('+')));
}
