import { expect, test } from 'vitest';
import { en } from '../../../src/app/i18n/en.ts';

test.each([
  ['Viet Nam', 'Laos', 'Viet Nam and Laos'],
  ['Viet Nam', 'European Union', 'Viet Nam and the European Union'],
  ['United States', 'Philippines', 'the United States and the Philippines'],
  ['Czech Republic', 'Marshall Islands', 'the Czech Republic and the Marshall Islands'],
  ['Iceland', 'Congo', 'Iceland and the Congo'],
  // As a curator may write it.
  ['China', 'the United States', 'China and the United States'],
])('%s and %s', (a, b, words) => {
  expect(en.pairName(a, b)).toBe(words);
});

test.each([
  [en.flow.T('Senegal', 'Gambia'), 'Two-way trade of Senegal and the Gambia'],
  [en.flow.X('Senegal', 'Gambia'), 'Senegal’s exports to the Gambia'],
  [en.flow.M('Gambia', 'Senegal'), 'Gambia’s imports from Senegal'],
  [en.flow.B('France', 'United Kingdom'), 'France’s trade balance with the United Kingdom'],
  [en.reportedBy('United States'), 'as reported by the United States'],
  [en.chart.mirror('Gambia'), 'as reported by the Gambia'],
  [en.overview.sizeByOther('Gambia'), 'By the Gambia’s count:'],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});
