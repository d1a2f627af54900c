/** Builds the whole site: the app's files by Vite, every page and chart as a file, and the data. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { Dataset, DatasetIndex } from '../domain/index.ts';
import { prerender } from './render/prerender.tsx';
import { renderCharts } from './render/static-charts.tsx';

export interface SiteOptions {
  /** The folder with vite.config.ts and index.html. */
  readonly project: string;
  readonly out: string;
  /** Where the error page finds the site; "/" unless the site lies below a path. */
  readonly base: string;
}

/** What was built, for the summary. */
export interface SiteSummary {
  readonly pages: number;
}

/**
 * Builds into a folder beside the target and swaps the two only when all of it is there, so that a failed build never
 * replaces a good site with half of one.
 *
 * @param writeData writes the datasets below the folder that it is given
 */
export async function buildSite(
  datasets: readonly Dataset[],
  index: DatasetIndex,
  writeData: (folder: string) => Promise<void>,
  { project, out, base }: SiteOptions,
): Promise<SiteSummary> {
  const target = resolve(project, out);
  const fresh = `${target}.new-${process.pid}`;
  try {
    await build({ root: project, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } });
    const template = await readFile(join(fresh, 'index.html'), 'utf8');
    const files = await prerender({ template, datasets, index, base, charts: renderCharts });
    for (const { path, html } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), html);
    }
    await writeData(join(fresh, 'data'));
    await rm(join(fresh, '.vite'), { recursive: true, force: true });
    await swap(fresh, target);
    return { pages: files.length };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function swap(fresh: string, target: string): Promise<void> {
  const old = `${target}.old-${process.pid}`;
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}
