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

/** What may be read in two ways where the press uses both conventions: one mark with three digits behind it. */
const isDoubtful = (text: string, otherMarks: string) =>
  otherMarks === 'both' && /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}|\.\d{2}[1-9])(?![\d.,])/.test(text);

describe.each([...LANGUAGES.values()])('$code', (language) => {
  const { code, scales, hedges, hedgesBehind, units, currencies, directions, tentative, fillers, numerals } =
    language;
  const dollar = units.USD[0] ?? '';
  const percent = units.rate[0] ?? '';
  const sides = (hedge: string, word: string) => {
    const has = (table: Readonly<Record<string, readonly string[]>>) => table[hedge]?.includes(word) ?? false;
    return [has(hedges) && ('before' as const), has(hedgesBehind) && ('behind' as const)].filter(
      (side) => side !== false,
    );
  };
  const hedgeWords = [hedges, hedgesBehind].flatMap((table) =>
    Object.entries(table).flatMap(([hedge, words]) => words.map((word) => [hedge, word] as const)),
  );

  it('gives each phrase one meaning, but for a scale that is also one of itself and a hedge on both sides', () => {
    const tables = [
      units,
      currencies,
      directions,
      tentative,
      { halves: language.halves, points: language.ratePoints },
    ];
    const words = [
      ...tables.flatMap((table) => Object.values(table).flat()),
      ...new Set(hedgeWords.map(([hedge, word]) => `${hedge} ${word}`)),
    ].map((word) => word.replace(/^(over|nearly|about|below|at-least|at-most) /, ''));
    const small = new Set(
      [
        language.range,
        language.between,
        language.and,
        language.from,
        language.to,
        language.of,
        fillers,
      ].flat(),
    );
    const phrases = [...words, ...small, ...Object.keys(scales), ...Object.keys(numerals)];
    const twice = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    for (const phrase of twice)
      expect(`${phrase} ${numerals[phrase]}`).toBe(`${phrase} ${10 ** (scales[phrase] ?? 0)}`);
    for (const phrase of phrases) {
      expect(phrase).toBe(phrase.trim().toLowerCase());
      expect(phrase).not.toBe('');
    }
  });

  it('reads the value, step and hedge that the words were made from, on the side where the language puts it', () => {
    for (const [hedge, word] of hedgeWords) {
      assertProperty(
        fc.property(
          printed,
          fc.constantFrom(...Object.entries(scales)),
          fc.constantFrom(...sides(hedge, word)),
          (number, [scale, exponent], side) => {
            const digits = write(number, code);
            fc.pre(exponent >= 9 || !isDoubtful(digits, language.otherMarks));
            const amount = `${digits} ${scale} ${dollar}`;
            const { value, step, narrow } = meant(number);
            const text = side === 'before' ? `${word} ${amount}` : `${amount} ${word}`;
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

  it('refuses a hedge on the other side', () => {
    for (const [hedge, word] of hedgeWords) {
      const amount = `3 ${dollar}`;
      const [side, ...more] = sides(hedge, word);
      if (more.length > 0) continue;
      const text = side === 'behind' ? `${word} ${amount}` : `${amount} ${word}`;
      expect(readBack(text, code)).toHaveProperty('code');
    }
  });

  it('reads every scale, unit, direction, tentative word, filler and numeral, and every currency', () => {
    const ok = (text: string, rest: object) => expect(readBack(text, code)).toMatchObject({ text, ...rest });
    const three = write({ whole: 3, decimals: '', grouped: false }, code);
    for (const [scale, exponent] of Object.entries(scales)) {
      const step = scaled(1000n, exponent);
      ok(`${three} ${scale} ${dollar}`, { unit: 'USD', numbers: [[scaled(3000n, exponent), step, step]] });
    }
    for (const word of units.USD) ok(`${three} ${word}`, { unit: 'USD', hedges: [] });
    for (const word of units.rate) {
      const text = language.unitsBefore?.includes(word) ? `${word} ${three}` : `${three} ${word}`;
      ok(text, { unit: 'rate', numbers: [['3/100', '1/100', '1/100']] });
    }
    for (const [unit, words] of Object.entries(currencies)) {
      for (const word of words) {
        if (/^[A-Z]/.test(unit)) ok(`${three} ${word}`, { unit });
        else if (unit === 'dollar') ok(`${three} ${word}`, { unit: 'USD' });
        // A word of several currencies says none.
        else
          expect(readBack(`${three} ${word}`, code)).toMatchObject({ code: 'which-currency', found: word });
      }
    }
    for (const word of language.ratePoints) {
      expect(readBack(`${three} ${word}`, code)).toMatchObject({ code: 'rate-points', found: word });
    }
    for (const direction of ['up', 'down'] as const) {
      for (const word of directions[direction]) ok(`${word} ${three} ${percent}`, { direction });
    }
    for (const [status, words] of Object.entries(tentative)) {
      for (const word of words) ok(`${word} ${three} ${dollar}`, { tentative: status });
    }
    for (const word of fillers) ok(`${word} ${three} ${percent}`, { hedges: [], direction: undefined });
    for (const word of language.range) ok(`1 ${word} ${three} ${percent}`, { unit: 'rate' });
    for (const word of language.between) {
      const [joint = ''] = language.and;
      // Arabic joins "و" to the number.
      const and = code === 'ar' ? joint : `${joint} `;
      ok(`${word} 1 ${and}${three} ${percent}`, { unit: 'rate', numbers: [{ 0: '1/100' }, { 0: '3/100' }] });
    }
    for (const word of [...language.from].filter(
      (from) => !fillers.includes(from) && language.between.length > 0,
    )) {
      expect(readBack(`${word} ${three} ${dollar}`, code)).toMatchObject({ code: 'moves-to' });
    }
    for (const word of language.vague) {
      expect(readBack(`${word} ${three} ${dollar}`, code)).toHaveProperty('code');
    }
    for (const [word, value] of Object.entries(numerals)) {
      const [number] = (readBack(`${word} ${dollar}`, code) as { numbers?: string[][] }).numbers ?? [];
      expect([word, number?.[0]]).toEqual([
        word,
        String(value === 1.5 ? '3/2' : String(value).replace(/^(\d+)\.5$/, (_, n) => `${2 * n + 1}/2`)),
      ]);
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
        fc.pre(!isDoubtful(text, language.otherMarks));
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
    ${'5 \u1103\u1161\u11af\u1105\u1165 \u110b\u116b\u11ab'} | ${'ko'}  | ${8}                                  | ${'\u110b\u116b\u11ab'}
    ${'İ 5%'}                                                | ${'en'}  | ${0}                                  | ${'İ'}
  `('$language: $text', ({ text, language, offset, found }) => {
    expect(readFigure(text, language)).toEqual({ problem: { code: 'unknown-word', offset, found } });
  });

  it('names a number as printed', () => {
    const problem = { code: 'too-many-numbers', offset: 3, found: '１，０００' };
    expect(readFigure('５％　１，０００', 'ja')).toEqual({ problem });
  });
});
