// A target has one outcome in every view, and a year one value: the cases in which views once differed.
import { expect, test } from 'vitest';
import { judgeTargets } from './judge-targets.ts';
import { buildSources } from './made-pair.ts';
import { printSite } from './printed/site.tsx';
import { targetOutcomes, targetsOnOverview } from './printed/target-views.ts';

const target = { kind: 'target', flow: 'T', measure: 'level', by: 'not-stated' };
const trade = { kind: 'level', flow: 'T' };

const printed = {
  published: '2025-02-10',
  claims: [
    { ...trade, id: 'trade-2023', period: '2023', figure: 'US$7.63 billion' },
    { ...trade, id: 'trade-2024', period: '2024', figure: 'over $8.2 billion' },
  ],
};

/** What the overview says of no followed target. */
const NONE = { reached: [], missed: [], ahead: [], below: [], unknown: [] };

const TARGETS = [
  ...['not-stated', '2024'].map((by) => ({
    why: `a hedged figure of a newer year reaches it (by: ${by})`,
    sources: [
      { published: '2015-02-10', claims: [{ ...target, id: 'target', by, figure: 'US$8 billion' }] },
      printed,
    ],
    gauge: '2015-02-10-example-1/target',
    outcome: 'met',
    overview: { ...NONE, reached: ['US$8 billion'] },
  })),
  {
    why: 'its year was over when the newest source was printed',
    sources: [
      {
        published: '2024-03-01',
        claims: [
          { ...trade, id: 'trade-2023', period: '2023', figure: 'US$7.63 billion' },
          { ...target, id: 'target', by: '2025', figure: 'US$10 billion' },
        ],
      },
      {
        published: '2026-02-17',
        claims: [{ ...trade, id: 'trade-2025', period: '2025', figure: 'US$8.41 billion' }],
      },
    ],
    gauge: '2024-03-01-example-1/target',
    outcome: 'missed',
    overview: { ...NONE, missed: ['US$10 billion'] },
  },
  {
    why: 'its year is not over',
    sources: [
      {
        published: '2025-12-31',
        claims: [
          { ...trade, id: 'trade-2024', period: '2024', figure: 'US$7.63 billion' },
          { ...target, id: 'target', by: '2025', figure: 'US$10 billion' },
        ],
      },
    ],
    gauge: '2025-12-31-example-1/target',
    outcome: 'open',
    overview: { ...NONE, ahead: ['US$10 billion'] },
  },
  {
    why: 'its year was over, and nothing was printed of it',
    sources: [
      {
        published: '2026-02-17',
        claims: [
          { ...trade, id: 'trade-2024', period: '2024', figure: 'US$7.63 billion' },
          { ...target, id: 'target', by: '2025', figure: 'US$10 billion' },
        ],
      },
    ],
    gauge: '2026-02-17-example-1/target',
    outcome: 'cannot-rate',
    overview: { ...NONE, below: ['US$10 billion'] },
  },
];

test.each(TARGETS)(
  'a target is $outcome in every view where $why',
  ({ sources, gauge, outcome, overview }) => {
    const dataset = buildSources(sources, [gauge]);
    const site = printSite(dataset);
    expect.soft(judgeTargets(site, true).faults).toEqual([]);
    expect.soft(new Set(targetOutcomes(site).map(({ says }) => says))).toEqual(new Set([outcome]));
    expect.soft(targetsOnOverview(site)).toEqual(overview);
  },
);
