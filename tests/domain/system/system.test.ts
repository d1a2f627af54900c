// What claims say as inequalities, what they imply, and the proofs that are written down of them.
import { describe, expect, it, test } from 'vitest';
import type { Flow } from '../../../src/domain/ledger/codes.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import type { Observation } from '../../../src/domain/ledger/observation.ts';
import { readPeriod } from '../../../src/domain/ledger/period.ts';
import { GOODS_IN_DOLLARS } from '../../../src/domain/ledger/side.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { isLinear } from '../../../src/domain/system/assertion.ts';
import { componentsOf } from '../../../src/domain/system/component.ts';
import { impliedBy } from '../../../src/domain/system/implied.ts';
import { systemOf } from '../../../src/domain/system/system.ts';
import { figureWeights } from '../../../src/domain/system/weights.ts';
import { isValueClaim, observed } from '../claims.ts';
import { claimsOf, find, only, sourcesOf } from '../findings/ledger.ts';

const observations = (lines: readonly string[]): Observation[] =>
  claimsOf(lines).filter(isValueClaim).map(observed);

const terms = (form: ReadonlyMap<number, { toFraction(): string }>): string =>
  [...form].map(([column, by]) => `${by.toFraction()}×${column}`).join(' + ');

describe('columns', () => {
  const LINES = [
    'a VNM X@FOB 2024-S1: $1.30 billion',
    'a VNM T 2024: $5.20 billion',
    'a VNM M 2024: $2.0 billion',
    'a VNM B 2023: $0.5 billion',
  ];
  const { columns } = systemOf(observations(LINES));

  it('are exports and imports in the stretches between all ends of periods', () => {
    const all = Array.from({ length: columns.count }, (_, column) => columns.subjectOf(column));
    expect(all.map(({ flow, valuation, period }) => [flow, valuation, period.text].join(' '))).toEqual([
      'X FOB 2024-S1',
      'X FOB 2024-S2',
      'M  2024-S1',
      'M  2024-S2',
      'X FOB 2023',
      'M  2023',
    ]);
  });

  test.each<[Flow, string, string]>([
    ['X', '2024-S1', '1×0'],
    ['X', '2024', '1×0 + 1×1'],
    ['M', '2024', '1×2 + 1×3'],
    ['T', '2024', '1×0 + 1×1 + 1×2 + 1×3'],
    ['B', '2024', '1×0 + 1×1 + -1×2 + -1×3'],
    ['T', '2023', '1×4 + 1×5'],
    ['B', '2023', '1×4 + -1×5'],
  ])('%s of %s', (flow, period, expected) => {
    expect(terms(columns.formOf({ flow, valuation: null, period: readPeriod(period) }))).toBe(expected);
  });

  test('of two valuations a value that states none is its own', () => {
    const two = systemOf(
      observations([
        'a VNM X@FOB 2024: $1 billion',
        'a VNM X@CIF 2024: $1 billion',
        'a VNM X 2024: $1 billion',
      ]),
    );
    const form = (valuation: 'FOB' | 'CIF' | null) =>
      terms(two.columns.formOf({ flow: 'X', valuation, period: readPeriod('2024') }));
    expect(new Set([form('FOB'), form('CIF'), form(null)]).size).toBe(3);
  });
});

describe('assertions', () => {
  const shown = (...lines: string[]) =>
    systemOf(observations(lines)).assertions.map(({ claims, constraints }) => [
      claims.map(({ id }) => id).join(' '),
      ...constraints.map(
        ({ form, bound, strict, end }) =>
          `${end}: ${terms(form)} ${strict ? '<' : '≤'} ${bound.toFraction()}`,
      ),
    ]);

  test.each<[string, string[], string[][]]>([
    ['a value', ['a VNM X 2024: $5'], [['a/X-2024', 'lower: -1×0 ≤ -9/2', 'upper: 1×0 ≤ 11/2']]],
    ['a value without an upper end', ['a VNM X 2024: at least $5'], [['a/X-2024', 'lower: -1×0 ≤ -5']]],
    [
      'a change',
      ['a VNM X 2024<2023: up $5'],
      [['a/g-X-2024', 'lower: -1×0 + 1×1 ≤ -9/2', 'upper: 1×0 + -1×1 ≤ 11/2']],
    ],
    [
      'a rate, with its base',
      ['a VNM X 2024<2023: up 55%'],
      [['a/g-X-2024', 'lower: -1×0 + 309/200×1 ≤ 0', 'upper: 1×0 + -311/200×1 ≤ 0', 'base: -1×1 < 0']],
    ],
    [
      'those that say the same, once',
      ['a VNM X 2024: $5', 'b VNM X 2024: $5', 'b VNM X 2024: $6'],
      [
        ['a/X-2024 b/X-2024', 'lower: -1×0 ≤ -9/2', 'upper: 1×0 ≤ 11/2'],
        ['b/X-2024-2', 'lower: -1×0 ≤ -11/2', 'upper: 1×0 ≤ 13/2'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(shown(...lines)).toEqual(expected);
  });

  test.each([
    ['a VNM X 2024: $5', true],
    ['a VNM B 2024: $5', true],
    ['a VNM B 2024<2023: up $5', true],
    ['a VNM B 2024<2023: up 5%', false],
  ])('%s is linear in the values: %s', (line, expected) => {
    const [claim] = observations([line]);
    expect(claim && isLinear(claim)).toBe(expected);
  });

  test('fall into parts that share no column', () => {
    const { assertions } = systemOf(
      observations([
        'a VNM X 2024: $5',
        'a VNM M 2023: $5',
        'a VNM T 2024: $9',
        'a VNM M 2023<2022: up 5%',
        'a VNM X 2020: $5',
      ]),
    );
    const parts = componentsOf(assertions).map((part) =>
      part.flatMap(({ claims }) => claims.map(({ id }) => id)).join(' '),
    );
    expect(parts).toEqual(['a/X-2024 a/T-2024', 'a/M-2023 a/g-M-2023', 'a/X-2020']);
  });
});

describe('what claims imply for cells', () => {
  const implied = (lines: readonly string[], flow: Flow, period: string, reporter = 'VNM') => {
    const cell = {
      flow,
      valuation: null,
      ...GOODS_IN_DOLLARS,
      period: readPeriod(period),
      reporter,
      partner: reporter === 'VNM' ? 'LAO' : 'VNM',
    };
    const claims = observations(lines);
    return impliedBy({ claims }, [cell]).map(({ interval, lower, upper }) => [
      writeInterval(interval),
      lower.map((ids) => ids.join('+')).join(' '),
      upper.map((ids) => ids.join('+')).join(' '),
    ]);
  };
  const PARTS = ['a VNM X 2024: $5', 'a VNM M 2024: $3'];
  test.each<[string, string[], Flow, string, string[][]]>([
    ['a printed one', PARTS, 'X', '2024', [['[9/2, 11/2]', 'a/X-2024', 'a/X-2024']]],
    ['a total', PARTS, 'T', '2024', [['[7, 9]', 'a/X-2024 a/M-2024', 'a/X-2024 a/M-2024']]],
    ['a balance', PARTS, 'B', '2024', [['[1, 3]', 'a/X-2024 a/M-2024', 'a/X-2024 a/M-2024']]],
    ['a half of a year, at most the year', PARTS, 'X', '2024-S1', [['[0, 11/2]', '', 'a/X-2024']]],
    [
      'a base',
      ['a VNM X 2024: $5', 'a VNM X 2024<2023: up $2'],
      'X',
      '2023',
      [['[2, 4]', 'a/X-2024 a/g-X-2024', 'a/X-2024 a/g-X-2024']],
    ],
    ['nothing of another year', PARTS, 'X', '2020', [['[0, ∞)', '', '']]],
    ['nothing where they contradict each other', [...PARTS, 'a VNM X 2024: $9'], 'T', '2024', []],
    [
      'something beside those that do',
      [...PARTS, 'a VNM X 2023: $5', 'a VNM X 2023: $9'],
      'X',
      '2024',
      [['[9/2, 11/2]', 'a/X-2024', 'a/X-2024']],
    ],
    [
      'what two papers print, by both',
      [...PARTS, 'b VNM X 2024: $5'],
      'X',
      '2024',
      [['[9/2, 11/2]', 'a/X-2024+b/X-2024', 'a/X-2024+b/X-2024']],
    ],
    [
      'of the assumed reporter, where none is named',
      ['a unspecified X 2024: $5'],
      'X',
      '2024',
      [['[9/2, 11/2]', 'a/X-2024', 'a/X-2024']],
    ],
  ])('%s', (_, lines, flow, period, expected) => {
    expect(implied(lines, flow, period)).toEqual(expected);
  });

  it('is of each reporter by itself', () => {
    expect(implied([...PARTS, 'a LAO X 2024: $9'], 'X', '2024')).toEqual([
      ['[9/2, 11/2]', 'a/X-2024', 'a/X-2024'],
    ]);
    expect(implied(PARTS, 'X', '2024', 'LAO')).toEqual([['[0, ∞)', '', '']]);
  });
});

describe('a written proof', () => {
  const written = (...lines: string[]) => {
    const [proof] = only(find(lines)).proofs;
    if (!proof?.written) throw new RangeError('missing proof');
    const { steps, rest, atLeast, atMost } = proof.written;
    const name = ({ flow, period }: { flow: string; period: string }) => `${flow} ${period}`;
    return {
      steps: steps.map(
        ({ claims, times, current, base, relation, bound }) =>
          `${claims.join('+')}: ${times} × (${name(current)}${base ? ` − ${base.factor} × ${name(base.subject)}` : ''}) ${relation} ${bound}`,
      ),
      rest: rest.map(({ times, subject }) => `${times} × ${name(subject)}`),
      bounds: `${atLeast} to ${atMost}`,
    };
  };

  test('adds up what is at least and what is at most, and names what is left over', () => {
    expect(written('a VNM X 2024: $1.30 billion', 'a VNM T 2024: nearly $1.20 billion')).toEqual({
      steps: ['a/T-2024: 1 × (T 2024) < 1200000000', 'a/X-2024: 1 × (X 2024) ≥ 1295000000'],
      rest: ['1 × M 2024'],
      bounds: '1295000000 to 1200000000',
    });
    expect(written('a VNM B 2024: $1.4 billion', 'a VNM T 2024: $1.2 billion')).toEqual({
      steps: ['a/B-2024: 1 × (B 2024) ≥ 1350000000', 'a/T-2024: 1 × (T 2024) ≤ 1250000000'],
      rest: ['2 × M 2024'],
      bounds: '1350000000 to 1250000000',
    });
    expect(written('a VNM X 2024-S1: $1.30 billion', 'a VNM T 2024: $1.20 billion').rest).toEqual([
      '1 × X 2024-S2',
      '1 × M 2024-S1',
      '1 × M 2024-S2',
    ]);
  });

  test('of changes and rates, with the base that a rate needs', () => {
    expect(written('a VNM X 2024<2023: up $1.00 billion', 'a VNM T 2024: $0.50 billion')).toEqual({
      steps: ['a/T-2024: 1 × (T 2024) ≤ 505000000', 'a/g-X-2024: 1 × (X 2024 − 1 × X 2023) ≥ 995000000'],
      rest: ['1 × M 2024', '1 × X 2023'],
      bounds: '995000000 to 505000000',
    });
    expect(
      written('a VNM X 2024<2022: up 10.0%', 'a VNM X 2024<2023: up 10.0%', 'a VNM X 2023<2022: up 10.0%'),
    ).toEqual({
      steps: [
        'a/g-X-2023: 2199/2000 × (X 2023 − 2199/2000 × X 2022) ≥ 0',
        'a/g-X-2024: 1 × (X 2024 − 2201/2000 × X 2022) ≤ 0',
        'a/g-X-2024: 433601/4000000 × (X 2022) > 0',
        'a/g-X-2024-2: 1 × (X 2024 − 2199/2000 × X 2023) ≥ 0',
      ],
      rest: [],
      bounds: '0 to 0',
    });
  });
});

test('giving up a figure costs each of its origins once, and a little less where it is no outcome', () => {
  const claims = claimsOf([
    'a VNM X 2024: $5',
    'b VNM X 2024: $5',
    'c VNM X 2024: $5',
    'a VNM M 2024: forecast $5',
    'd VNM M 2024: $5',
  ]);
  const ledger = ledgerOf({
    claims,
    sources: sourcesOf(claims, { b: { repeats: 'a' } }),
    assumedReporter: 'VNM',
  });
  const [a, b, c, forecast, d] = claims.filter(isValueClaim).map(observed);
  if (!a || !b || !c || !forecast || !d) throw new RangeError('missing claims');
  const figures = [[a], [a, b], [a, c], [forecast], [forecast, d], []];
  const { weightOf, claimsOf: counted } = figureWeights(figures, ledger);
  // One unit is more than all claims together: 9.
  expect(figures.map((_, place) => weightOf(place))).toEqual([9, 9, 18, 8, 17, 9]);
  expect([8, 9, 17, 18, 27].map(counted)).toEqual([1, 1, 2, 2, 3]);
});
