/**
 * Serves a built site as a plain static host would: files, the index.html of a folder, and 404.html for all else. An
 * address outside the path of the site is redirected to the site.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from './usage-error.ts';

/** The port that is used where none is given. */
export const USUAL_PORT = 4173;

/** A port that is taken, before there is anything to serve. */
export interface OpenPort {
  /** The address of the site. */
  readonly address: string;
  /** Whether it is not the usual port, because that was taken. */
  readonly another: boolean;
  /** Serves what is in a folder by now. A request for something else waits until it is there, or `serve` is called. */
  begin(folder: string): void;
  /** To be called when the folder has more files than before. */
  more(): void;
  /**
   * Serves a folder, also to requests that came earlier and have waited.
   *
   * @throws {UsageError} when the folder holds no site
   */
  serve(folder: string): void;
  /** Gives up the port. */
  close(): void;
}

type ServedSite = ReturnType<typeof sirv>;

/**
 * Takes a port at once, so that it is still free when the site is built.
 *
 * @param wished the port; 0 for any free one; `null` for the usual one, or any free one where that is taken
 * @param base the path below which the site lies, with a slash at both ends
 * @throws {UsageError} when the wished port cannot be had
 */
export async function openPort(wished: number | null, base = '/'): Promise<OpenPort> {
  const [part, begin] = later<ServedSite>();
  const [whole, open] = later<ServedSite>();
  let [grown, grow] = later<void>();
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = address.slice(base.length - 1);
    const attempt = async (): Promise<void> => {
      // Taken before the file is looked for, so that a file that comes meanwhile is not missed.
      const next = grown;
      const site = await Promise.race([whole, part]);
      site(request, response, () => void Promise.race([whole, next]).then(attempt));
    };
    await attempt();
  });
  const another = !(await listen(server, wished ?? USUAL_PORT, wished === null));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('a server without a port');
  return {
    address: `http://localhost:${bound.port}${base}`,
    another,
    begin: (folder) => begin(filesIn(folder)),
    more: () => {
      grow();
      [grown, grow] = later<void>();
    },
    serve: (folder) => open(siteIn(folder)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A value that is not there yet, and what gives it. */
function later<T>(): [promise: Promise<T>, give: (value: T) => void] {
  let give: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return [promise, give];
}

/**
 * Listens at a port or, where that is taken and another will do, at a free one. Gives whether it is the port itself.
 *
 * @throws {UsageError} when the port cannot be had
 */
async function listen(server: Server, port: number, orAnother: boolean): Promise<boolean> {
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, () => resolve(null));
  });
  server.removeAllListeners('error');
  if (problem === null) return true;
  if (orAnother) {
    await listen(server, 0, false);
    return false;
  }
  const what = problem.code === 'EADDRINUSE' ? 'is taken' : `can't be had (${problem.code})`;
  throw new UsageError(`port ${port} ${what}: give another one with --port, or 0 for any free one`);
}

/** The types of citation files, which the server does not know. */
const CITATION_TYPES = { '.bib': 'application/x-bibtex', '.ris': 'application/x-research-info-systems' };

function nameType(response: ServerResponse, path: string): void {
  const [, type] = Object.entries(CITATION_TYPES).find(([ending]) => path.endsWith(ending)) ?? [];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/**
 * What answers requests for a folder. Files are read at each request, so that a rebuild shows without a restart.
 *
 * @throws {UsageError} when the folder holds no site
 */
function siteIn(folder: string): ServedSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UsageError(`no site in ${folder}: run \`npm run build\` first`);
  }
  const files = filesIn(folder);
  return (request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(join(folder, '404.html')).pipe(response);
    });
}

/** The path below which the site of a folder was made to lie, with a slash at both ends; "/" where it may lie anywhere. */
export function basePathOf(folder: string): string {
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : '';
  return /<html [^>]*data-root="(\/[^"]*)"/.exec(page)?.[1] ?? '/';
}

/** The files of a folder as they are at each request. */
const filesIn = (folder: string): ServedSite => sirv(folder, { dev: true, etag: true, setHeaders: nameType });
