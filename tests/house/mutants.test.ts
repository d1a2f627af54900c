/** The reasons of living mutants name files that exist: a file that moves takes its reasons along. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('tests/mutants/reasons.mjs', 'utf8');
const named = [...text.matchAll(/^ {2}'([\w/-]+\.ts)': \[/gm)].map(([, path]) => path);

it('reasons of mutants are of files that exist', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(`src/domain/${path}`))).toEqual([]);
});
