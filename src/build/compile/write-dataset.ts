import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  assertReplaceable,
  beginReplacing,
  inTurn,
  replacedFolder,
  replaceFolder,
} from '../commands/replace-folder.ts';

/**
 * Writes files into a folder, all or none: they are written beside it, and replace it only when all are there.
 *
 * @param folder the output folder; it must be new, empty, or an earlier output
 * @param files contents by path below the folder
 * @throws {UsageError} when the folder holds something else, which would be lost
 * @throws {Error} from the file system
 */
export function writeDatasets(folder: string, files: ReadonlyMap<string, string>): void {
  const target = replacedFolder(folder);
  assertReplaceable(target, 'index.json');
  mkdirSync(dirname(target), { recursive: true });
  const fresh = beginReplacing(target);
  try {
    for (const [name, content] of files) {
      const path = join(fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    inTurn(target, () => replaceFolder(target, fresh));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
