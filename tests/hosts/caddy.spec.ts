/** The site behind Caddy, with the lines that SECURITY.md offers for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../src/build/commands/compress-files.ts';
import { expect, PAGES, PAIR, SITE_FOLDER, test } from '../browser/reader.ts';
import { freePort } from '../browsers/free-port.ts';

const SECURITY = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');

/** The block of code that begins with `@pages`. */
const [, LINES = ''] = SECURITY.match(/```\n(@pages [^`]+)```/) ?? [];

let caddy: ChildProcess;
let folder: string;
let address: string;
/** Another server, of a part of the site with its compressed copies. */
let compressed: string;

const COMPRESSED_FILES = [`${PAIR}/index.html`, 'assets', 'data/vnm-lao'];

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
  for (const path of COMPRESSED_FILES)
    cpSync(join(SITE_FOLDER, path), join(folder, 'site', path), { recursive: true });
  await compressFolder(join(folder, 'site'), folder);
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
  const charts = ['trend-t', 'targets'].map((id) => `embed/${PAIR}/${id}.html`);
  const others: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      others.push(request.url());
  });
  for (const path of [PAGES.overview, PAGES.growth, PAGES.check, ...charts]) {
    const response = await page.goto(address + path);
    expect(response?.status(), path).toBe(200);
    const headers = response?.headers() ?? {};
    const isChart = charts.includes(path);
    expect(headers['content-security-policy'] === undefined, path).toBe(isChart);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    const live = page.locator('[data-live]').first();
    if (isChart || (await live.count()) === 0) continue;
    await live.dispatchEvent('focusin');
    await expect(page.locator('html'), path).toHaveAttribute('data-started', 'true');
  }
  expect(others).toEqual([]);
});

test('what is not there is the page that says so, with the same policy', async ({ request }) => {
  const response = await request.get(`${address}en/no-such-page/`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Page not found');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
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
  const script = /src="[^"]*(assets\/[^"]+)"/.exec(
    await (await request.get(address + PAGES.overview)).text(),
  )?.[1];
  const kept = async (path: string | undefined) => (await request.get(`${address}${path}`)).headers();
  expect((await kept(script))['cache-control']).toBe('public, max-age=31536000, immutable');
  const page = await kept(PAGES.overview);
  expect(page['cache-control']).toBeUndefined();
  expect(page.etag).toBeTruthy();
});
