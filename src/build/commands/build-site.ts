/** Builds the whole site: the app's files with Vite, every page and chart as a file, and the data. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../domain/index.ts';
import type { Moved } from '../read/moved-entry.ts';
import { bundle, textOf } from '../render/bundle.ts';
import type { SiteFile } from '../render/chart-files.tsx';
import { renderEmbeds } from '../render/embed-pages.tsx';
import { feedFiles } from '../render/feed.tsx';
import { markPages } from '../render/mark-pages.ts';
import { movedFiles } from '../render/moved-files.tsx';
import { partsList } from '../render/parts-list.ts';
import { pictureCache } from '../render/picture-cache.ts';
import { prerender } from '../render/prerender.tsx';
import { chartsForPages, drawSite, exportedFiles, oembedFiles } from '../render/site-charts.ts';
import type { SiteLanguages } from '../render/site-languages.tsx';
import { type KeptPinned, keepPinned } from './keep-pinned.ts';
import {
  assertReplaceable,
  beginReplacing,
  inTurn,
  replacedFolder,
  replaceFolder,
} from './replace-folder.ts';
import { SiteScripts } from './site-scripts.ts';

export interface SiteOptions {
  /** The entries of moved.yaml, by the id of their pair. */
  readonly moved: ReadonlyMap<string, readonly Moved[]>;
  /** The folder with vite.config.ts and index.html. */
  readonly project: string;
  /** Where the site goes: a new or empty folder, or an earlier site. */
  readonly out: string;
  /** The path below which the site is served, with a slash at both ends, where it is known. */
  readonly base: string | null;
  /** The site's address with a final slash. Where it is `null`, nothing is written that needs it. */
  readonly site: string | null;
  readonly languages: SiteLanguages;
  /** Earlier sites whose pinned files are kept, beside the one in `out`. */
  readonly keep: readonly string[];
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
export interface SiteSummary {
  readonly pages: number;
  /** Files of charts and citations. */
  readonly exported: number;
  /** Whether the site knows its address. */
  readonly addressed: boolean;
  readonly kept: KeptPinned;
}

/** The folder of the project with the pixels of earlier builds' pictures. */
const CACHED_PICTURES = '.cache/pictures';
/** The folder of the project with the scripts and styles that earlier builds bundled. */
const KEPT_SCRIPTS = '.cache/scripts';

/**
 * Builds into a folder beside the target, and swaps the two only when all is there: a failed build never replaces a
 * good site with half of one.
 *
 * @param data the files below data/, by their path there
 * @throws {UsageError} when the target holds something else, which would be lost, and as `keepPinned`
 * @throws {Error} as `movedFiles`
 */
export async function buildSite(
  datasets: readonly Dataset[],
  data: ReadonlyMap<string, string>,
  { moved, project, out, base, site, languages, keep, progress, onReplaced }: SiteOptions,
): Promise<SiteSummary> {
  const target = replacedFolder(out);
  assertReplaceable(target, 'data/index.json');
  const fresh = beginReplacing(target);
  try {
    const scripts = new SiteScripts(project, join(project, KEPT_SCRIPTS));
    writeFiles(fresh, await scripts.app());
    const template = await readFile(join(fresh, 'index.html'), 'utf8');
    // Without the site's address pages do not name the files of their charts, so that these can be drawn after them.
    const early = site === null ? null : await drawSite(datasets, languages.files, site);
    const head = chartsForPages(early ?? [], languages, site);
    writeFiles(
      fresh,
      [...data].map(([path, content]) => [join('data', path), content] as const),
    );
    writeFiles(fresh, [['theme.js', textOf(await bundle(project, 'theme.ts'), '.js')]]);
    progress?.begin(fresh);
    const written: SiteFile[] = [];
    for await (const { path, html } of prerender({ template, datasets, base, languages, ...head })) {
      writeFiles(fresh, [[path, html]]);
      written.push([path, html]);
      progress?.more();
    }
    const { embed: code, markPage, marks } = await scripts.parts();
    const charts = early ?? (await drawSite(datasets, languages.files, site));
    // Drawing in pixels goes on beside the embed pages.
    const cache = pictureCache(join(project, CACHED_PICTURES));
    const exporting = exportedFiles(charts, site, cache);
    const embeds = (
      await Promise.all(datasets.map((dataset) => renderEmbeds(dataset, languages.files, code, site)))
    ).flat();
    const embedded = embeds.map(({ path, content }) => [path, content] as const);
    writeFiles(fresh, embedded);
    progress?.more();
    const exported = [...(await exporting), ...(site === null ? [] : oembedFiles(charts, embeds, site))];
    const own = [...exported, ...written, ...embedded];
    writeFiles(fresh, [
      ...exported,
      ...datasets.flatMap((dataset) =>
        movedFiles(moved.get(dataset.pair.id) ?? [], dataset, template, languages, own),
      ),
      ...(site === null ? [] : datasets.flatMap((dataset) => feedFiles(dataset, languages, site))),
      ['embed/resize.js', code.resize] as const,
      ...markPages(markPage, datasets),
      ...Object.entries(marks).map(([language, script]) => [`mark/${language}.js`, script] as const),
      ['sbom.cdx.json', partsList(await readFile(join(project, 'package-lock.json'), 'utf8'))] as const,
    ]);
    await cache.prune();
    await scripts.prune();
    // What another build has published meanwhile stays, too.
    const kept = inTurn(target, () => {
      const earlier = existsSync(join(target, 'data/index.json')) ? [target] : [];
      const pinned = keepPinned([...earlier, ...keep], fresh);
      replaceFolder(target, fresh);
      onReplaced?.();
      return pinned;
    });
    return { pages: written.length, exported: exported.length, addressed: site !== null, kept };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Writes files by their paths in a folder, with the folders that they need. It does not return to the event loop between
 * them, so that a server that already shows the folder never sends half of a file.
 */
function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
