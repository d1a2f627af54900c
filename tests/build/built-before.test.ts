import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { digestInputs, isBuilt, noteBuilt } from '../../src/build/commands/built-before.ts';
import type { BuildOptions } from '../../src/build/commands/site-commands.ts';
import { makeFolder } from './made-ledger.ts';

let project: string;
const options = (): BuildOptions => ({
  data: join(project, 'data'),
  out: join(project, 'dist'),
  base: '/',
  site: null,
  languages: { languages: null, files: null, corrections: null },
  keep: [],
  compress: false,
});

beforeEach(() => {
  project = makeFolder();
  for (const folder of ['src', 'data/abc-def', 'dist/en'])
    mkdirSync(join(project, folder), { recursive: true });
  for (const path of [
    'src/main.ts',
    'index.html',
    'package.json',
    'data/abc-def/pair.yaml',
    'dist/index.html',
    'dist/en/index.html',
  ])
    writeFileSync(join(project, path), path);
  noteBuilt(project, options().out, digestInputs(project, options()));
});

const built = (changed: Partial<BuildOptions> = {}) => {
  const asked = { ...options(), ...changed };
  return isBuilt(project, asked.out, digestInputs(project, asked));
};

it('a site is built where nothing changed since', () => {
  expect(built()).toBe(true);
});

// biome-ignore format: one row a case
it.each<[what: string, change: () => void]>([
  ['a page of the ledger', () => appendFileSync(join(project, 'data/abc-def/pair.yaml'), ' ')],
  ['a file more in the ledger', () => writeFileSync(join(project, 'data/abc-def/new.yaml'), '')],
  ['a file less', () => rmSync(join(project, 'data/abc-def/pair.yaml'))],
  ['the program', () => writeFileSync(join(project, 'src/main.ts'), 'src/main.tS')],
  ['the libraries', () => writeFileSync(join(project, 'package-lock.json'), '{}')],
  ['the built site, of which a page is gone', () => rmSync(join(project, 'dist/en/index.html'))],
  ['the built site, which is gone', () => rmSync(join(project, 'dist'), { recursive: true })],
  ['what is remembered, which is damaged', () => {
    const [name = ''] = readdirSync(join(project, '.cache/built'));
    writeFileSync(join(project, '.cache/built', name), '{');
  }],
])('it is not where something else did: %s', (_what, change) => {
  change();
  expect(built()).toBe(false);
});

it('it is not for other options, in another folder, or beside earlier sites', () => {
  expect(built({ base: '/below/' })).toBe(false);
  expect(built({ compress: true })).toBe(false);
  expect(built({ out: join(project, 'src') })).toBe(false);
  expect(built({ keep: [join(project, 'dist')] })).toBe(false);
});
