import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import { allFiles, run } from './command-line.ts';
import { makeFolder } from './made-ledger.ts';

const known = [
  '--published',
  '2024-09-01',
  '--publisher',
  'Báo Đầu Tư',
  '--about',
  'Trade in 2023/24 and what comes of it',
];

test('a new source in a new pair lacks only what the page alone can tell', async () => {
  const data = join(makeFolder(), 'data');
  const { code, out, err } = await run('new', 'ken-uga', '--data', data, ...known);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const name = '2024-09-01-bao-dau-tu-trade-in-2023-24-and.yaml';
  expect(out.trimEnd().split('\n')).toEqual([
    `written: ${join(data, 'ken-uga/pair.yaml')}`,
    `written: ${join(data, 'ken-uga', name)}`,
  ]);
  expect(formatProblems(buildDatasets(data).problems)).toEqual([
    expect.stringMatching(new RegExp(`^data/ken-uga/${name}:17:9: nothing; expected a map of figures`)),
  ]);
  const pair = readFileSync(join(data, 'ken-uga/pair.yaml'), 'utf8');
  expect(pair).toContain('{ code: KEN, name: "Kenya" }');
  expect(pair).toContain('{ code: UGA, name: "Uganda" }');
});

test('a pair in capitals gets the folder in lower case that the build asks for', async () => {
  const data = join(makeFolder(), 'data');
  const { out } = await run('new', 'KEN-UGA', '--data', data, ...known);
  expect(out).toContain(`written: ${join(data, 'ken-uga/pair.yaml')}`);
});

test('nothing that is there is overwritten', async () => {
  const data = join(makeFolder(), 'data');
  await run('new', 'ken-uga', '--data', data, ...known);
  const before = allFiles(data);
  const again = await run('new', 'ken-uga', '--data', data, ...known);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/is there already; name another --publisher or --about/);
  expect(allFiles(data)).toEqual(before);
});

test('a pair that is there in the other order is no new pair', async () => {
  const data = join(makeFolder(), 'data');
  await run('new', 'ken-uga', '--data', data, ...known);
  const before = allFiles(data);
  const turned = await run('new', 'UGA-KEN', '--data', data, ...known);
  expect(turned.code).toBe(1);
  expect(turned.err).toContain('the folder of this pair is ken-uga; start the source there');
  expect(allFiles(data)).toEqual(before);
});

test('two folders of one pair are no ledger', async () => {
  const data = join(makeFolder(), 'data');
  await run('new', 'ken-uga', '--data', data, ...known);
  renameSync(join(data, 'ken-uga'), join(data, 'uga-ken'));
  await run('new', 'ken-uga', '--data', join(data, 'uga-ken'), ...known);
  renameSync(join(data, 'uga-ken/ken-uga'), join(data, 'ken-uga'));
  const { code, err } = await run('check', data);
  expect(code).toBe(1);
  expect(err).toMatch(/uga-ken\S* a second folder of the pair ken-uga/);
});

test.each([
  ['a pair of codes that do not exist', ['vnm-rom'], /^no pair: "vnm-rom"; expected two ISO 3166-1/],
  ['a pair of one economy', ['vnm-vnm'], /^no pair/],
  ['no pair', [], /^no pair/],
  ['a day that does not exist', ['ken-uga', '--published', '2025-02-30'], /^invalid date: 2025-02-30/],
  ['no address', ['ken-uga', '--url', 'example.org'], /^invalid address: example\.org/],
  ['a language that is not read', ['ken-uga', '--lang', 'sw'], /^unknown language: sw; expected one of ar, /],
])('%s is refused', async (_, args, message) => {
  const data = join(makeFolder(), 'data');
  const { code, err } = await run('new', ...args, '--data', data);
  expect(code).toBe(1);
  expect(err).toMatch(message);
});
