// Small systems whose answers can be read off: x and y are 0 or more.
import { describe, expect, it, test } from 'vitest';
import { rational, toExact } from '../../../src/domain/numbers/rational.ts';
import { type Bound, ExactSimplex } from '../../../src/domain/system/exact-simplex.ts';
import { compareInfinitesimals, minus, plus, scaleBy } from '../../../src/domain/system/infinitesimal.ts';
import { addTo, combine, formKey, type LinearForm, valueAt } from '../../../src/domain/system/linear-form.ts';

/** A form as its coefficients by column. */
const form = (...coefficients: (number | string)[]): LinearForm =>
  new Map(coefficients.flatMap((one, column) => (one === 0 ? [] : [[column, rational(one)] as const])));

type Row = readonly [form: LinearForm, lower: string | null, upper: string | null];

/** An end as "1" or, where it is open, "(1"; the number of its constraint says which row it is of, and upper ends have 100 more. */
function end(text: string | null, constraint: number): Bound | undefined {
  if (text === null) return undefined;
  return { value: rational(text.replace('(', '')), strict: text.startsWith('('), constraint };
}

function simplexOf(rows: readonly Row[], columns = 2): ExactSimplex {
  const simplex = new ExactSimplex(
    columns,
    rows.map(([of]) => of),
  );
  for (const [index, [, lower, upper]] of rows.entries())
    simplex.bound(index, end(lower, index), end(upper, 100 + index));
  return simplex;
}

const shown = (found: readonly { constraint: number; by: { toFraction(): string } }[] | null) =>
  found?.map(({ constraint, by }) => `${by.toFraction()}×${constraint}`).sort() ?? null;

const [X, Y, SUM, DIFFERENCE] = [form(1, 0), form(0, 1), form(1, 1), form(1, -1)];

describe('whether all bounds can be met', () => {
  test.each<[string, Row[], string[] | null]>([
    ['nothing is asked', [], null],
    [
      'a sum of its parts',
      [
        [X, '1', '2'],
        [Y, '3', '4'],
        [SUM, '5', '5'],
      ],
      null,
    ],
    [
      'a sum above its parts',
      [
        [X, '1', '2'],
        [Y, '3', '4'],
        [SUM, '7', '8'],
      ],
      ['1×100', '1×101', '1×2'],
    ],
    [
      'a sum below its parts',
      [
        [X, '1', '2'],
        [Y, '3', '4'],
        [SUM, '1', '3'],
      ],
      ['1×0', '1×1', '1×102'],
    ],
    [
      'a sum that touches',
      [
        [X, '1', '2'],
        [Y, '3', '4'],
        [SUM, '6', '8'],
      ],
      null,
    ],
    [
      'a sum that would touch, but for an open end',
      [
        [X, '1', '2'],
        [Y, '3', '4'],
        [SUM, '(6', '8'],
      ],
      ['1×100', '1×101', '1×2'],
    ],
    [
      'a sum that would touch, but for an open end of a part',
      [
        [X, '1', '(2'],
        [Y, '3', '4'],
        [SUM, '6', '8'],
      ],
      ['1×100', '1×101', '1×2'],
    ],
    ['two open ends that leave room', [[X, '(1', '(2']], null],
    ['ends of one form the wrong way round', [[X, '2', '1']], ['1×0', '1×100']],
    ['ends that meet, of which one is open', [[X, '1', '(1']], ['1×0', '1×100']],
    ['a negative amount', [[X, null, '-1']], ['1×100']],
    [
      'a part above its whole',
      [
        [X, '3', null],
        [SUM, null, '2'],
      ],
      ['1×0', '1×101'],
    ],
    [
      'twice a part above its whole',
      [
        [X, '3', null],
        [form(2, 1), null, '5'],
      ],
      ['1×101', '2×0'],
    ],
    [
      'a surplus above the total',
      [
        [DIFFERENCE, '3', null],
        [SUM, null, '2'],
      ],
      ['1×0', '1×101'],
    ],
    [
      'sum and difference give both parts',
      [
        [SUM, '5', '5'],
        [DIFFERENCE, '1', '1'],
        [X, '3', '3'],
        [Y, '2', '2'],
      ],
      null,
    ],
    [
      'sum and difference refute a part',
      [
        [SUM, '5', '5'],
        [DIFFERENCE, '1', '1'],
        [X, null, '2'],
      ],
      ['1/2×0', '1/2×1', '1×102'],
    ],
  ])('%s', (_, rows, expected) => {
    const simplex = simplexOf(rows);
    expect(shown(simplex.conflict())).toEqual(expected?.toSorted() ?? null);
    if (expected) return;
    const point = simplex.witness();
    expect(point.every((value) => value.compare(0) >= 0)).toBe(true);
    for (const [of, lower, upper] of rows) {
      const value = valueAt(of, point);
      const beside = (text: string, by: number) => by * value.compare(rational(text.replace('(', '')));
      if (lower !== null) expect(beside(lower, 1)).toBeGreaterThanOrEqual(lower.startsWith('(') ? 1 : 0);
      if (upper !== null) expect(beside(upper, -1)).toBeGreaterThanOrEqual(upper.startsWith('(') ? 1 : 0);
    }
  });

  it('again, with other bounds', () => {
    const simplex = simplexOf([
      [X, '1', '2'],
      [Y, '3', '4'],
      [SUM, '7', '8'],
    ]);
    expect(simplex.conflict()).not.toBeNull();
    simplex.bound(2, end('5', 2), end('6', 102));
    expect(simplex.conflict()).toBeNull();
    simplex.bound(0, end('4', 0), undefined);
    expect(shown(simplex.conflict())).toEqual(['1×0', '1×1', '1×102']);
    simplex.bound(0, undefined, undefined);
    expect(simplex.conflict()).toBeNull();
    expect(simplex.largest(X)?.value.toFraction()).toBe('3');
  });
});

describe('the largest value of a form', () => {
  const ROWS: Row[] = [
    [X, '1', '2'],
    [Y, '3', '(4'],
    [SUM, null, '5.5'],
  ];
  test.each<[string, LinearForm, string | null, boolean | null, string[]]>([
    ['a part', X, '2', true, ['1×100']],
    ['a part with an open end', Y, '4', false, ['1×101']],
    ['the whole', SUM, '11/2', true, ['1×102']],
    ['twice a part and the other', form(2, 1), '15/2', true, ['1×100', '1×102']],
    ['a difference', DIFFERENCE, '-1', true, ['1×1', '1×100']],
    ['the smallest of a part, turned', form(-1, 0), '-1', true, ['1×0']],
    ['nothing', form(), '0', true, []],
  ])('%s', (_, of, value, attained, support) => {
    const simplex = simplexOf(ROWS);
    expect(simplex.conflict()).toBeNull();
    const found = simplex.largest(of);
    expect(found && [toExact(found.value), found.attained, shown(found.support)]).toEqual([
      value,
      attained,
      support.toSorted(),
    ]);
  });

  it('has no limit where nothing bounds it', () => {
    const simplex = simplexOf([[DIFFERENCE, '0', '1']]);
    expect(simplex.conflict()).toBeNull();
    expect(simplex.largest(X)).toBeNull();
    expect(simplex.largest(form(1, -1))?.value.toFraction()).toBe('1');
    expect(simplex.largest(form(-1, 0))?.value.toFraction()).toBe('0');
  });

  it('can be asked of one after another, and leaves the bounds as they are', () => {
    const simplex = simplexOf(ROWS);
    expect(simplex.conflict()).toBeNull();
    const values = [X, SUM, Y, X].map((of) => simplex.largest(of)?.value.toFraction());
    expect(values).toEqual(['2', '11/2', '4', '2']);
    expect(simplex.conflict()).toBeNull();
  });
});

describe('linear forms', () => {
  test('are added, and columns that cancel out are left out', () => {
    const sum = combine([
      [rational(2), form(1, 1)],
      [rational(-1), form(2, '1/2')],
    ]);
    expect(formKey(sum)).toBe('1:3/2');
    expect(combine([])).toEqual(new Map());
  });

  test('have a name that depends on nothing but their coefficients', () => {
    const turned = new Map([...form(1, -2, '1/3')].reverse());
    expect(formKey(turned)).toBe('0:1 1:-2 2:1/3');
    expect(formKey(form(1, 2))).not.toBe(formKey(form(12)));
  });

  test('have a value at a point; a column without one counts as nothing', () => {
    expect(valueAt(form(2, 3), [rational(1), rational('1/2')]).toFraction()).toBe('7/2');
    expect(valueAt(form(2, 3), [rational(1)]).toFraction()).toBe('2');
  });

  test('lose a coefficient that becomes nothing', () => {
    const changed = new Map(form(1, 2));
    addTo(changed, 0, rational(-1));
    addTo(changed, 2, rational(4));
    expect(formKey(changed)).toBe('1:2 2:4');
  });
});

test('a number with a little more or less beside it', () => {
  const limit = (value: string, slope: string) => ({ value: rational(value), slope: rational(slope) });
  const text = ({ value, slope }: ReturnType<typeof limit>) => `${value.toFraction()} ${slope.toFraction()}`;
  expect(text(plus(limit('1', '2'), limit('3', '-1')))).toBe('4 1');
  expect(text(plus(limit('1', '2'), limit('3', '0')))).toBe('4 2');
  expect(text(minus(limit('1', '2'), limit('3', '-1')))).toBe('-2 3');
  expect(text(minus(limit('1', '2'), limit('3', '0')))).toBe('-2 2');
  expect(text(scaleBy(limit('1', '2'), rational('-3')))).toBe('-3 -6');
  expect(text(scaleBy(limit('1', '0'), rational('-3')))).toBe('-3 0');
  expect(Math.sign(compareInfinitesimals(limit('1', '9'), limit('2', '-9')))).toBe(-1);
  expect(Math.sign(compareInfinitesimals(limit('1', '1'), limit('1', '0')))).toBe(1);
  expect(compareInfinitesimals(limit('1', '1'), limit('1', '1'))).toBe(0);
});
