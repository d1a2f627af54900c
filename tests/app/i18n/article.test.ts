import { expect, test } from 'vitest';
import { en } from '../../../src/app/i18n/en.ts';

test.each([
  ['Viet Nam', 'Laos', 'Viet Nam and Laos'],
  ['Viet Nam', 'European Union', 'Viet Nam and the European Union'],
  ['United States', 'Philippines', 'the United States and the Philippines'],
  ['Czech Republic', 'Marshall Islands', 'the Czech Republic and the Marshall Islands'],
  ['Iceland', 'Congo', 'Iceland and the Congo'],
])('%s and %s', (a, b, words) => {
  expect(en.pairName(a, b)).toBe(words);
});
