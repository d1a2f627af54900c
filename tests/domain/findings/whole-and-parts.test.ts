import { describe, expect, it, test } from 'vitest';
import { interval, meets, negate, writeInterval } from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import { find, lineOf, only, restsOn } from './ledger.ts';

const parts = (x: string, m: string) => [`a VNM X 2024: ${x}`, `a VNM M 2024: ${m}`];
const WRONG = 'contradiction whole-differs: a/T-2024 a/X-2024 a/M-2024';

describe('exports and imports make the total', () => {
  test.each([
    // 1.3 is [1.25, 1.35] and 641.8 is [641.75, 641.85]: at most 1.99185, and "over 2" is above 2.
    ['the total is above what they can make', 'over $2 billion', '$1.3 billion', '$641.8 million', [WRONG]],
    ['the total is below what they can make', '$1.8 billion', '$1.3 billion', '$641.8 million', [WRONG]],
    ['they fit', '$1.9 billion', '$1.3 billion', '$641.8 million', []],
    // 0.35 + 0.45 = 0.80 exactly: both ends of both ties are included.
    ['they meet in a tie', '$0.9 billion', '$0.3 billion', '$0.5 billion', []],
    ['a tie that an open end misses', 'over $0.9 billion', '$0.3 billion', '$0.5 billion', [WRONG]],
    ['just past the tie', '$0.91 billion', '$0.3 billion', '$0.5 billion', [WRONG]],
    ['two open ends that meet share nothing', 'over $3 million', 'nearly $1 million', '$2.0 million', []],
    ['at least is met by equality', 'at least $0.9 billion', '$0.3 billion', '$0.5 billion', []],
    ['at most is exact', 'at most $0.69 billion', '$0.3 billion', '$0.5 billion', [WRONG]],
    ['no imports', '$0.31 billion', '$0.3 billion', '$0.00 billion', []],
    ['a range', '$0.7-0.9 billion', '$0.4 billion', '$0.6 billion', []],
  ])('%s', (_what, total, x, m, expected) => {
    expect(find([`a VNM T 2024: ${total}`, ...parts(x, m)]).map(lineOf)).toEqual(expected);
  });

  it('only within one source, reporter and period', () => {
    const [x = '', m = ''] = parts('$1.30 billion', '$0.60 billion');
    for (const other of ['b VNM T 2024', 'a LAO T 2024', 'a VNM T 2023']) {
      expect(find([`${other}: $5.00 billion`, x, m]).filter(({ code }) => code === 'whole-differs')).toEqual(
        [],
      );
    }
  });

  it('also where the source names the reporter of one figure only, which is then part of the finding', () => {
    const lines = ['a unspecified T 2024: $5.00 billion', ...parts('$1.30 billion', '$0.60 billion')];
    expect(restsOn(find(lines))).toEqual(['reporter']);
  });

  it('shows the sum, the figure that it misses, and how sharp the test is', () => {
    const { proofs } = only(
      find(['a VNM T 2024: $2.00 billion', ...parts('$1.30 billion', '$0.60 billion')]),
    );
    expect(proofs).toEqual([
      {
        operation: 'sum',
        operands: [
          { claim: 'a/X-2024', role: 'part', interval: '[1295000000, 1305000000]' },
          { claim: 'a/M-2024', role: 'part', interval: '[595000000, 605000000]' },
        ],
        computed: '[1890000000, 1910000000]',
        stated: { claim: 'a/T-2024', interval: '[1995000000, 2005000000]' },
        restsOn: [],
        power: 'strong',
      },
    ]);
  });
});

describe('exports less imports make the balance', () => {
  test.each([
    ['a surplus that fits', '$700 million', []],
    ['a deficit where it is a surplus', '-700 million USD', ['a/B-2024 a/X-2024 a/M-2024']],
    ['no balance where there is one', '$0.00 billion', ['a/B-2024 a/X-2024 a/M-2024']],
  ])('%s', (_what, balance, expected) => {
    const found = find([`a VNM B 2024: ${balance}`, ...parts('$1.30 billion', '$0.60 billion')]);
    expect(found.map(({ claims }) => claims.join(' '))).toEqual(expected);
  });

  it('a balance of the wrong sign changes the story', () => {
    const found = only(find(['a VNM B 2024: -700 million USD', ...parts('$1.30 billion', '$0.60 billion')]));
    expect(found).toMatchObject({ severity: 'story', stories: ['balance'] });
  });

  it('a total and a balance give exports and imports', () => {
    const lines = ['a VNM T 2024: $2.00 billion', 'a VNM B 2024: $1.00 billion'];
    expect(find([...lines, 'a VNM X 2024: $1.50 billion', 'a VNM M 2024: $0.50 billion'])).toEqual([]);
    expect(find([...lines, 'a VNM X 2024: $1.60 billion']).map(lineOf)).toEqual([
      'contradiction whole-differs: a/X-2024 a/T-2024 a/B-2024',
    ]);
    expect(find([...lines, 'a VNM M 2024: $0.60 billion']).map(lineOf)).toEqual([
      'contradiction whole-differs: a/M-2024 a/T-2024 a/B-2024',
    ]);
  });
});

describe('how they are valued', () => {
  const valued = (t: string, x: string, m: string) => [
    `a VNM T${t} 2024: $2.00 billion`,
    `a VNM X${x} 2024: $1.30 billion`,
    `a VNM M${m} 2024: $0.60 billion`,
  ];
  test.each([
    ['a total of both', '@FOB+CIF', '@FOB', '@CIF', []],
    ['all of one', '@CIF', '@CIF', '@CIF', []],
    ['a total that does not say', '', '@FOB', '@CIF', ['valuation']],
    ['parts that do not say', '@FOB', '', '', ['valuation']],
    ['none says', '', '', '', []],
  ])('%s', (_what, t, x, m, expected) => {
    expect(restsOn(find(valued(t, x, m)))).toEqual(expected);
  });
  test.each([
    ['exports of another than the total', '@CIF', '@FOB', '@CIF'],
    ['exports and imports the wrong way round', '', '@CIF', '@FOB'],
  ])('%s are no parts of it', (_what, t, x, m) => {
    expect(find(valued(t, x, m))).toEqual([]);
  });

  it('a total that does not say need fit one of several', () => {
    const lines = [
      'a VNM X@FOB 2024: $1.30 billion',
      'a VNM X@CIF 2024: $1.40 billion',
      'a VNM M@CIF 2024: $0.60 billion',
    ];
    expect(find(['a VNM T 2024: $1.90 billion', ...lines])).toEqual([]);
    expect(only(find(['a VNM T 2024: $2.10 billion', ...lines])).proofs).toHaveLength(2);
    expect(find(['a VNM T@CIF 2024: $1.90 billion', ...lines])).toHaveLength(1);
  });
});

it('XBRL Calculations 1.1: of truncated figures, 3 with weight −1 does not make −4', () => {
  const three = interval(rational(3), rational(4), true, false);
  const minusFour = interval(rational(-5), rational(-4), false, true);
  // Swapping the ends without their flags would give [−4, −3), which meets −4.
  expect(writeInterval(negate(three))).toBe('(-4, -3]');
  expect(meets(negate(three), minusFour)).toBe(false);
});
