/** What the exact method decides is proved, and HiGHS, which shares no code with it, says the same where it is sure. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { certificateOf, isWitness } from '../../../src/domain/system/certificate.ts';
import { componentsOf } from '../../../src/domain/system/component.ts';
import { Consistency } from '../../../src/domain/system/consistency.ts';
import { systemOf } from '../../../src/domain/system/system.ts';
import { observed } from '../claims.ts';
import { assertProperty } from '../oracle.ts';
import { manyClaims, PATIENCE, smallSystems } from './agreement.ts';
import { canBeTrueByHighs } from './highs-oracle.ts';

it.each([
  ['a few claims', smallSystems(6), 200],
  ['many', manyClaims, 60],
] as const)(
  'decides %s as HiGHS does, with a certificate or an example',
  (_, claimLists, numRuns) => {
    const seen = new Map<string, number>();
    assertProperty(
      fc.property(claimLists, (claims) => {
        const system = systemOf(claims.map(observed));
        const all = new Set(system.assertions.keys());
        const decision = new Consistency(system.columns.count, system.assertions).decide(all);
        if (decision.kind === 'consistent') expect(isWitness(decision.witness, system.assertions)).toBe(true);
        if (decision.kind === 'inconsistent') {
          expect(decision.certificate.terms.every(({ assertion }) => all.has(assertion))).toBe(true);
          expect(certificateOf(decision.certificate.terms)).not.toBeNull();
        }
        const byHighs = canBeTrueByHighs(system);
        if (byHighs !== null) expect(decision.kind).toBe(byHighs ? 'consistent' : 'inconsistent');
        const key = `${decision.kind} ${byHighs}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }),
      { numRuns, seed: 11 },
    );
    // HiGHS is sure of most systems, of both kinds.
    const sure = [seen.get('consistent true') ?? 0, seen.get('inconsistent false') ?? 0];
    expect(Math.min(...sure)).toBeGreaterThan(3);
    expect(Math.max(...sure)).toBeGreaterThan(numRuns / 4);
  },
  PATIENCE,
);

it('cuts a system where nothing joins it', () => {
  assertProperty(
    fc.property(manyClaims, (claims) => {
      const { assertions } = systemOf(claims.map(observed));
      const parts = componentsOf(assertions);
      expect(parts.flat()).toHaveLength(assertions.length);
      const columns = parts.map(
        (part) =>
          new Set(part.flatMap(({ constraints }) => constraints.flatMap(({ form }) => [...form.keys()]))),
      );
      for (const [index, own] of columns.entries()) {
        for (const other of columns.slice(index + 1))
          expect([...own].filter((one) => other.has(one))).toEqual([]);
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});
