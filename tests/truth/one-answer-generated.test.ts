// Generated ledgers, built and printed: no view says of a year or a target what another does not, nor what the oracle refutes.
// More of the same: `npm run test:exhaustive`.
import { beforeAll, describe, expect, it } from 'vitest';
import { tryYears } from './one-answer-trial.ts';
import { addCounts, type Counts } from './trial.ts';

const LEDGERS = 250;

describe(`${LEDGERS} generated ledgers of yearly totals and targets`, () => {
  let counts: Counts = {};
  let faults: string[] = [];

  beforeAll(() => {
    const trials = Array.from({ length: LEDGERS }, (_, index) => tryYears(index + 1));
    counts = addCounts(trials.map((trial) => trial.counts));
    faults = trials.flatMap((trial) => [...trial.faults]);
  }, 600_000);

  it('say one thing of each year and target, and the right one', () => {
    expect(faults).toEqual([]);
  });

  it.each(['targets', 'outcomes', 'values of years', 'gauges'])('have %s', (name) => {
    expect(counts[name] ?? 0).toBeGreaterThan(200);
  });
});
