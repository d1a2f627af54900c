/** The command that checks the ledger and writes its datasets. */
import { performance } from 'node:perf_hooks';
import { buildDatasets } from '../compile/build-datasets.ts';
import { datasetFiles } from '../compile/dataset-files.ts';
import { writeDatasets } from '../compile/write-dataset.ts';
import { printProblems, printSummary, printWarnings } from './report.ts';

/** Writes the datasets of a ledger; with problems nothing is written. Gives the exit code. */
export async function dataCommand(root: string, out: string): Promise<number> {
  const start = performance.now();
  const { datasets, problems, warnings, summary } = buildDatasets(root);
  if (problems.length > 0) {
    printProblems(problems);
    return 1;
  }
  printWarnings(warnings);
  // The sentences are the site's own; to check a ledger that cannot be read they are not loaded.
  const { findingMessages } = await import('../render/finding-messages.ts');
  writeDatasets(out, datasetFiles(datasets, findingMessages));
  printSummary(summary, out, performance.now() - start);
  return 0;
}
