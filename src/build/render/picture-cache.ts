/**
 * Keeps the pixels of pictures from build to build, because drawing them takes most of a build's time. A picture is
 * found by all that it is drawn from, so that an old one is never taken for a new one; the folder can be removed at any
 * time.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { FONT_FILES } from './text-metrics.ts';

/** For how many days a picture is kept that no build asks for. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

export class PictureCache {
  readonly #folder: string;
  readonly #drawnWith: string;

  /** @param folder where the pictures are; it need not exist */
  constructor(folder: string) {
    this.#folder = folder;
    this.#drawnWith = drawnWith();
  }

  /**
   * The pixels of a picture, drawn if they are not there.
   *
   * @param svg all that the picture shows
   * @throws {Error} as `draw`, and from the file system
   */
  async find(svg: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const path = join(this.#folder, `${sha256(this.#drawnWith, svg)}.png`);
    try {
      const known = await readFile(path);
      const now = new Date();
      await utimes(path, now, now);
      return known;
    } catch {
      // It is not there, or somebody has just removed it.
    }
    const drawn = await draw();
    await mkdir(this.#folder, { recursive: true });
    // Another build may write or read the same picture now.
    const part = join(this.#folder, `${randomUUID()}.part`);
    await writeFile(part, drawn);
    await rename(part, path);
    return drawn;
  }

  /** Removes what no build has asked for lately, and what builds left that were killed. */
  async prune(): Promise<void> {
    const oldest = Date.now() - KEPT_DAYS * DAY;
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtimeMs < oldest) await rm(path, { force: true });
    }
  }
}

/** What pictures are drawn with: the same markup may look different with other programs or fonts. */
function drawnWith(): string {
  const renderer: unknown = createRequire(import.meta.url)('@resvg/resvg-js/package.json');
  const own = sha256(readFileSync(new URL('png.ts', import.meta.url)));
  const fonts = FONT_FILES.map((file) => sha256(readFileSync(file)));
  return JSON.stringify([own, fonts, sharp.versions, renderer]);
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
