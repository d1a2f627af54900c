/** For development: serves the datasets at /data/, and rebuilds them whenever the ledger changes. */
import type { ServerResponse } from 'node:http';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { type Build, buildDatasets } from '../compile/build-datasets.ts';
import { datasetFiles } from '../compile/dataset-files.ts';
import { formatProblems, sortProblems } from '../read/problem.ts';
import { announceLarge } from './large-pair.ts';

const PLUGIN_NAME = 'tradecheck-datasets';
/** Milliseconds without a change before the ledger is read: editors write a file in several steps. */
const QUIET = 50;
const MIME_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * Serves the datasets from memory. A mistake in the ledger is shown in the terminal and in Vite's overlay, while the
 * last good datasets stay. All other addresses are left to Vite, which answers pages with index.html.
 *
 * @param folder the ledger, relative to Vite's root
 */
export function datasetPlugin(folder = 'data'): Plugin {
  return {
    name: PLUGIN_NAME,
    apply: 'serve',
    configureServer(server) {
      const root = resolve(server.config.root, folder);
      let state = rebuild(server, root, new Map());
      let timer: NodeJS.Timeout | undefined;

      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (relative(root, path).split(sep)[0] === '..') return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          state = rebuild(server, root, state.files);
          server.ws.send(state.error ?? { type: 'full-reload' });
        }, QUIET);
      });
      // Shows the problems also to a page that is opened or reloaded while there are some.
      server.ws.on('connection', () => {
        if (state.error) server.ws.send(state.error);
      });
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        const name = path.startsWith('/data/') ? path.slice('/data/'.length) : undefined;
        if (name === undefined) next();
        else answer(response, name, state.files.get(name));
      });
      server.httpServer?.once('close', () => clearTimeout(timer));
    },
  };
}

interface ServedState {
  /** The last good output. */
  readonly files: ReadonlyMap<string, string>;
  readonly error: ErrorPayload | undefined;
}

function rebuild(server: ViteDevServer, root: string, last: ServedState['files']): ServedState {
  const { logger } = server.config;
  const built = attempt(root);
  if ('error' in built) {
    logger.error(built.error.err.message, { timestamp: true });
    return { files: last, error: built.error };
  }
  const warnings = formatProblems(built.warnings);
  if (warnings.length > 0) logger.warn(warnings.join('\n'), { timestamp: true });
  const versions = built.datasets.map(({ pair, version }) => `${pair.id} ${version}`);
  logger.info(`datasets built: ${versions.join(', ')}`, { timestamp: true });
  return { files: datasetFiles(built.datasets), error: undefined };
}

function attempt(root: string): Pick<Build, 'datasets' | 'warnings'> | { error: ErrorPayload } {
  try {
    const { datasets, problems, warnings } = buildDatasets(root, { onPair: announceLarge });
    const error = overlayOf(problems, root);
    return error ? { error } : { datasets, warnings };
  } catch (error) {
    // A file may vanish between being listed and being read, as temporary files of editors do.
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { error: { type: 'error', err: { message, stack, plugin: PLUGIN_NAME } } };
  }
}

/** What Vite's overlay shows: all problems, and a link that opens the first in the editor. */
function overlayOf(problems: Build['problems'], root: string): ErrorPayload | undefined {
  const [first] = sortProblems(problems);
  if (!first) return undefined;
  const { line, column } = first;
  // Vite makes links of absolute paths only.
  const file = join(dirname(root), first.file);
  const message = formatProblems(problems).join('\n');
  return { type: 'error', err: { message, stack: '', plugin: PLUGIN_NAME, loc: { file, line, column } } };
}

function answer(response: ServerResponse, name: string, content: string | undefined): void {
  response.setHeader('Cache-Control', 'no-store');
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('Content-Type', (content !== undefined && MIME_TYPES[extname(name)]) || 'text/plain');
  response.end(content ?? 'no such data');
}
