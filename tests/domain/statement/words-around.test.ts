// What the words between the figures say.
import { expect, test } from 'vitest';
import {
  flowWordsIn,
  namesPartOfYear,
  sentenceEnds,
  yearsOfWords,
} from '../../../src/domain/statement/words-around.ts';

test.each<[language: string, sentence: string, flows: string[]]>([
  [
    'en',
    'Trade deficit of total trade; exports and imports.',
    ['B:deficit', 'T:total trade', 'T:exports and imports'],
  ],
  // Of words that overlap the longest counts; those that only touch count both.
  ['en', 'exports and imports and exports', ['T:exports and imports', 'X:exports']],
  ['en', 'the trade balance and bilateral trade', ['B:trade balance', 'T:bilateral trade']],
  ['zh', '出口进口', ['X:出口', 'M:进口']],
  ['zh', '進出口', ['T:進出口']],
  // A part of a longer word is no word.
  ['en', 'reexports, importance, exporters', []],
  ['en', 'exports', ['X:exports']],
  ['en', '', []],
  ['tr', 'export', []],
])('%s: the flows of "%s"', (language, sentence, flows) => {
  const found = flowWordsIn(sentence, language).map(
    ({ what, from, to }) => `${what}:${sentence.slice(from, to)}`,
  );
  expect(found).toEqual(flows);
});

test('the years of a sentence are numbers of four digits that stand alone', () => {
  const sentence = 'the 2024.5 and 2,024 and 2024, 12024 20245 1999 2100 2.2024 2025.';
  expect(yearsOfWords(sentence).map(({ what, from, to }) => [what, sentence.slice(from, to)])).toEqual([
    [2024, '2024'],
    [1999, '1999'],
    [2025, '2025'],
  ]);
});

test.each([
  ['a.b c. d? e! f', ['a.b c.', ' d?', ' e!', ' f']],
  ['甲。乙；丙', ['甲。', '乙；', '丙']],
  ['a; b\nc', ['a;', ' b\n', 'c']],
  ['US$2.2 billion', ['US$2.2 billion']],
])('the sentences of "%s"', (text, sentences) => {
  const ends = [...sentenceEnds(text), text.length];
  expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual(sentences);
});

test.each([
  ['en', 'in the first four months', true],
  ['en', 'a monthly figure', true],
  ['en', 'a monthlyish figure', false],
  ['en', 'in 2024', false],
  ['zh', '2024年1月', true],
  ['tr', 'month', false],
])('%s: whether "%s" is of a part of a year', (language, sentence, expected) => {
  expect(namesPartOfYear(sentence, language)).toBe(expected);
});
