// The figures of a sentence, each exactly where it is printed.
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/domain/statement/find-figures.ts';

/** Each figure as the sentence prints it between the places that are found; "?" after one that is not sure. */
const found = (sentence: string, language: string): string[] =>
  findFigures(sentence, language).map(({ figure, from, to, unsure }) => {
    const printed = sentence.slice(from, to);
    expect(figure.text).toBe(printed);
    return unsure ? `${printed}?` : printed;
  });

describe('where figures begin and end', () => {
  test.each<[language: string, sentence: string, figures: string[]]>([
    ['en', '', []],
    ['en', 'no figures here', []],
    ['en', 'It was (US$2.2 billion)', ['US$2.2 billion']],
    ['en', 'of the US$2.2 billion of that', ['US$2.2 billion']],
    ['en', 'about US$2.2 billion', ['about US$2.2 billion']],
    ['en', 'a code of xUS$2.2 billion', []],
    ['en', 'two-way trade of 2.2 billion', []],
    ['en', '5 per cent 6 per cent', ['5 per cent', '6 per cent']],
    // Each end of a movement is complete by itself; of a range only both together are.
    ['en', 'from US$1.6 billion to US$2.2 billion', ['US$1.6 billion', 'US$2.2 billion']],
    ['en', 'US$1.6 billion–US$2.2 billion', ['US$1.6 billion', 'US$2.2 billion']],
    [
      'en',
      'US$1.6 billion to US$2.2 billion to US$3 billion',
      ['US$1.6 billion', 'US$2.2 billion', 'US$3 billion'],
    ],
    ['en', '1.6 to 2.2 billion USD', ['1.6 to 2.2 billion USD']],
    ['en', '5-6 per cent', ['5-6 per cent']],
    // Words between two figures belong to the one that they lead to.
    [
      'en',
      'US$2.2 billion up 5 per cent to US$3 billion',
      ['US$2.2 billion', 'up 5 per cent', 'US$3 billion'],
    ],
    ['en', 'up 5 per cent up 6 per cent', ['up 5 per cent', 'up 6 per cent']],
    ['en', 'up 5 per cent, down 6 per cent', ['up 5 per cent', 'down 6 per cent']],
    [
      'en',
      'an increase of 5 per cent compared to US$2.2 billion',
      ['increase of 5 per cent', 'US$2.2 billion'],
    ],
    // But behind a rate that has no other direction they are its own.
    ['ja', '33.9%増の22億ドル', ['33.9%増の', '22億ドル']],
    ['zh', '增长33.9%达22亿美元', ['增长33.9%', '22亿美元']],
    // Without spaces between words any letter may begin a figure.
    ['zh', '亿22亿美元', ['22亿美元']],
    ['zh', '贸易额22亿美元出口13亿美元', ['22亿美元', '13亿美元']],
    // A hedge between two figures may be of either.
    ['en', '2.2 billion USD nearly 33.9 per cent', ['2.2 billion USD', 'nearly 33.9 per cent']],
    ['en', 'US$2.2 billion over 33.9 per cent', ['US$2.2 billion', 'over 33.9 per cent']],
    ['vi', '2,2 tỷ USD hơn 3,3 tỷ USD', ['2,2 tỷ USD', 'hơn 3,3 tỷ USD']],
    ['zh', '22亿美元以上33.9%', ['22亿美元以上?', '33.9%']],
    ['zh', '22亿美元以上', ['22亿美元以上']],
    ['en', 'US$2.2 billion approximately, 33.9 per cent', ['US$2.2 billion approximately', '33.9 per cent']],
    ['tr', '22 milyar dolar', []],
  ])('%s: %s', (language, sentence, figures) => {
    expect(found(sentence, language)).toEqual(figures);
  });
});
