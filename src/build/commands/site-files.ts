/** Writes the files of a site into a folder: those of its pairs, and those that belong to no pair. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset, DatasetIndex } from '../../domain/index.ts';
import type { Moved } from '../read/moved-entry.ts';
import type { BuildCache } from '../render/build-cache.ts';
import type { SiteFile } from '../render/chart-files.tsx';
import { redrawnNames } from '../render/drawn-letters.ts';
import { renderEmbeds } from '../render/embed-pages.tsx';
import { feedFiles } from '../render/feed.tsx';
import { listFiles } from '../render/list-files.ts';
import { markPages } from '../render/mark-pages.ts';
import { movedFiles } from '../render/moved-files.tsx';
import { inRuns, pageKindOf, stylePages } from '../render/page-styles.ts';
import { partsList } from '../render/parts-list.ts';
import { pictureCache } from '../render/picture-cache.ts';
import { prerender, prerenderShared, type SiteInput } from '../render/prerender.tsx';
import { chartsForPages, drawSite, exportedFiles, oembedFiles } from '../render/site-charts.ts';
import type { SiteLanguages } from '../render/site-languages.tsx';
import { SiteScripts } from './site-scripts.ts';

/** How the files of a site are made. */
export interface SitePlan {
  /** The folder with vite.config.ts and index.html. */
  readonly project: string;
  /** The path below which the site is served, with a slash at both ends, where it is known. */
  readonly base: string | null;
  /** The site's address with a final slash. Where it is `null`, nothing is written that needs it. */
  readonly site: string | null;
  readonly languages: SiteLanguages;
}

/** What the files of pairs are made of. Each depends on the folder of its own pair alone. */
export interface PairsInput {
  readonly datasets: readonly Dataset[];
  /** The files below data/, by their path there. */
  readonly data: ReadonlyMap<string, string>;
  /** The entries of moved.yaml, by the id of their pair. */
  readonly moved: ReadonlyMap<string, readonly Moved[]>;
}

/** How many files were written, and what a curator may want to know of them. */
export interface WrittenFiles {
  readonly pages: number;
  /** Files of charts and citations. */
  readonly exported: number;
  /** Names in pictures whose letters no font has, each with the Latin ones that are drawn. */
  readonly latinNames: readonly (readonly [name: string, drawn: string])[];
}

/** The folder of the project with the pixels of earlier builds' pictures. */
const CACHED_PICTURES = '.cache/pictures';
/** The folder of the project with the scripts and styles that earlier builds bundled. */
const KEPT_SCRIPTS = '.cache/scripts';

export class SiteFiles {
  readonly #folder: string;
  readonly #plan: SitePlan;
  readonly #scripts: SiteScripts;
  readonly #pictures: BuildCache;

  /** @param folder where the files go; it need not exist */
  constructor(folder: string, plan: SitePlan) {
    this.#folder = folder;
    this.#plan = plan;
    this.#scripts = new SiteScripts(plan.project, join(plan.project, KEPT_SCRIPTS));
    this.#pictures = pictureCache(join(plan.project, CACHED_PICTURES));
  }

  /**
   * Writes what belongs to no pair and is needed at once: scripts, styles, the list of pairs, and the pages above all pairs.
   *
   * @param data the list of pairs as a file below data/
   * @throws {Error} as Vite
   */
  async writeShared(index: DatasetIndex, data: ReadonlyMap<string, string>): Promise<WrittenFiles> {
    const style = await this.#scripts.style();
    // Its rules stand in the pages.
    this.#write((await this.#scripts.app()).filter(([path]) => path !== style.path));
    this.#write(belowData(data));
    const pages = [...prerenderShared(index, await this.#pageInput([]))];
    this.#write(pages.flatMap(({ path, html }) => stylePages([[path, html]], style)));
    return { pages: pages.length, exported: 0, latinNames: [] };
  }

  /**
   * Writes all that belongs to some pairs: data, pages, charts for other sites, pictures and citations.
   *
   * @param onMore told whenever there are more files
   * @throws {Error} as `movedFiles`, and when a chart cannot be drawn
   */
  async writePairs(
    { datasets, data, moved }: PairsInput,
    onMore: () => void = () => {},
  ): Promise<WrittenFiles> {
    const { site, languages } = this.#plan;
    // Without the site's address pages do not name the files of their charts, so that these can be drawn after them.
    const early = site === null ? null : await drawSite(datasets, languages.files, site);
    const input = await this.#pageInput(early ?? []);
    this.#write(belowData(data));
    this.#write(datasets.flatMap(listFiles));
    const pages: SiteFile[] = [];
    const style = await this.#scripts.style();
    for await (const alike of inRuns(prerender(datasets, input), ({ path }) => pageKindOf(path))) {
      const styled = stylePages(
        alike.map(({ path, html }) => [path, html]),
        style,
      );
      this.#write(styled);
      pages.push(...styled);
      onMore();
    }
    const { embed: code } = await this.#scripts.parts();
    const charts = early ?? (await drawSite(datasets, languages.files, site));
    // Drawing in pixels goes on beside the embed pages.
    const exporting = exportedFiles(charts, site, this.#pictures);
    const embeds = (
      await Promise.all(datasets.map((dataset) => renderEmbeds(dataset, languages.files, code, site)))
    ).flat();
    const embedded = embeds.map(({ path, content }) => [path, content] as const);
    this.#write(embedded);
    onMore();
    const exported = [...(await exporting), ...(site === null ? [] : oembedFiles(charts, embeds, site))];
    const own = [...exported, ...pages, ...embedded];
    this.#write([
      ...exported,
      ...datasets.flatMap((dataset) =>
        stylePages(
          movedFiles(moved.get(dataset.pair.id) ?? [], dataset, input.template, languages, own),
          style,
        ),
      ),
      ...(site === null ? [] : datasets.flatMap((dataset) => feedFiles(dataset, languages, site))),
    ]);
    const drawings = charts.flatMap(({ drawn }) => [...drawn.pictures.values()].map(({ light }) => light));
    return { pages: pages.length, exported: exported.length, latinNames: redrawnNames(drawings) };
  }

  /** Writes what other sites load, and the list of what is published with the site. @throws {Error} as `SiteScripts` */
  async writeTools(index: DatasetIndex): Promise<void> {
    const { embed, markPage, marks } = await this.#scripts.parts();
    this.#write([
      ['embed/resize.js', embed.resize],
      ...markPages(markPage, index),
      ...Object.entries(marks).map(([language, script]) => [`mark/${language}.js`, script] as const),
      ['sbom.cdx.json', partsList(await readFile(join(this.#plan.project, 'package-lock.json'), 'utf8'))],
    ]);
  }

  /** Removes from the caches what no build has asked for lately. */
  async prune(): Promise<void> {
    await this.#pictures.prune();
    await this.#scripts.prune();
  }

  async #pageInput(charts: Parameters<typeof chartsForPages>[0]): Promise<SiteInput> {
    const { base, site, languages } = this.#plan;
    const template = await this.#scripts.template();
    return { template, base, languages, ...chartsForPages(charts, languages, site) };
  }

  /**
   * Writes files by their paths, with the folders that they need. It does not return to the event loop between them, so
   * that a server that already shows the folder never sends half of a file.
   */
  #write(files: readonly SiteFile[]): void {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
      writeFileSync(join(this.#folder, path), content);
    }
  }
}

const belowData = (data: ReadonlyMap<string, string>): SiteFile[] =>
  [...data].map(([path, content]) => [join('data', path), content] as const);
