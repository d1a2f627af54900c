import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import { impliedYears } from '../../../src/domain/implied/implied-values.ts';
import type { Claim, Met } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { countedLedger } from '../../../src/domain/targets/counted-ledger.ts';
import { checkMet } from '../../../src/domain/targets/met-check.ts';
import { findingsOf } from '../../findings-of.ts';
import { target } from '../claims.ts';
import { claimsOf, lineOf, only, sourcesOf } from './ledger.ts';

/** A statement of a source that a yearly growth, or a level, was met. */
function met(text: string, changes: Partial<Met> = {}): Met {
  const { by: _, horizon: __, ...shared } = target('a/met', text);
  return {
    ...shared,
    source: 'a',
    kind: 'met',
    measure: text.includes('%') ? 'growth' : 'level',
    target: 'a/t',
    period: '2016/2018',
    except: [],
    exceptWords: null,
    ...changes,
  };
}

/** What the rules find of a statement among values, two-way trade of Viet Nam alone. */
function findMet(statement: Met, lines: readonly string[]): Finding[] {
  const claims: Claim[] = [...claimsOf(lines), statement];
  const sources = sourcesOf(claims);
  const pair = { assumedReporter: 'VNM', currency: 'USD' };
  const implied = impliedYears(ledgerOf({ claims, sources, assumedReporter: 'VNM' }));
  const ofTargets = (disputed: readonly string[]) => ({
    met: [checkMet(statement, countedLedger({ claims, sources, pair, disputed, implied }))],
    low: [],
  });
  return findingsOf({ claims, sources, assumedReporter: 'VNM', ofTargets }).filter(
    ({ code }) => code === 'target-not-met',
  );
}

const VALUES = [
  'a VNM T 2015: US$1.00 billion',
  'a VNM T 2016: US$1.20 billion',
  'a VNM T 2017: US$1.25 billion',
  'a VNM T 2018: US$1.50 billion',
];

describe('a growth a year that is said to be met', () => {
  test('is found with the years that missed it, as a contradiction of one source', () => {
    const finding = only(findMet(met('10%'), VALUES));
    expect(lineOf(finding)).toBe('contradiction target-not-met: a/met a/T-2017 a/T-2016');
    expect(finding).toMatchObject({ severity: 'story', stories: ['target'], year: 2017 });
    expect(finding.proofs).toEqual([
      {
        operation: 'reached',
        operands: [
          { claim: 'a/T-2017', role: 'current', interval: '[1245000000, 1255000000]' },
          { claim: 'a/T-2016', role: 'base', interval: '[1195000000, 1205000000]' },
        ],
        // 1.245 / 1.205 − 1 and 1.255 / 1.195 − 1.
        computed: '[8/241, 12/239]',
        stated: { claim: 'a/met', interval: '[1/10, ∞)' },
        restsOn: [['reporter']],
        power: 'fair',
      },
    ]);
  });

  test.each<[string, Partial<Met>, readonly string[]]>([
    ['the year that missed it is left out', { except: ['2017'] }, VALUES],
    [
      'every year reached it',
      {},
      VALUES.with(2, 'a VNM T 2017: US$1.35 billion').with(3, 'a VNM T 2018: US$1.60 billion'),
    ],
    [
      'a year may have reached it, by rounding',
      {},
      VALUES.with(2, 'a VNM T 2017: US$1.32 billion').with(3, 'a VNM T 2018: US$1.60 billion'),
    ],
    ['the year has no value', {}, VALUES.toSpliced(2, 1)],
    ['another economy reports the fall', {}, VALUES.with(2, 'a LAO T 2017: US$1.25 billion')],
  ])('is not found where %s', (_why, changes, lines) => {
    expect(findMet(met('10%', changes), lines)).toEqual([]);
  });

  test('is between sources where one of the values is of another one', () => {
    const finding = only(findMet(met('10%'), VALUES.with(2, 'b VNM T 2017: US$1.25 billion')));
    expect(finding.kind).toBe('between-sources');
    expect(finding.proofs.map(({ restsOn }) => restsOn)).toEqual([[['reporter'], ['no-revision']]]);
  });

  test('is proved by those who can tell, and by a printed growth as well', () => {
    const lines = ['a VNM T 2017<2016: up 4%', 'a LAO T 2017<2016: up 10%'];
    const [proof, ...others] = only(findMet(met('10%', { period: '2017' }), lines)).proofs;
    expect(others).toEqual([]);
    expect(proof).toMatchObject({
      operands: [{ claim: 'a/g-T-2017', role: 'other', interval: '[7/200, 9/200]' }],
      computed: '[7/200, 9/200]',
    });
  });

  test('a value that a growth implies is not told apart from it', () => {
    const lines = [
      'b VNM T 2016: US$1.20 billion',
      'a VNM T 2016: US$1.20 billion',
      'a VNM T 2017<2016: up 4%',
    ];
    const { proofs } = only(findMet(met('US$5 billion', { period: '2017' }), lines));
    expect(proofs[0]?.operands.map(({ role }) => role)).toEqual(['other', 'other']);
  });

  test('rests on no revision where another source prints the values', () => {
    const finding = only(
      findMet(
        met('10%'),
        VALUES.map((line) => line.replace(/^a/, 'b')),
      ),
    );
    expect(finding.kind).toBe('between-sources');
    expect(finding.proofs.map(({ restsOn }) => restsOn)).toEqual([[['reporter'], ['no-revision']]]);
  });
});

test('a level in several years is found where no year reached it', () => {
  const low = [
    'a VNM T 2016: US$3.0 billion',
    'a VNM T 2017: US$3.5 billion',
    'a VNM T 2018: US$4.0 billion',
  ];
  const finding = only(findMet(met('US$5 billion'), low));
  expect(finding.proofs.map(({ computed, stated }) => [computed, stated.interval])).toEqual([
    ['[2950000000, 3050000000]', '[5000000000, ∞)'],
    ['[3450000000, 3550000000]', '[5000000000, ∞)'],
    ['[3950000000, 4050000000]', '[5000000000, ∞)'],
  ]);
  expect(finding).toMatchObject({ kind: 'contradiction', year: 2018 });
  expect(finding.proofs.map(({ operands, power }) => [operands[0]?.role, power])).toEqual([
    ['other', 'fair'],
    ['other', 'fair'],
    ['other', 'fair'],
  ]);
  expect(findMet(met('US$5 billion'), low.with(2, 'a VNM T 2018: US$6.0 billion'))).toEqual([]);
});
