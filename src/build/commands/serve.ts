/**
 * Serves a built site as a plain static host would: files, the index.html of a folder, and 404.html for all else. An
 * address outside the path of the site is redirected to the site.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { isIPv6 } from 'node:net';
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

/** Where a site is served. */
export interface AskedPlace {
  /** The port; 0 for any free one; `null` for the usual one, or any free one where that is taken. */
  readonly port: number | null;
  /** The name or address of this machine to listen at; `null` for the names that only this machine itself reaches. */
  readonly host: string | null;
}

/**
 * Takes a port at once, so that it is still free when the site is built.
 *
 * @param base the path below which the site lies, with a slash at both ends
 * @throws {UsageError} when the wished port cannot be had
 */
export async function openPort({ port: wished, host }: AskedPlace, base = '/'): Promise<OpenPort> {
  const [part, begin] = later<ServedSite>();
  const [whole, open] = later<ServedSite>();
  let [grown, grow] = later<void>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
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
  };
  const { servers, port } = await listenAt({ port: wished, host }, answer);
  return {
    address: `http://${nameToOpen(host)}:${port}${base}`,
    another: wished === null && port !== USUAL_PORT,
    begin: (folder) => begin(filesIn(folder)),
    more: () => {
      grow();
      [grown, grow] = later<void>();
    },
    serve: (folder) => open(siteIn(folder)),
    close: () => closeAll(servers),
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
 * The addresses of this machine that only it reaches, in both forms: browsers ask for `localhost` at either. The second is
 * missing on some machines.
 */
const LOOPBACK = ['127.0.0.1', '::1'];

/** The codes of a machine that has no address of a form. */
const NO_SUCH_FORM = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** The codes of a port that cannot be had, where another one may. */
const OF_THE_PORT = ['EADDRINUSE', 'EACCES'];

/** How often another free port is taken, where one is free at one address and taken at the other. */
const MOST_PORTS = 20;

/**
 * Listens at a port or, where that is taken and another will do, at a free one.
 *
 * @throws {UsageError} when the port cannot be had
 */
async function listenAt(
  { port, host }: AskedPlace,
  answer: RequestListener,
): Promise<{ servers: Server[]; port: number }> {
  const hosts = host === null ? LOOPBACK : [host];
  const ports = port === null ? [USUAL_PORT] : port === 0 ? [] : [port];
  const free = port ? [] : Array.from({ length: MOST_PORTS }, () => 0);
  let failure: PortFailure | undefined;
  for (const next of [...ports, ...free]) {
    const servers = await serversAt(next, hosts, answer);
    if (Array.isArray(servers)) return { servers, port: portIn(servers) };
    failure ??= servers;
    if (!OF_THE_PORT.includes(servers.problem.code ?? '')) break;
  }
  const { code } = failure?.problem ?? {};
  if (host !== null && !OF_THE_PORT.includes(code ?? '')) {
    throw new UsageError(
      `can't listen at ${host} (${code}): give a name or address of this machine with --host`,
    );
  }
  const what = code === 'EADDRINUSE' ? 'is taken' : `can't be had (${code})`;
  throw new UsageError(
    `port ${port ?? USUAL_PORT} ${what}: give another one with --port, or 0 for any free one`,
  );
}

interface PortFailure {
  readonly problem: NodeJS.ErrnoException;
}

/** A server at each of the hosts, all at one port. */
async function serversAt(
  port: number,
  hosts: readonly string[],
  answer: RequestListener,
): Promise<Server[] | PortFailure> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(answer);
    const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(servers.length > 0 ? portIn(servers) : port, host, () => resolve(null));
    });
    server.removeAllListeners('error');
    if (problem === null) servers.push(server);
    else if (servers.length === 0 || !NO_SUCH_FORM.includes(problem.code ?? '')) {
      closeAll(servers);
      return { problem };
    }
  }
  return servers;
}

/** @throws {Error} for servers that do not listen */
function portIn([first]: readonly Server[]): number {
  const bound = first?.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('a server without a port');
  return bound.port;
}

function closeAll(servers: readonly Server[]): void {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
}

/** All addresses of a machine, which are no address to open. */
const EVERYWHERE = ['0.0.0.0', '::'];

/** What a browser on this machine is to ask for. */
function nameToOpen(host: string | null): string {
  if (host === null || EVERYWHERE.includes(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
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
