// The months of a running year, with values that are exact: 60 in the first half of 2025.
import { describe, expect, test } from 'vitest';
import type { Claim, Level } from '../../../src/domain/ledger/claim.ts';
import { yearEndingIn } from '../../../src/domain/ledger/period.ts';
import { type PartYear, partYears } from '../../../src/domain/targets/part-year.ts';
import { growth, level } from '../claims.ts';
import { recordOf } from './ledger.ts';

/** A level that is exactly its number, or the interval that is given. */
const exact = (
  line: string,
  changes: Partial<Level> = {},
  interval = `[${line.split(' ').at(-2)}]`,
): Level => {
  const claim = level(line, changes);
  const text = interval.includes(',') ? interval : interval.replace(/\d+/, '$&, $&');
  return { ...claim, readings: { ...claim.readings, verdict: text } };
};

const found = (claims: Claim[], after = 2024): PartYear[] =>
  partYears(recordOf(claims), 'T', yearEndingIn(after, 0));

const NOW = exact('c VNM T 2025-S1: 60 USD');
const SAME = exact('b VNM T 2024-S1: 40 USD');
const WHOLE = exact('b VNM T 2024: 100 USD');

describe('which months count', () => {
  test.each<[string, Claim[], string[]]>([
    ['from January on', [NOW], ['2025-S1 c/T-2025-S1']],
    [
      'longer periods first',
      [NOW, exact('c VNM T 2025-01/2025-09: 90 USD'), exact('c VNM T 2025-Q1: 30 USD')],
      ['2025-01/2025-09 c/T-2025-01/2025-09', '2025-S1 c/T-2025-S1', '2025-Q1 c/T-2025-Q1'],
    ],
    [
      'of one period the value published last',
      [NOW, exact('b VNM T 2025-S1: 59 USD'), exact('d VNM T 2025-S1: 58 USD')],
      ['2025-S1 c/T-2025-S1'],
    ],
    ['one whose reporter is not said', [exact('c unspecified T 2025-S1: 60 USD')], ['2025-S1 c/T-2025-S1']],
    ['not from a later month', [exact('c VNM T 2025-S2: 60 USD'), exact('c VNM T 2025-06: 9 USD')], []],
    ['not a whole year', [exact('c VNM T 2025: 60 USD')], []],
    ['not of a year that is complete', [SAME], []],
    ['not of another flow', [exact('c VNM X 2025-S1: 60 USD')], []],
    ['not of another reporter', [exact('c LAO T 2025-S1: 60 USD')], []],
    ['not with a hedge', [exact('c VNM T 2025-S1: over 60 USD')], []],
    ['not a forecast', [exact('c VNM T 2025-S1: 60 USD', { status: 'F' })], []],
    ['not a growth', [growth('c VNM T 2025-S1<2024-S1: up 50 per cent')], []],
  ])('%s', (_what, claims, expected) => {
    expect(found(claims).map(({ period, claim }) => `${period} ${claim}`)).toEqual(expected);
    expect(found([...claims].reverse()).map(({ period, claim }) => `${period} ${claim}`)).toEqual(expected);
  });

  test('of any year after the last complete one', () => {
    expect(found([NOW, SAME], 2023).map(({ period }) => period)).toEqual(['2025-S1', '2024-S1']);
  });
});

describe('against the same months a year before', () => {
  const yearBefore = (claims: Claim[]) => found([NOW, ...claims])[0]?.before ?? null;

  test('half as much again', () => {
    expect(yearBefore([SAME])).toEqual({ claim: 'b/T-2024-S1', interval: '[40, 40]', rate: '[1/2, 1/2]' });
  });

  test.each<[string, Claim[]]>([
    ['not two years before', [exact('b VNM T 2023-S1: 40 USD')]],
    ['not against other months', [exact('b VNM T 2024-01/2024-05: 40 USD')]],
    ['not from nothing', [exact('b VNM T 2024-S1: 0 USD')]],
  ])('%s', (_what, claims) => {
    expect(yearBefore(claims)).toBeNull();
  });

  test('the value published last', () => {
    expect(yearBefore([exact('c VNM T 2024-S1: 30 USD'), SAME])?.rate).toBe('[1, 1]');
  });

  test('and what was printed of that growth', () => {
    const stated = [
      growth('b VNM T 2025-S1<2024-S1: up 50 per cent'),
      growth('b VNM T 2025-S1<2023-S1: up 50 per cent'),
      growth('b VNM T 2025-Q1<2024-S1: up 50 per cent'),
      growth('b VNM X 2025-S1<2024-S1: up 50 per cent'),
      growth('b LAO T 2025-S1<2024-S1: up 50 per cent'),
      growth('b VNM T 2025-S1<2024-S1: up 50 USD'),
    ].map((claim, index) => ({ ...claim, id: `g${index}` }));
    expect(found([NOW, SAME, ...stated])[0]?.stated).toEqual([
      { claim: 'g0', rate: stated[0]?.readings.verdict },
    ]);
  });
});

describe('the share of the year that the same months were', () => {
  const shares = (claims: Claim[]) =>
    found([NOW, ...claims])[0]?.shares.map(({ year, claim, share }) => [year, claim, share]);

  test('of each earlier year, newest first', () => {
    expect(shares([exact('b VNM T 2022-S1: 10 USD'), exact('b VNM T 2022: 40 USD'), SAME, WHOLE])).toEqual([
      [2024, 'b/T-2024-S1', '[2/5, 2/5]'],
      [2022, 'b/T-2022-S1', '[1/4, 1/4]'],
    ]);
  });

  test.each<[string, Claim[]]>([
    ['not without the whole year', [SAME]],
    ['not without its months', [WHOLE]],
    ['not of a whole year with a hedge', [SAME, level('b VNM T 2024: over 100 USD')]],
    ['not of another reporter’s year', [SAME, exact('b LAO T 2024: 100 USD')]],
    ['not of nothing', [exact('b VNM T 2024-S1: 0 USD'), exact('b VNM T 2024: 0 USD')]],
    ['not of more than thirty years ago', [exact('b VNM T 1994-S1: 40 USD'), exact('b VNM T 1994: 100 USD')]],
  ])('%s', (_what, claims) => {
    expect(shares(claims)).toEqual([]);
  });

  test('of thirty years ago', () => {
    expect(shares([exact('b VNM T 1995-S1: 40 USD'), exact('b VNM T 1995: 100 USD')])).toHaveLength(1);
  });
});

describe('the year that these months project', () => {
  const projection = (claims: Claim[]) => found([NOW, ...claims])[0]?.projection;
  const other = [exact('b VNM T 2023-S1: 30 USD'), exact('b VNM T 2023: 60 USD')];

  test('by one share', () => {
    expect(projection([SAME, WHOLE])).toBe('[150, 150]');
  });

  test('a band between the smallest and the largest share', () => {
    // 60 is two fifths of 150 and half of 120.
    expect(projection([SAME, WHOLE, ...other])).toBe('[120, 150]');
    expect(projection([...other])).toBe('[120, 120]');
  });

  test('none without a share', () => {
    expect(projection([SAME])).toBeNull();
  });

  test('none from a share that is nothing', () => {
    expect(projection([exact('b VNM T 2024-S1: 0 USD'), WHOLE])).toBeNull();
  });
});
