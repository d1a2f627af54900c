/** The files of a folder. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder, or a file itself, in an order that is the same everywhere; none where there is nothing. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
