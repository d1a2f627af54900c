import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { DatasetIndexSchema } from '../domain/index.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes files into a folder, all or none: they are written beside it and take its place only when all are there.
 *
 * @param folder the output folder; it must be new, empty, or an earlier output
 * @param files contents by path below the folder
 * @throws {UsageError} when the folder holds something else, which would be lost
 */
export function writeDatasets(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder);
  if (!isReplaceable(target)) {
    throw new UsageError(`${folder} holds other files; expected a new or empty folder, or an earlier output`);
  }
  mkdirSync(dirname(target), { recursive: true });
  const beside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const [fresh, old] = [join(beside, 'new'), join(beside, 'old')];
  try {
    for (const [name, content] of files) {
      const path = join(fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function isReplaceable(target: string): boolean {
  if (!existsSync(target)) return true;
  const names = readdirSync(target);
  return names.length === 0 || (names.includes('index.json') && isIndex(join(target, 'index.json')));
}

function isIndex(path: string): boolean {
  try {
    return v.is(DatasetIndexSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}
