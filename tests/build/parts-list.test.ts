/** The bill of materials: what is published, and under which licences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsList } from '../../src/build/render/parts-list.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(REPOSITORY, name), 'utf8');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly expression: string }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

const { components }: { components: readonly Component[] } = JSON.parse(partsList(read('package-lock.json')));

/** Those that ask for no more than to be named, and the fonts' own. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-3-Clause', 'Unlicense', 'OFL-1.1'];

test('each dependency is in it at the pinned version, and both fonts', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
  const listed = new Map(components.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(dependencies)) expect(listed.get(name), name).toBe(version);
  expect(listed.has('@expo-google-fonts/noto-sans')).toBe(true);
  expect(listed.has('@expo-google-fonts/noto-sans-lao')).toBe(true);
});

test('no tool is in it that is not published', () => {
  for (const { name } of components)
    expect(['vite', 'typescript', 'vitest', '@playwright/test']).not.toContain(name);
});

test('each part has a licence that goes with ours, a hash and an address', () => {
  for (const { name, version, purl, licenses, hashes } of components) {
    expect(
      licenses
        .flatMap(({ expression }) => expression.split(' AND '))
        .filter((one) => !COMPATIBLE.includes(one)),
      name,
    ).toEqual([]);
    expect(licenses.length, name).toBe(1);
    expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
});
