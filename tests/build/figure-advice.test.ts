// What a curator is told about words that cannot be read: the field that helps comes before code and misprint.
import { describe, expect, it } from 'vitest';
import { adviseOnFigure } from '../../src/build/read/figure-problem.ts';
import { readFigure } from '../../src/domain/index.ts';

function remedyOf(text: string, language = 'en'): string {
  const result = readFigure(text, language);
  if (!('problem' in result)) throw new Error(`${text} can be read`);
  return adviseOnFigure(result.problem, 'the figure of a', language, text).remedy;
}

describe('advice on words that cannot be read', () => {
  // biome-ignore format: one row a case
  it.each<[string, string, string[], string?]>([
    ['what it is compared with',    'up 66.6 per cent against 2005',      ['period', 'base']],
    ['a year',                      '$5.31 billion in 2020',              ['leave them out', 'period']],
    ['a fiscal year',               '$12.90 billion in FY24',             ['leave them out', 'period']],
    ['two years in one',            'USD 11 billion in 2023-24',          ['leave them out', 'period']],
    ['a year in words',             '$9.54 billion last year',            ['leave them out', 'period']],
    ['a balance of a year',         '$5 billion trade deficit in 2020',   ['balance', 'period', 'misprint']],
    ['a print of two currencies',   'US$5 billion kip',                   ['misprint']],
    ['its base, by a year',         'up 5 per cent compared with 2020',   ['base', 'misprint']],
    ['what it came from',           'up 5 per cent from 2020',            ['base']],
    ['where it went',               'declined to $1.84 billion',          ['the level "$1.84 billion"']],
    ['a deficit',                   'trade deficit of $5 billion',        ['balance', 'misprint']],
    ['an average',                  '$137.5 million on average',          ['kind', 'misprint']],
    ['a shared sign',               'Sh 118 billion',                     ['unit']],
    ['a second currency',           'US$5 billion kip',                   ['leave the other one out']],
    ['a doubtful multiple',         'up 2.3 times',                       ['copy the words that say it']],
    ['marks that make no number',   '29,9,5%',                            ['misprint']],
    ['marks of either convention',  '1.234 triệu USD',                    ['marks:'], 'vi'],
    ['two figures in one',          '$2 billion, up 5%',                  ['a claim of each figure']],
    ['a unit that stands elsewhere', '2.2 billion',                       ['unit: USD']],
  ])('names the way for %s', (_, text, words, language) => {
    const remedy = remedyOf(text, language);
    const places = words.map((word) => remedy.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});
