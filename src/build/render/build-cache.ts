/**
 * Keeps from build to build what takes long to make. An entry is found by a digest of all that it is made of, so that an
 * outdated one is never used. The folder can be removed at any time.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** For how many days something is kept that no build asks for. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;
/** The bytes of a digest, which stands before the content of each file. */
const DIGEST_BYTES = 32;

export class BuildCache {
  readonly #folder: string;
  readonly #madeWith: string;

  /**
   * @param folder where the files are; it need not exist
   * @param madeWith all that everything in it is made with, such as a program and its libraries
   */
  constructor(folder: string, madeWith: string) {
    this.#folder = folder;
    this.#madeWith = madeWith;
  }

  /**
   * The kept bytes; if they are not there, or not whole, `make` makes them.
   *
   * @param from what they are made of, beside `madeWith`
   * @throws {Error} as `make`
   */
  async find(from: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const path = join(this.#folder, sha256(this.#madeWith, from).toString('hex'));
    try {
      const file = await readFile(path);
      const known = file.subarray(DIGEST_BYTES);
      if (file.subarray(0, DIGEST_BYTES).equals(sha256(known))) {
        const now = new Date();
        await utimes(path, now, now);
        return known;
      }
    } catch {
      // It is not there, or somebody has just removed it.
    }
    const made = await make();
    await this.#keep(path, made);
    return made;
  }

  async #keep(path: string, made: Uint8Array): Promise<void> {
    // Another build may write or read the same now.
    const part = join(this.#folder, `${randomUUID()}.part`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, Buffer.concat([sha256(made), made]));
      await rename(part, path);
    } catch {
      // On a full or read-only disk, the next build makes it again.
      await rm(part, { force: true }).catch(() => {});
    }
  }

  /** Removes what no build has asked for lately, and what killed builds left. */
  async prune(): Promise<void> {
    const oldest = Date.now() - KEPT_DAYS * DAY;
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtimeMs < oldest) await rm(path, { force: true });
    }
  }
}

/** The digest of texts and bytes put together. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
