// Few digits for readers: what "about" says must hold of every value that the figure can stand for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/app/format/first-sentence.ts';
import { showAbout, showAboutRange, showTimes } from '../../../src/app/format/show-about.ts';
import { CATALOGUES } from '../../../src/app/index.ts';
import { interval, rational } from '../../../src/domain/index.ts';

const { en } = CATALOGUES;
const between = (low: string | number, high: string | number) => interval(rational(low), rational(high));

describe('few digits', () => {
  // biome-ignore format: one row a case
  it.each<[string, number | string, number | string, string, string]>([
    ['a rounded amount', 2_245_000_000, 2_255_000_000, 'USD', 'about US$2.25 billion'],
    ['an exact threshold', 5_000_000_000, 5_000_000_000, 'USD', 'US$5 billion'],
    ['an implied amount', 2_978_000_000, 2_994_000_000, 'USD', 'about US$3 billion'],
    ['too wide for three digits', 2_150_000_000, 2_250_000_000, 'USD', 'about US$2.2 billion'],
    ['too wide for any', 1_000_000_000, 3_000_000_000, 'USD', 'US$1–3 billion'],
    ['a needed growth', '0.1419', '0.1428', 'rate', 'about 14%'],
    ['a fall', '-0.1281', '-0.1279', 'rate', 'about −13%'],
    ['a wide growth', '-0.1105', '0.7899', 'rate', '−12% to 79%'],
    ['zero', 0, 0, 'rate', '0%'],
  ])('of %s', (_, low, high, unit, words) => {
    expect(showAbout(between(low, high), unit, en)).toBe(words);
  });

  it('are implied by the values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 99_999_999 }),
        fc.integer({ min: 0, max: 400_000 }),
        fc.constantFrom('rate', 'USD'),
        (low, more, unit) => {
          const scale = unit === 'rate' ? 1e-5 : 1e3;
          const at = (n: number) => rational(n).mul(rational(String(scale)));
          const words = showAbout(interval(at(low), at(low + more)), unit, en);
          const [, digits = '', million] =
            /^about (?:US\$)?([\d.,]+)(?:%| (million)| billion)$/.exec(words) ?? [];
          expect(words.startsWith('about')).toBe(digits !== '');
          const one = rational(unit === 'rate' ? '1/100' : million ? 1_000_000 : 1_000_000_000);
          const shown = rational(digits.replaceAll(',', '') || '0').mul(one);
          // Nobody calls a value "about" another that is further away than a tenth of it.
          const most = shown.div(10);
          for (const end of digits === '' ? [] : [low, low + more])
            expect(at(end).sub(shown).abs().compare(most), words).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('of two values are one range, or one number', () => {
    expect(showAboutRange(rational('0.339'), rational('0.382'), 'rate', en)).toBe('about 34% to 38%');
    expect(showAboutRange(rational('0.339'), rational('0.341'), 'rate', en)).toBe('about 34%');
  });

  it('say how many times as much a growth makes', () => {
    expect(showTimes(between('1.2172', '1.2272'), en)).toBe('about 2.2 times');
    expect(showTimes(between('3.434', '3.455'), en)).toBe('about 4.4–4.5 times');
  });
});

it.each([
  [
    'Exports of 1.3 and imports of 641.8 million make 1.99 at most. Two papers print it.',
    'Exports of 1.3 and imports of 641.8 million make 1.99 at most.',
  ],
  ['One sentence without an end', 'One sentence without an end'],
])('takes the first sentence of %j', (text, first) => {
  expect(firstSentence(text, 'en')).toBe(first);
});
