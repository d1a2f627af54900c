// A target below the value that was known when it was set: it is found, and no year and no statement makes it met.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/ledger/claim.ts';
import { saidOfTargets, targetsOf } from '../../../src/domain/targets/targets.ts';
import { findingsOf } from '../../findings-of.ts';
import { level, target } from '../claims.ts';
import { from, met, recordOf } from '../targets/ledger.ts';
import { lineOf } from './ledger.ts';

const AS_OF = '2026-01-01';

/** The findings about targets. Source a is of March 2015, b of 2020, c of 2023, and of d no date is known. */
function found(claims: readonly Claim[]) {
  const record = recordOf(claims);
  return findingsOf({
    ...record,
    assumedReporter: 'VNM',
    ofTargets: (disputed) => saidOfTargets({ ...record, disputed }, AS_OF),
  }).filter(({ kind }) => kind === 'low-target');
}

const set = (source: string, text: string, by: string | null = null) =>
  from(target(`${source}/goal`, text, by), source);

test('the misprinted target is found with the value of the newest year that was known', () => {
  const claims = [
    set('a', 'US$5 million', '2020'),
    level('a VNM T 2013: US$2.80 billion'),
    level('a VNM T 2014: US$3.21 billion'),
  ];
  const [finding, ...others] = found(claims);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'target-below-known',
    kind: 'low-target',
    severity: 'story',
    stories: [],
    claims: ['a/goal', 'a/T-2014'],
    year: 2014,
    proofs: [
      {
        operation: 'known-when-set',
        operands: [{ claim: 'a/T-2014', role: 'other', interval: '[3205000000, 3215000000]' }],
        computed: '[3205000000, ∞)',
        stated: { claim: 'a/goal', interval: '[5000000, 5000000]' },
      },
    ],
  });
});

test('who sets the same for the same date later is named with it', () => {
  const claims = [
    set('a', 'US$2 billion', '2020'),
    set('b', 'US$2 billion', '2020'),
    level('a VNM T 2014: US$3.21 billion'),
  ];
  expect(found(claims).map((one) => [lineOf(one), one.alsoPrinted])).toEqual([
    ['low-target target-below-known: a/goal a/T-2014', ['b/goal']],
  ]);
});

describe('known when it was set', () => {
  test.each<[string, Claim[], boolean]>([
    ['a value of its own source', [set('a', 'US$2 billion'), level('a VNM T 2014: US$2.1 billion')], true],
    [
      'the sum of exports and imports',
      [
        set('a', 'US$2 billion'),
        level('a VNM X 2014: US$1.1 billion'),
        level('a VNM M 2014: US$1.2 billion'),
      ],
      true,
    ],
    ['an earlier source', [set('b', 'US$2 billion'), level('a VNM T 2014: US$2.1 billion')], true],
    [
      'one without a date, of a year long over',
      [set('b', 'US$2 billion'), level('d VNM T 2014: US$2.1 billion')],
      true,
    ],
    [
      'a later source, of a year that was over for a year',
      [set('b', 'US$2 billion'), level('c VNM T 2018: US$2.1 billion')],
      true,
    ],
    [
      'not what a later source says of the year before',
      [set('b', 'US$2 billion'), level('c VNM T 2019: US$2.1 billion')],
      false,
    ],
    ['not a year that came later', [set('a', 'US$2 billion'), level('a VNM T 2016: US$2.1 billion')], false],
    [
      'the newest year counts, not a higher one before it',
      [
        set('b', 'US$2 billion'),
        level('a VNM T 2013: US$2.5 billion'),
        level('a VNM T 2014: US$1.9 billion'),
      ],
      false,
    ],
    [
      'a value that may be at the target',
      [set('a', 'US$2 billion'), level('a VNM T 2014: US$2.0 billion')],
      false,
    ],
    ['more than what it asks', [set('a', 'US$2 billion'), level('a VNM T 2014: over US$2 billion')], true],
    [
      'a forecast is not known',
      [set('a', 'US$2 billion'), level('a VNM T 2014: expected to reach US$2.1 billion')],
      false,
    ],
    [
      'a zone is compared by its upper end',
      [set('a', 'US$2–5 billion'), level('a VNM T 2014: US$2.1 billion')],
      false,
    ],
    [
      'another reporter’s value is another series',
      [set('a', 'US$2 billion'), level('a LAO T 2014: US$2.1 billion')],
      false,
    ],
    [
      'an undated source knows what it prints',
      [set('d', 'US$2 billion'), level('d VNM T 2014: US$2.1 billion')],
      true,
    ],
    [
      'when it was set is not known, and all years are above it',
      [set('d', 'US$2 billion'), level('a VNM T 2014: US$2.1 billion')],
      false,
    ],
    [
      'when it was set is not known, and all years are far above it',
      [set('d', 'US$5 million'), level('a VNM T 2014: US$2.1 billion')],
      true,
    ],
    [
      'but not those after its date',
      [set('d', 'US$5 million', '2010'), level('a VNM T 2014: US$2.1 billion')],
      false,
    ],
  ])('%s', (_what, claims, isFound) => {
    expect(found(claims).length).toBe(isFound ? 1 : 0);
  });
});

test.each<[string, Claim[]]>([
  [
    'in time',
    [
      set('a', 'US$2 billion', '2020'),
      level('a VNM T 2014: US$2.1 billion'),
      level('c VNM T 2020: US$3.0 billion'),
    ],
  ],
  [
    'in a later year',
    [set('a', 'US$2 billion'), level('a VNM T 2014: US$2.1 billion'), level('c VNM T 2020: US$3.0 billion')],
  ],
  [
    'of an unknown day, by its date',
    [
      set('d', 'US$5 million', '2020'),
      level('a VNM T 2014: US$2.1 billion'),
      level('c VNM T 2020: US$3.0 billion'),
    ],
  ],
])('it is not rated as met: %s', (_what, claims) => {
  const { targets } = targetsOf(recordOf(claims), AS_OF);
  expect(targets.flatMap(({ deadlines }) => deadlines)).toMatchObject([
    { outcome: 'cannot-rate', reason: 'below-known', reachedIn: null },
  ]);
});

test('that it was met is neither confirmed nor denied', () => {
  const goal = set('a', 'US$2 billion', '2020');
  const claims = [
    goal,
    met({ ...goal, id: 'c/met', source: 'c' }, { target: goal.id, period: '2020' }),
    level('a VNM T 2014: US$2.1 billion'),
    level('c VNM T 2020: US$3.0 billion'),
  ];
  expect(targetsOf(recordOf(claims), AS_OF).met).toMatchObject([
    { verdict: 'cannot-tell', reason: 'below-known' },
  ]);
});
