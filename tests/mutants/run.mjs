// Runs Stryker over the parts of src/domain that the command line names, or over all: its folders, each with its own tests,
// "files", those that lie in none, and "lexicon", one of these that is slow.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folders = readdirSync('src/domain', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const ALL = ['files', 'lexicon', ...folders.map(({ name }) => name)];
const named = process.argv.slice(2);

for (const part of named.length > 0 ? named : ALL) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/mutants/stryker.config.mjs'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTANTS: part,
        NODE_OPTIONS: '--import=tsx',
        TSX_TSCONFIG_PATH: 'tests/mutants/tsconfig.json',
      },
    },
  );
  if (status !== 0) process.exitCode = 1;
}
