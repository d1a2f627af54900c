import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Interval,
  interval,
  readInterval,
  writeInterval,
} from '../../../src/domain/numbers/interval.ts';
import { type Rational, rational } from '../../../src/domain/numbers/rational.ts';
import { arrival, LONGEST, valueAfter } from '../../../src/domain/targets/path.ts';
import { order, plus, qOf, raised, times, UNIT } from '../oracle.ts';

const billions = (low: string, high: string): Interval =>
  interval(rational(low).mul(1_000_000_000), rational(high).mul(1_000_000_000));
const BILLION = rational(1_000_000_000);

describe('when a path reaches a threshold', () => {
  test.each([
    ['2.2 billion at 10–15 % to 5 billion', '2.15', '2.25', '[1/10, 3/20]', '5', '[57/10, 89/10]', 6, 9],
    ['2.2 billion at 10–15 % to 10 billion', '2.15', '2.25', '[1/10, 3/20]', '10', '[53/5, 81/5]', 11, 17],
    ['a threshold that is passed already', '2.15', '2.25', '[1/10, 3/20]', '2', '[0, 0]', 0, 0],
    ['a threshold within the value', '2.15', '2.25', '[1/10, 1/10]', '2.2', '[0, 3/10]', 0, 1],
    ['a whole number of years, exactly', '1', '1', '[1, 1]', '8', '[3, 3]', 3, 3],
    ['a tenth short of a doubling', '1', '1', '[1, 1]', '7.9', '[29/10, 3]', 3, 3],
    ['the value itself', '2', '2', '[1, 1]', '2', '[0, 0]', 0, 0],
    ['growth that is at least 100 %', '1', '1', '[1, ∞)', '8', '[0, 3]', 0, 3],
  ])('%s', (_what, low, high, growth, threshold, years, first, last) => {
    const found = arrival(billions(low, high), rational(threshold).mul(BILLION), readInterval(growth));
    expect(found && { ...found, years: writeInterval(found.years) }).toEqual({ years, first, last });
  });

  test.each([
    ['no growth', '[0, 0]', null],
    ['a fall', '[-1/2, -1/10]', null],
    ['a fall of everything', '[-1, -1]', null],
    ['growth so small that it takes longer than is followed', '[1/1000, 1/1000]', null],
    ['growth that may be none: no last year', '[0, 1/10]', null],
  ])('%s', (_what, growth, last) => {
    const found = arrival(billions('1', '1'), BILLION.mul(5), readInterval(growth));
    expect(found?.last ?? null).toBe(last);
  });

  test.each([
    ['a value that may be nothing', '[0, 4]', '[1, 1]', '[1, ∞)', null],
    ['a value without a lower end', '(-∞, 4]', '[1, 1]', '[1, ∞)', null],
    ['a growth without a lower end', '[4, 4]', '(-∞, 1]', '[1, ∞)', null],
    ['a value without an upper end', '[4, ∞)', '[1, 1]', '[0, 1]', 1],
  ])('%s', (_what, value, growth, years, last) => {
    const found = arrival(readInterval(value), rational(8), readInterval(growth));
    expect(found && [writeInterval(found.years), found.last]).toEqual([years, last]);
  });

  test('a value that is not positive never arrives', () => {
    expect(arrival(readInterval('[-4, 0]'), rational(8), readInterval('[1, 1]'))).toBeNull();
  });

  test('encloses the exact answer for every value and growth, and is no wider than two tenths for one path', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 5, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1000, max: 9000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, wide, slow, more, goal, mix) => {
          const value = interval(rational(low), rational(low + wide));
          const growth = interval(rational(slow).div(1000), rational(slow + more).div(1000));
          const threshold = rational(goal);
          const found = arrival(value, threshold, growth);
          const parts = Math.round(mix * 16);
          const within = (a: Rational, b: Rational) => a.add(b.sub(a).mul(parts).div(16));
          const v = within(rational(low), rational(low + wide));
          const g = within(rational(slow).div(1000), rational(slow + more).div(1000));
          // (1+g)^(10 x) against (T/v)^10, with x in tenths: the oracle's own fractions.
          const ratio = raised(qOf(threshold.div(v)), 10);
          const grown = (tenths: Rational | null | undefined) =>
            raised(plus(UNIT, qOf(g)), Number(tenths?.mul(10) ?? 0));
          if (found?.years.lower && threshold.compare(v) > 0) {
            expect(order(grown(found.years.lower), ratio)).toBeLessThanOrEqual(0);
          }
          if (found?.years.upper) expect(order(grown(found.years.upper), ratio)).toBeGreaterThanOrEqual(0);
          if (found?.years.upper && wide === 0 && more === 0) {
            expect(
              found.years.upper.sub(found.years.lower ?? 0).compare(rational('1/10')),
            ).toBeLessThanOrEqual(0);
          }
          if (!found) expect(order(raised(plus(UNIT, qOf(g)), LONGEST), qOf(threshold.div(v)))).toBe(-1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('where a path is after some years', () => {
  test('is the value times the factor to that power, end by end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 40 }),
        (low, wide, slow, more, years) => {
          const there = valueAfter(
            interval(rational(low), rational(low + wide)),
            interval(rational(slow).div(1000), rational(slow + more).div(1000)),
            years,
          );
          const end = (v: number, g: number) =>
            times(qOf(rational(v)), raised(plus(UNIT, qOf(rational(g).div(1000))), years));
          expect(there?.lower && order(qOf(there.lower), end(low, slow))).toBe(0);
          expect(there?.upper && order(qOf(there.upper), end(low + wide, slow + more))).toBe(0);
        },
      ),
    );
  });

  test.each([
    ['a value that is not positive', '[-1, 0]', '[1/10, 1/10]'],
    ['a growth that leaves nothing', '[1, 2]', '[-2, -1]'],
  ])('%s has none', (_what, value, growth) => {
    expect(valueAfter(readInterval(value), readInterval(growth), 3)).toBeNull();
  });
});
