/** Finds the reporter that a ledger assumes for a pair. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PairFileSchema } from './ledger-schema.ts';
import { readTextFile } from './read-text.ts';
import { soundFields } from './valid-fields.ts';
import { readYaml } from './yaml-file.ts';

/**
 * The assumed reporter that the ledger's folder of two economies states, in either order; `undefined` where there is no
 * such folder, or no valid entry in it.
 *
 * @param root the folder of the ledger
 * @param pair ISO 3166-1 alpha-3 codes
 */
export function assumedReporterIn(root: string, pair: readonly [string, string]): string | undefined {
  const [first, second] = pair;
  for (const folder of [`${first}-${second}`, `${second}-${first}`]) {
    const path = join(root, folder.toLowerCase(), 'pair.yaml');
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) continue;
    const read = readTextFile(path, path, size);
    const file = 'text' in read ? readYaml(read.text, path).file : undefined;
    const { assumed_reporter: reporter } = soundFields(PairFileSchema.entries, file?.value);
    if (reporter !== undefined && pair.includes(reporter)) return reporter;
  }
  return undefined;
}
