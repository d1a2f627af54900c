/** The commands that make and serve the whole site. */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { SiteProgress } from './build-site.ts';
import { digestInputs, isBuilt, noteBuilt } from './built-before.ts';
import type { LanguageOptions } from './language-options.ts';
import { announceLarge } from './large-pair.ts';
import { printPart, printProblems, printSummary, printWarnings } from './report.ts';
import { type AskedPlace, basePathOf, type OpenPort, openPort, USUAL_PORT } from './serve.ts';
import { print } from './terminal.ts';

/** The repository's root: where index.html and vite.config.ts are. */
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface BuildOptions {
  /** The folder of the ledger. */
  readonly data: string;
  /** Where the site goes. */
  readonly out: string;
  /** The path below which the site will lie, with a slash at both ends, or `null`: anywhere. */
  readonly base: string | null;
  /** The site's address with a final slash, or `null`. */
  readonly site: string | null;
  readonly languages: LanguageOptions;
  /** Earlier sites whose pinned files are kept. */
  readonly keep: readonly string[];
  /** Whether compressed copies of files are written beside them. */
  readonly compress: boolean;
}

/**
 * Builds the site. Gives the exit code: 1 where the ledger has problems, and then nothing is written.
 *
 * @throws {UsageError} as `buildSite`
 */
export const buildCommand = (options: BuildOptions): Promise<number> =>
  // The digest is made before anything is read, so that after a change during the build the next start builds again.
  buildFrom(options, digestInputs(PROJECT, options));

/** The parts of a site that are built alone. */
export interface AskedParts {
  /** The ids of pairs. */
  readonly pairs: readonly string[];
  /** Whether what belongs to no pair is built. */
  readonly index: boolean;
}

/**
 * Builds parts of a site, one after the other, and lets each go before the next. Gives the exit code: 1 where the ledger has
 * problems; the part with problems is not written then, and the others are.
 *
 * @throws {UsageError} as `addPair`
 */
export async function partsCommand(options: BuildOptions, { pairs, index }: AskedParts): Promise<number> {
  process.env.NODE_ENV = 'production';
  const { buildDatasets, indexLedger } = await import('../compile/build-datasets.ts');
  const { filesOfPair, indexFile } = await import('../compile/dataset-files.ts');
  const { addIndex, addPair } = await import('./add-to-site.ts');
  const { siteLanguages } = await import('../render/site-languages.tsx');
  const { findingMessages } = await import('../render/finding-messages.ts');
  const { data, out, site } = options;
  const plan = {
    ...options,
    project: PROJECT,
    languages: siteLanguages(options.languages, site !== null),
    // Of a site that is built in parts it is not known whether all of it is there.
    onReplaced: () => noteBuilt(PROJECT, out, null),
  };
  let code = 0;
  for (const id of pairs) {
    const start = performance.now();
    const { datasets, moved, problems, warnings } = buildDatasets(data, { only: id, onPair: announceLarge });
    const [dataset] = datasets;
    if (dataset === undefined) {
      printProblems(problems, `nothing of ${id}`);
      code = 1;
      continue;
    }
    printWarnings(warnings);
    const input = { datasets, moved, data: filesOfPair(dataset, findingMessages) };
    const built = await addPair(id, input, plan);
    printPart(id, out, performance.now() - start, built);
  }
  if (index) {
    const start = performance.now();
    const listed = indexLedger(data, announceLarge);
    if (listed.problems.length > 0) {
      printProblems(listed.problems, 'no index');
      return 1;
    }
    const built = await addIndex(listed.index, indexFile(listed.index), plan);
    printPart(`the index of ${listed.index.pairs.length} pairs`, out, performance.now() - start, built);
  }
  return code;
}

/**
 * @param inputs the digest of what the site is built from
 * @param progress as in `SiteOptions`
 */
async function buildFrom(
  { data, out, base, site, languages, keep, compress }: BuildOptions,
  inputs: string | null,
  progress?: SiteProgress,
): Promise<number> {
  const start = performance.now();
  // Loaded here and not above: where nothing changed, a start serves what is there and reads no ledger.
  const { buildDatasets } = await import('../compile/build-datasets.ts');
  const { datasetFiles } = await import('../compile/dataset-files.ts');
  const { datasets, moved, problems, warnings, summary } = buildDatasets(data, { onPair: announceLarge });
  if (problems.length > 0) {
    printProblems(problems);
    return 1;
  }
  printWarnings(warnings);
  // React decides when it is loaded whether to check its use at every step. Pages are drawn by the fast build.
  process.env.NODE_ENV = 'production';
  const { buildSite } = await import('./build-site.ts');
  const { siteLanguages } = await import('../render/site-languages.tsx');
  const { findingMessages } = await import('../render/finding-messages.ts');
  const input = { datasets, moved, data: datasetFiles(datasets, findingMessages) };
  const built = await buildSite(input, {
    project: PROJECT,
    out,
    base,
    site,
    languages: siteLanguages(languages, site !== null),
    keep,
    compress,
    onReplaced: () => noteBuilt(PROJECT, out, inputs),
    ...(progress ? { progress } : {}),
  });
  printSummary(summary, out, performance.now() - start, built);
  return 0;
}

/**
 * Serves a built site until the process is stopped.
 *
 * @throws {UsageError} as `openPort`, and when there is no site
 */
export const serveCommand = (out: string, asked: AskedPlace): Promise<number> =>
  serveOnce(async () => 0, out, basePathOf(out), asked);

/**
 * Builds the site, if anything changed since it was built, and serves it until the process is stopped. The port is taken
 * first, so that a port that is in use is known before the build and not after it. A browser that comes early waits only
 * for the page, the picture or the other file that it asks for.
 *
 * @throws {UsageError} as `openPort` and `buildSite`
 */
export const startCommand = (options: BuildOptions, asked: AskedPlace): Promise<number> =>
  serveOnce(
    ({ address, begin, more }) => {
      const inputs = digestInputs(PROJECT, options);
      if (isBuilt(PROJECT, options.out, inputs)) {
        print(`nothing changed since ${options.out} was built`);
        return Promise.resolve(0);
      }
      print(`the site will be at ${address} when it is built`);
      return buildFrom(options, inputs, {
        begin: (folder) => {
          begin(folder);
          print('it can be opened now: pages come first, then pictures and other files');
        },
        more,
      });
    },
    options.out,
    options.base ?? '/',
    asked,
  );

/**
 * Takes the port, makes the site ready, and serves it if that went well. Gives the exit code of making it ready.
 *
 * @throws {UsageError} as `openPort` and `ready`
 */
async function serveOnce(
  ready: (place: OpenPort) => Promise<number>,
  out: string,
  base: string,
  asked: AskedPlace,
): Promise<number> {
  const place = await openPort(asked, base);
  try {
    if (place.another) print(`port ${USUAL_PORT} is taken, so a free one is used`);
    const code = await ready(place);
    if (code === 0) {
      place.serve(out);
      print(`serving ${out} at ${place.address} (stop with Ctrl+C)`);
    } else place.close();
    return code;
  } catch (error) {
    place.close();
    throw error;
  }
}
