/** What a solver proposes never changes a verdict: a good one, none, and ones that lie lead to the same. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../src/build/solver/highs-solver.ts';
import { isWitness, proofOf } from '../../../src/domain/system/certificate.ts';
import { componentsOf } from '../../../src/domain/system/component.ts';
import { Judge } from '../../../src/domain/system/consistency.ts';
import type { Proposal, Solver } from '../../../src/domain/system/solver.ts';
import { type System, systemOf } from '../../../src/domain/system/system.ts';
import { assertProperty } from '../oracle.ts';
import { manyClaims, PATIENCE } from './agreement.ts';

const highs = await loadSolver();

/** A solver that proposes the same of everything. */
const saying = (proposal: Proposal | null): Solver => ({
  model: () => ({
    widest: () => proposal,
    closest: () => proposal?.point ?? null,
    dispose: () => undefined,
  }),
});
const POINT = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];

function verdictBy(solver: Solver | undefined, { columns, assertions }: System) {
  const judge = new Judge(columns.count, assertions, solver);
  const all = new Set(assertions.keys());
  const decision = judge.decide(all);
  judge.dispose();
  if (decision.kind === 'consistent') expect(isWitness(decision.witness, assertions)).toBe(true);
  if (decision.kind === 'inconsistent') {
    expect(decision.proof.terms.every(({ assertion }) => all.has(assertion))).toBe(true);
    expect(proofOf(decision.proof.terms)).not.toBeNull();
  }
  return { kind: decision.kind, tally: judge.tally };
}

describe.each([
  ['HiGHS', highs],
  ['one that finds everything possible', saying({ point: POINT, margin: 1, tight: [] })],
  ['one that finds nothing possible', saying({ point: [], margin: -1, tight: [0, 1] })],
  ['one that points nowhere', saying({ point: [], margin: 1, tight: [] })],
  ['one that names what is not there', saying({ point: [], margin: -1, tight: [999] })],
  ['one without an answer', saying(null)],
])('%s', (_, solver) => {
  it('leads to the verdict of the exact method', { timeout: PATIENCE }, () => {
    const kinds = new Set<string>();
    assertProperty(
      fc.property(manyClaims, (claims) => {
        const system = systemOf(claims);
        const { kind } = verdictBy(undefined, system);
        kinds.add(kind);
        expect(verdictBy(solver, system).kind).toBe(kind);
      }),
      { numRuns: 40, seed: 11 },
    );
    expect([...kinds].sort()).toEqual(['consistent', 'inconsistent']);
  });
});

it('uses what HiGHS proposes, nearly always', { timeout: PATIENCE }, () => {
  const tally = { verified: 0, refused: 0 };
  assertProperty(
    fc.property(manyClaims, (claims) => {
      const { tally: made } = verdictBy(highs, systemOf(claims));
      tally.verified += made.verified;
      tally.refused += made.refused;
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(tally.verified).toBeGreaterThan(tally.refused);
});

it('cuts a system where nothing joins it', () => {
  assertProperty(
    fc.property(manyClaims, (claims) => {
      const { assertions } = systemOf(claims);
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
