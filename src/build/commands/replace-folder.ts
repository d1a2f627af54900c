/** Output folders are replaced as a whole, and only those that this program wrote. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UsageError } from './usage-error.ts';

/**
 * Refuses a folder that holds something else, which would be lost.
 *
 * @param index where an earlier output has its index.json
 * @throws {UsageError}
 */
export function assertReplaceable(folder: string, index: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || isIndex(join(folder, index))) return;
  throw new UsageError(`${folder} holds other files; expected a new or empty folder, or an earlier output`);
}

/** The list of pairs of any version of its format: an earlier output is one whatever has changed since. */
const AnyIndexSchema = v.looseObject({ format: v.number(), pairs: v.array(v.unknown()) });

function isIndex(path: string): boolean {
  try {
    return v.is(AnyIndexSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/**
 * Puts a finished folder in the place of another, which stays if that fails.
 *
 * @param old a free name beside the target for as long as this takes
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
