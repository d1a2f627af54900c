// The command writes ledgers that the build accepts, the same ones from the same seed, and says what it planted.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { readLedger } from '../../src/build/read/read-ledger.ts';
import { makeFiles } from '../build/made-files.ts';
import { makeFolder } from '../build/made-ledger.ts';
import { SLIPS } from '../oracle/ledger.ts';
import { makeLedger } from '../oracle/make-ledger.ts';
import { pairFiles } from '../oracle/to-yaml.ts';

const run = (...args: string[]): string =>
  execFileSync('node_modules/.bin/tsx', ['tests/oracle/generate.ts', ...args], { encoding: 'utf8' });

it('writes a ledger that the build accepts, with the truth beside it', { timeout: 240_000 }, () => {
  const out = join(makeFolder(), 'made');
  expect(run('--pairs', '3', '--claims', '500', '--seed', '7', '--slips', '44', '--out', out)).toContain(
    '500 claims',
  );
  const { problems, summary } = buildDatasets(out);
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ pairs: 3, claims: 500 });
  const { slips } = JSON.parse(readFileSync(`${out}.truth.json`, 'utf8'));
  expect(new Set(slips.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(SLIPS));
  for (const { pair, source, claims } of slips) {
    const file = readFileSync(join(out, pair, `${source}.yaml`), 'utf8');
    for (const claim of claims) expect(file).toContain(`id: "${claim}"`);
  }
  expect(readdirSync(out)).toHaveLength(3);
});

it.each([
  ['of one pair, many thousands of claims', { seed: 1, pairs: 1, claims: 20_000, slips: 400 }],
  ['of many pairs, with histories of all lengths', { seed: 5, pairs: 24, claims: 12_000, slips: 100 }],
])('writes a large ledger without a problem: %s', { timeout: 240_000 }, (_, options) => {
  const files = makeLedger(options).pairs.flatMap((pair) =>
    [...pairFiles(pair)].map(([name, content]) => [`${pair.id}/${name}`, content] as const),
  );
  const { pairs, problems } = readLedger(makeFiles(Object.fromEntries(files)));
  expect(problems).toEqual([]);
  const sources = pairs.flatMap((pair) => pair.sources);
  expect(sources.flatMap(({ claims }) => claims)).toHaveLength(options.claims);
});

it('makes the same ledger from the same seed, and another from another', () => {
  const files = (seed: number) =>
    makeLedger({ seed, pairs: 2, claims: 80, slips: 4 }).pairs.map((pair) => [...pairFiles(pair)]);
  expect(files(3)).toEqual(files(3));
  expect(files(3)).not.toEqual(files(4));
});
