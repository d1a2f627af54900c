import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  isYear,
  monthsOf,
  type Period,
  parsePeriod,
  periodOf,
  yearOf,
} from '../../../src/domain/ledger/period.ts';
import { assertProperty } from '../oracle.ts';

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}

describe('parsePeriod', () => {
  it.each`
    written              | canonical            | months | from              | year    | whole
    ${'2024'}            | ${'2024'}            | ${12}  | ${2024 * 12}      | ${2024} | ${true}
    ${'2024-S1'}         | ${'2024-S1'}         | ${6}   | ${2024 * 12}      | ${2024} | ${false}
    ${'2024-S2'}         | ${'2024-S2'}         | ${6}   | ${2024 * 12 + 6}  | ${2024} | ${false}
    ${'2024-Q1'}         | ${'2024-Q1'}         | ${3}   | ${2024 * 12}      | ${2024} | ${false}
    ${'2024-Q4'}         | ${'2024-Q4'}         | ${3}   | ${2024 * 12 + 9}  | ${2024} | ${false}
    ${'2024-01'}         | ${'2024-01'}         | ${1}   | ${2024 * 12}      | ${2024} | ${false}
    ${'2024-12'}         | ${'2024-12'}         | ${1}   | ${2024 * 12 + 11} | ${2024} | ${false}
    ${'2025-01/2025-04'} | ${'2025-01/2025-04'} | ${4}   | ${2025 * 12}      | ${2025} | ${false}
    ${'2025-01/2025-03'} | ${'2025-Q1'}         | ${3}   | ${2025 * 12}      | ${2025} | ${false}
    ${'2025-02/2025-04'} | ${'2025-02/2025-04'} | ${3}   | ${2025 * 12 + 1}  | ${2025} | ${false}
    ${'2025-07/2025-12'} | ${'2025-S2'}         | ${6}   | ${2025 * 12 + 6}  | ${2025} | ${false}
    ${'2025-04/2025-09'} | ${'2025-04/2025-09'} | ${6}   | ${2025 * 12 + 3}  | ${2025} | ${false}
    ${'2025-01/2025-12'} | ${'2025'}            | ${12}  | ${2025 * 12}      | ${2025} | ${true}
    ${'2024-10/2025-09'} | ${'2024-10/2025-09'} | ${12}  | ${2024 * 12 + 9}  | ${2025} | ${false}
    ${'2018/2021'}       | ${'2018/2021'}       | ${48}  | ${2018 * 12}      | ${2021} | ${false}
    ${'2018-01/2021-12'} | ${'2018/2021'}       | ${48}  | ${2018 * 12}      | ${2021} | ${false}
    ${'2024/2024'}       | ${'2024'}            | ${12}  | ${2024 * 12}      | ${2024} | ${true}
    ${'2024-Q1/2024-Q2'} | ${'2024-S1'}         | ${6}   | ${2024 * 12}      | ${2024} | ${false}
    ${'2024-Q4/2025-Q1'} | ${'2024-10/2025-03'} | ${6}   | ${2024 * 12 + 9}  | ${2025} | ${false}
    ${'2024-05/2024-05'} | ${'2024-05'}         | ${1}   | ${2024 * 12 + 4}  | ${2024} | ${false}
    ${'1900'}            | ${'1900'}            | ${12}  | ${1900 * 12}      | ${1900} | ${true}
    ${'2200'}            | ${'2200'}            | ${12}  | ${2200 * 12}      | ${2200} | ${true}
  `('reads $written as $canonical', ({ written, canonical, months, from, year, whole }) => {
    const period = parsed(written);
    expect(period).toEqual({ text: canonical, from, to: from + months - 1 });
    expect(monthsOf(period)).toBe(months);
    expect(yearOf(period)).toBe(year);
    expect(isYear(period)).toBe(whole);
  });

  it.each([
    '',
    '24',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-S0',
    '2024-S3',
    '2024-Q0',
    '2024-Q5',
    '2024-s1',
    '1899',
    '2201',
    '2024/',
    '/2024',
    '2024/2023',
    '2024-05/2024-04',
    '2024/2024-06',
    '2024-06/2024',
    '2024/2025/2026',
    ' 2024',
    '2024-01-05',
    '2024-01/2025-13',
    'FY2024',
    '20245',
  ])('refuses "%s"', (written) => {
    expect(parsePeriod(written)).toBeUndefined();
  });

  const month = fc.integer({ min: 1900 * 12, max: 2200 * 12 + 11 });
  const twoDigits = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  const plain = (n: number) => `${Math.trunc(n / 12)}-${twoDigits((n % 12) + 1)}`;

  it('is canonical and idempotent for any run of months', () => {
    assertProperty(
      fc.property(month, fc.integer({ min: 0, max: 50 }), (from, extra) => {
        const to = Math.min(from + extra, 2200 * 12 + 11);
        const period = parsed(`${plain(from)}/${plain(to)}`);
        expect([period.from, period.to]).toEqual([from, to]);
        expect(parsed(period.text)).toEqual(period);
        expect(periodOf(from, to)).toEqual(period);
        expect(parsePeriod(to > from ? `${plain(to)}/${plain(from)}` : 'no')).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('gives one text to every spelling of a run', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    assertProperty(
      fc.property(year, (y) => {
        const spellings = [
          [`${y}`, `${y}-S1/${y}-S2`, `${y}-Q1/${y}-Q4`, `${y}-01/${y}-12`, `${y}-01/${y}`, `${y}-Q1/${y}`],
          [`${y}-S2`, `${y}-Q3/${y}-Q4`, `${y}-07/${y}-12`, `${y}-07/${y}-S2`],
          [`${y}-Q2`, `${y}-04/${y}-06`, `${y}-04/${y}-Q2`],
          [`${y}/${y + 1}`, `${y}-S1/${y + 1}-S2`, `${y}-01/${y + 1}-12`],
        ];
        for (const [canonical, ...others] of spellings) {
          for (const other of others) expect(parsed(other).text).toBe(canonical);
        }
      }),
    );
  });
});

describe('periods', () => {
  it('sorts by start, then the shorter first', () => {
    const sorted = [
      '2023-12',
      '2024-01',
      '2024-Q1',
      '2024-01/2024-04',
      '2024-S1',
      '2024',
      '2024/2025',
      '2024-02',
    ];
    expect(
      [...sorted]
        .reverse()
        .map(parsed)
        .sort(comparePeriods)
        .map(({ text }) => text),
    ).toEqual(sorted);
    expect(comparePeriods(parsed('2024'), parsed('2024-Q1/2024-Q4'))).toBe(0);
  });
});
