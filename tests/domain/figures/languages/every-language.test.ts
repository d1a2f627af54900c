import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../../src/domain/figures/languages/index.ts';
import { toExact } from '../../../../src/domain/numbers/rational.ts';
import { assertProperty } from '../../oracle.ts';

/** How each language writes 1234.5, kept apart from the tables under test. */
const MARKS: Readonly<Record<string, { group: string; decimal: string }>> = {
  ar: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
  es: { group: '.', decimal: ',' },
  fr: { group: '\u202f', decimal: ',' },
  it: { group: '.', decimal: ',' },
  ja: { group: ',', decimal: '.' },
  ko: { group: ',', decimal: '.' },
  lo: { group: '.', decimal: ',' },
  pt: { group: '.', decimal: ',' },
  ru: { group: '\u00a0', decimal: ',' },
  th: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
  zh: { group: ',', decimal: '.' },
};

interface Printed {
  readonly whole: number;
  readonly decimals: string;
  readonly grouped: boolean;
}

const printed: fc.Arbitrary<Printed> = fc.record({
  whole: fc.integer({ min: 1, max: 9_999_999 }),
  decimals: fc.stringMatching(/^\d{0,3}$/),
  grouped: fc.boolean(),
});

function write({ whole, decimals, grouped }: Printed, code: string): string {
  const { group = '', decimal = '' } = MARKS[code] ?? {};
  const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, group) : String(whole);
  return decimals ? digits + decimal + decimals : digits;
}

/** Value and steps in the scale's unit, in thousandths, from the digits alone. */
function meant({ whole, decimals }: Printed): { value: bigint; step: bigint; narrow: bigint } {
  const value = BigInt(whole) * 1000n + BigInt(decimals.padEnd(3, '0'));
  if (decimals) {
    const step = 10n ** BigInt(3 - decimals.length);
    return { value, step, narrow: step };
  }
  let step = 1000n;
  while (value % (step * 10n) === 0n) step *= 10n;
  return { value, step, narrow: 1000n };
}

/** Thousandths of a power of ten, in lowest terms. */
function scaled(thousandths: bigint, exponent: number): string {
  const shift = exponent - 3;
  if (shift >= 0) return String(thousandths * 10n ** BigInt(shift));
  const below = 10n ** BigInt(-shift);
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const common = divisor(thousandths, below);
  return below === common ? `${thousandths / common}` : `${thousandths / common}/${below / common}`;
}

function readBack(text: string, code: string) {
  const result = readFigure(text, code);
  if ('problem' in result) return { text, ...result.problem };
  const { hedges, direction, tentative, unit, numbers } = result.figure;
  const read = numbers.map((number) =>
    [number.value, number.step, number.narrowStep].map((part) => toExact(part)),
  );
  return { text, unit, hedges, direction, tentative, numbers: read };
}

it('knows the languages of the ledger', () => {
  expect([...LANGUAGES.keys()].sort()).toEqual(Object.keys(MARKS));
});

describe.each([...LANGUAGES.values()])('$code', (language) => {
  const { code, scales, hedges, units, directions, tentative, range, fillers, numerals } = language;
  const dollar = units.USD[0] ?? '';
  const percent = units.rate[0] ?? '';

  it('gives each phrase one meaning, but for a scale that is also one of itself', () => {
    const words = [units, hedges, directions, tentative].flatMap((table) => Object.values(table).flat());
    const phrases = [...words, ...range, ...fillers, ...Object.keys(scales), ...Object.keys(numerals)];
    const twice = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    for (const phrase of twice) expect(numerals[phrase]).toBe(10 ** (scales[phrase] ?? 0));
    for (const phrase of phrases) {
      expect(phrase).toBe(phrase.trim().toLowerCase());
      expect(phrase).not.toBe('');
    }
  });

  it('reads the value, step and hedge that the words were made from, on either side of the number', () => {
    const hedgeWords = Object.entries(hedges).flatMap(([hedge, words]) =>
      words.map((word) => [hedge, word] as const),
    );
    for (const [hedge, word] of hedgeWords) {
      assertProperty(
        fc.property(
          printed,
          fc.constantFrom(...Object.entries(scales)),
          fc.boolean(),
          (number, [scale, exponent], first) => {
            const amount = `${write(number, code)} ${scale} ${dollar}`;
            const { value, step, narrow } = meant(number);
            const text = first ? `${word} ${amount}` : `${amount} ${word}`;
            expect(readBack(text, code)).toEqual({
              text,
              unit: 'USD',
              hedges: [hedge],
              direction: undefined,
              tentative: undefined,
              numbers: [[value, step, narrow].map((part) => scaled(part, exponent))],
            });
          },
        ),
        { numRuns: 20 },
      );
    }
  });

  it('reads every scale, unit, direction, tentative word, filler and numeral', () => {
    const ok = (text: string, rest: object) => expect(readBack(text, code)).toMatchObject({ text, ...rest });
    const three = write({ whole: 3, decimals: '', grouped: false }, code);
    for (const [scale, exponent] of Object.entries(scales)) {
      const step = scaled(1000n, exponent);
      ok(`${three} ${scale} ${dollar}`, { unit: 'USD', numbers: [[scaled(3000n, exponent), step, step]] });
    }
    for (const word of units.USD) ok(`${word} ${three}`, { unit: 'USD', hedges: [] });
    for (const word of units.rate) {
      ok(`${three} ${word}`, { unit: 'rate', numbers: [['3/100', '1/100', '1/100']] });
    }
    for (const direction of ['up', 'down'] as const) {
      for (const word of directions[direction]) ok(`${word} ${three} ${percent}`, { direction });
    }
    for (const [status, words] of Object.entries(tentative)) {
      for (const word of words) ok(`${word} ${three} ${dollar}`, { tentative: status });
    }
    for (const word of fillers) ok(`${word} ${three} ${percent}`, { hedges: [], direction: undefined });
    for (const word of range) ok(`1 ${word} ${three} ${percent}`, { unit: 'rate' });
    for (const [word, value] of Object.entries(numerals)) {
      const step = value < 1000 ? '1' : scaled(1000n, Math.floor(Math.log10(value)));
      ok(`${word} ${dollar}`, { numbers: [[String(value), step, step]] });
    }
  });

  it('reads the same when decomposed, in capitals and with full-width, Arabic, Thai or Lao digits', () => {
    const about = hedges.about[0] ?? '';
    const [scale = ''] = Object.keys(scales);
    const written = (text: string, zero: number) =>
      text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    assertProperty(
      fc.property(printed, fc.constantFrom(0xff10, 0x660, 0x6f0, 0xe50, 0xed0), (number, zero) => {
        const text = `${about} ${write(number, code)} ${scale} ${dollar}`;
        const plain = { ...readBack(text, code), text: '' };
        expect(plain).toHaveProperty('numbers');
        for (const other of [text.normalize('NFD'), text.toUpperCase(), written(text, zero)]) {
          expect({ ...readBack(other, code), text: '' }).toEqual(plain);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('offsets are those of the text as printed', () => {
  it.each`
    text                                                     | language | offset                                | found
    ${'tăng 5% quyền'.normalize('NFD')}                      | ${'vi'}  | ${'tăng 5% '.normalize('NFD').length} | ${'quyền'.normalize('NFD')}
    ${'\u200f5\u200b\u200b % x'}                             | ${'ar'}  | ${7}                                  | ${'x'}
    ${'５％　ｘ'}                                            | ${'ja'}  | ${3}                                  | ${'ｘ'}
    ${'\u1103\u1161\u11af\u1105\u1165 5 \u110b\u116f\u11ab'} | ${'ko'}  | ${8}                                  | ${'\u110b\u116f\u11ab'}
    ${'İ 5%'}                                                | ${'en'}  | ${0}                                  | ${'İ'}
  `('$language: $text', ({ text, language, offset, found }) => {
    expect(readFigure(text, language)).toEqual({ problem: { code: 'unknown-word', offset, found } });
  });

  it('names a number as printed', () => {
    const problem = { code: 'too-many-numbers', offset: 3, found: '１，０００' };
    expect(readFigure('５％　１，０００', 'ja')).toEqual({ problem });
  });
});
