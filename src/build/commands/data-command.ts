/** The command that checks the ledger and writes its datasets. */
import { performance } from 'node:perf_hooks';
import { buildDatasets } from '../compile/build-datasets.ts';
import { datasetFiles } from '../compile/dataset-files.ts';
import { writeDatasets } from '../compile/write-dataset.ts';
import { announceLarge } from './large-pair.ts';
import { printProblems, printSummary, printWarnings } from './report.ts';

/**
 * Writes the datasets of a ledger; nothing, where the ledger has problems. Gives the exit code.
 *
 * @throws {UsageError} when the output folder holds something else
 */
export async function dataCommand(root: string, out: string): Promise<number> {
  const start = performance.now();
  const { datasets, problems, warnings, summary } = buildDatasets(root, { onPair: announceLarge });
  if (problems.length > 0) {
    printProblems(problems);
    return 1;
  }
  printWarnings(warnings);
  // The sentences come from the site's code, which is not loaded for a ledger with problems.
  const { findingMessages } = await import('../render/finding-messages.ts');
  writeDatasets(out, datasetFiles(datasets, findingMessages));
  printSummary(summary, out, performance.now() - start);
  return 0;
}
