// What a finding rests on: each row of the table of hedges, for values, rates and falls. A value is held against another of
// the same cell and source, just past an end of what the hedge allows.
import { describe, expect, it, test } from 'vitest';
import { level } from '../claims.ts';
import { claimsOf, find, findingsAmong, only, restsOn } from './ledger.ts';

const against = (hedged: string, exact: string, series = 'T 2024') =>
  find([`a VNM ${series}: ${hedged}`, `a VNM ${series}: ${exact}`]);

describe('unhedged', () => {
  test.each([
    ['what cutting explains is rounding', '$1.04 billion', '$1.047 billion', ['nearest']],
    ['what no rounding explains rests on nothing', '$1.04 billion', '$1.06 billion', []],
    ['the ends of any rounding are open', '$1.0 billion', '$1.2 billion', []],
    ['zeros are the wide reading: 240 may be 235', '$240 million', '$234.9 million', ['nearest']],
  ])('%s', (_what, first, second, expected) => {
    expect(restsOn(against(first, second))).toEqual(expected);
  });
});

// The step is 1; ten per cent of 50 are 5. The other value is printed to the last digit that matters.
describe.each([
  ['a value', 'T 2024', (hedge: string) => `${hedge} $50 million`, (size: string) => `$${size} million`],
  [
    'a rate',
    'T 2024<2023',
    (hedge: string) => `up ${hedge} 52%`,
    (size: string) => `up ${Number(size) + 2}%`,
  ],
  [
    'a fall',
    'T 2024<2023',
    (hedge: string) => `down ${hedge} 52%`,
    (size: string) => `down ${Number(size) + 2}%`,
  ],
])('%s', (what, series, hedged, exact) => {
  // Of 50 million the step is ten million, of 52 % one point: the bands are 10 and 5.2.
  const wide = what === 'a value';
  test.each([
    ['over: at the word itself', 'over', '49.99', ['threshold']],
    ['over: far below', 'over', wide ? '39.99' : '48.99', []],
    ['over: past the limit', 'over', wide ? '60.01' : '55.21', ['hedge-limit', 'threshold']],
    ['over: far past the limit', 'over', wide ? '70.01' : '56.21', ['hedge-limit']],
    ['nearly: at the word itself', 'nearly', '50.01', ['threshold']],
    ['nearly: far above', 'nearly', wide ? '60.01' : '51.01', []],
    ['nearly: past the limit', 'nearly', wide ? '39.99' : '44.79', ['hedge-limit', 'threshold']],
    ['nearly: far past the limit', 'nearly', wide ? '29.99' : '43.79', ['hedge-limit']],
    ['about: past the limit', 'about', wide ? '60.01' : '55.21', ['hedge-limit', 'threshold']],
    ['about: far past the limit', 'about', wide ? '29.99' : '43.79', ['hedge-limit']],
    ['at least: at the word itself', 'at least', '49.99', ['threshold']],
    ['at least: far below', 'at least', wide ? '39.99' : '48.99', []],
    ['at most: at the word itself', 'at most', '50.01', ['threshold']],
    ['at most: far above', 'at most', wide ? '60.01' : '51.01', []],
  ])('%s', (_what, hedge, size, expected) => {
    const found = against(hedged(hedge), exact(size), series);
    expect(only(found).code).toBe('values-differ');
    expect(restsOn(found)).toEqual(expected);
  });

  test.each([
    ['over', wide ? '59.99' : '55.19'],
    ['nearly', wide ? '40.01' : '44.81'],
    ['about', wide ? '40.01' : '44.81'],
    ['at least', '60.00'],
    ['at most', '40.00'],
  ])('%s allows what is within', (hedge, size) => {
    expect(against(hedged(hedge), exact(size), series)).toEqual([]);
  });
});

describe('several at once', () => {
  it('a gap that each of two closes alone names both', () => {
    // At most 1.35 + 0.64185 = 1.99185; cut, 1.3 may be 1.39; "over 2" of a rounded 2 may be 1.9.
    const lines = [
      'a VNM T 2024: over $2 billion',
      'a VNM X 2024: $1.3 billion',
      'a VNM M 2024: $641.8 million',
    ];
    expect(restsOn(find(lines))).toEqual(['nearest', 'threshold']);
  });

  it('a gap that only both together close names them as one set', () => {
    // "Nearly 53.2" is below 53.3 if 53.2 is rounded, 309.4 below 309.5 if it is cut: together below 362.8.
    const lines = [
      'a VNM X 2024: $362.78 million',
      'a VNM X 2024-S1: $309.4 million',
      'a VNM X 2024-S2: nearly $53.2 million',
    ];
    expect(restsOn(find(lines))).toEqual(['nearest+threshold']);
  });

  it('a gap that nothing closes rests on nothing', () => {
    const lines = [
      'a VNM X 2024: $340.0 million',
      'a VNM X 2024-S1: $309.4 million',
      'a VNM X 2024-S2: $53.2 million',
    ];
    expect(only(find(lines)).proofs.map((proof) => proof.restsOn)).toEqual([[]]);
  });
});

it('a curator’s reading of a misprint is named', () => {
  const misprint = { readAs: '$2 million', reason: 'a comma too many' };
  const claims = [
    level('a VNM T 2024: $1.00 million'),
    level('a VNM T 2024: $2.00 million', { id: 'a/other', misprint }),
  ];
  expect(restsOn(findingsAmong(claims))).toEqual(['misprint']);
});

it('a reporter that both leave open is no assumption within one source', () => {
  expect(
    restsOn(find(['a unspecified T 2024: $1.00 million', 'a unspecified T 2024: $2.00 million'])),
  ).toEqual([]);
  expect(restsOn(find(['a unspecified T 2024: $1.00 million', 'a VNM T 2024: $2.00 million']))).toEqual([
    'reporter',
  ]);
  expect(claimsOf(['a VNM T 2024: $1.00 million'])).toHaveLength(1);
});
