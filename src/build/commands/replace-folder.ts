/** Replaces output folders as a whole, and only those that this program wrote. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UsageError } from './usage-error.ts';

/**
 * Makes sure that a folder may be replaced.
 *
 * @param index the path in an earlier output of its index.json
 * @throws {UsageError} when the folder holds something else, which would be lost
 */
export function assertReplaceable(folder: string, index: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || isIndex(join(folder, index))) return;
  throw new UsageError(`${folder} holds other files; expected a new or empty folder, or an earlier output`);
}

/** The list of pairs, in any version of the format: what an earlier program wrote is an earlier output as well. */
const AnyIndexSchema = v.looseObject({ format: v.number(), pairs: v.array(v.unknown()) });

function isIndex(path: string): boolean {
  try {
    return v.is(AnyIndexSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/**
 * Puts a finished folder in the place of another, which stays where that fails.
 *
 * @param old a path beside the target that is not used, for the other folder in the meantime
 * @throws {Error} when the file system refuses
 */
export function replaceFolder(target: string, fresh: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
