/** Another site, on an origin of its own, whose pages hold our charts. */
import { createServer } from 'node:http';

interface HostPage {
  /** The body's markup; `SITE` stands for our site's address, without a final slash. */
  readonly body: string;
  /** What its head declares, "" for nothing. */
  readonly colorScheme?: string;
  readonly ground?: string;
  /** The policy without our address, which is added: frames and scripts may come from it alone. */
  readonly policy?: string;
}

export interface Host {
  readonly address: string;
  /** Puts a page at the host's root. */
  show(page: HostPage): void;
  close(): Promise<void>;
}

/** Nothing is allowed but what our site gives. */
const STRICT = "default-src 'none'";

/** Starts the other site. @param site our site's address */
export async function startHost(site: string): Promise<Host> {
  const ours = new URL(site).origin;
  let shown: HostPage = { body: '' };
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.statusCode = 404;
      response.end();
      return;
    }
    const { body, colorScheme = '', ground = '#ffffff', policy = STRICT } = shown;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `${policy}; frame-src ${ours} 'self' data:; script-src ${ours}; img-src data:`,
    );
    const meta = colorScheme && `<meta name="color-scheme" content="${colorScheme}">`;
    // Old attributes, because the policy forbids styles.
    response.end(
      `<!doctype html><title>Another site</title><link rel="icon" href="data:,">${meta}<body bgcolor="${ground}" marginwidth="0" marginheight="0">${body.replaceAll('SITE', ours)}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no port');
  return {
    address: `http://localhost:${bound.port}/`,
    show: (page) => {
      shown = page;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
