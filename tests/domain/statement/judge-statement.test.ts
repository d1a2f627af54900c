import { describe, expect, test } from 'vitest';
import { contains, readInterval } from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import type { PlaceId } from '../../../src/domain/statement/place.ts';
import { periodsOf, type TypedStatement } from '../../../src/domain/statement/statement.ts';
import { checkTyped } from './check-typed.ts';

type Figures = Partial<Record<PlaceId, string>>;

const statement = (figures: Figures, changes: Partial<TypedStatement> = {}): TypedStatement => ({
  language: 'en',
  figures,
  deficit: false,
  reporter: 'VNM',
  partner: 'LAO',
  currency: 'USD',
  period: null,
  ...changes,
});

const check = (figures: Figures, changes?: Partial<TypedStatement>) =>
  checkTyped(statement(figures, changes));

/** The figures that a committee printed together in January 2025. */
const COMMITTEE: Figures = {
  T: 'over US$2 billion',
  'T-growth': 'grew 32.8 per cent',
  X: '$1.3 billion',
  'X-growth': 'up 26.2 per cent',
  M: '$641.8 million',
  'M-growth': 'rising 32 per cent',
};

describe('the verdict', () => {
  const CASES: [name: string, figures: Figures, verdict: string][] = [
    ['nothing', {}, 'cannot-tell'],
    ['one value', { T: '2.2 billion' }, 'cannot-tell'],
    ['a value and a growth', { T: '2.2 billion', 'T-growth': 'up 33.9 per cent' }, 'cannot-tell'],
    ['a growth that fits', { T: '2.2 billion', 'T-base': '1.6 billion', 'T-growth': 'up 33.9%' }, 'weak'],
    [
      'a growth at the end that rounding still gives',
      { T: '2.25 billion', 'T-base': '1.5 billion', 'T-growth': 'up 50%' },
      'weak',
    ],
    [
      'a growth that does not',
      { T: '2.2 billion', 'T-base': '1.6 billion', 'T-growth': 'up 53.9%' },
      'inconsistent',
    ],
    ['a sum that fits', { T: '1.95 billion', X: '1.3 billion', M: '641.8 million' }, 'weak'],
    ['a sum that does not', { T: '2.5 billion', X: '1.3 billion', M: '641.8 million' }, 'inconsistent'],
    [
      'a growth outside those of its parts',
      { 'T-growth': 'up 32.8%', 'X-growth': 'up 26.2%', 'M-growth': 'up 32%' },
      'inconsistent',
    ],
    [
      'a growth between those of its parts',
      { 'T-growth': 'up 28%', 'X-growth': 'up 26.2%', 'M-growth': 'up 32%' },
      'weak',
    ],
    [
      'an absolute change',
      { T: '2.2 billion', 'T-base': '1.6 billion', 'T-growth': 'up US$2 billion' },
      'inconsistent',
    ],
    ['figures of the committee', COMMITTEE, 'inconsistent'],
  ];
  test.each(CASES)('%s', (_, figures, verdict) => {
    expect(check(figures).verdict).toBe(verdict);
  });

  test('finds what only all figures show: two growths, two values and a total before', () => {
    const figures: Figures = {
      X: '1.3 billion',
      'X-growth': 'up 30%',
      M: '640 million',
      'M-growth': 'up 60%',
    };
    const fits = check({ ...figures, 'T-base': '1.4 billion' });
    expect(fits.findings).toEqual([]);
    expect(fits.verdict).toBe('consistent');
    const apart = check({ ...figures, 'T-base': '1.6 billion' });
    expect(apart.findings.map(({ code }) => code)).toEqual(['not-all-true']);
    expect(apart.verdict).toBe('inconsistent');
    expect([...apart.together.contradictory].sort()).toEqual([
      'typed/M',
      'typed/M-growth',
      'typed/T-base',
      'typed/X',
      'typed/X-growth',
    ]);
  });

  test('that all can be true comes with values that every rule accepts', () => {
    const { together } = check({
      T: '2.2 billion',
      'T-growth': 'up 33.9%',
      X: '1.4 billion',
      'M-base': '600 million',
    });
    const example = Object.fromEntries(together.example.map(({ place, value }) => [place, rational(value)]));
    const { T, X } = example;
    if (!T || !X || !example['T-base']) throw new Error('a value is missing');
    expect(contains(readInterval('[2150000000, 2250000000]'), T)).toBe(true);
    expect(contains(readInterval('[1350000000, 1450000000]'), X)).toBe(true);
    expect(contains(readInterval('[6770/20000, 6790/20000]'), T.div(example['T-base']).sub(1))).toBe(true);
  });

  test('does not hang on the period', () => {
    for (const period of [null, '2024', '2024-Q1', '2025-01/2025-04', '2018/2021']) {
      expect(check(COMMITTEE, { period }).verdict).toBe('inconsistent');
      expect(check({ T: '1.95 billion', X: '1.3 billion', M: '641.8 million' }, { period }).verdict).toBe(
        'weak',
      );
    }
  });

  test('a deficit is the other way round', () => {
    const figures = { X: '500 million', M: '1,134 million', B: '634 million' };
    expect(check(figures, { deficit: true }).verdict).toBe('weak');
    expect(check(figures, { deficit: false }).verdict).toBe('inconsistent');
  });
});

test('the committee’s figures have both contradictions, each with its proof', () => {
  const { findings } = check(COMMITTEE);
  expect(findings.map(({ code }) => code).sort()).toEqual(['growth-outside-parts', 'whole-differs']);
  for (const { proofs } of findings) expect(proofs.length).toBeGreaterThan(0);
});

test('a value and its growth imply the value before', () => {
  const { implied } = check({ T: '2.2 billion', 'T-growth': 'up 33.9 per cent' });
  expect(implied).toEqual([
    {
      place: 'T-base',
      interval: '[4300000000000/2679, 4500000000000/2677]',
      from: ['typed/T', 'typed/T-growth'],
    },
  ]);
});

test.each<[string, Figures, PlaceId[]]>([
  ['both values imply the growth', { T: '2.2 billion', 'T-base': '1.6 billion' }, ['T-growth']],
  ['a base and a growth imply the value', { X: '', 'X-base': '1 billion', 'X-growth': 'up 10%' }, ['X']],
  ['parts imply the whole and the balance', { X: '1 billion', M: '2 billion' }, ['T', 'B']],
  [
    'a whole and a part imply nothing but the growth’s base',
    { T: '3 billion', 'T-growth': 'up 1%' },
    ['T-base'],
  ],
  [
    'a total over time implies nothing of its balance',
    { T: '3 billion', 'T-base': '2 billion', 'T-growth': 'up 50%' },
    [],
  ],
  ['a total and a balance imply the parts', { T: '3 billion', B: '1 billion' }, ['X', 'M']],
])('%s', (_, figures, places) => {
  expect(check(figures).implied.map(({ place }) => place)).toEqual(places);
});

test('a passed growth shows true values that fit, and how sharp it was', () => {
  const [first, ...others] = check({
    T: '2.2 billion',
    'T-base': '1.6 billion',
    'T-growth': 'up 33.9%',
  }).tests;
  expect(others).toEqual([]);
  expect(first).toMatchObject({ operation: 'growth', verdict: 'weak', power: 'weak' });
  expect(first?.witness).not.toBeNull();
});

describe('a field that cannot take part says why', () => {
  const CASES: [place: PlaceId, words: string, code: string][] = [
    ['T', '2.2 bilion', 'unknown-word'],
    ['T', 'billion dollars', 'no-number'],
    ['T', '33.9 per cent', 'rate-for-value'],
    ['T', 'up US$2 billion', 'direction-of-value'],
    ['T-growth', '33.9 per cent', 'no-direction'],
    ['T-growth', 'up 33.9', 'no-unit'],
    ['T-growth', 'down 120 per cent', 'falls-by-all'],
    ['T-growth', 'up 3% 4%', 'too-many-numbers'],
  ];
  test.each(CASES)('%s: %s', (place, words, code) => {
    const reading = check({ [place]: words }).readings.get(place);
    expect(reading).toHaveProperty('problem.code', code);
    expect(check({ [place]: words, X: '1 billion' }).claims).toHaveLength(1);
  });
});

test.each<[string, Figures, PlaceId[]]>([
  ['nothing', {}, []],
  ['a value and a growth', { T: '2.2 billion', 'T-growth': 'up 33.9%' }, ['T-base']],
  ['two parts', { X: '1 billion', M: '2 billion' }, ['T', 'B']],
  ['an unreadable third', { T: '2.2 billion', 'T-growth': 'up 33.9%', 'T-base': 'many' }, ['T-base']],
])('what is missing of %s', (_, figures, places) => {
  expect(check(figures).missing).toEqual(places);
});

test.each([
  ['2024', '2024', '2023'],
  ['2024-Q1', '2024-Q1', '2023-Q1'],
  ['2025-01/2025-04', '2025-01/2025-04', '2024-01/2024-04'],
  ['2018/2021', '2018/2021', '2014/2017'],
  ['2024-01/2024-12', '2024', '2023'],
])('the period before %s', (period, canonical, base) => {
  expect(periodsOf({ period })).toEqual({ period: canonical, base });
});

test.each<[string, Figures]>([
  ['vi', { T: '2,2 tỷ USD', 'T-growth': 'tăng 33,9%', 'T-base': '1,6 tỷ USD' }],
  [
    'fr',
    { T: '2,2 milliards de dollars', 'T-growth': 'en hausse de 33,9 %', 'T-base': '1,6 milliard de dollars' },
  ],
  ['zh', { T: '22亿美元', 'T-growth': '增长33.9%', 'T-base': '16亿美元' }],
  ['ja', { T: '22億ドル', 'T-growth': '33.9%増', 'T-base': '16億ドル' }],
  ['ko', { T: '22억 달러', 'T-growth': '33.9% 증가', 'T-base': '16억 달러' }],
  ['ru', { T: '2,2 млрд долларов США', 'T-growth': 'рост на 33,9%', 'T-base': '1,6 млрд долларов США' }],
])('the same figures in %s give the same verdict and witness', (language, figures) => {
  const english = check({ T: '2.2 billion', 'T-base': '1.6 billion', 'T-growth': 'up 33.9%' });
  expect(check(figures, { language }).tests).toEqual(english.tests);
});

test('a claim leads back to its place', () => {
  const { places } = check({ T: '2.2 billion', 'T-base': '2.0 billion', 'X-growth': 'up 3%' });
  expect([...places].sort()).toEqual([
    ['typed/T', 'T'],
    ['typed/T-base', 'T-base'],
    ['typed/X-growth', 'X-growth'],
  ]);
});
