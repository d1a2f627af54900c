/** The rules of averages against an oracle that takes no root and shares no code with them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageFits, digitsOf, growthFits, meanFits, type PrintedDigits } from '../../oracle/averages.ts';
import { anyClaims } from '../summary-claims.ts';
import { findingsAmong } from './ledger.ts';

const RUNS = 200;

const amount: fc.Arbitrary<PrintedDigits> = fc.record({
  units: fc.integer({ min: 100, max: 9999 }),
  decimals: fc.integer({ min: 1, max: 2 }),
});
const percent: fc.Arbitrary<PrintedDigits> = fc.record({
  units: fc.integer({ min: 1, max: 900 }),
  decimals: fc.constant(1),
});

/** A figure near a number: right to the digit, or off by a few of its last ones. */
const near = (of: number, decimals: number, off: number): PrintedDigits => ({
  units: Math.max(1, Math.round(of * 10 ** decimals) + off),
  decimals,
});
const off = fc.integer({ min: -4, max: 4 });
const size = ({ units, decimals }: PrintedDigits): number => units / 10 ** decimals;

const isFound = (lines: readonly string[], code: string): boolean =>
  findingsAmong(anyClaims(lines)).some(
    (finding) => finding.code === code && finding.kind === 'contradiction',
  );

const dollars = (period: string, value: PrintedDigits) => `a VNM T ${period}: $${digitsOf(value)} million`;

it('an average is found just if no values have it', () => {
  const both = new Set<boolean>();
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 2, maxLength: 5 }),
      off,
      fc.integer({ min: 1, max: 2 }),
      (values, by, decimals) => {
        const mean = values.reduce((sum, value) => sum + size(value), 0) / values.length;
        const average = near(mean, decimals, by);
        const lines = values.map((value, index) => dollars(String(2015 + index), value));
        const fits = averageFits(average, values);
        both.add(fits);
        const line = `a VNM T 2015/${2014 + values.length}~year: $${digitsOf(average)} million`;
        expect(isFound([...lines, line], 'average-differs')).toBe(!fits);
      },
    ),
    { numRuns: RUNS },
  );
  expect(both.size).toBe(2);
});

it('a compound growth is found just if it, and so any mean, leads to less than the value', () => {
  const both = new Set<boolean>();
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 2, max: 9 }), off, (base, value, years, by) => {
      const root = (size(value) / size(base)) ** (1 / years) - 1;
      fc.pre(root > 0.01);
      const rate = near(100 * root, 1, by);
      const fits = growthFits(rate, base, value, years);
      both.add(fits);
      const last = 2010 + years;
      const lines = [dollars('2010', base), dollars(String(last), value)];
      const line = `a VNM T 2011/${last}~growth<2010: up ${digitsOf(rate)}%`;
      expect(isFound([...lines, line], 'average-growth-differs')).toBe(!fits);
    }),
    { numRuns: RUNS },
  );
  expect(both.size).toBe(2);
});

it('an average of yearly growths is found just if it is neither their mean nor their compound', () => {
  const both = new Set<boolean>();
  fc.assert(
    fc.property(
      fc.array(percent, { minLength: 2, maxLength: 5 }),
      off,
      fc.boolean(),
      (yearly, by, isMean) => {
        const rates = yearly.map(size);
        const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
        const compound =
          100 * (rates.reduce((all, rate) => all * (1 + rate / 100), 1) ** (1 / rates.length) - 1);
        const rate = near(isMean ? mean : compound, 1, by);
        const fits = meanFits(rate, yearly);
        both.add(fits);
        const lines = yearly.map(
          (one, index) => `a VNM T ${2011 + index}<${2010 + index}: up ${digitsOf(one)}%`,
        );
        const line = `a VNM T 2011/${2010 + yearly.length}~growth<2010: up ${digitsOf(rate)}%`;
        expect(isFound([...lines, line], 'average-growth-differs')).toBe(!fits);
      },
    ),
    { numRuns: RUNS },
  );
  expect(both.size).toBe(2);
});
