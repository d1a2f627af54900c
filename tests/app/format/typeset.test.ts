// Straight marks of the curators as readers see them.
import { expect, it } from 'vitest';
import { typeset } from '../../../src/app/format/typeset.ts';

// biome-ignore format: one row a case
it.each([
  ['an apostrophe',               "VNA's text",                  'VNA’s text'],
  ['a plural genitive',           "Laos' own figures",           'Laos’ own figures'],
  ['a quotation',                 'and "more than 947" begins',  'and “more than 947” begins'],
  ['one that opens the text',     '"last year\'s" is 2010.',     '“last year’s” is 2010.'],
  ['one that ends a sentence',    'Printed of "this year".',     'Printed of “this year”.'],
  ['one in brackets',             'growth ("tăng trưởng") only', 'growth (“tăng trưởng”) only'],
  ['one with a genitive in it',   'and "Laos\' imports" is',     'and “Laos’ imports” is'],
  ['one within another',          '"he said \'over\' 5"',        '“he said ‘over’ 5”'],
  ['one that another begins',     '"\'over\' 5"',                '“‘over’ 5”'],
  ['one behind a dash',           'twice–"over 2"',              'twice–“over 2”'],
  ['what is typographic already', 'Laos’ “over 2”',              'Laos’ “over 2”'],
  ['no mark',                     'Two papers.',                 'Two papers.'],
  ['nothing',                     '',                            ''],
])('sets %s', (_, typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});
