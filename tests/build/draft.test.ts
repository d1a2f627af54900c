import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { run } from './command-line.ts';
import { makeFolder } from './made-ledger.ts';

const ARTICLE = `Kenya and Uganda trade more

Trade between Kenya and Uganda grew 12.5 per cent to nearly US$1.4 billion in 2024. Kenya's exports to Uganda were US$800 million, and it ran a surplus of US$200 million.

Kenya's imports from Uganda more than doubled. Coffee brought US$90 million. Both governments aim for US$2 billion by 2028.
`;

function articleFile(content: string): string {
  const file = join(makeFolder(), 'article.txt');
  writeFileSync(file, content);
  return file;
}

const draft = (content: string, ...more: string[]) =>
  run('draft', articleFile(content), '--pair', 'ken-uga', '--published', '2025-02-01', ...more);

test('an article is drafted as a source file that builds once its publisher is named', async () => {
  const { code, out, err } = await draft(ARTICLE);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('figure: "nearly US$1.4 billion"');
  expect(out).toContain('locator: { paragraph: 1 }');
  expect(out).toContain('balance: surplus');
  expect(out).toContain('#   "US$90 million" (paragraph 2');
  // A multiple is a growth.
  expect(out).toContain('figure: "more than doubled"');
  const data = join(makeFolder(), 'data');
  mkdirSync(join(data, 'ken-uga'), { recursive: true });
  await run('new', 'ken-uga', '--data', data, '--publisher', 'X', '--about', 'Y');
  writeFileSync(
    join(data, 'ken-uga/2025-02-01-x-y.yaml'),
    out.replace('publisher: ""', 'publisher: "X"').replace('about: ""', 'about: "Y"'),
  );
  const problems = formatProblems(buildDatasets(data).problems).filter((line) => line.includes('2025-02-01'));
  expect(problems).toEqual([]);
});

test('as one object, it holds the text as read, and every figure with its place there', async () => {
  const page = `\uFEFF<html><head><title>x</title></head><body>${ARTICLE.split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</body></html>`;
  const { code, out } = await draft(page, '--json');
  expect(code).toBe(0);
  const { text, language, claims, leftOut, others } = JSON.parse(out);
  expect(language).toBe('en');
  expect(text).not.toMatch(/[<\uFEFF]/);
  expect(claims.map(({ kind, values }: { kind: string; values: string[] }) => [kind, ...values])).toEqual([
    ['growth', '0.125'],
    ['level', '1400000000'],
    ['level', '800000000'],
    ['balance', '200000000'],
    ['growth', '1'],
    ['target', '2000000000'],
  ]);
  for (const { words, at } of [...claims, ...leftOut, ...others])
    expect(text.slice(at, at + words.length)).toBe(words);
  expect(others).toEqual([expect.objectContaining({ words: 'US$90 million', reason: 'other-measure' })]);
});

test.each([
  [['--pair', 'ken-zzz'], 'no pair: "ken-zzz"'],
  [['--pair', 'ken-uga', '--published', '2025-13-01'], 'invalid date: 2025-13-01'],
  [['--pair', 'ken-uga', '--lang', 'xx'], 'unknown language: xx'],
])('what is wrong on the command line is said: %j', async (args, message) => {
  const { code, err } = await run('draft', articleFile(ARTICLE), ...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
});
