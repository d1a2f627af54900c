// What marks say of figures is what the page says of them, in texts of many kinds.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { standingOf } from '../../../src/domain/statement/figure-standing.ts';
import { judgeStatement } from '../../../src/domain/statement/judge-statement.ts';
import { figuresOfText } from '../../../src/domain/statement/text-figures.ts';
import { readText } from '../../../src/domain/text/read-text.ts';

interface ToldText {
  readonly pair: [string, string];
  readonly published: string;
  readonly language: string;
  readonly text: string;
}

const pair: [string, string] = ['KEN', 'UGA'];
const own = (text: string): ToldText => ({ pair, published: '2025-02-03', language: 'en', text });

const TEXTS: readonly ToldText[] = [
  ...parse(readFileSync('tests/domain/text/press-styles.yaml', 'utf8')),
  own(
    'Two-way trade of Kenya and Uganda rose 40 per cent to US$1.4 billion in 2024, from US$1.2 billion in 2023.',
  ),
  own(
    'Two-way trade of Kenya and Uganda rose 16.7 per cent to US$1.40 billion in 2024, from US$1.20 billion in 2023.',
  ),
  own(
    "In 2024, two-way trade of Kenya and Uganda was US$2,912 million. Kenya's exports to Uganda were US$512 million and its imports from Uganda US$404 million.",
  ),
  own(
    "In 2024, two-way trade between Kenya and Uganda grew 32.8 per cent to over US$2 billion, and Kenya's imports from Uganda were worth US$641.8 million and its exports US$1.3 billion, rising 32 per cent and 26.2 per cent respectively.",
  ),
];

test('figures stand apart where findings or all figures together say so, and fit where these test them', () => {
  let apart = 0;
  let fits = 0;
  for (const { pair: codes, published, language, text } of TEXTS) {
    const reading = readText(text, { pair: codes, published, language });
    const { figures } = figuresOfText(reading, new Map(), { pair: codes, assumedReporter: codes[0] });
    const claims = figures.flatMap(({ claim }) => claim ?? []);
    const results = judgeStatement({ claims, language, assumedReporter: codes[0] });
    const told = new Set(
      results.flatMap(({ findings, together }) => [
        ...findings.flatMap((finding) => finding.claims),
        ...together.contradictory,
      ]),
    );
    const held = results.flatMap(({ tests, together }) => [
      ...(together.verdict === 'consistent'
        ? tests.flatMap(({ stated, operands }) => [stated, ...operands])
        : []),
      ...together.tested,
    ]);
    const standing = standingOf(claims, codes[0]);
    expect([...standing.apart].sort(), text).toEqual([...told].sort());
    // Some tests are of rules alone, such as a year against its first nine months: what only these test is left alone.
    expect(
      [...standing.fits].filter((id) => !held.includes(id) || told.has(id)),
      text,
    ).toEqual([]);
    apart += told.size;
    fits += standing.fits.size;
  }
  expect(apart).toBeGreaterThan(10);
  expect(fits).toBeGreaterThan(50);
});
