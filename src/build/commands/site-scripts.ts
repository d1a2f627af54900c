/**
 * The scripts and styles of a site. Bundling them takes longer than the pages of a small ledger, and they depend on the
 * program alone, so that they are kept from build to build.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { BuildCache } from '../render/build-cache.ts';
import { bundle, textOf } from '../render/bundle.ts';
import type { SiteFile } from '../render/chart-files.tsx';
import type { EmbedCode } from '../render/embed-code.ts';
import type { MarkPageCode } from '../render/mark-pages.ts';
import type { SiteStyle } from '../render/page-styles.ts';
import { filesBelow } from './files-below.ts';
import { digestProgram } from './program-digest.ts';

/** The code that stands beside the application: of embedded charts, and of marks on pages of anybody. */
interface PartsCode {
  readonly embed: EmbedCode;
  readonly markPage: MarkPageCode;
  /** The scripts of marks by their language. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Files by their paths, with one character a byte. */
const AppSchema = v.record(v.string(), v.string());

const PartsSchema = v.object({
  embed: v.object({ script: v.string(), style: v.string(), resize: v.string() }),
  markPage: v.object({ style: v.string(), script: v.string() }),
  marks: v.record(v.string(), v.string()),
});

/** Where index.html has the style sheet during development, and where Vite writes it. */
const SOURCE_STYLE = '/src/app/styles/site.css';
const BUILT_STYLE = /^assets\/site-[^/]*\.css$/;

export class SiteScripts {
  readonly #project: string;
  readonly #cache: BuildCache;
  readonly #found = new Map<string, Promise<Uint8Array>>();

  /** @param project the folder with src/, vite.config.ts and index.html @param folder where they are kept */
  constructor(project: string, folder: string) {
    this.#project = project;
    this.#cache = new BuildCache(folder, digestProgram(project));
  }

  /** The files of the application, with the empty page that all pages are made of. @throws {Error} as Vite */
  async app(): Promise<SiteFile[]> {
    const files = await this.#find('app', AppSchema, () => buildApp(this.#project));
    return Object.entries(files).map(([path, content]) => [path, Buffer.from(content, 'latin1')]);
  }

  /** The empty page that all pages are made of, with the style sheet of all. @throws {Error} as Vite */
  async template(): Promise<string> {
    const [, page] = (await this.app()).find(([path]) => path === 'index.html') ?? [];
    if (page === undefined) throw new Error('no index.html among the files of the application');
    const { path } = await this.style();
    return Buffer.from(page).toString().replace(SOURCE_STYLE, `./${path}`);
  }

  /** The style sheet with the rules of all pages, and the script of their colours. @throws {Error} as Vite */
  async style(): Promise<SiteStyle> {
    const [path, css] = (await this.app()).find(([name]) => BUILT_STYLE.test(name)) ?? [];
    if (path === undefined || css === undefined)
      throw new Error('no style sheet among the files of the application');
    return { path, css: Buffer.from(css).toString(), theme: await this.#theme() };
  }

  /** The script that chooses a page's colours before the first paint. */
  #theme(): Promise<string> {
    return this.#find('theme', v.string(), async () =>
      textOf(await bundle(this.#project, 'theme.ts'), '.js'),
    );
  }

  /** @throws {Error} as `embedCode`, `markScripts` and `markPageCode` */
  parts(): Promise<PartsCode> {
    return this.#find('parts', PartsSchema, async () => {
      // What bundles is loaded only where nothing is kept: pages are there sooner.
      const { embedCode } = await import('../render/embed-code.ts');
      const { markScripts } = await import('../render/mark-code.ts');
      const { markPageCode } = await import('../render/mark-pages.ts');
      return {
        embed: await embedCode(this.#project),
        markPage: await markPageCode(this.#project),
        marks: Object.fromEntries(await markScripts(this.#project)),
      };
    });
  }

  /** Removes what no build has asked for lately. */
  prune(): Promise<void> {
    return this.#cache.prune();
  }

  async #find<T>(name: string, schema: v.GenericSchema<T>, make: () => Promise<T>): Promise<T> {
    const found =
      this.#found.get(name) ?? this.#cache.find(name, async () => Buffer.from(JSON.stringify(await make())));
    this.#found.set(name, found);
    return v.parse(schema, JSON.parse(Buffer.from(await found).toString()));
  }
}

async function buildApp(project: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'tradecheck-app-'));
  try {
    const { build } = await import('vite');
    await build({
      root: project,
      logLevel: 'warn',
      // This program already runs TypeScript. Bundling the configuration first took seconds, and gave warnings.
      configLoader: 'native',
      build: { outDir: folder, emptyOutDir: true },
    });
    const files: Record<string, string> = {};
    for (const path of filesBelow(folder)) {
      files[relative(folder, path).replaceAll('\\', '/')] = await readFile(path, 'latin1');
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
