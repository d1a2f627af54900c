import { describe, expect, it } from 'vitest';
import { figureDecimal } from '../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../src/domain/figures/languages/index.ts';
import { printedDigits } from '../../../src/domain/figures/printed-digits.ts';
import { said } from './languages/said.ts';

const digitsOf = (printed: string, code: string, decided?: '.' | ',') => {
  const language = LANGUAGES.get(code);
  const read = language && printedDigits(printed, language, decided);
  if (!read) return 'none';
  return read.ambiguous?.isOpen ? `${read.digits} or ${read.ambiguous.otherwise}` : read.digits;
};

describe('marks that make one number only are read, whatever the language', () => {
  it.each([
    ['1,234.5', 'en', '1234.5'],
    ['1.234,5', 'en', '1234.5'], // the marks of the other convention, both of them
    ['2,25', 'en', '2.25'], // too few digits for thousands
    ['0,641', 'en', '0.641'], // no grouped number starts with a zero
    ['1,234', 'en', '1234'], // English is never doubtful
    ['1234,567', 'en', 'none'], // a mark may be missing
    ['12,3456', 'en', 'none'], // a mark may be misplaced
    ['1,234,56', 'en', 'none'],
    ['2,25', 'ja', 'none'], // no press of Japanese prints a comma before decimals
    ['2.25', 'de', '2.25'],
    ['1.234', 'de', '1234'],
    ["1'234,5", 'de', '1234.5'], // Swiss marks
    ['1 234,5', 'fr', '1234.5'],
    ['2.25', 'vi', '2.25'],
    ['1,234,567', 'vi', '1234567'],
    ['1.234.567', 'vi', '1234567'],
    ['4,812.6', 'es', '4812.6'],
  ])('%s in %s is %s', (printed, code, digits) => {
    expect(digitsOf(printed, code)).toBe(digits);
  });
});

describe('one mark with three digits behind it', () => {
  it.each([
    ['1.234', 'vi', '1234 or 1.234'],
    ['1,234', 'vi', '1.234 or 1234'],
    ['20,000', 'es', '20.000 or 20000'], // the rule of the language itself is doubtful here
    ['20.000', 'es', '20000'], // nobody prints three zeros as decimals
    ['2.340', 'lo', '2340'],
    ['2,341', 'lo', '2.341 or 2341'],
  ])('%s in %s is %s', (printed, code, digits) => {
    expect(digitsOf(printed, code)).toBe(digits);
  });

  it.each([
    ['1.234 triệu USD', 'vi', 'doubtful-marks 0 1.234'],
    ['1.234 USD', 'vi', 'doubtful-marks 0 1.234'],
    ['1,234 nghìn USD', 'vi', 'doubtful-marks 0 1,234'],
    ['1,703 tỷ USD', 'vi', '[1702500000, 1703500000] ±1000000 USD'],
    ['1.234 – 1.345 triệu USD', 'vi', 'doubtful-marks 0 1.234'],
    ['1,1–1,234 triệu USD', 'vi', 'doubtful-marks 4 1,234'],
    ['8,300 millones de dólares', 'es', 'doubtful-marks 0 8,300'],
    ['1,234 mil millones de dólares', 'es', '[1233500000, 1234500000] ±1000000 USD'],
    ['1,234 ລ້ານໂດລາ', 'lo', 'doubtful-marks 0 1,234'],
    ['1,234 ຕື້ໂດລາ', 'lo', '[1233500000, 1234500000] ±1000000 USD'],
  ])('%s in %s: %s', (text, code, meaning) => {
    expect(said(text, code)).toBe(meaning);
  });
});

describe('another figure of the source, or the curator, decides', () => {
  it.each([
    [['1.234 triệu USD', '5,5%'], 'vi', ','],
    [['1.234 triệu USD', '4.5%'], 'vi', '.'],
    [['20,000 millones', '4,812.6 mdd'], 'es', '.'],
    [['20,000 millones', '4.812,6 mdd', '6.7%'], 'es', undefined],
    [['20,000 millones', '1,234 millones'], 'es', undefined],
    [['1,234 million', '2,25 billion'], 'en', undefined],
  ] as const)('%s in %s: %s', (figures, code, mark) => {
    expect(figureDecimal(figures, code)).toBe(mark);
  });

  it.each([
    ['1.234 triệu USD', 'vi', '.', '[1233500, 1234500] ±1000 USD'],
    ['1.234 triệu USD', 'vi', ',', '[1233500000, 1234500000] ±1000000 USD'],
    ['20,000 millones de dólares', 'es', '.', '[15000000000, 25000000000] ±10000000000 ±1000000 USD'],
    ['1,703 tỷ USD', 'vi', '.', '[1702500000, 1703500000] ±1000000 USD'],
    ['1.703 tỷ USD', 'vi', '.', '[1702500000, 1703500000] ±1000000 USD'],
    ['2,25 tỷ USD', 'vi', '.', '[2245000000, 2255000000] ±10000000 USD'],
  ] as const)('%s in %s with %s before decimals: %s', (text, code, decimal, meaning) => {
    expect(said(text, code, { decimal })).toBe(meaning);
  });
});
