/** Replaces output folders as a whole, and only those that this program wrote. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { filesBelow } from './files-below.ts';
import { UsageError } from './usage-error.ts';

/** The folder that is replaced for a path: where that is a link, what it leads to, so that the link stays. */
export const replacedFolder = (path: string): string =>
  existsSync(path) ? realpathSync(path) : resolve(path);

/**
 * Makes sure that a folder may be replaced.
 *
 * @param index the path in an earlier output of its index.json
 * @throws {UsageError} when the folder holds something else, which would be lost
 */
export function assertReplaceable(folder: string, index: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || isIndex(join(folder, index))) return;
  // Where only some pairs were built, there is no list of them.
  if (filesBelow(dirname(join(folder, index))).some(isDataset)) return;
  throw new UsageError(`${folder} holds other files; expected a new or empty folder, or an earlier output`);
}

/** The list of pairs, in any version of the format: what an earlier program wrote is an earlier output as well. */
const AnyIndexSchema = v.looseObject({ format: v.number(), pairs: v.array(v.unknown()) });

const isIndex = (path: string): boolean => fitsSchema(path, AnyIndexSchema);

/** A dataset of a pair, in any version of the format. */
const AnyDatasetSchema = v.looseObject({ format: v.number(), pair: v.looseObject({ id: v.string() }) });

const isDataset = (path: string): boolean =>
  basename(path) === 'dataset.json' && fitsSchema(path, AnyDatasetSchema);

function fitsSchema(path: string, schema: v.GenericSchema): boolean {
  try {
    return v.is(schema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/**
 * A folder beside another, of this process: what is `new` is being written, what is `old` is being replaced, and with
 * `turn` the process takes its turn.
 */
const besideOf = (target: string, what: 'new' | 'old' | 'turn'): string => `${target}.${what}-${process.pid}`;

/** The endings of such folders. */
const LEFT_OVER = /^\.(new|old|turn)-(\d+)$/;

/**
 * Begins a folder that will be put in the place of another. What killed builds left there is removed; if one was killed
 * between the two steps by which a folder is replaced, the earlier output gets its place back.
 *
 * @returns the path beside the target; the folder is not made
 * @throws {Error} from the file system
 */
export function beginReplacing(target: string): string {
  inTurn(target, () => clearUp(target));
  return besideOf(target, 'new');
}

function clearUp(target: string): void {
  const folder = dirname(target);
  const own = basename(target);
  for (const name of readdirSync(folder)) {
    const ending = name.startsWith(own) ? name.slice(own.length) : '';
    const [, what, id] = LEFT_OVER.exec(ending) ?? [];
    if (what === undefined || isOther(Number(id))) continue;
    if (what === 'old' && !existsSync(target)) renameSync(join(folder, name), target);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Whether an id is that of another process that runs. Our own id on a folder that is left over was that of an earlier
 * process, since ids repeat, above all in containers.
 */
function isOther(processId: number): boolean {
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // The process runs, and belongs to another user.
    return hasCode(error, 'EPERM');
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Milliseconds between two looks at whether another build has ended its turn. */
const TURN_PAUSE = 20;

/**
 * Does a step while no other build does one for the same folder. A folder beside it, with one file named after the
 * process, says whose turn it is: renaming a folder to that name fails as long as there is one with a file.
 *
 * @throws {Error} as `step`, and from the file system
 */
export function inTurn<T>(target: string, step: () => T): T {
  const turn = `${target}.turn`;
  const wished = besideOf(target, 'turn');
  const own = String(process.pid);
  mkdirSync(wished, { recursive: true });
  writeFileSync(join(wished, own), '');
  while (!takesPlace(wished, turn)) {
    endTurns(turn, (id) => !isOther(Number(id)));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TURN_PAUSE);
  }
  try {
    return step();
  } finally {
    endTurns(turn, (id) => id === own);
  }
}

/** Renames a folder, if there is nothing in its new place. @throws {Error} from the file system */
function takesPlace(folder: string, place: string): boolean {
  try {
    renameSync(folder, place);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTEMPTY', 'EPERM')) return false;
    throw error;
  }
}

/**
 * Ends the turns of some processes. Another one may take its turn meanwhile, which then stays.
 *
 * @throws {Error} from the file system
 */
function endTurns(turn: string, isOver: (processId: string) => boolean): void {
  try {
    for (const id of readdirSync(turn))
      if (isOver(id)) rmSync(join(turn, id), { recursive: true, force: true });
    rmdirSync(turn);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

/**
 * Puts a finished folder in the place of another, in turn. If this fails, the other one stays.
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
