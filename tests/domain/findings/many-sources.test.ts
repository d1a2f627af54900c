// Where very many sources print the same periods, the time grows with the sources and not with their square; what is
// found does not change.
import { describe, expect, it, test } from 'vitest';
import { correctionsOf } from '../../../src/domain/corrections/corrections.ts';
import { findingsAmong as findingsOfJudged, judgeAll } from '../../../src/domain/findings/findings-of.ts';
import { periods } from '../../../src/domain/findings/periods.ts';
import { swapsAmong } from '../../../src/domain/findings/swapped-flows.ts';
import { resultsOf } from '../../../src/domain/findings/test.ts';
import type { Growth } from '../../../src/domain/ledger/claim.ts';
import { ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { growthChecksOf } from '../../growth-checks-of.ts';
import { waysOf } from '../corrections/ways.ts';
import { claimsOf, findingsAmong, lineOf, sourcesOf } from './ledger.ts';

const ledgerOfLines = (lines: readonly string[]) => {
  const claims = claimsOf(lines);
  return { claims, ledger: ledgerOf({ claims, sources: sourcesOf(claims), assumedReporter: 'VNM' }) };
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

function growthCheck(lines: readonly string[]) {
  const { claims, ledger } = ledgerOfLines(lines);
  const judged = judgeAll(ledger);
  const growths = claims.filter((claim): claim is Growth => claim.kind === 'growth');
  const [check] = growthChecksOf(growths, judged, findingsOfJudged(judged, { claims }), []);
  if (!check) throw new RangeError('no check');
  return check;
}

describe('a growth between the values of thirty sources', () => {
  /** Values that differ from source to source: from 1.10 to 1.39 billion, over 1.00 to 1.29 billion. */
  const values = numbers(30).flatMap((number) => [
    `n${number} VNM X 2024: $1.${String(number + 10)}0 billion`,
    `b${number} VNM X 2023: $1.${String(number).padStart(2, '0')}0 billion`,
  ]);

  test.each([
    ['that one pair gives', 'up 39.00%', 'consistent'],
    ['that many pairs give', 'up 10.0%', 'consistent'],
    ['that no pair gives', 'up 60.0%', 'cannot-tell'],
  ])('%s', (_what, stated, verdict) => {
    const check = growthCheck([`a VNM X 2024<2023: ${stated}`, ...values]);
    expect(check.verdict).toBe(verdict);
    expect(check.comparisons).toHaveLength(12);
    expect(new Set(check.comparisons.map(({ among }) => among))).toEqual(new Set([900]));
  });

  it('the nearest are those from which least is missing', () => {
    const { comparisons } = growthCheck(['a VNM X 2024<2023: up 60.0%', ...values]);
    expect(comparisons[0]).toMatchObject({ current: ['n29/X-2024'], base: ['b0/X-2023'], met: false });
  });

  it('a figure that all print is one figure', () => {
    const same = numbers(30).flatMap((number) => [
      `n${number} VNM X 2024: $1.10 billion`,
      `b${number} VNM X 2023: $1.00 billion`,
    ]);
    const { comparisons, verdict } = growthCheck(['a VNM X 2024<2023: up 10%', ...same]);
    expect(verdict).toBe('consistent');
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).not.toHaveProperty('among');
  });

  it('of its own value, only bases of other sources', () => {
    const own = ['a VNM X 2024: $1.39 billion', 'a VNM X 2023: $1.290 billion'];
    const lines = ['a VNM X 2024<2023: up 39.00%', ...own, ...values, ...numbers(40).map(moreBases)];
    const across = growthCheck(lines).comparisons.filter(({ basis }) => basis === 'other-sources');
    expect(across.every(({ current, base }) => current[0] === 'a/X-2024' && base[0] !== 'a/X-2023')).toBe(
      true,
    );
    expect(across.some(({ base }) => base[0] === 'b29/X-2023')).toBe(false);
    expect(across[0]).toMatchObject({ base: ['b0/X-2023'], met: true });
  });
});

const moreBases = (number: number) => `c${number} VNM X 2023: $1.${number + 30}0 billion`;

describe('a year beside ten values of each of its first months', () => {
  const months = numbers(11).map((month) => `2024-${String(month + 1).padStart(2, '0')}`);
  /** From 90.0 to 99.0 million a month. */
  const parts = numbers(10).flatMap((number) =>
    months.map((month) => `m${number} VNM X ${month}: $9${number}.0 million`),
  );
  const gapsOf = (whole: string, more: readonly string[] = []) =>
    findingsAmong(claimsOf([`a VNM X 2024: ${whole}`, ...parts, ...more]))
      .filter(({ code }) => code === 'periods-differ')
      .map(lineOf);

  it('fits where the largest add up to it', () => expect(gapsOf('$1089.0 million')).toEqual([]));

  it('does not where the largest add up to more', () => expect(gapsOf('$1088.0 million')).toHaveLength(1));

  it('nor where other months make the smallest fill it with less', () => {
    const last = 'z VNM X 2024-12: $95.0 million';
    expect(gapsOf('$1089.0 million', [last])).toHaveLength(1);
    expect(gapsOf('$1089.0 million', [last])[0]).toContain('m0/X-2024-01');
  });

  it('each value larger than the year is told, and no other', () => {
    const [gap, ...others] = gapsOf('$95.0 million');
    expect(others).toEqual([]);
    const named = new Set(gap?.split(' ').slice(2));
    expect(named.has('m9/X-2024-01')).toBe(true);
    expect([...named].filter((claim) => /^m[6-9]\//.test(claim))).toHaveLength(44);
  });

  it('what is certainly no larger is not held against it', () => {
    const { ledger } = ledgerOfLines(['a VNM X 2024: $1089.0 million', ...parts]);
    expect(resultsOf(ledger, periods).length).toBeLessThan(30);
  });
});

describe('exports and imports of hundreds of sources', () => {
  const sources = 300;
  const lines = numbers(sources).flatMap((number) => {
    const [exports, imports] = number % 100 === 50 ? ['$2.0', '$1.0'] : ['$1.0', '$2.0'];
    return [`n${number} VNM X 2024: ${exports} billion`, `n${number} VNM M 2024: ${imports} billion`];
  });

  it('that some print in each other’s place are one swap, of the first of each, and not looked at pair by pair', () => {
    const { ledger } = ledgerOfLines(lines);
    let looks = 0;
    const figures = ledger.observations.map((one) =>
      Object.create(one, {
        readings: {
          get: () => {
            looks += 1;
            return one.readings;
          },
        },
      }),
    );
    const swaps = swapsAmong(figures, ledger);
    expect(swaps.map(({ exported }) => exported.map(({ source }) => source))).toEqual([['n0', 'n150']]);
    expect(looks).toBeLessThan(10 * sources);
  });
});

describe('figures that contradict each other in more than sixty ways', () => {
  const lines = numbers(12).map((number) => `s${number} VNM X 2024: $1.${3 * number + 10} billion`);
  const about = Object.fromEntries(numbers(12).map((number) => [`s${number}`, '2025-01-10']));

  it('have one correction, which is not said to be the smallest', () => {
    const claims = claimsOf(lines);
    const sources = sourcesOf(claims, about);
    const ledger = ledgerOf({ claims, sources, assumedReporter: 'VNM' });
    const corrections = correctionsOf(findingsAmong(claims, about), ledger);
    expect(corrections).toMatchObject([{ claims: 11, proved: false, parts: [{ more: true }] }]);
    expect(corrections.flatMap(({ parts }) => parts).flatMap(waysOf)).toHaveLength(1);
  });
});
