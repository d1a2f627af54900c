// What of a statement is tested, what it implies, and what is missing: each row can be recomputed by hand.
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/statement/place.ts';
import { checkTyped, type TypedCheck } from './check-typed.ts';

type Figures = Partial<Record<PlaceId, string>>;

const check = (figures: Figures, deficit = false): TypedCheck =>
  checkTyped({
    language: 'en',
    figures,
    deficit,
    reporter: 'VNM',
    partner: 'LAO',
    currency: 'USD',
    period: null,
  });

const short = (claims: readonly string[]): string =>
  claims.map((claim) => claim.replace('typed/', '')).join(' ');

describe('what is tested', () => {
  const PARTS: Figures = { X: '3.0', 'X-growth': 'up 20%', M: '2.0', 'M-growth': 'up 40%' };
  const CASES: [name: string, figures: Figures, tests: string[]][] = [
    [
      'a growth against its values',
      { T: '5.0', 'T-base': '4.0', 'T-growth': 'up 25%' },
      ['growth T-growth of T T-base [2/9, 22/79]: weak, weak'],
    ],
    [
      'a change against its values',
      { T: '5.0', 'T-base': '4.0', 'T-growth': 'up US$2.0' },
      ['change T-growth of T T-base [9/10, 11/10]: inconsistent, weak'],
    ],
    [
      'a total against its parts',
      { T: '5.0', X: '3.0', M: '2.0' },
      ['sum T of X M [49/10, 51/10]: consistent, fair'],
    ],
    [
      'a total that is too much',
      { T: '6.0', X: '3.0', M: '2.0' },
      ['sum T of X M [49/10, 51/10]: inconsistent, fair'],
    ],
    [
      'the total of the year before',
      { 'T-base': '5.0', 'X-base': '3.0', 'M-base': '2.0' },
      ['sum T-base of X-base M-base [49/10, 51/10]: consistent, fair'],
    ],
    ['a balance', { X: '3.0', M: '2.0', B: '1.0' }, ['difference B of X M [9/10, 11/10]: weak, weak']],
    [
      'exports by half the sum of a total and a surplus',
      { T: '5.0', X: '3.0', B: '1.0' },
      ['half-sum X of T B [59/20, 61/20]: consistent, fair'],
    ],
    [
      'imports by half their difference',
      { T: '5.0', M: '2.0', B: '1.0' },
      ['half-difference M of T B [39/20, 41/20]: consistent, fair'],
    ],
    [
      'both parts say all of a total and a balance',
      { T: '5.0', X: '3.0', M: '2.0', B: '1.0' },
      ['sum T of X M [49/10, 51/10]: consistent, fair', 'difference B of X M [9/10, 11/10]: weak, weak'],
    ],
    ['values of two years are not mixed', { T: '5.0', X: '3.0', 'M-base': '2.0', 'T-base': '4.0' }, []],
    [
      'a growth between those of its parts',
      { 'T-growth': 'up 28%', 'X-growth': 'up 26.2%', 'M-growth': 'up 32%' },
      ['between-growths T-growth of X-growth M-growth (523/2000, 13/40): weak, weak'],
    ],
    [
      'a growth above those of its parts',
      { 'T-growth': 'up 40%', 'X-growth': 'up 26.2%', 'M-growth': 'up 32%' },
      ['between-growths T-growth of X-growth M-growth (523/2000, 13/40): inconsistent, weak'],
    ],
    [
      'not where one of them is a change in dollars',
      { 'T-growth': 'up 28%', 'X-growth': 'up 26.2%', 'M-growth': 'up US$2.0' },
      [],
    ],
    [
      'where the parts have values, their growths are weighed',
      { 'T-growth': 'up 30%', ...PARTS },
      ['weighted-growths T-growth of X M X-growth M-growth [187/848, 889/2736]: weak, weak'],
    ],
    [
      'and refute what lies between them',
      { 'T-growth': 'up 39%', ...PARTS },
      ['weighted-growths T-growth of X M X-growth M-growth [187/848, 889/2736]: inconsistent, weak'],
    ],
    ['nothing that no other figure gives', { T: '5.0', B: '1.0', 'T-base': '4.0' }, []],
  ];
  test.each(CASES)('%s', (_, figures, expected) => {
    const rows = check(figures).tests.map(
      ({ operation, stated, operands, computed, verdict, power }) =>
        `${operation} ${short([stated])} of ${short(operands)} ${computed}: ${verdict}, ${power}`,
    );
    expect(rows).toEqual(expected);
  });
});

describe('what is implied where nothing is typed', () => {
  const CASES: [name: string, figures: Figures, implied: string[]][] = [
    ['a growth by both values', { T: '5.0', 'T-base': '4.0' }, ['T-growth [2/9, 22/79] by T T-base']],
    ['none from nothing', { B: '5.0', 'T-base': 'down' }, []],
    [
      'the value before a growth',
      { T: '5.0', 'T-growth': 'up 25%' },
      ['T-base [990/251, 1010/249] by T T-growth'],
    ],
    [
      'the value after it',
      { 'T-base': '4.0', 'T-growth': 'up 25%' },
      ['T [19671/4000, 20331/4000] by T-base T-growth'],
    ],
    [
      'the value before a change',
      { T: '5.0', 'T-growth': 'up US$1.0' },
      ['T-base [39/10, 41/10] by T T-growth'],
    ],
    [
      'the value after it, all figures together',
      { 'T-base': '4.0', 'T-growth': 'up US$1.0' },
      ['T [49/10, 51/10] by T-base T-growth'],
    ],
    [
      'total and balance by their parts',
      { X: '3.0', M: '2.0' },
      ['T [49/10, 51/10] by X M', 'B [9/10, 11/10] by X M'],
    ],
    [
      'a part by the total and the other one',
      { T: '5.0', X: '3.0' },
      ['M [19/10, 21/10] by T X', 'B [17/20, 23/20] by T X'],
    ],
    [
      'the same of the year before',
      { 'T-base': '4.0', 'X-base': '1.0' },
      ['M-base [29/10, 31/10] by T-base X-base'],
    ],
    [
      'both parts by total and balance',
      { T: '5.0', B: '1.0' },
      ['X [59/20, 61/20] by T B', 'M [39/20, 41/20] by T B'],
    ],
    [
      'exports and a surplus give the rest',
      { X: '5.0', B: '4.0' },
      ['T [117/20, 123/20] by X B', 'M [9/10, 11/10] by X B'],
    ],
    ['a total alone does not bound a balance', { T: '5.0', 'T-base': '4.0', 'T-growth': 'up 25%' }, []],
    [
      'in the order of the places, each once',
      { 'T-growth': 'up 30%', X: '3.0', 'X-growth': 'up 20%', M: '2.0', 'M-growth': 'up 40%' },
      [
        'T [49/10, 51/10] by X M',
        'T-base [2686/725, 102/25] by X X-growth M M-growth T-growth',
        'X-base [59/25, 61/23] by X X-growth',
        'M-base [39/29, 41/27] by M M-growth',
        'B [9/10, 11/10] by X M',
      ],
    ],
    [
      'no trade below nothing: a change as large as the value, both printed with zeros',
      { M: '120 million', 'M-growth': 'up US$100 million' },
      ['M-base [0, 75000000] by M M-growth'],
    ],
    [
      'nor of a part that may be all there is',
      { T: '1.0 million', X: '1.0 million' },
      ['M [0, 100000] by T X', 'B [850000, 1050000] by T X'],
    ],
    // Where not all figures can be true together, each two of them still imply what they imply.
    [
      'by two figures, where all together do not fit',
      { T: '6.0', X: '3.0', M: '2.0' },
      ['B [9/10, 11/10] by X M'],
    ],
    [
      'over time, where the parts do not fit',
      { T: '6.0', X: '3.0', M: '2.0', 'T-growth': 'up 25%', 'X-base': '2.0', 'X-growth': 'up 50%' },
      ['T-base [1190/251, 1210/249] by T T-growth', 'B [9/10, 11/10] by X M'],
    ],
    [
      'a change in dollars, where the parts do not fit',
      { T: '6.0', X: '3.0', M: '2.0', 'T-growth': 'up US$1.0' },
      ['T-base [49/10, 51/10] by T T-growth', 'B [9/10, 11/10] by X M'],
    ],
    [
      'the value after a growth, where others do not fit',
      { T: '6.0', X: '3.0', B: '1.0', 'M-base': '4.0', 'M-growth': 'up 25%' },
      ['M [19671/4000, 20331/4000] by M-base M-growth'],
    ],
  ];
  test.each(CASES)('%s', (_, figures, expected) => {
    const rows = check(figures).implied.map(
      ({ place, interval, from }) => `${place} ${interval} by ${short(from)}`,
    );
    expect(rows).toEqual(expected);
  });
});

describe('all figures at once', () => {
  const together = (figures: Figures) => {
    const { verdict, contradictory, example, tested } = check(figures).together;
    return {
      verdict,
      contradictory: short(contradictory),
      tested: tested.length > 0,
      example: example.map(({ place, value }) => `${place} ${value}`).join(', '),
    };
  };

  test.each<[string, Figures, ReturnType<typeof together>]>([
    ['nothing', {}, { verdict: 'consistent', contradictory: '', tested: false, example: '' }],
    [
      'values that fit are an example',
      { T: '5.0', X: '3.0', M: '2.0' },
      { verdict: 'consistent', contradictory: '', tested: true, example: 'T 5, X 3, M 2' },
    ],
    [
      'those that a growth speaks of belong to it',
      { T: '5.0', 'T-growth': 'up 25%' },
      { verdict: 'consistent', contradictory: '', tested: false, example: 'T-base 4, T 5' },
    ],
    [
      'a growth alone has one as well',
      { 'X-growth': 'up 25%' },
      { verdict: 'consistent', contradictory: '', tested: false, example: 'X-base 1, X 5/4' },
    ],
    [
      'a surplus above the exports',
      { X: '1.0', B: '4.0' },
      { verdict: 'inconsistent', contradictory: 'X B', tested: false, example: '' },
    ],
    [
      'only what contradicts is named',
      { T: '6.0', X: '3.0', M: '2.0', 'T-base': '4.0' },
      { verdict: 'inconsistent', contradictory: 'T X M', tested: false, example: '' },
    ],
    [
      'values that nothing else gives are not tested',
      { T: '5.0', X: '3.0' },
      { verdict: 'consistent', contradictory: '', tested: false, example: 'T 5, X 3' },
    ],
  ])('%s', (_, figures, expected) => {
    expect(together(figures)).toEqual(expected);
  });
});

describe('what is typed', () => {
  test('a claim for each place that can be read, and none for blanks', () => {
    const found = check({ T: ' 5.0 ', X: '  ', M: '?' });
    expect(found.claims.map(({ figure }) => figure)).toEqual(['5.0']);
    expect([...found.readings.keys()]).toEqual(['T', 'M']);
    expect(found.claims).toMatchObject([{ id: 'typed/T', flow: 'T', values: ['5'] }]);
  });

  test('a fall is a negative growth, a deficit a negative balance', () => {
    const claims = check({ 'T-growth': 'down 5%', B: 'about 2–3' }, true).claims;
    expect(claims.map(({ values, direction, hedges }) => [values, direction, hedges])).toEqual([
      [['-1/20'], 'down', []],
      [['-3', '-2'], null, ['about']],
    ]);
  });

  test.each([
    ['down 99%', undefined],
    ['down 100%', undefined],
    ['down 101%', 'falls-by-all'],
    ['down US$200', undefined],
    ['up 200%', undefined],
  ])('%s', (words, code) => {
    const reading = check({ 'T-growth': words }).readings.get('T-growth');
    expect(reading && 'problem' in reading ? reading.problem.code : undefined).toBe(code);
  });

  test('a reporter that is not named is not specified', () => {
    const { claims } = checkTyped({
      language: 'en',
      figures: { T: '5.0' },
      deficit: false,
      currency: 'USD',
      reporter: '',
      partner: 'LAO',
      period: null,
    });
    expect(claims.map(({ reporter }) => reporter)).toEqual(['unspecified']);
    expect(check({ T: '5.0' }).claims.map(({ reporter }) => reporter)).toEqual(['VNM']);
  });
});
