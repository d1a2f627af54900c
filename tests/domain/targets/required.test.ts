import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearEndingIn } from '../../../src/domain/ledger/period.ts';
import { toDecimal } from '../../../src/domain/numbers/format.ts';
import {
  type Interval,
  interval,
  readInterval,
  writeInterval,
} from '../../../src/domain/numbers/interval.ts';
import { rational } from '../../../src/domain/numbers/rational.ts';
import type { AnnualValue } from '../../../src/domain/targets/annual-value.ts';
import { achievedGrowth, bandsOf, progressOf, requiredGrowth } from '../../../src/domain/targets/required.ts';
import { order, plus, qOf, raised, times, UNIT } from '../oracle.ts';

const exactly = (text: string): Interval => interval(rational(text), rational(text));

/** Per cent with one decimal, rounded outward. */
function shown(rate: Interval | null): string {
  if (!rate?.lower || !rate.upper) return 'none';
  return `${toDecimal(rate.lower.mul(100), 1, 'down')}–${toDecimal(rate.upper.mul(100), 1, 'up')}`;
}

describe('the growth that a target takes', () => {
  test.each([
    ['5 billion by 2030 from 2.2 billion in 2024', '5', '[43/20, 9/4]', 6, '14.2–15.2'],
    ['10 billion by 2030 from 2.2 billion in 2024', '10', '[43/20, 9/4]', 6, '28.2–29.2'],
    ['a threshold that is passed: a fall would do', '1', '[2, 2]', 1, '-50.0–-50.0'],
    ['no year left', '5', '[2, 2]', 0, 'none'],
    ['a value that is not positive', '5', '[-1, 0]', 3, 'none'],
    ['a value that may be nothing: no upper end', '5', '[0, 1]', 3, 'none'],
  ])('%s', (_what, threshold, now, years, rate) => {
    expect(shown(requiredGrowth(exactly(threshold), readInterval(now), years))).toBe(rate);
  });

  test('encloses the root: its lower end is too little from the top, its upper end enough from the bottom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 99999 }),
        fc.integer({ min: 1, max: 40 }),
        (low, wide, goal, years) => {
          const rate = requiredGrowth(
            exactly(String(goal)),
            interval(rational(low), rational(low + wide)),
            years,
          );
          const grown = (value: number, end: Interval['lower'] | undefined) =>
            times(qOf(rational(value)), raised(plus(UNIT, qOf(end ?? rational(0))), years));
          expect(order(grown(low + wide, rate?.lower), qOf(rational(goal)))).toBeLessThanOrEqual(0);
          expect(order(grown(low, rate?.upper), qOf(rational(goal)))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('the bands of the progress ratio', () => {
  test.each([
    ['[19/20, 19/20]', 'on-track'],
    ['[94/100, 95/100)', 'accelerate'],
    ['[94/100, 95/100]', 'on-track accelerate'],
    ['[3/5, 3/5]', 'accelerate'],
    ['[59/100, 59/100]', 'limited'],
    ['[0, 0]', 'limited'],
    ['[-1/10, 0)', 'away'],
    ['[-1/10, 2]', 'on-track accelerate limited away'],
  ])('%s is %s', (ratio, bands) => {
    expect(bandsOf(readInterval(ratio)).join(' ')).toBe(bands);
  });
});

describe('progress', () => {
  const value = (year: number, text: string): AnnualValue => ({
    year,
    period: yearEndingIn(year, 0),
    reporter: 'VNM',
    currency: 'USD',
    how: 'printed',
    claims: [`s/T-${year}`],
    source: 's',
    published: '2025-01-01',
    status: 'A',
    hedged: false,
    disputed: false,
    interval: readInterval(text),
    growth: null,
    of: [],
  });
  const now = value(2024, '[4, 4]');

  test('keeps every component of the rating', () => {
    const rating = progressOf(exactly('8'), now, 2022, 2026, [value(2022, '[1, 1]'), now]);
    // 4/1 over two years is 100 % a year, 8/1 over four years 68.2 %.
    expect(rating).toMatchObject({ baseYear: 2022, year: 2026, reason: null, bands: ['on-track'] });
    expect(rating.achieved).toBe(writeInterval(exactly('1')));
    expect(shown(rating.required === null ? null : readInterval(rating.required))).toBe('68.1–68.2');
    expect(shown(rating.ratio === null ? null : readInterval(rating.ratio))).toBe('146.6–146.7');
  });

  test.each([
    ['a missing base year is not replaced by the next', [value(2023, '[1, 1]')], 'no-base-year'],
    ['a base of nothing is an error', [value(2022, '[0, 1]')], 'base-not-positive'],
    ['a base above the target', [value(2022, '[9, 9]')], 'reached-at-base'],
    ['a base at the target', [value(2022, '[8, 8]')], 'reached-at-base'],
  ])('%s', (_what, values, reason) => {
    expect(progressOf(exactly('8'), now, 2022, 2026, [...values, now])).toMatchObject({
      reason,
      ratio: null,
      bands: [],
    });
  });

  test('a value that is not positive has no growth', () => {
    const none = { ...now, interval: readInterval('[-1, 0]') };
    expect(progressOf(exactly('8'), none, 2022, 2026, [value(2022, '[1, 1]')])).toMatchObject({
      reason: 'not-positive',
      achieved: null,
      required: null,
    });
    expect(progressOf(exactly('-8'), now, 2022, 2026, [value(2022, '[1, 1]')]).reason).toBe('not-positive');
  });
});

describe('the growth that was achieved', () => {
  const value = (claims: string[], changes: Partial<AnnualValue> = {}): AnnualValue => ({
    year: 2024,
    period: yearEndingIn(2024, 0),
    reporter: 'VNM',
    currency: 'USD',
    how: 'printed',
    claims,
    source: 's',
    published: '2025-01-01',
    status: 'A',
    hedged: false,
    disputed: false,
    interval: readInterval('[4, 4]'),
    growth: null,
    of: [],
    ...changes,
  });
  const base = value(['s/T-2023'], { year: 2023, interval: readInterval('[2, 2]') });
  const fifth = readInterval('[1/5, 1/5]');
  test.each<[string, AnnualValue, string]>([
    ['that from the base', value(['s/T-2024']), '[1, 1]'],
    [
      'what implies the value, where it is implied by that base',
      value(['s/T-2023', 's/g'], { growth: fifth }),
      '[1/5, 1/5]',
    ],
    [
      'that from the base, where another one implies it',
      value(['r/T-2023', 's/g'], { growth: fifth }),
      '[1, 1]',
    ],
    ['that from the base, where the change was in dollars', value(['s/T-2023', 's/g']), '[1, 1]'],
  ])('is %s', (_what, now, growth) => {
    expect(writeInterval(achievedGrowth(now, base) ?? exactly('0'))).toBe(growth);
  });

  test('of a sum of two claims only both are its own base', () => {
    const sum = value(['s/X-2023', 's/M-2023'], { year: 2023, interval: readInterval('[2, 2]') });
    const now = value(['s/X-2023', 's/g'], { growth: fifth });
    expect(writeInterval(achievedGrowth(now, sum) ?? exactly('0'))).toBe('[1, 1]');
  });
});
