// Whatever agencies do to true figures, no finding contradicts the truth that made them. More of the same, and how long it
// takes: `npm run test:exhaustive`.
import { beforeAll, describe, expect, it } from 'vitest';
import { addCounts, type Counts, trySoundness } from './trial.ts';

const LEDGERS = 250;

describe(`${LEDGERS} generated ledgers`, () => {
  let counts: Counts = {};
  let faults: string[] = [];

  beforeAll(() => {
    const trials = Array.from({ length: LEDGERS }, (_, index) => trySoundness(index + 1));
    counts = addCounts(trials.map((trial) => trial.counts));
    faults = trials.flatMap((trial) => [...trial.faults]);
  }, 120_000);

  it('have no finding against the truth, and none without a proof', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    'ledgers with slips',
    'ledgers with hedges',
    'ledgers with hedges beyond the limit',
    'ledgers with rounded thresholds',
    'ledgers with digits not rounded to nearest',
    'ledgers with ties',
    'ledgers with forecasts',
    'ledgers with reprints',
    'ledgers with revisions between their sources',
    'ledgers with figures of nobody',
    'ledgers with alarms',
    'ledgers without slips, with alarms',
    'findings: contradiction',
    'findings: revision',
    'findings: mirror',
  ])('have %s', (name) => {
    expect(counts[name] ?? 0).toBeGreaterThan(2);
  });
});
