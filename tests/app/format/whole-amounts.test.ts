// The parts of headings within which no line breaks.
import { expect, it } from 'vitest';
import { partsOfHeading } from '../../../src/app/format/whole-amounts.ts';

// biome-ignore format: one row a case
it.each([
  ['an amount',                    'about US$2.25 billion in 2024',    ['US$2.25 billion']],
  ['one that ends a heading',      'as US$414.5 million',              ['US$414.5 million']],
  ['one with a code behind it',    'khoảng 2,25 tỷ USD (năm 2024)',    ['2,25 tỷ USD']],
  ['one in Lao',                   'ປະມານ 2,25 ຕື້ໂດລາ ໃນປີ 2024',       ['2,25 ຕື້ໂດລາ']],
  ['a word with a hyphen',         'Laos’ two-way trade',              ['two-way']],
  ['of two side by side, one',     'US$5 billion, US$10 billion, met', ['US$5 billion,']],
  ['none of too many letters',     'of US$1.89175–1.99185 billion',    []],
  ['no number before another word', '26 of 84 growths in 2024 fit',    []],
])('are %s', (_, heading, whole) => {
  const parts = partsOfHeading(heading);
  expect(parts.flatMap(({ text, isWhole }) => (isWhole ? [text] : []))).toEqual(whole);
  expect(parts.map(({ text }) => text).join('')).toBe(heading);
  expect(parts.map(({ text }) => text)).not.toContain(' ');
});
