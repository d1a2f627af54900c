/** The built site on a server that has each page write down what it prints to the console. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { SITE_FOLDER } from '../browser/reader.ts';

/** Runs before all else in a page. WebDriver has no way to ask for a console. */
const RECORDER = `const printed = (window.printed = []);
for (const level of ['warn', 'error']) {
  const print = console[level];
  console[level] = (...words) => { printed.push(words.join(' ')); print(...words); };
}
addEventListener('error', (event) => printed.push(event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href)), true);
addEventListener('unhandledrejection', (event) => printed.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => printed.push(event.violatedDirective));`;

export interface RecordingSite {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the server. A page has `window.printed`, a list of texts; charts for other sites have none, for their policy. */
export async function startSite(): Promise<RecordingSite> {
  const files = sirv(SITE_FOLDER, { dev: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    if (path === '/recorder.js') {
      response.setHeader('Content-Type', 'text/javascript').end(RECORDER);
      return;
    }
    if (path.endsWith('/')) {
      const page = readFileSync(join(SITE_FOLDER, path, 'index.html'), 'utf8');
      const recorder = '<head><script src="/recorder.js"></script>';
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.replace('<head>', recorder));
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('no port');
  return {
    address: `http://127.0.0.1:${place.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
