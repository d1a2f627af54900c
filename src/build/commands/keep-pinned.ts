/** Pinned files stay for good as they were first published: reports refer to them. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from './usage-error.ts';

/** The folder of a site that holds a folder for each version of a dataset that was ever published. */
const PINNED = 'pinned';

/** What was taken over from earlier sites. */
export interface KeptPinned {
  /** The files, and of how many versions they are. */
  readonly files: number;
  readonly versions: number;
  /** Those that this build would have written differently, by their path in the site. */
  readonly redrawn: readonly string[];
}

/**
 * Copies the pinned files of earlier sites into a new one. Where the new one has drawn the same dataset anew, as after a
 * change of the program, the earlier file stays.
 *
 * @param sites folders of earlier sites, or of what was kept of them
 * @param fresh the folder of the new site
 * @throws {UsageError} when a folder is no site, or two differ at one address, which can't be both
 */
export function keepPinned(sites: readonly string[], fresh: string): KeptPinned {
  const kept = new Map<string, string>();
  for (const site of sites) {
    for (const path of pinnedFiles(site)) {
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
    if (existsSync(to) && !sameBytes(from, to)) redrawn.push(path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  const versions = new Set([...kept.keys()].map((path) => path.split('/')[1]));
  return { files: kept.size, versions: versions.size, redrawn };
}

function pinnedFiles(site: string): string[] {
  const folder = join(site, PINNED);
  if (!existsSync(folder)) {
    // A site from before there were pinned files.
    if (existsSync(join(site, 'data/index.json'))) return [];
    throw new UsageError(`no earlier site in ${site}; expected a folder with pinned/ or data/index.json`);
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const sameBytes = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));
