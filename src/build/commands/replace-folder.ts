/** Replaces output folders as a whole, and only those that this program wrote. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** A folder beside another, of this process: what is `new` is being written, what is `old` is being replaced. */
const besideOf = (target: string, what: 'new' | 'old'): string => `${target}.${what}-${process.pid}`;

/** The endings of such folders. */
const LEFT_OVER = /^\.(new|old)-(\d+)$/;

/**
 * Begins a folder that will be put in the place of another. What builds left there that were killed is removed; if one was
 * killed between the two steps by which a folder is replaced, the earlier output gets its place back.
 *
 * @returns the path beside the target; the folder is not made
 */
export function beginReplacing(target: string): string {
  const folder = dirname(target);
  const own = basename(target);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const ending = name.startsWith(own) ? name.slice(own.length) : '';
    const [, what, id] = LEFT_OVER.exec(ending) ?? [];
    if (what === undefined || isRunning(Number(id))) continue;
    if (what === 'old' && !existsSync(target)) renameSync(join(folder, name), target);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
  return besideOf(target, 'new');
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Of a process of somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Puts a finished folder in the place of another. If this fails, the other one stays.
 *
 * @param fresh what `beginReplacing` gave for the target
 * @throws {Error} from the file system
 */
export function replaceFolder(target: string, fresh: string): void {
  const old = besideOf(target, 'old');
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  } finally {
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  }
}
