import { describe, expect, it, test } from 'vitest';
import { find, lineOf, only, restsOn } from './ledger.ts';

describe('a longer period holds what each part of it holds', () => {
  test.each([
    [
      'a part larger than the whole',
      ['2024: $1.00 billion', '2024-S1: $1.10 billion'],
      'a/X-2024 a/X-2024-S1',
    ],
    ['a part as large as the whole', ['2024: $1.00 billion', '2024-S1: $1.00 billion'], null],
    ['a part that may be as large', ['2024: $1.00 billion', '2024-S1: $1.01 billion'], null],
    ['a part just too large', ['2024: $1.00 billion', '2024-S1: $1.02 billion'], 'a/X-2024 a/X-2024-S1'],
    ['open ends that meet', ['2024: nearly $1 billion', '2024-S1: over $1 billion'], 'a/X-2024 a/X-2024-S1'],
    [
      'at least is a bound from below',
      ['2024: $1.00 billion', '2024-S1: at least $2 billion'],
      'a/X-2024 a/X-2024-S1',
    ],
    ['at most is none', ['2024: $1.00 billion', '2024-S1: at most $2 billion'], null],
    ['a period that only overlaps', ['2024: $1.00 billion', '2023-12/2024-06: $2.00 billion'], null],
    [
      'cumulated months',
      ['2024-01/2024-07: $1.00 billion', '2024-01/2024-06: $1.10 billion'],
      'a/X-2024-01/2024-07 a/X-2024-01/2024-06',
    ],
    ['several years', ['2020/2023: $1.00 billion', '2022: $1.10 billion'], 'a/X-2020/2023 a/X-2022'],
    ['nothing in the whole', ['2024: $0.00 billion', '2024-S1: $1.00 billion'], 'a/X-2024 a/X-2024-S1'],
    ['nothing in the part', ['2024: $0.00 billion', '2024-S1: $0.00 billion'], null],
  ])('%s', (_what, lines, expected) => {
    const found = find(lines.map((line) => `a VNM X ${line}`));
    expect(found.map(({ claims }) => claims.join(' '))).toEqual(expected === null ? [] : [expected]);
  });

  it('a balance may fall as months are added', () => {
    expect(find(['a VNM B 2024: 1.00 million USD', 'a VNM B 2024-S1: 2.00 million USD'])).toEqual([]);
  });

  it.each(['a VNM M', 'a LAO X'])('%s is another series', (series) => {
    expect(find(['a VNM X 2024: $1.00 billion', `${series} 2024-S1: $2.00 billion`])).toEqual([]);
  });

  it('so is another valuation; one that is not stated may be the same', () => {
    const half = (at: string) =>
      find(['a VNM X@FOB 2024: $1.00 billion', `a VNM X${at} 2024-S1: $2.00 billion`]);
    expect(half('@CIF')).toEqual([]);
    expect(restsOn(half(''))).toEqual(['valuation']);
    const third = 'a VNM X@CIF 2023: $1.00 billion';
    expect(find(['a VNM X@FOB 2024: $1.00 billion', third, 'a VNM X 2024-S1: $2.00 billion'])).toEqual([]);
  });

  it('a sharp test has much power, an open one none', () => {
    const power = (part: string) =>
      only(find(['a VNM X 2024: $1.000 billion', `a VNM X 2024-S1: ${part}`])).proofs[0]?.power;
    expect(power('$2.000 billion')).toBe('strong');
    expect(power('over $2 billion')).toBe('weak');
    expect(power('at least $2 billion')).toBe('weak');
  });
});

describe('parts that make up the whole add up to it', () => {
  const quarters = (first: string) => [
    `a VNM T 2024-Q1: ${first}`,
    'a VNM T 2024-Q2: $1.0 billion',
    'a VNM T 2024-Q3: $1.0 billion',
    'a VNM T 2024-Q4: $1.0 billion',
  ];
  test.each([
    ['they do', '$1.0 billion', '$4.0 billion', null],
    ['by a tie in each', '$1.0 billion', '$4.2 billion', null],
    ['too little', '$0.5 billion', '$4.0 billion', 'sum-of-periods'],
    ['too much', '$2.0 billion', '$4.0 billion', 'sum-of-periods'],
    ['too much, whatever the last is', 'at least $9 billion', '$8.0 billion', 'at-least-part'],
    ['too little, but one has no upper end', 'at least $0.5 billion', '$9.0 billion', null],
  ])('%s', (_what, first, year, operation) => {
    const found = find([`a VNM T 2024: ${year}`, ...quarters(first)]);
    expect(found.flatMap(({ proofs }) => proofs.map((proof) => proof.operation))).toEqual(
      operation === null ? [] : [operation],
    );
  });

  it('with a gap they hold no more than it', () => {
    const [, ...three] = quarters('');
    expect(find(['a VNM T 2024: $9.0 billion', ...three])).toEqual([]);
    const found = only(find(['a VNM T 2024: $2.5 billion', ...three]));
    expect(found.proofs.map(({ operation }) => operation)).toEqual(['at-least-parts']);
  });

  it('only those are named that the proof needs', () => {
    const lines = [
      '2024: $1.0 billion',
      '2024-Q1: $0.1 billion',
      '2024-Q2: $0.9 billion',
      '2024-Q3: $0.9 billion',
    ];
    const found = only(find(lines.map((line) => `a VNM T ${line}`)));
    expect(found.claims).toEqual(['a/T-2024', 'a/T-2024-Q2', 'a/T-2024-Q3']);
  });

  it('of several ways to make up the whole the heaviest and the lightest count', () => {
    const lines = [
      '2024: $4.0 billion',
      '2024-S1: $3.0 billion',
      '2024-S2: $3.0 billion',
      ...['1', '2', '3', '4'].map((q) => `2024-Q${q}: $0.5 billion`),
    ];
    const found = find(lines.map((line) => `a VNM T ${line}`));
    const ofYear = found.filter(({ claims }) => claims[0] === 'a/T-2024');
    expect(only(ofYear).proofs.map(({ computed }) => computed)).toEqual([
      '[5900000000, 6100000000]',
      '[1800000000, 2200000000]',
    ]);
  });
});

describe('between sources', () => {
  const year = 'a VNM X 2024: $1.00 billion';
  it('it is a contradiction unless something was revised', () => {
    const found = find([year, 'b VNM X 2024-S1: $2.00 billion']);
    expect(found.map(lineOf)).toEqual(['between-sources periods-differ: a/X-2024 b/X-2024-S1']);
    expect(restsOn(found)).toEqual(['no-revision']);
  });

  it('and unless whose statistics they use is another than assumed', () => {
    expect(restsOn(find([year, 'b unspecified X 2024-S1: $2.00 billion']))).toEqual([
      'reporter',
      'no-revision',
    ]);
  });

  it.each(['estimated $2.00 billion', 'forecast $2.00 billion'])('%s contradicts nobody', (figure) => {
    expect(find([year, `b VNM X 2024-S1: ${figure}`])).toEqual([]);
  });

  it('what one source prints against itself is found there, once', () => {
    const found = find([year, 'a VNM X 2024-S1: $2.00 billion', 'b VNM X 2023: $1.00 billion']);
    expect(found.map(lineOf)).toEqual(['contradiction periods-differ: a/X-2024 a/X-2024-S1']);
  });

  it('statistics and reprints are left out', () => {
    const half = 'b VNM X 2024-S1: $2.00 billion';
    expect(find([year, half], { b: { kind: 'statistics' } })).toEqual([]);
    expect(find([year, half], { b: { repeats: 'c' } })).toEqual([]);
  });

  it('figures printed alike count once, under the earliest', () => {
    const halves = ['b', 'c', 'd'].map((source) => `${source} VNM X 2024-S1: $2.00 billion`);
    const found = find([year, ...halves], { b: '2024-08-02', c: '2024-08-01', d: '2024-08-03' });
    expect(found.map(lineOf)).toEqual(['between-sources periods-differ: a/X-2024 c/X-2024-S1']);
  });

  it('the gaps of one figure are one finding, which keeps its name as more join it', () => {
    const wrong = 'a VNM X 2024-01/2024-07: $5.00 billion';
    const later = ['b VNM X 2024-01/2024-08: $1.08 billion', 'c VNM X 2024-01/2024-09: $1.09 billion'];
    const found = only(find([wrong, ...later]));
    expect(found.claims).toEqual(['a/X-2024-01/2024-07', 'b/X-2024-01/2024-08', 'c/X-2024-01/2024-09']);
    expect(found.proofs).toHaveLength(2);
    const more = only(find([wrong, ...later, 'd VNM X 2024-01/2024-10: $1.10 billion']));
    expect(more.id).toBe(found.id);
  });
});
