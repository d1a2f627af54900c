/** Averages, average growths, shares and growths needed, each against the values of its source. */
import { describe, expect, it, test } from 'vitest';
import { target } from '../claims.ts';
import { anyClaims } from '../summary-claims.ts';
import { type About, findingsAmong, lineOf, only } from './ledger.ts';

const GOAL = target('t/goal', 'US$5 billion', '2030');
const found = (lines: readonly string[], about: About = {}) =>
  findingsAmong([...anyClaims(lines), { ...GOAL, source: 't' }], { t: {}, ...about });
const codesOf = (lines: readonly string[], about: About = {}) =>
  found(lines, about).map(({ kind, code }) => `${kind} ${code}`);

describe('an average is the sum of its values divided by their number', () => {
  const years = ['a VNM T 2022: $1.6 billion', 'a VNM T 2023: $1.8 billion', 'a VNM T 2024: $2.2 billion'];
  const months = ['a VNM X 2025-01/2025-04: $550 million'];
  test.each([
    // (1.55 + 1.75 + 2.15) ÷ 3 = 1.8167, (1.65 + 1.85 + 2.25) ÷ 3 = 1.9167.
    ['of all its years', years, 'T 2022/2024~year: $1.9 billion', true],
    ['just below what they give', years, 'T 2022/2024~year: $1.8 billion', true],
    ['below what they give', years, 'T 2022/2024~year: $1.7 billion', false],
    ['above it', years, 'T 2022/2024~year: $2.0 billion', false],
    ['hedged, within its limit', years, 'T 2022/2024~year: over $1.8 billion', true],
    ['hedged, beyond it', years, 'T 2022/2024~year: over $2.0 billion', false],
    ['a range', years, 'T 2022/2024~year: $1.7-1.8 billion', true],
    ['a range beyond', years, 'T 2022/2024~year: $2.1-2.3 billion', false],
    // 1.6 + 1.8 of three years are at least 1.1 a year.
    ['at least some of its years', years.slice(0, 2), 'T 2022/2024~year: $1.1 billion', true],
    ['less than some of its years', years.slice(0, 2), 'T 2022/2024~year: $1.0 billion', false],
    // 545 to 555 ÷ 4 is 136.25 to 138.75.
    ['a month, of the sum', months, 'X 2025-01/2025-04~month: $137.5 million', true],
    ['a month, not of the sum', months, 'X 2025-01/2025-04~month: $139.5 million', false],
    ['of another flow', years, 'X 2022/2024~year: $9.0 billion', true],
    [
      'of a balance, from its sum',
      ['a VNM B 2023/2024: -200 million USD'],
      'B 2023/2024~year: $100 million',
      false,
    ],
  ])('%s', (_what, values, average, fits) => {
    expect(codesOf([...values, `a VNM ${average}`])).toEqual(fits ? [] : ['contradiction average-differs']);
  });

  it('is proved by its terms and their number', () => {
    const finding = only(found([...years, 'a VNM T 2022/2024~year: $1.7 billion']));
    expect(lineOf(finding)).toBe(
      'contradiction average-differs: a/average-T-2022/2024 a/T-2022 a/T-2023 a/T-2024',
    );
    expect(finding.proofs).toMatchObject([
      {
        operation: 'average-of-values',
        count: 3,
        computed: '[5450000000/3, 5750000000/3]',
        // Under any rounding it holds for 1.767: the last digits decide.
        restsOn: [['nearest']],
      },
    ]);
  });

  it('between sources lies between what the lowest and the highest values give', () => {
    const others = [
      'b VNM T 2023: $1.80 billion',
      'c VNM T 2023: $1.60 billion',
      'b VNM T 2024: $2.20 billion',
    ];
    const about = { a: '2025-05-01', b: '2025-01-09', c: '2024-02-01' };
    expect(codesOf([...others, 'a VNM T 2023/2024~year: $1.95 billion'], about)).not.toContain(
      'between-sources average-differs',
    );
    const [finding] = found([...others, 'a VNM T 2023/2024~year: $2.50 billion'], about).filter(
      ({ code }) => code === 'average-differs',
    );
    expect(finding).toMatchObject({ kind: 'between-sources', proofs: [{ operation: 'average-of-values' }] });
    expect(finding?.proofs[0]?.restsOn.flat()).toContain('no-revision');
  });

  it('takes nothing away from the values that it does not fit', () => {
    const finding = only(found([...years, 'a VNM T 2022/2024~year: $1.7 billion']));
    expect(finding.severity).toBe('material');
  });
});

describe('an average growth is compound, or the mean of the yearly growths', () => {
  const ends = ['a VNM T 2016: $1.00 billion', 'a VNM T 2020: $2.00 billion'];
  const all = [
    ...ends,
    'a VNM T 2017: $3.00 billion',
    'a VNM T 2018: $1.00 billion',
    'a VNM T 2019: $1.50 billion',
  ];
  test.each([
    // 2^(1/4) is 1.1892.
    ['compound', ends, '2016/2020~growth<2016: up 19%', []],
    ['compound, as precise as printed', ends, '2016/2020~growth<2016: up 18.9%', []],
    ['less than compound, and so than any mean', ends, '2016/2020~growth<2016: up 18.0%', ['contradiction']],
    [
      'more than compound: a mean of years that are not printed may be',
      ends,
      '2016/2020~growth<2016: up 40%',
      [],
    ],
    // 200 %, −66.7 %, 50 % and 33.3 % are 54.2 % on average.
    ['the mean of its years', all, '2016/2020~growth<2016: up 54%', []],
    ['neither', all, '2016/2020~growth<2016: up 30%', ['contradiction']],
    ['below both', all, '2016/2020~growth<2016: up 10%', ['contradiction']],
    ['a fall where it rose', ends, '2016/2020~growth<2016: down 5%', ['contradiction']],
    ['hedged', ends, '2016/2020~growth<2016: up nearly 19%', []],
    ['hedged, beyond', ends, '2016/2020~growth<2016: up nearly 17%', ['contradiction']],
    ['from the year before, which is not printed', ends, '2017/2020~growth: up 19%', []],
  ])('%s', (_what, values, growth, expected) => {
    expect(found([...values, `a VNM T ${growth}`]).map(({ kind }) => kind)).toEqual(expected);
  });

  test.each([
    // From 2016: 2^(1/4) = 18.9 %; from 2015: 4^(1/5) = 32.0 %.
    ['from the first year', 'up 18.9%', []],
    ['from the year before', 'up 32.0%', []],
    ['below both', 'up 15.0%', ['contradiction average-growth-differs']],
  ])('tries both years where the source does not say: %s', (_what, rate, expected) => {
    const values = [...ends, 'a VNM T 2015: $0.50 billion'];
    expect(codesOf([...values, `a VNM T 2016/2020~growth: ${rate}`])).toEqual(expected);
  });

  it('rests on the year whose value is printed, where that of the other is not', () => {
    const [finding] = found([...ends, 'a VNM T 2016/2020~growth: up 15.0%']);
    expect(finding?.proofs[0]?.restsOn).toContainEqual(['counted-from']);
    const [told] = found([...ends, 'a VNM T 2016/2020~growth<2016: up 15.0%']);
    expect(told?.proofs[0]?.restsOn).not.toContainEqual(['counted-from']);
  });

  test.each([
    // 50 % and −20 %: 15 % on average, (1.5 × 0.8)^(1/2) − 1 = 9.5 % compound.
    ['the mean', 'up 15%', []],
    ['compound', 'up 9.5%', []],
    ['neither', 'up 12.0%', ['contradiction average-growth-differs']],
  ])('is held against yearly growths: %s', (_what, rate, expected) => {
    const yearly = ['a VNM T 2023<2022: up 50.0%', 'a VNM T 2024<2023: down 20.0%'];
    expect(codesOf([...yearly, `a VNM T 2022/2024~growth<2022: ${rate}`])).toEqual(expected);
  });

  it('decides at the root itself, which no decimal reaches', () => {
    // 8 ÷ 27 is (2 ÷ 3)³: a fall of a third, which 33.3 % holds and 33.4 % does not.
    const values = ['a VNM T 2020: $27.000000 billion', 'a VNM T 2023: $8.000000 billion'];
    expect(codesOf([...values, 'a VNM T 2021/2023~growth<2020: down 33.3%'])).toEqual([]);
    expect(codesOf([...values, 'a VNM T 2021/2023~growth<2020: down 33.4%'])).toEqual([
      'contradiction average-growth-differs',
    ]);
  });
});

describe('a share is the part divided by the whole', () => {
  const flows = ['a VNM T 2024: $2.20 billion', 'a VNM X 2024: $0.80 billion'];
  test.each([
    ['of two-way trade', flows, 'X 2024%T: 36%', []],
    ['too large', flows, 'X 2024%T: 44%', ['contradiction share-differs']],
    ['hedged', flows, 'X 2024%T: over 36%', []],
    ['hedged, beyond', flows, 'X 2024%T: over 40%', ['contradiction share-differs']],
    [
      'of exports and imports',
      ['a VNM X 2024: $1.00 billion', 'a VNM M 2024: $3.00 billion'],
      'X 2024%T: 25%',
      [],
    ],
    [
      'not of exports and imports',
      ['a VNM X 2024: $1.00 billion', 'a VNM M 2024: $3.00 billion'],
      'X 2024%T: 33%',
      ['contradiction share-differs'],
    ],
    [
      'of the year',
      ['a VNM T 2024: $2.20 billion', 'a VNM T 2024-S1: $1.10 billion'],
      'T 2024-S1%2024: 50%',
      [],
    ],
    [
      'not of the year',
      ['a VNM T 2024: $2.20 billion', 'a VNM T 2024-S1: $1.10 billion'],
      'T 2024-S1%2024: 55%',
      ['contradiction share-differs'],
    ],
    ['of a target', flows, 'T 2024%t/goal: 44%', []],
    ['not of the target', flows, 'T 2024%t/goal: 36%', ['contradiction share-differs']],
    ['of what the ledger does not hold', flows, 'T 2024%=all-imports: 99%', []],
    ['of a whole that is not printed', flows.slice(1), 'X 2024%T: 99%', []],
  ])('%s', (_what, values, share, expected) => {
    expect(codesOf([...values, `a VNM ${share}`])).toEqual(expected);
  });

  it('rests on no revision of a target, which was set', () => {
    const finding = only(found([...flows, 'a VNM T 2024%t/goal: 36%']));
    expect(finding.proofs[0]?.restsOn).toEqual([]);
    expect(finding.claims).toEqual(['a/share-T-2024', 'a/T-2024', 't/goal']);
  });
});

describe('a growth that is needed leads from the value to the target', () => {
  // (5 ÷ 2.2)^(1/5) is 1.1784; of 2.195 it is 1.1790, of 2.205 1.1779.
  test.each([
    ['as it is', 'up 17.8%', []],
    ['rounded', 'up 18%', []],
    ['too small', 'up 11%', ['contradiction needed-growth-differs']],
    ['at least', 'up at least 17%', []],
    ['at least too much', 'up at least 20%', ['contradiction needed-growth-differs']],
  ])('%s', (_what, rate, expected) => {
    const lines = ['a VNM T 2025: $2.20 billion', `a VNM T 2030~needed<2025@t/goal: ${rate}`];
    expect(codesOf(lines)).toEqual(expected);
  });

  it('says nothing without the value', () => {
    expect(codesOf(['a VNM T 2030~needed<2025@t/goal: up 99%'])).toEqual([]);
  });
});
