/** The site behind Caddy, with the lines that SECURITY.md offers for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, PAGES, SITE_FOLDER, test } from '../browser/reader.ts';
import { freePort } from '../browsers/free-port.ts';
import { expectMissingPage, expectServed, layCompressed, offeredLines, scriptPath } from './served-site.ts';

/** The block of code that begins with `@pages`. */
const LINES = offeredLines(/```\n(@pages [^`]+)```/);

let caddy: ChildProcess;
let folder: string;
let address: string;
/** Another server, of a part of the site with its compressed copies. */
let compressed: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const [port, second] = [await freePort(), await freePort()];
  address = `http://127.0.0.1:${port}/`;
  compressed = `http://127.0.0.1:${second}/`;
  const site = (at: number, root: string) => `http://127.0.0.1:${at} {
root * ${root}
${LINES}
handle_errors {
	rewrite * /404.html
	file_server
}
}`;
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{\n\tadmin off\n\tauto_https off\n}\n${site(port, SITE_FOLDER)}\n${site(second, join(folder, 'site'))}\n`,
  );
  await layCompressed(folder);
  caddy = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass();
});

test.afterAll(() => {
  caddy.kill();
  rmSync(folder, { recursive: true });
});

test('pages and charts have their headers, print no error and ask nobody else', async ({ page }) => {
  await expectServed(page, address, [PAGES.overview, PAGES.growth, PAGES.check], ['trend-t', 'targets']);
});

test('what is not there is the page that says so, with the same policy', async ({ request }) => {
  await expectMissingPage(request, address);
});

test('compressed copies are served to who takes them, and give the file', async () => {
  for (const path of [PAGES.overview, 'data/vnm-lao/dataset.json']) {
    const ask = (encoding: string) => fetch(compressed + path, { headers: { 'Accept-Encoding': encoding } });
    const plain = await (await ask('identity')).text();
    for (const encoding of ['br', 'gzip']) {
      const packed = await ask(encoding);
      expect(packed.headers.get('content-encoding'), path).toBe(encoding);
      expect(packed.headers.get('vary'), path).toContain('Accept-Encoding');
      expect(await packed.text(), path).toBe(plain);
    }
  }
});

test('what never changes is kept, and all else has its mark', async ({ request }) => {
  const script = await scriptPath(request, address);
  const kept = async (path: string | undefined) => (await request.get(`${address}${path}`)).headers();
  expect((await kept(script))['cache-control']).toBe('public, max-age=31536000, immutable');
  const page = await kept(PAGES.overview);
  expect(page['cache-control']).toBeUndefined();
  expect(page.etag).toBeTruthy();
});
