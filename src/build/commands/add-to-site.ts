/**
 * Builds a part of a site: all that belongs to one pair, or what belongs to none. Many such builds, on one machine or many,
 * give together the files of one build of the whole.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { DatasetIndex } from '../../domain/index.ts';
import type { SiteOptions, SiteSummary } from './build-site.ts';
import { COMPRESSED_ENDINGS, compressFolder } from './compress-files.ts';
import { filesBelow } from './files-below.ts';
import { isCompressedCopy, type KeptPinned, keepPinned, PINNED } from './keep-pinned.ts';
import { assertReplaceable, beginReplacing, inTurn, replacedFolder } from './replace-folder.ts';
import { type PairsInput, SiteFiles, type WrittenFiles } from './site-files.ts';

/**
 * Builds what belongs to one pair, and puts it into a site, of which nothing else is touched.
 *
 * @throws {UsageError} when the folder of the site holds something else, and as `keepPinned`
 * @throws {Error} as `SiteFiles`
 */
export function addPair(id: string, input: PairsInput, options: SiteOptions): Promise<SiteSummary> {
  return addToSite(options, {
    write: (files) => files.writePairs(input),
    owns: (path) => pairOfPath(path) === id,
    removed: (target, fresh) => {
      const own = foldersOf(id, target).flatMap(filesBelow);
      return own.filter((path) => !existsSync(join(fresh, relative(target, path))));
    },
  });
}

/**
 * Builds what belongs to no pair: the list of pairs, the start pages, scripts and styles. Of pairs that are gone from the
 * ledger all is removed but what is pinned. Scripts of earlier builds stay, since pages of pairs may still load them.
 *
 * @throws {UsageError} and {Error} as `addPair`
 */
export function addIndex(
  index: DatasetIndex,
  data: ReadonlyMap<string, string>,
  options: SiteOptions,
): Promise<SiteSummary> {
  const listed = new Set(index.pairs.map(({ id }) => id));
  return addToSite(options, {
    write: async (files) => {
      const shared = await files.writeShared(index, data);
      await files.writeTools(index);
      return shared;
    },
    owns: (path) => !listed.has(pairOfPath(path) ?? ''),
    removed: (target) => {
      const gone = namesIn(join(target, 'data')).filter((name) => PAIR_ID.test(name) && !listed.has(name));
      return gone.flatMap((id) => foldersOf(id, target));
    },
  });
}

interface SitePart {
  /** Writes its files. */
  write(files: SiteFiles): Promise<WrittenFiles>;
  /** Whether a pinned file, by its path in a site, is one that this part keeps. */
  owns(path: string): boolean;
  /** The files and folders of the site that go. */
  removed(target: string, fresh: string): string[];
}

async function addToSite(options: SiteOptions, part: SitePart): Promise<SiteSummary> {
  const { project, out, site, keep, compress, onReplaced } = options;
  const target = replacedFolder(out);
  assertReplaceable(target, 'data/index.json');
  const fresh = beginReplacing(target);
  try {
    const files = new SiteFiles(fresh, options);
    const written = await part.write(files);
    await files.prune();
    const kept = keepPinned(keep, fresh, part.owns);
    const redrawn = [...kept.redrawn, ...keepPublished(target, fresh)];
    if (compress) await compressFolder(fresh, project);
    inTurn(target, () => {
      const removed = part.removed(target, fresh);
      moveInto(target, fresh);
      for (const path of removed) rmSync(path, { recursive: true, force: true });
      onReplaced?.();
    });
    const pinned: KeptPinned = { ...kept, redrawn };
    return { ...written, addressed: site !== null, kept: pinned };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Takes over pinned files as a site has published them. Gives the paths of those that this build drew differently. */
function keepPublished(target: string, fresh: string): string[] {
  return filesBelow(join(fresh, PINNED)).flatMap((path) => {
    const published = join(target, relative(fresh, path));
    if (!existsSync(published) || readFileSync(published).equals(readFileSync(path))) return [];
    copyFileSync(published, path);
    return [relative(fresh, path).replaceAll('\\', '/')];
  });
}

/**
 * Moves all files of a folder into another, each whole. A pinned file that is there already stays; a compressed copy of what
 * a file was before goes.
 */
function moveInto(target: string, fresh: string): void {
  for (const path of filesBelow(fresh)) {
    const to = join(target, relative(fresh, path));
    if (!isCompressedCopy(path)) {
      if (to.startsWith(join(target, PINNED)) && existsSync(to)) continue;
      const old = COMPRESSED_ENDINGS.filter((ending) => !existsSync(path + ending));
      for (const ending of old) rmSync(to + ending, { force: true });
    }
    mkdirSync(dirname(to), { recursive: true });
    renameSync(path, to);
  }
}

const PAIR_ID = /^[a-z]{3}-[a-z]{3}$/;

/** The pair that a file of a site belongs to, by its path there; `null` for what belongs to none. */
function pairOfPath(path: string): string | null {
  return path.split(/[\\/]/).find((name) => PAIR_ID.test(name)) ?? null;
}

/** The folders of a site that hold files of a pair, without what is pinned: `data/`, `charts/`, and in each language. */
const foldersOf = (pair: string, site: string): string[] =>
  [
    ...namesIn(site).filter((name) => name !== PINNED),
    ...namesIn(join(site, 'embed')).map((language) => join('embed', language)),
  ]
    .map((folder) => join(site, folder, pair))
    .filter((folder) => existsSync(folder));

/** What is in a folder; nothing where there is no folder. */
const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
