/** Builds the whole site: the app's files with Vite, every page and chart as a file, and the data. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexOf } from '../compile/dataset-files.ts';
import { compressFolder } from './compress-files.ts';
import { type KeptPinned, keepPinned, PINNED } from './keep-pinned.ts';
import {
  assertReplaceable,
  beginReplacing,
  inTurn,
  replacedFolder,
  replaceFolder,
} from './replace-folder.ts';
import { type PairsInput, SiteFiles, type SitePlan, type WrittenFiles } from './site-files.ts';

export interface SiteOptions extends SitePlan {
  /** Where the site goes: a new or empty folder, or an earlier site. */
  readonly out: string;
  /** Earlier sites whose pinned files are kept, beside the one in `out`. */
  readonly keep: readonly string[];
  /** Whether compressed copies of files are written beside them. */
  readonly compress: boolean;
  readonly progress?: SiteProgress;
  /** Called when the site is in its place, before another build may replace it. */
  readonly onReplaced?: () => void;
}

/** What is called while a site is built, so that it can be shown before all of its files are there. */
export interface SiteProgress {
  /** Called once, with the folder in which the site is being built. Its files are whole; more are still to come. */
  begin(folder: string): void;
  /** Called whenever there are more files. */
  more(): void;
}

/** What was built, for the summary. */
export interface SiteSummary extends WrittenFiles {
  /** Whether the site knows its address. */
  readonly addressed: boolean;
  readonly kept: KeptPinned;
}

/**
 * Builds into a folder beside the target, and swaps the two only when all is there: a failed build never replaces a
 * good site with half of one.
 *
 * @throws {UsageError} when the target holds something else, which would be lost, and as `keepPinned`
 * @throws {Error} as `SiteFiles`
 */
export async function buildSite(input: PairsInput, options: SiteOptions): Promise<SiteSummary> {
  const { out, site, keep, compress, progress, onReplaced } = options;
  const target = replacedFolder(out);
  assertReplaceable(target, 'data/index.json');
  const fresh = beginReplacing(target);
  try {
    const files = new SiteFiles(fresh, options);
    const index = indexOf(input.datasets);
    const shared = await files.writeShared(index, input.data);
    progress?.begin(fresh);
    const own = await files.writePairs(input, () => progress?.more());
    await files.writeTools(index);
    await files.prune();
    const keepAll = (): KeptPinned => {
      const earlier = ['data/index.json', PINNED].some((part) => existsSync(join(target, part)));
      return keepPinned([...(earlier ? [target] : []), ...keep], fresh);
    };
    if (compress) {
      keepAll();
      await compressFolder(fresh, options.project);
    }
    // What another build has published meanwhile stays, too.
    const kept = inTurn(target, () => {
      const pinned = keepAll();
      replaceFolder(target, fresh);
      onReplaced?.();
      return pinned;
    });
    return { ...own, pages: shared.pages + own.pages, addressed: site !== null, kept };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
