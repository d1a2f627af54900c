/** The command line of the build. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildDatasets } from './build-datasets.ts';
import { datasetFiles } from './dataset-files.ts';
import { printProblems, printSummary } from './report.ts';
import { writeDatasets } from './write-dataset.ts';

const USAGE = `usage: tsx src/build/main.ts <command> [options]

commands:
  data      check the ledger and write its datasets
  schema    write the JSON Schemas and the field table of data/

options:
  --data <folder>   the ledger (default: data)
  --out <folder>    where the datasets go (default: dist/data)
  --help            print this text`;

/** Runs one command. Gives the exit code: 0 when all went well, 1 else. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'dist/data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [command, ...more] = positionals;
  if (more.length > 0) throw new RangeError(`unexpected argument: ${more.join(' ')}`);
  switch (command) {
    case 'data':
      return data(values.data, values.out);
    default:
      throw new RangeError(command === undefined ? 'no command' : `unknown command: ${command}`);
  }
}

/** Checks the ledger and writes its datasets; with problems nothing is written. */
function data(root: string, out: string): number {
  const start = performance.now();
  const { datasets, problems, summary } = buildDatasets(root);
  if (problems.length > 0) {
    printProblems(problems);
    return 1;
  }
  writeDatasets(out, datasetFiles(datasets));
  printSummary(summary, out, performance.now() - start);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
