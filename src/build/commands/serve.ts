/** Serves a built site as a plain static host would: files, index.html of a folder, 404.html for anything else. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Starts serving a folder.
 *
 * @param port 0 lets the system choose a free one
 * @returns the server once it listens, and its address
 * @throws {Error} when the folder holds no site, or the port is taken
 */
export async function serveSite(folder: string, port: number): Promise<{ server: Server; address: string }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`no site in ${folder}: run \`npm run build\` first`);
  }
  // dev: files are read anew at each request, so that a rebuild shows without a restart.
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(join(folder, '404.html')).pipe(response);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken: give another one with --port, or 0 for any free one`)
          : error,
      ),
    );
    server.listen(port, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${actual}/` };
}
