import { expect, it, test } from 'vitest';
import { laoSyllables } from '../../../src/app/charts/lao-syllables.ts';
import { lo } from '../../../src/app/i18n/lo.ts';

test.each([
  ['a final consonant', 'ການສົ່ງອອກ', 'ການ|ສົ່ງ|ອອກ'],
  ['vowels that are written before, above, below and behind', 'ນຳເຂົ້າເພີ່ມຂຶ້ນຫຼຸດລົງ', 'ນຳ|ເຂົ້າ|ເພີ່ມ|ຂຶ້ນ|ຫຼຸດ|ລົງ'],
  ['a short open vowel', 'ສະຫະລັດແລະປະເທດ', 'ສະ|ຫະ|ລັດ|ແລະ|ປະ|ເທດ'],
  ['consonants of two letters', 'ຫວຽດນາມຫຼາຍ', 'ຫວຽດ|ນາມ|ຫຼາຍ'],
  ['“w” and “o” as vowels', 'ສ່ວນຂອງກອງລວມ', 'ສ່ວນ|ຂອງ|ກອງ|ລວມ'],
  ['what only a dictionary can divide stays together', 'ໃຫຍ່ກວ່າ', 'ໃຫຍ່ກວ່າ'],
  ['the sign of repetition', 'ອື່ນໆ', 'ອື່ນໆ'],
  ['letters of others', 'abລາວ', 'a|b|ລາວ'],
])('%s', (_, text, syllables) => {
  expect(laoSyllables(text).join('|')).toBe(syllables);
});

/** All texts of the catalogue, those of functions as they are written. */
const textsOf = (part: unknown): string[] => {
  if (typeof part === 'string' || typeof part === 'function') return [String(part)];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(textsOf) : [];
};

it('divides no word of the catalogue elsewhere than the dictionary of this machine, but for few', () => {
  const runs = [...new Set(textsOf(lo).flatMap((text) => text.match(/\p{Script=Lao}{2,}/gu) ?? []))];
  const words = new Intl.Segmenter('lo', { granularity: 'word' });
  let ends = 0;
  const missed: string[] = [];
  for (const run of runs) {
    let at = 0;
    const places = new Set(laoSyllables(run).map((syllable) => (at += syllable.length)));
    for (const { index, segment } of words.segment(run)) {
      ends += 1;
      if (!places.has(index + segment.length)) missed.push(`${run}: ${segment}`);
    }
  }
  expect(ends).toBeGreaterThan(5000);
  // "kw" and "ngw", the sign of repetition, and words that the dictionary does not know.
  expect(missed.length / ends, missed.join('\n')).toBeLessThan(0.01);
});
