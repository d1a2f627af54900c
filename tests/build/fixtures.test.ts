import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';

// Each folder of fixtures is one ledger: in data/ what a curator wrote, beside it what the build says of it.
const FIXTURES = join(import.meta.dirname, 'fixtures');

test.each(readdirSync(FIXTURES))('%s', async (name) => {
  const folder = join(FIXTURES, name);
  const { datasets, problems } = buildDatasets(join(folder, 'data'));
  if (existsSync(join(folder, 'expected-datasets.json'))) {
    expect(problems).toEqual([]);
    await expect(`${JSON.stringify(datasets, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'expected-datasets.json'),
    );
  } else {
    expect(datasets).toEqual([]);
    await expect(`${formatProblems(problems).join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'expected-error.txt'),
    );
  }
});
