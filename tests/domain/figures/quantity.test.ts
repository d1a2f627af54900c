import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../src/domain/figures/languages/index.ts';
import { lexiconOf } from '../../../src/domain/figures/lexicon.ts';
import { readQuantity } from '../../../src/domain/figures/quantity.ts';
import { tokenise } from '../../../src/domain/figures/token.ts';
import { toExact } from '../../../src/domain/numbers/rational.ts';
import { assertProperty } from '../oracle.ts';

/** All quantities of a text from left to right, as "words = values unit"; what is refused as "words: code". */
function quantities(text: string, language = 'en'): string[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) throw new Error(language);
  const tokens = tokenise(text, lexicon);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readQuantity(tokens, at);
    if (!read) continue;
    const words = text.slice(tokens[read.from]?.offset, tokens[read.to - 1]?.end);
    if ('problem' in read) found.push(`${words}: ${read.problem.code}`);
    else {
      const { measured, numbers, sign, range, hedges, unsure } = read;
      const unit = measured && ('unit' in measured ? measured.unit : measured.currency);
      const values = numbers.map(({ value }) => toExact(value)).join('..');
      const more = [unit, sign, range, ...hedges, ...unsure].filter(Boolean).join(' ');
      found.push(`${words} = ${values} ${more}`.trim());
    }
    at = read.to - 1;
  }
  return found;
}

describe('the longest whole quantity at a place of a text', () => {
  it.each([
    [
      'worth VND51.2 trillion (US$2 billion)',
      ['VND51.2 trillion = 51200000000000 VND', 'US$2 billion = 2000000000 USD'],
    ],
    ['in 2024 reached US$2.2 billion', ['2024 = 2024', 'US$2.2 billion = 2200000000 USD']],
    ['fell 9.2% to 586 million USD', ['9.2% = 23/250 rate', '586 million USD = 586000000 USD']],
    ['COVID-19 to 50 million USD', ['50 million USD = 50000000 USD']],
    ['a code of xUS$2.2 billion', ['2.2 billion = 2200000000 touched']],
    ['the 5G network', ['5 = 5 touched']],
    [
      'from US$1 billion to US$2 billion',
      ['from US$1 billion to US$2 billion = 1000000000..2000000000 USD from-to'],
    ],
    [
      'between 1.1 and 1.2 billion USD',
      ['between 1.1 and 1.2 billion USD = 1100000000..1200000000 USD between'],
    ],
    ['thirty-five per cent', ['thirty-five per cent = 7/20 rate']],
    ['two hundred and five million', ['two hundred and five million = 205000000']],
    ['several hundred million dollars', ['several hundred million dollars: vague-number']],
    ['5 -6 per cent', ['5 -6 per cent: unknown-word']],
    ['- 5 per cent', ['- 5 per cent = 1/20 rate minus spaced-sign']],
    ['US$2.2 billion (up 5%)', ['US$2.2 billion = 2200000000 USD', '5% = 1/20 rate']],
    ['3.3 percentage points', ['3.3 percentage points = 33/10 rate-points']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['ko', '16억에서 22억 달러로 늘었다', ['16억에서 22억 달러 = 1600000000..2200000000 USD from-to']],
    ['ko', '10달러 - 20달러', ['10달러 - 20달러 = 10..20 USD dash']],
    ['zh', '出口$20，300家企业参加', ['$20 = 20 USD', '300 = 300 touched']],
    ['zh', '二百零五亿美元左右', ['二百零五亿美元左右 = 20500000000 USD about']],
    ['vi', 'đạt 2 tỷ rưỡi USD', ['2 tỷ rưỡi USD = 2500000000 USD']],
    ['ru', 'G20 100 млн долларов', ['100 млн долларов = 100000000 USD']],
    ['ar', 'بين 1.1 و1.2 مليار دولار', ['بين 1.1 و1.2 مليار دولار = 1100000000..1200000000 USD between']],
    ['ja', '10億ドルと20億ドルの間', ['10億ドルと20億ドルの間 = 1000000000..2000000000 USD between']],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(text, language)).toEqual(expected);
  });
});

/** What may touch a number and makes it another one, or none. */
const NEIGHBOURS = ['7', '.5', ',7', ',75', 'x', 'm2', 'G', '-', '/3', ':30', '£', '%', '+'];

describe.each([...LANGUAGES.values()])('$code', (language) => {
  const { code } = language;
  const dollar = language.units.USD[0] ?? '';
  const scales = Object.entries(language.scales).filter(([, exponent]) => exponent >= 6);

  it('never takes a part of the digits', () => {
    assertProperty(
      fc.property(
        fc.stringMatching(/^\d{1,4}([.,]\d{1,4}){0,3}$/),
        fc.constantFrom(...scales),
        (digits, [scale]) => {
          const text = `${digits} ${scale} ${dollar}`;
          for (const found of quantities(text, code)) expect(found.startsWith(digits)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('changes or refuses a figure whose digits something touches', () => {
    for (const neighbour of NEIGHBOURS) {
      for (const text of [
        `2${neighbour} ${scales[0]?.[0]} ${dollar}`,
        `${neighbour}2 ${scales[0]?.[0]} ${dollar}`,
      ]) {
        const plain = readFigure(`2 ${scales[0]?.[0]} ${dollar}`, code);
        const touched = readFigure(text, code);
        if ('figure' in touched && 'figure' in plain) {
          const { numbers, direction } = touched.figure;
          const isSame = numbers[0].value.equals(plain.figure.numbers[0].value) && direction === undefined;
          expect([text, isSame]).toEqual([text, false]);
        }
      }
    }
  });

  it('finds no number within what a figure refuses', () => {
    const words = [
      ...Object.keys(language.numerals),
      '7',
      '2,5',
      '1.2.3',
      '-',
      language.range.at(-1) ?? '',
      ...language.and,
    ];
    assertProperty(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = `${parts.join(' ')} ${dollar}`;
        const read = readFigure(text, code);
        const found = quantities(text, code);
        if ('figure' in read) expect(found.filter((one) => !one.includes(' = '))).toEqual([]);
        // One quantity that reaches from the first number to the unit is the figure, or none is.
        else if (found.length === 1 && found[0]?.startsWith(`${text} = `)) {
          expect(['other-currency', 'rate-points', 'unknown-word', 'bracket', 'two-units']).toContain(
            read.problem.code,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
