// Generated ledgers, built and printed: no view says of a figure, a year or a target what another does not, nor what the
// oracle refutes. More of the same: `npm run test:exhaustive`.
import { beforeAll, describe, expect, it } from 'vitest';
import { tryFigures, tryYears } from './one-answer-trial.ts';
import { addCounts, type Counts, type Trial } from './trial.ts';

const LEDGERS = 250;

describe.each<{
  readonly what: string;
  readonly attempt: (seed: number) => Trial;
  readonly held: Readonly<Record<string, number>>;
}>([
  {
    what: 'yearly totals and targets',
    attempt: tryYears,
    held: {
      targets: 200,
      outcomes: 200,
      'values of years': 200,
      gauges: 200,
      'titles with a value': 300,
      'titles with a growth': 100,
      'titles with targets': 150,
    },
  },
  {
    what: 'growths beside values',
    attempt: tryFigures,
    held: {
      growths: 200,
      'verdicts on growths': 800,
      comparisons: 150,
      'contradictions within a source': 40,
      'gaps in the list': 40,
      'implied values': 150,
      'implied beside growths': 100,
      statements: 100,
      charts: 40,
    },
  },
])(`${LEDGERS} generated ledgers of $what`, ({ attempt, held }) => {
  let counts: Counts = {};
  let faults: string[] = [];

  beforeAll(() => {
    const trials = Array.from({ length: LEDGERS }, (_, index) => attempt(index + 1));
    counts = addCounts(trials.map((trial) => trial.counts));
    faults = trials.flatMap((trial) => [...trial.faults]);
  }, 600_000);

  it('say one thing of each, and the right one', () => {
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(held))('have %s, more than %d', (name, least) => {
    expect(counts[name] ?? 0).toBeGreaterThan(least);
  });
});
