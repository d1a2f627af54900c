/** Keeps pinned files as they were first published, because reports refer to them. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { COMPRESSED_ENDINGS } from './compress-files.ts';
import { filesBelow } from './files-below.ts';
import { UsageError } from './usage-error.ts';

/** The folder of a site with a folder for each version of a dataset that was ever published. */
export const PINNED = 'pinned';

/** What was kept of earlier sites. */
export interface KeptPinned {
  /** How many files, and of how many versions. */
  readonly files: number;
  readonly versions: number;
  /** The paths of those that this build would have written differently. */
  readonly redrawn: readonly string[];
}

/**
 * Copies the pinned files of earlier sites into a new one. Where the new one drew the same dataset differently, as
 * after a change of the program, the earlier file stays.
 *
 * @param sites folders of earlier sites, or of what was kept of them
 * @param fresh the folder of the new site
 * @param owns whether a file is kept, by its path in a site
 * @throws {UsageError} when a folder is no site, or two sites have different files at one address
 */
export function keepPinned(
  sites: readonly string[],
  fresh: string,
  owns: (path: string) => boolean = () => true,
): KeptPinned {
  const kept = new Map<string, string>();
  for (const site of sites) {
    for (const path of pinnedFiles(site).filter(owns)) {
      const other = kept.get(path);
      if (other !== undefined && !sameBytes(join(other, path), join(site, path))) {
        throw new UsageError(
          `${other} and ${site} differ in ${path}; expected one content at a pinned address: keep the folder that was published first`,
        );
      }
      if (other === undefined) kept.set(path, site);
    }
  }
  const redrawn: string[] = [];
  for (const [path, site] of kept) {
    const [from, to] = [join(site, path), join(fresh, path)];
    if (existsSync(to) && !sameBytes(from, to)) {
      redrawn.push(path);
      // Copies of what was drawn otherwise are not of this file.
      for (const ending of COMPRESSED_ENDINGS) rmSync(to + ending, { force: true });
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  const versions = new Set([...kept.keys()].map((path) => path.split('/')[1]));
  return { files: kept.size, versions: versions.size, redrawn };
}

/** Whether a path is that of a compressed copy of a file. */
export const isCompressedCopy = (path: string): boolean =>
  COMPRESSED_ENDINGS.some((ending) => path.endsWith(ending));

/**
 * The pinned files of a site, by their paths in it, without compressed copies, which are made anew where they are asked for.
 *
 * @throws {UsageError} when the folder is no site
 */
function pinnedFiles(site: string): string[] {
  const folder = join(site, PINNED);
  if (!existsSync(folder)) {
    // The site is from before there were pinned files.
    if (existsSync(join(site, 'data/index.json'))) return [];
    throw new UsageError(`no earlier site in ${site}; expected a folder with pinned/ or data/index.json`);
  }
  return filesBelow(folder)
    .filter((path) => !isCompressedCopy(path))
    .map((path) => relative(site, path).replaceAll('\\', '/'));
}

const sameBytes = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));
