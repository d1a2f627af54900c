// A figure moved just past what is possible is found, and one just inside is not. More of the same:
// `npm run test:exhaustive`.
import { beforeAll, describe, expect, it } from 'vitest';
import { PATTERNS } from '../oracle/small-ledger.ts';
import { tryCompleteness } from './completeness.ts';
import { addCounts, type Counts } from './trial.ts';

const LEDGERS = 160;

describe(`${LEDGERS} small ledgers`, () => {
  let counts: Counts = {};
  let faults: string[] = [];

  beforeAll(() => {
    const trials = Array.from({ length: LEDGERS }, (_, index) => tryCompleteness(index + 1));
    counts = addCounts(trials.map((trial) => trial.counts));
    faults = trials.flatMap((trial) => [...trial.faults]);
  }, 120_000);

  it('have the findings that arithmetic demands, and no others', () => {
    expect(faults).toEqual([]);
  });

  it.each(PATTERNS)('have figures of the pattern %s to move', (pattern) => {
    expect(counts[`moved past: ${pattern}`] ?? 0).toBeGreaterThan(8);
  });

  it('have hedged figures to move', () => {
    expect(counts['moved past: hedged'] ?? 0).toBeGreaterThan(3);
  });
});
