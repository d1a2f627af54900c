// Runs Stryker over the parts of src/domain that the command line names, or over all: its folders, each with its own tests,
// "files", those that lie in none, and "lexicon", one file of figures that is slow.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const folders = readdirSync('src/domain', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const ALL = ['files', 'lexicon', ...folders.map(({ name }) => name)];
const named = process.argv.slice(2);
const parts = named.length > 0 ? named : ALL;
/** Of a hundred mutants that count, so many are to be killed. */
const LEAST = 85;

for (const part of parts) {
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

const statuses = parts.flatMap((part) =>
  Object.values(JSON.parse(readFileSync(`.cache/stryker/${part}.json`, 'utf8')).files).flatMap(
    ({ mutants }) => mutants.map((/** @type {{ status: string }} */ { status }) => status),
  ),
);
const count = (/** @type {string[]} */ ...wanted) =>
  statuses.filter((status) => wanted.includes(status)).length;
const killed = count('Killed', 'Timeout');
const all = killed + count('Survived', 'NoCoverage');
console.log(`${killed} of ${all} mutants killed: ${((100 * killed) / all).toFixed(1)} %`);
if (100 * killed < LEAST * all) process.exitCode = 1;
