import { describe, expect, it, test } from 'vitest';
import { find, lineOf, only } from './ledger.ts';

describe('mirror statistics', () => {
  it('stand side by side without a verdict, however far apart', () => {
    const found = only(find(['a VNM X 2024: $0.60 billion', 'b LAO M 2024: $900.0 billion']));
    expect(found).toMatchObject({
      code: 'mirror',
      kind: 'mirror',
      proofs: [],
      severity: 'marginal',
      year: 2024,
    });
    expect(found.claims).toEqual(['a/X-2024', 'b/M-2024']);
  });

  test.each([
    ['exports of one are imports of the other', 'b LAO M 2024: $0.90 billion', true],
    ['not its exports', 'b LAO X 2024: $0.90 billion', false],
    ['nor those of another year', 'b LAO M 2023: $0.90 billion', false],
    ['nor what may be the same statistics', 'b unspecified X 2024: $0.60 billion', false],
  ])('%s', (_what, line, expected) => {
    expect(find(['a VNM X 2024: $0.60 billion', line]).some(({ code }) => code === 'mirror')).toBe(expected);
  });

  it('total trade is reported twice; so are growths, over one base', () => {
    expect(find(['a VNM T 2024<2023: up 33.9%', 'b LAO T 2024<2023: up 32.8%']).map(lineOf)).toEqual([
      'mirror mirror: a/g-T-2024 b/g-T-2024',
    ]);
    expect(find(['a VNM T 2024<2023: up 33.9%', 'b LAO T 2024<2022: up 32.8%'])).toEqual([]);
    expect(find(['a VNM T 2024<2023: up 33.9%', 'b LAO T 2024<2023: up $32.8 million'])).toEqual([]);
  });

  it('a balance is of its own side', () => {
    expect(find(['a VNM B 2024: 1.00 million USD', 'b LAO B 2024: -1.00 million USD'])).toEqual([]);
  });

  it('each figure of a side is there once, and a new one keeps the name', () => {
    const lines = [
      'a VNM X 2024: $0.60 billion',
      'b LAO M 2024: $0.90 billion',
      'c LAO M 2024: $0.90 billion',
    ];
    const found = only(find(lines));
    expect(found.claims).toEqual(['a/X-2024', 'b/M-2024']);
    expect(
      only(
        find([...lines, 'd LAO M 2024: $0.91 billion', 'e LAO M 2024: $0.93 billion']).filter(
          ({ code }) => code === 'mirror',
        ),
      ).id,
    ).toBe(found.id);
  });
});

const magnitudes = (lines: readonly string[], about = {}) =>
  find(lines, about).filter(({ code }) => code === 'magnitude');

describe('a value off by a power of ten', () => {
  test.each([
    ['million for billion', '$2.2 million', 3],
    ['a digit too few', '$0.22 billion', 1],
    ['not merely another value', '$4.0 billion', null],
    ['the same value', '$2.2 billion', null],
  ])('%s', (_what, figure, exponent) => {
    const found = magnitudes([`a VNM T 2024: ${figure}`, 'b VNM T 2024: $2.2 billion']);
    expect(found.map(({ claims, exponent: power }) => [claims[0], power])).toEqual(
      exponent === null ? [] : [['a/T-2024', exponent]],
    );
  });

  it('is the one that stands alone, also where it is the larger one', () => {
    const found = only(
      magnitudes(['a VNM T 2024: $2.2 billion', 'b VNM T 2024: $2.2 million', 'c VNM T 2024: $2.21 million']),
    );
    expect(found).toMatchObject({
      claims: ['a/T-2024', 'b/T-2024', 'c/T-2024'],
      exponent: -3,
      kind: 'magnitude',
      proofs: [],
    });
  });

  it('is none where another source prints the same', () => {
    expect(
      magnitudes([
        'a VNM T 2024: $2.2 million',
        'b VNM T 2024: $2.2 billion',
        'c VNM T 2024: $2.21 million',
      ]).map(({ claims }) => claims[0]),
    ).toEqual(['b/T-2024']);
  });

  it('is that which lies far from all others, also where these do not agree, but none of two against two', () => {
    const lines = ['a VNM T 2024: $2.2 million', 'b VNM T 2024: $2.2 billion', 'c VNM T 2024: $2.6 billion'];
    expect(only(magnitudes(lines)).claims).toEqual(['a/T-2024', 'b/T-2024', 'c/T-2024']);
    expect(
      magnitudes([...lines.slice(0, 2), 'c VNM T 2024: $2.21 million', 'd VNM T 2024: $2.21 billion']),
    ).toEqual([]);
  });

  it.each(['at least $1 million', 'at most $1 million'])('%s does not say how large it is', (figure) => {
    expect(
      magnitudes([`a VNM T 2024: ${figure}`, 'b VNM T 2024: $2.2 billion', 'c VNM T 2024: $2.6 billion']),
    ).toEqual([]);
  });

  it.each(['estimated $2.2 million', 'forecast $2.2 million'])('%s is of another kind', (figure) => {
    expect(magnitudes([`a VNM T 2024: ${figure}`, 'b VNM T 2024: $2.2 billion'])).toEqual([]);
  });

  it('is not sought in other valuations, reporters, statistics and reprints', () => {
    const right = 'b VNM X@FOB 2024: $2.2 billion';
    expect(magnitudes(['a VNM M@FOB 2024: $2.2 million', right])).toEqual([]);
    expect(magnitudes(['a VNM X@CIF 2024: $2.2 million', right])).toEqual([]);
    expect(magnitudes(['a LAO X 2024: $2.2 million', right])).toEqual([]);
    expect(magnitudes(['a VNM X 2024: $2.2 million', right], { a: { kind: 'statistics' } })).toEqual([]);
    expect(magnitudes(['a VNM X 2024: $2.2 million', right], { a: { repeats: 'b' } })).toEqual([]);
  });
});

describe('a value off its neighbours', () => {
  const around = ['b VNM T 2023: $2.0 billion', 'c VNM T 2025: $2.6 billion'];
  test.each([
    ['million for billion', '2024: $2.2 million', 3],
    ['ten times as much', '2024: $22 billion', -1],
    ['within a factor of two of both', '2024: $1.4 billion', null],
    ['twice the lower one after a move', '2024: $4.0 million', 3],
    ['half the higher one after a move', '2024: $1.3 million', 3],
    ['a thousandth, though near one of them only', '2024: $4.5 million', 3],
    ['a tenth of a value near one of them only', '2024: $0.45 billion', null],
    ['not near after any move', '2024: $0.55 billion', null],
    ['of another length', '2024-S1: $2.2 million', null],
    ['a range in millions', '2024: $2.1-2.3 million', 3],
    ['a range of ten times as much says less', '2024: $21-23 billion', null],
  ])('%s', (_what, line, exponent) => {
    const found = magnitudes([`a VNM T ${line}`, ...around]);
    expect(found.map((one) => one.exponent)).toEqual(exponent === null ? [] : [exponent]);
  });
  it('has two, where it is no thousandfold', () => {
    for (const one of around) expect(magnitudes(['a VNM T 2024: $0.22 billion', one])).toEqual([]);
    const twice = ['b VNM T 2023: $2.0 billion', 'd VNM T 2023: $2.1 billion'];
    expect(magnitudes(['a VNM T 2024: $0.22 billion', ...twice])).toEqual([]);
  });
  // biome-ignore format: one row a case
  test.each<[string, string[], string | null]>([
    ['two years and nothing else: either',    ['a VNM T 2023: $1,310 billion', 'b VNM T 2022: $1.2 billion'], 'b/T-2022 3 either'],
    ['two years with a gap between them',     ['a VNM T 2023: $1.3 million', 'b VNM T 2019: $1.2 billion'], 'a/T-2023 3 either'],
    ['two values of the other year',          ['a VNM T 2024: $2.2 million', 'b VNM T 2023: $2.0 billion', 'd VNM T 2023: $2.1 billion'], 'a/T-2024 3'],
    ['years before it that are far apart',    ['a VNM T 2024: $1,310 billion', 'b VNM T 2023: $1.2 billion', 'b VNM T 2022: $0.3 billion'], 'a/T-2024 -3'],
    ['of fiscal years',                       ['a VNM X 2023-04/2024-03: $9 million', 'b VNM X 2022-04/2023-03: $8.7 billion'], 'a/X-2023-04/2024-03 3 either'],
    ['not of years long apart',               ['a VNM T 2023: $1.3 billion', 'b VNM T 2003: $1.2 million'], null],
    ['not a hundredfold, as of a new trade',  ['a VNM T 2023: $120 million', 'b VNM T 2022: $1.2 million'], null],
    ['not where a growth says so',            ['a VNM T 2023: $1,310 million', 'a VNM T 2023<2022: up 109,000%', 'b VNM T 2022: $1.2 million'], null],
    ['not of another flow',                   ['a VNM X 2023: $1.3 million', 'b VNM T 2022: $1.2 billion'], null],
    ['not of a balance',                      ['a VNM B 2023: $1.3 million', 'b VNM B 2022: $1.2 billion'], null],
    ['not in another currency',               ['a VNM T 2023: 1,310 billion kip', 'b VNM T 2022: $1.2 billion'], null],
    ['not of months beside a year',           ['a VNM T 2023: $1.2 billion', 'b VNM T 2022-04: $1.1 million'], null],
  ])('or is a thousandfold: %s', (_what, lines, expected) => {
    const found = magnitudes(lines).map(({ claims, exponent, either }) =>
      [claims[0], exponent, ...(either ? ['either'] : [])].join(' '),
    );
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
  // biome-ignore format: one row a case
  test.each([
    ['the newest, a thousand times',    ['a VNM T 2024: $1,310 billion', 'b VNM T 2023: $1.2 billion', 'b VNM T 2022: $1.1 billion'], ['a/T-2024', -3]],
    ['the first, a thousandth',         ['a VNM T 2022: $1.1 million', 'b VNM T 2023: $1.2 billion', 'b VNM T 2024: $1.3 billion'], ['a/T-2022', 3]],
    ['of a fiscal year, tenfold',       ['a VNM T 2024-07/2025-06: $12 billion', 'b VNM T 2023-07/2024-06: $1.2 billion', 'b VNM T 2022-07/2023-06: $1.1 billion'], ['a/T-2024-07/2025-06', -1]],
    ['years beside it that are apart',  ['a VNM T 2024: $12.1 billion', 'b VNM T 2023: $1.2 billion', 'b VNM T 2022: $0.3 billion'], null],
    ['a growth printed as large',       ['a VNM T 2024: $12 billion', 'a VNM T 2024<2023: up 900%', 'b VNM T 2023: $1.2 billion', 'b VNM T 2022: $1.1 billion'], null],
    ['a leap of less than that',        ['a VNM T 2024: $4.1 billion', 'b VNM T 2023: $1.2 billion', 'b VNM T 2022: $1.1 billion'], null],
    ['a year between them is missing',  ['a VNM T 2024: $13.1 billion', 'b VNM T 2022: $1.2 billion', 'b VNM T 2021: $1.1 billion'], null],
  ])('at the end of a series: %s', (_what, lines, expected) => {
    const found = magnitudes(lines).map(({ claims, exponent }) => [claims[0], exponent]);
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
  it('and is the only one printed for its year', () => {
    expect(magnitudes(['a VNM T 2024: $2.2 million', 'd VNM T 2024: $3.0 million', ...around])).toEqual([]);
  });
  it('and the same months of the years around it', () => {
    const months = (year: string) => `${year}-01/${year}-05`;
    const lines = [
      `a VNM T ${months('2024')}: $2.2 million`,
      `b VNM T ${months('2023')}: $2.0 billion`,
      `c VNM T ${months('2025')}: $2.6 billion`,
    ];
    expect(only(magnitudes(lines)).exponent).toBe(3);
  });
});
