// Pinned charts: the same bytes for good, whatever becomes of the ledger and of the site.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPinned } from '../../src/build/commands/keep-pinned.ts';
import { UsageError } from '../../src/build/commands/usage-error.ts';
import { allFiles, run } from './command-line.ts';
import { makeFiles } from './made-files.ts';
import { copyLedger, makeFolder } from './made-ledger.ts';

const SLOW = { timeout: 180_000 };

const pinnedOf = (site: string): [string, string][] =>
  allFiles(site).filter(([path]) => path.startsWith('pinned/'));

const build = async (data: string, out: string, ...more: string[]) => {
  const { code, err, out: printed } = await run('build', '--data', data, '--out', out, ...more);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return printed;
};

test('a changed ledger adds a version and leaves the earlier one as it is', SLOW, async () => {
  const [data, sites] = [copyLedger(), makeFolder()];
  const [old, inPlace, elsewhere] = ['old', 'in-place', 'elsewhere'].map((name) => join(sites, name));
  if (!old || !inPlace || !elsewhere) throw new Error('three folders');
  await build(data, old);
  const before = pinnedOf(old);
  const versions = (files: [string, string][]) => new Set(files.map(([path]) => path.split('/')[1]));
  const [version] = versions(before);
  const folder = `pinned/${version}/charts/vnm-lao/en/trend-t`;
  for (const name of ['light.svg', 'dark.svg', 'light.png', 'data.csv'])
    expect(before.map(([path]) => path)).toContain(`${folder}/${name}`);
  expect([...versions(before)]).toEqual([
    JSON.parse(readFileSync(join(old, 'data/vnm-lao/dataset.json'), 'utf8')).version,
  ]);
  cpSync(old, inPlace, { recursive: true });

  const source = join(data, 'vnm-lao/2025-01-09-example.yaml');
  const text = readFileSync(source, 'utf8');
  const changed = text.replace('US$5 billion', 'US$6 billion');
  expect(changed).not.toBe(text);
  writeFileSync(source, changed);
  await build(data, inPlace);
  const printed = await build(data, elsewhere, '--keep', old);
  expect(printed).toMatch(new RegExp(`^${before.length} pinned files kept, of 1 version$`, 'm'));

  for (const site of [inPlace, elsewhere]) {
    const after = pinnedOf(site);
    expect(after.filter(([path]) => before.some(([earlier]) => earlier === path))).toEqual(before);
    expect(versions(after).size).toBe(2);
  }
  expect(pinnedOf(elsewhere)).toEqual(pinnedOf(inPlace));
});

const page = (version: string) => `pinned/${version}/embed/en/vnm-lao/trend-t.html`;

test('what was published first stays when the program draws a dataset otherwise', () => {
  const [old, fresh] = [
    makeFiles({ [page('a1')]: 'as published' }),
    makeFiles({ [page('a1')]: 'drawn anew' }),
  ];
  expect(keepPinned([old], fresh)).toEqual({ files: 1, versions: 1, redrawn: [page('a1')] });
  expect(allFiles(fresh)).toEqual([[page('a1'), 'as published']]);
});

test('two sites that agree are kept once; what only one of them has, or only the new one, stays', () => {
  const fresh = makeFiles({ [page('c3')]: 'new' });
  const [one, two] = [
    makeFiles({ [page('a1')]: 'first', 'index.html': 'a page' }),
    makeFiles({ [page('a1')]: 'first', [page('b2')]: 'second' }),
  ];
  expect(keepPinned([one, two], fresh)).toEqual({ files: 2, versions: 2, redrawn: [] });
  expect(allFiles(fresh)).toEqual([
    [page('a1'), 'first'],
    [page('b2'), 'second'],
    [page('c3'), 'new'],
  ]);
});

test('two sites that differ at one address are refused, and a folder that is no site', () => {
  const [one, two] = [makeFiles({ [page('a1')]: 'first' }), makeFiles({ [page('a1')]: 'other' })];
  expect(() => keepPinned([one, two], makeFolder())).toThrow(UsageError);
  expect(() => keepPinned([one, two], makeFolder())).toThrow(
    `${one} and ${two} differ in ${page('a1')}; expected one content at a pinned address`,
  );
  const nothing = makeFolder();
  expect(() => keepPinned([nothing], makeFolder())).toThrow(`no earlier site in ${nothing}`);
  rmSync(nothing, { recursive: true });
  expect(() => keepPinned([nothing], makeFolder())).toThrow(`no earlier site in ${nothing}`);
  expect(keepPinned([makeFiles({ 'data/index.json': '{}' })], makeFolder()).files).toBe(0);
});
