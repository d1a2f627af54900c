/** Digests of files. What was made of files is found again by their digest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** The files and folders of the project that a site is made of, beside its ledger. */
const PROJECT_PARTS: readonly string[] = [
  'src',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** A digest of the program and its libraries. @param project the folder with src/ */
export const digestProgram = (project: string): string =>
  digestFiles(
    [process.version],
    PROJECT_PARTS.map((part) => join(project, part)),
  );

/** A digest of a value, and of files and all files of folders, with their paths. */
export function digestFiles(value: unknown, paths: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(value));
  for (const path of paths.flatMap(filesBelow)) {
    // The length is part of it, so that the same bytes in files of other lengths give another digest.
    const content = readFileSync(path);
    hash.update(JSON.stringify([path, content.length]));
    hash.update(content);
  }
  return hash.digest('hex');
}
