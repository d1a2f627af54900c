import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANY_ROUNDING,
  levelRange,
  NARROW_READING,
  observedInterval,
  type Reading,
  targetInterval,
  USUAL_READING,
  VERDICT_READING,
} from '../../../src/domain/figures/reading.ts';
import { writeInterval } from '../../../src/domain/numbers/interval.ts';
import { assertProperty, holds, q, spanOf } from '../oracle.ts';
import { figureOf } from './figure-of.ts';

const observed = (text: string, reading?: Reading, language = 'en') =>
  writeInterval(observedInterval(figureOf(text, language), reading));

const WORD_READING: Reading = { ...VERDICT_READING, hedge: 'word' };

it('reads for verdicts to nearest, with wide zeros, and hedges to their outer limit', () => {
  expect(VERDICT_READING).toEqual({ rounding: 'nearest', zeros: 'wide', hedge: 'outer', threshold: 'exact' });
  expect(ANY_ROUNDING).toEqual({ rounding: 'any', zeros: 'wide', hedge: 'outer', threshold: 'exact' });
  expect(USUAL_READING).toEqual({ rounding: 'nearest', zeros: 'wide', hedge: 'usual', threshold: 'exact' });
  expect(NARROW_READING).toEqual({
    rounding: 'nearest',
    zeros: 'narrow',
    hedge: 'outer',
    threshold: 'exact',
  });
  expect(observed('2.2%')).toBe(observed('2.2%', VERDICT_READING));
});

describe('unhedged figures', () => {
  it.each`
    text                   | nearest                        | any                            | narrow
    ${'US$2.2 billion'}    | ${'[2150000000, 2250000000]'}  | ${'(2100000000, 2300000000)'}  | ${'[2150000000, 2250000000]'}
    ${'US$2.20 billion'}   | ${'[2195000000, 2205000000]'}  | ${'(2190000000, 2210000000)'}  | ${'[2195000000, 2205000000]'}
    ${'240 million USD'}   | ${'[235000000, 245000000]'}    | ${'(230000000, 250000000)'}    | ${'[239500000, 240500000]'}
    ${'$1,000 million'}    | ${'[500000000, 1500000000]'}   | ${'(0, 2000000000)'}           | ${'[999500000, 1000500000]'}
    ${'up 109.3 per cent'} | ${'[2185/2000, 2187/2000]'}    | ${'(273/250, 547/500)'}        | ${'[2185/2000, 2187/2000]'}
    ${'-6%'}               | ${'[-13/200, -11/200]'}        | ${'(-7/100, -1/20)'}           | ${'[-13/200, -11/200]'}
    ${'down 20%'}          | ${'[-1/4, -3/20]'}             | ${'(-3/10, -1/10)'}            | ${'[-41/200, -39/200]'}
    ${'0%'}                | ${'[-1/200, 1/200]'}           | ${'(-1/100, 1/100)'}           | ${'[-1/200, 1/200]'}
    ${'10 - 15 per cent'}  | ${'[1/20, 31/200]'}            | ${'(0, 4/25)'}                 | ${'[19/200, 31/200]'}
    ${'8–10 billion USD'}  | ${'[7500000000, 15000000000]'} | ${'(7000000000, 20000000000)'} | ${'[7500000000, 10500000000]'}
    ${'10–11 per cent'}    | ${'[1/20, 23/200]'}            | ${'(0, 3/25)'}                 | ${'[19/200, 23/200]'}
    ${'$5–10 billion'}     | ${'[4500000000, 15000000000]'} | ${'(4000000000, 20000000000)'} | ${'[4500000000, 10500000000]'}
    ${'fell 2.5–3.5%'}     | ${'[-71/2000, -49/2000]'}      | ${'(-9/250, -3/125)'}          | ${'[-71/2000, -49/2000]'}
  `('$text', ({ text, nearest, any, narrow }) => {
    expect(observed(text)).toBe(reduced(nearest));
    expect(observed(text, ANY_ROUNDING)).toBe(reduced(any));
    expect(observed(text, NARROW_READING)).toBe(reduced(narrow));
  });

  it.each`
    text                          | language | nearest
    ${'1,36 tỷ USD'}              | ${'vi'}  | ${'[1355000000, 1365000000]'}
    ${'1,37 milliard de dollars'} | ${'fr'}  | ${'[1365000000, 1375000000]'}
    ${'+45,4 %'}                  | ${'fr'}  | ${'[907/2000, 909/2000]'}
    ${'giảm 28,3%'}               | ${'vi'}  | ${'[-567/2000, -113/400]'}
  `('$language: $text is $nearest', ({ text, language, nearest }) => {
    expect(observed(text, VERDICT_READING, language)).toBe(nearest);
  });
});

describe('hedged figures', () => {
  it.each`
    text                                 | word                  | usual                         | outer
    ${'over 309.4 million USD'}          | ${'(309400000, ∞)'}   | ${'(309400000, 309500000]'}   | ${'(309400000, 340340000]'}
    ${'nearly 586 million USD'}          | ${'(-∞, 586000000)'}  | ${'[585000000, 586000000)'}   | ${'[527400000, 586000000)'}
    ${'about 2.2 billion USD'}           | ${'(-∞, ∞)'}          | ${'[2100000000, 2300000000]'} | ${'[1980000000, 2420000000]'}
    ${'at least 2.2 billion USD'}        | ${'[2200000000, ∞)'}  | ${'[2200000000, ∞)'}          | ${'[2200000000, ∞)'}
    ${'at most 2.2 billion USD'}         | ${'(-∞, 2200000000]'} | ${'(-∞, 2200000000]'}         | ${'(-∞, 2200000000]'}
    ${'over 32.8%'}                      | ${'(41/125, ∞)'}      | ${'(41/125, 329/1000]'}       | ${'(41/125, 451/1250]'}
    ${'nearly 32.8%'}                    | ${'(-∞, 41/125)'}     | ${'[327/1000, 41/125)'}       | ${'[369/1250, 41/125)'}
    ${'about 32.8%'}                     | ${'(-∞, ∞)'}          | ${'[327/1000, 329/1000]'}     | ${'[369/1250, 451/1250]'}
    ${'up at least 5%'}                  | ${'[1/20, ∞)'}        | ${'[1/20, ∞)'}                | ${'[1/20, ∞)'}
    ${'down over 32.8%'}                 | ${'(-∞, -41/125)'}    | ${'[-329/1000, -41/125)'}     | ${'[-451/1250, -41/125)'}
    ${'down nearly 32.8%'}               | ${'(-41/125, ∞)'}     | ${'(-41/125, -327/1000]'}     | ${'(-41/125, -369/1250]'}
    ${'down about 32.8%'}                | ${'(-∞, ∞)'}          | ${'[-329/1000, -327/1000]'}   | ${'[-451/1250, -369/1250]'}
    ${'down at least 5%'}                | ${'(-∞, -1/20]'}      | ${'(-∞, -1/20]'}              | ${'(-∞, -1/20]'}
    ${'down at most 5%'}                 | ${'[-1/20, ∞)'}       | ${'[-1/20, ∞)'}               | ${'[-1/20, ∞)'}
    ${'about more than 2.2 billion USD'} | ${'(-∞, ∞)'}          | ${'[2100000000, 2300000000]'} | ${'[1980000000, 2420000000]'}
    ${'nearly over 2.2 billion USD'}     | ${'(-∞, ∞)'}          | ${'[2100000000, 2300000000]'} | ${'[1980000000, 2420000000]'}
    ${'less than 2.2 billion USD'}       | ${'(-∞, 2200000000)'} | ${'[2100000000, 2200000000)'} | ${'[1980000000, 2200000000)'}
    ${'down less than 5%'}               | ${'(-1/20, ∞)'}       | ${'(-1/20, -1/25]'}           | ${'(-1/20, -1/25]'}
    ${'at most -5%'}                     | ${'(-∞, -1/20]'}      | ${'(-∞, -1/20]'}              | ${'(-∞, -1/20]'}
    ${'over -5%'}                        | ${'(-1/20, ∞)'}       | ${'(-1/20, -1/25]'}           | ${'(-1/20, -1/25]'}
    ${'less than -5%'}                   | ${'(-∞, -1/20)'}      | ${'[-3/50, -1/20)'}           | ${'[-3/50, -1/20)'}
    ${'about 10–15 per cent'}            | ${'(-∞, ∞)'}          | ${'[9/100, 4/25]'}            | ${'[9/100, 4/25]'}
    ${'about 10–20 per cent'}            | ${'(-∞, ∞)'}          | ${'[0, 3/10]'}                | ${'[0, 3/10]'}
    ${'about 0.5–1.25 per cent'}         | ${'(-∞, ∞)'}          | ${'[1/250, 63/5000]'}         | ${'[1/250, 63/5000]'}
    ${'over 5–8 billion USD'}            | ${'(5000000000, ∞)'}  | ${'(5000000000, 9000000000]'} | ${'(5000000000, 9000000000]'}
    ${'nearly 5–8 billion USD'}          | ${'(-∞, 8000000000)'} | ${'[4000000000, 8000000000)'} | ${'[4000000000, 8000000000)'}
  `('$text', ({ text, word, usual, outer }) => {
    expect(observed(text, WORD_READING)).toBe(word);
    expect(observed(text, USUAL_READING)).toBe(usual);
    expect(observed(text)).toBe(outer);
    // A hedge speaks of the printed value: rounding does not widen it again.
    expect(observed(text, ANY_ROUNDING)).toBe(outer);
  });

  it('takes the step of a hedge from the reading of zeros', () => {
    expect(observed('over 20 million USD')).toBe('(20000000, 30000000]');
    expect(observed('over 20 million USD', NARROW_READING)).toBe('(20000000, 22000000]');
  });
});

describe('targets', () => {
  it.each`
    text                   | zone
    ${'US$5 billion'}      | ${'[5000000000, 5000000000]'}
    ${'over US$5 billion'} | ${'[5000000000, 5000000000]'}
    ${'$5–10 billion'}     | ${'[5000000000, 10000000000]'}
    ${'10 - 15 per cent'}  | ${'[1/10, 3/20]'}
    ${'down 10 - 15%'}     | ${'[-3/20, -1/10]'}
    ${'down 10%'}          | ${'[-1/10, -1/10]'}
  `('$text sets $zone', ({ text, zone }) => {
    expect(writeInterval(targetInterval(figureOf(text)))).toBe(zone);
  });
});

/** Prints whole thousandths with a number of decimals, rounded by a rule, with whole numbers only. */
function print(
  thousandths: number,
  decimals: number,
  rule: (quotient: number, rest: number, step: number) => number,
) {
  const step = 10 ** (3 - decimals);
  const units = rule(Math.trunc(thousandths / step), thousandths % step, step);
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const NEAREST = {
  'half up': (n: number, rest: number, step: number) => (2 * rest >= step ? n + 1 : n),
  'half down': (n: number, rest: number, step: number) => (2 * rest > step ? n + 1 : n),
  'half to even': (n: number, rest: number, step: number) =>
    2 * rest > step || (2 * rest === step && n % 2 === 1) ? n + 1 : n,
};
const ANY = {
  ...NEAREST,
  truncated: (n: number) => n,
  'rounded up': (n: number, rest: number) => (rest > 0 ? n + 1 : n),
};

describe('a rounded value keeps its true one', () => {
  const thousandths = fc.integer({ min: 0, max: 3_000_000 });
  const decimals = fc.integer({ min: 0, max: 3 });

  const includesTruth = (reading: Reading, value: number, text: string) =>
    holds(spanOf(observedInterval(figureOf(text), reading)), q(BigInt(value) * 1000n));

  it.each(Object.entries(NEAREST))('to nearest, %s', (_, rule) => {
    assertProperty(
      fc.property(thousandths, decimals, (value, places) => {
        const text = `US$${print(value, places, rule)} million`;
        for (const reading of [VERDICT_READING, NARROW_READING, ANY_ROUNDING]) {
          expect(includesTruth(reading, value, text)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(ANY))('under any rounding, %s', (_, rule) => {
    assertProperty(
      fc.property(thousandths, decimals, (value, places) => {
        const text = `US$${print(value, places, rule)} million`;
        expect(includesTruth(ANY_ROUNDING, value, text)).toBe(true);
        expect(includesTruth({ ...ANY_ROUNDING, zeros: 'narrow' }, value, text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('excludes what no rounding to nearest would print so', () => {
    // 1.047 printed as 1.04 is truncated: to nearest it is out, under any rounding in.
    expect(includesTruth(VERDICT_READING, 1047, 'US$1.04 million')).toBe(false);
    expect(includesTruth(ANY_ROUNDING, 1047, 'US$1.04 million')).toBe(true);
    expect(includesTruth(VERDICT_READING, 1045, 'US$1.04 million')).toBe(true);
    expect(includesTruth(ANY_ROUNDING, 1050, 'US$1.04 million')).toBe(false);
  });
});

describe('a level', () => {
  it.each([
    ['is never negative', '0 million USD', 'T', '[0, 500000]'],
    ['that is a balance may be', '0 million USD', 'B', '[-500000, 500000]'],
    ['above zero is what is printed', '2 million USD', 'X', '[1500000, 2500000]'],
    ['without a lower end in print has none', 'at most 2 million USD', 'X', '(-∞, 2000000]'],
  ] as const)('%s: %s', (_, text, flow, range) => {
    expect(writeInterval(levelRange(flow)(observedInterval(figureOf(text, 'en'))))).toBe(range);
  });
});

/** Writes the ends in lowest terms, so that a table may keep one denominator. */
function reduced(text: string): string {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  return text.replace(/(\d+)\/(\d+)/g, (_, n: string, d: string) => {
    const common = divisor(BigInt(n), BigInt(d));
    return BigInt(d) / common === 1n
      ? `${BigInt(n) / common}`
      : `${BigInt(n) / common}/${BigInt(d) / common}`;
  });
}
