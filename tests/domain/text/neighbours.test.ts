// What touches a right figure changes its reading or refuses it, in each language; and no number is ever read in part.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/domain/figures/figure.ts';
import { LANGUAGES } from '../../../src/domain/figures/languages/index.ts';
import { readText } from '../../../src/domain/text/read-text.ts';
import type { TextClaim } from '../../../src/domain/text/text-claim.ts';
import { NEIGHBOURHOODS } from './neighbours.ts';

const BILLIONS = '2200000000';

function claimsOf(text: string, language: string): readonly TextClaim[] {
  return readText(text, { pair: ['VNM', 'LAO'], published: '2025-06-15', language, isAboutPair: true })
    .claims;
}

/** Whether a text still says a bare level of 2.2 billion. */
const saysLevel = (text: string, language: string): boolean =>
  claimsOf(text, language).some(
    ({ kind, values, hedge }) => kind === 'level' && hedge === null && values.join() === BILLIONS,
  );

const saysGrowth = (text: string, language: string): boolean =>
  claimsOf(text, language).some(({ kind, values }) => kind === 'growth' && values.join() === '0.05');

/** Marks that belong to no number and no unit, in every language. */
const TOUCHING = ['x', 'Z', '7', '7,', '7.', '/', '_', '@', '#', '€', '£', '¥', '7:', '±', '-', '−', 'pre-'];
const TOUCHING_BEHIND = ['x', '7', '_x', '@7', '€', '/7', '-plus', '-like'];

describe.each(NEIGHBOURHOODS.map((one) => [one.language, one] as const))('%s', (language, near) => {
  const { before, amount, behind, growth, otherAmounts, leading, trailing, otherRates } = near;
  const [rateBefore, rate, rateBehind] = growth;

  test('reads the figures alone', () => {
    expect(saysLevel(`${before}${amount}${behind}`, language)).toBe(true);
    expect(saysGrowth(`${rateBefore}${rate}${rateBehind}`, language)).toBe(true);
  });

  test.each(otherAmounts)('another amount: %s', (other) => {
    expect(saysLevel(`${before}${other}${behind}`, language)).toBe(false);
  });

  test.each(leading)('before it: %s', (word) => {
    expect(saysLevel(`${before}${word}${amount}${behind}`, language)).toBe(false);
  });

  test.each(trailing)('behind it: %s', (word) => {
    expect(saysLevel(`${before}${amount}${word}${behind}`, language)).toBe(false);
  });

  test.each(otherRates)('another rate: %s', (other) => {
    expect(saysGrowth(`${rateBefore}${other}${rateBehind}`, language)).toBe(false);
  });

  test.each(TOUCHING)('a mark before it: %s', (mark) => {
    expect(saysLevel(`${before}${mark}${amount}${behind}`, language)).toBe(false);
  });

  test.each(TOUCHING_BEHIND)('a mark behind it: %s', (mark) => {
    expect(saysLevel(`${before}${amount}${mark}${behind}`, language)).toBe(false);
  });

  test('a number is read whole or not at all, and as the reader of figures reads it', () => {
    const words = [
      ...wordsOf(language),
      amount,
      rate,
      '2',
      '2.2',
      '1,234',
      '1.234,5',
      '12',
      '005',
      '2024',
      'x',
      '-',
      ' - ',
      '/',
      '(',
      ')',
      '%',
      '$',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (parts, spaced) => {
          const figure = parts.join(spaced ? ' ' : '');
          const text = `${before}${figure}${behind}`;
          for (const claim of claimsOf(text, language)) {
            const { at, words: told } = claim;
            expect(text.slice(at, at + told.length)).toBe(told);
            // No digit touches the words, nor a mark with a digit.
            expect(`${text.charAt(at - 1)}|${text.charAt(at + told.length)}`).not.toMatch(/\p{Nd}/u);
            const [first = ''] = /\p{Nd}[\p{Nd}.,]*/u.exec(text.slice(at + told.search(/\p{Nd}/u))) ?? [];
            if (/\p{Nd}/u.test(told)) expect(told).toContain(first.replace(/[.,]+$/, ''));
            const numbers = told.replace(/^\P{Nd}*/u, '');
            const alone = readFigure(told, language, { unit: claim.unit });
            if ('problem' in alone && alone.problem.code === 'unreadable-number')
              throw new Error(`${text}: read “${numbers}”`);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what the reader of figures refuses as no number is never read in part', () => {
    const digits = fc.stringMatching(/^[0-9]{1,4}(?:[.,'][0-9]{1,4}){0,3}$/);
    fc.assert(
      fc.property(digits, (number) => {
        const figure = amount.replace(/^([^\p{Nd}]*)\p{Nd}[\p{Nd}.,]*/u, `$1${number}`);
        const isRefused = 'problem' in readFigure(figure, language);
        const levels = claimsOf(`${before}${figure}${behind}`, language);
        if (isRefused) expect(levels).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Some words of figures of a language: scales, units, hedges, directions. */
function wordsOf(language: string): string[] {
  const table = LANGUAGES.get(language);
  if (!table) throw new Error(`no language: ${language}`);
  const { scales, units, hedges, directions, vague, range } = table;
  return [
    ...Object.keys(scales).slice(0, 6),
    ...units.USD.slice(0, 3),
    ...units.rate,
    ...Object.values(hedges).flatMap((words) => words.slice(0, 2)),
    ...directions.up.slice(0, 2),
    ...directions.down.slice(0, 2),
    ...vague.slice(0, 2),
    ...range.slice(0, 3),
  ];
}
