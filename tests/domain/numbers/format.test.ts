import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsFor,
  isExactAt,
  localise,
  numberFormat,
  showInterval,
  toDecimal,
  toPlot,
} from '../../../src/domain/numbers/format.ts';
import { readInterval } from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import { assertProperty, minus, order, parseQ, q, rationalOf, spans, times, toInterval } from '../oracle.ts';

describe('toDecimal', () => {
  it.each`
    value        | decimals | down         | up           | nearest
    ${'2.345'}   | ${2}     | ${'2.34'}    | ${'2.35'}    | ${'2.35'}
    ${'2.344'}   | ${2}     | ${'2.34'}    | ${'2.35'}    | ${'2.34'}
    ${'-2.341'}  | ${2}     | ${'-2.35'}   | ${'-2.34'}   | ${'-2.34'}
    ${'-2.346'}  | ${2}     | ${'-2.35'}   | ${'-2.34'}   | ${'-2.35'}
    ${'0.05'}    | ${1}     | ${'0.0'}     | ${'0.1'}     | ${'0.1'}
    ${'0.004'}   | ${2}     | ${'0.00'}    | ${'0.01'}    | ${'0.00'}
    ${'-0.004'}  | ${2}     | ${'-0.01'}   | ${'0.00'}    | ${'0.00'}
    ${'-0.4'}    | ${0}     | ${'-1'}      | ${'0'}       | ${'0'}
    ${'0'}       | ${2}     | ${'0.00'}    | ${'0.00'}    | ${'0.00'}
    ${'2'}       | ${2}     | ${'2.00'}    | ${'2.00'}    | ${'2.00'}
    ${'-2'}      | ${0}     | ${'-2'}      | ${'-2'}      | ${'-2'}
    ${'1/3'}     | ${3}     | ${'0.333'}   | ${'0.334'}   | ${'0.333'}
    ${'-2/3'}    | ${0}     | ${'-1'}      | ${'0'}       | ${'-1'}
    ${'1234567'} | ${0}     | ${'1234567'} | ${'1234567'} | ${'1234567'}
    ${'9.999'}   | ${2}     | ${'9.99'}    | ${'10.00'}   | ${'10.00'}
  `('$value to $decimals decimals', ({ value, decimals, down, up, nearest }) => {
    const shown = (rounding: 'down' | 'up' | 'nearest') => toDecimal(rational(value), decimals, rounding);
    expect([shown('down'), shown('up'), shown('nearest')]).toEqual([down, up, nearest]);
  });

  it('rounds in the direction asked, by less than one unit, and never shows minus zero', () => {
    assertProperty(
      fc.property(
        fc.bigInt(),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: 0, max: 8 }),
        (n, d, decimals) => {
          const value = q(n, d);
          const place = q(1, 10n ** BigInt(decimals));
          const distance = (rounding: 'down' | 'up' | 'nearest') => {
            const shown = toDecimal(rationalOf(value), decimals, rounding);
            expect(shown).toMatch(/^-?\d+(\.\d+)?$/);
            expect(shown).not.toMatch(/^-[0.]*$/);
            expect(shown.split('.')[1] ?? '').toHaveLength(decimals);
            return minus(parseQ(shown), value);
          };
          const [down, up, nearest] = [distance('down'), distance('up'), distance('nearest')];
          expect(order(down, q(0))).toBeLessThanOrEqual(0);
          expect(order(minus(q(0), down), place)).toBe(-1);
          expect(order(up, q(0))).toBeGreaterThanOrEqual(0);
          expect(order(up, place)).toBe(-1);
          expect(order(times(nearest, nearest), times(times(place, place), q(1, 4)))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('localise', () => {
  it.each`
    decimal                       | locale  | shown
    ${'1234.50'}                  | ${'en'} | ${'1,234.50'}
    ${'1234.50'}                  | ${'vi'} | ${'1.234,50'}
    ${'1234.50'}                  | ${'lo'} | ${'1.234,50'}
    ${'-0.6'}                     | ${'en'} | ${'−0.6'}
    ${'-0.6'}                     | ${'vi'} | ${'−0,6'}
    ${'2200000000'}               | ${'en'} | ${'2,200,000,000'}
    ${'2200000000'}               | ${'vi'} | ${'2.200.000.000'}
    ${'12345678901234567890.123'} | ${'en'} | ${'12,345,678,901,234,567,890.123'}
    ${'0'}                        | ${'en'} | ${'0'}
    ${'0.00'}                     | ${'vi'} | ${'0,00'}
  `('$decimal in $locale is $shown', ({ decimal, locale, shown }) => {
    expect(localise(decimal, locale)).toBe(shown);
  });
});

describe('numberFormat', () => {
  // A browser without Lao data writes as the second language does, so that both must agree on every number.
  it.each([1234.5, 12_345_678.901, -0.25, 1000, 0.125, 15])(
    'writes %d in Lao as in its stand-in',
    (number) => {
      const standIn = new Intl.NumberFormat('de', { maximumFractionDigits: 3 });
      expect(numberFormat('lo', { maximumFractionDigits: 3 }).format(number)).toBe(standIn.format(number));
    },
  );
});

describe('showInterval', () => {
  it.each`
    exact                         | exponent | decimals | locale  | lower      | upper          | lowerClosed | upperClosed | single
    ${'[1605000001, 1680999999]'} | ${9}     | ${3}     | ${'en'} | ${'1.605'} | ${'1.681'}     | ${true}     | ${true}     | ${false}
    ${'(1605000000, 1681000000)'} | ${9}     | ${3}     | ${'en'} | ${'1.605'} | ${'1.681'}     | ${false}    | ${false}    | ${false}
    ${'(1605000001, 1680999999)'} | ${9}     | ${3}     | ${'vi'} | ${'1,605'} | ${'1,681'}     | ${true}     | ${true}     | ${false}
    ${'[-1/30, 1/30]'}            | ${-2}    | ${1}     | ${'en'} | ${'−3.4'}  | ${'3.4'}       | ${true}     | ${true}     | ${false}
    ${'[-1/30000, -1/30000]'}     | ${-2}    | ${1}     | ${'en'} | ${'−0.1'}  | ${'0.0'}       | ${true}     | ${true}     | ${false}
    ${'[2200000000, 2200000000]'} | ${9}     | ${1}     | ${'en'} | ${'2.2'}   | ${'2.2'}       | ${true}     | ${true}     | ${true}
    ${'[2250000000, 2250000000]'} | ${9}     | ${1}     | ${'en'} | ${'2.2'}   | ${'2.3'}       | ${true}     | ${true}     | ${false}
    ${'(309400000, ∞)'}           | ${6}     | ${1}     | ${'en'} | ${'309.4'} | ${null}        | ${false}    | ${false}    | ${false}
    ${'(-∞, 1234567890000]'}      | ${6}     | ${0}     | ${'vi'} | ${null}    | ${'1.234.568'} | ${false}    | ${true}     | ${false}
    ${'(-∞, ∞)'}                  | ${9}     | ${1}     | ${'en'} | ${null}    | ${null}        | ${false}    | ${false}    | ${false}
    ${'[540/837, 540/837]'}       | ${0}     | ${3}     | ${'en'} | ${'0.645'} | ${'0.646'}     | ${true}     | ${true}     | ${false}
  `(
    '$exact at 10^$exponent with $decimals decimals in $locale',
    ({ exact, exponent, decimals, locale, single, ...ends }) => {
      expect(showInterval(readInterval(exact), exponent, decimals, locale)).toEqual({
        ...ends,
        exact: single,
      });
    },
  );

  it('encloses the exact interval, by less than one unit of the last place', () => {
    const range = { min: -100_000, max: 100_000 };
    assertProperty(
      fc.property(
        spans(range),
        fc.integer({ min: -2, max: 3 }),
        fc.integer({ min: 0, max: 4 }),
        (a, exponent, decimals) => {
          const shown = showInterval(toInterval(a), exponent, decimals, 'en');
          const unit = exponent < 0 ? q(1, 10n ** BigInt(-exponent)) : q(10n ** BigInt(exponent));
          const place = times(unit, q(1, 10n ** BigInt(decimals)));
          const read = (text: string) => times(parseQ(text.replaceAll(',', '').replace('−', '-')), unit);
          expect([shown.lower === null, shown.upper === null]).toEqual([a.lo === null, a.hi === null]);
          if (shown.lower !== null && a.lo) {
            const out = minus(a.lo, read(shown.lower));
            expect([order(out, q(0)) >= 0, order(out, place)]).toEqual([true, -1]);
            expect(shown.lowerClosed).toBe(a.lc || order(out, q(0)) > 0);
          }
          if (shown.upper !== null && a.hi) {
            const out = minus(read(shown.upper), a.hi);
            expect([order(out, q(0)) >= 0, order(out, place)]).toEqual([true, -1]);
            expect(shown.upperClosed).toBe(a.hc || order(out, q(0)) > 0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('decimalsFor', () => {
  it.each`
    exact                         | exponent | limit | decimals | why
    ${'[1605000001, 1680999999]'} | ${9}     | ${4}  | ${3}     | ${'a tenth of 0.076 is 0.0076'}
    ${'[1600000001, 2600000001]'} | ${9}     | ${4}  | ${1}     | ${'a tenth of 1 is 0.1'}
    ${'[1, 12]'}                  | ${0}     | ${4}  | ${0}     | ${'whole ends'}
    ${'[1/3, 2/3]'}               | ${-2}    | ${4}  | ${0}     | ${'a tenth of 33 % is 3.3'}
    ${'[1000000001, 1000000002]'} | ${9}     | ${2}  | ${2}     | ${'the limit'}
    ${'[1/3, 2/3]'}               | ${0}     | ${0}  | ${0}     | ${'a limit of none'}
  `('$exact at 10^$exponent needs $decimals: $why', ({ exact, exponent, limit, decimals }) => {
    expect(decimalsFor(readInterval(exact), exponent, limit)).toBe(decimals);
  });
});

describe('exact ends', () => {
  it.each`
    exact                         | exponent | needed | before   | why
    ${'[2250000000, 2250000000]'} | ${9}     | ${2}   | ${false} | ${'a point needs its own decimals'}
    ${'(309400000, ∞)'}           | ${6}     | ${1}   | ${false} | ${'the bounded end alone counts'}
    ${'(-∞, ∞)'}                  | ${9}     | ${0}   | ${true}  | ${'nothing to show'}
    ${'[3/100, 7/200]'}           | ${-2}    | ${1}   | ${false} | ${'per cent'}
  `('$exact is exact at $needed decimals: $why', ({ exact, exponent, needed, before }) => {
    expect(decimalsFor(readInterval(exact), exponent, 4)).toBe(needed);
    expect(isExactAt(readInterval(exact), exponent, needed)).toBe(true);
    expect(isExactAt(readInterval(exact), exponent, needed - 1)).toBe(before);
  });
});

it('gives doubles for drawing', () => {
  expect(toPlot(rational('11/5'))).toBe(2.2);
  expect(toPlot(rational('-1/8'))).toBe(-0.125);
});
