/** The site behind nginx, with the lines that SECURITY.md offers for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../../src/build/commands/compress-files.ts';
import { expect, PAGES, PAIR, SITE_FOLDER, test } from '../browser/reader.ts';
import { freePort } from '../browsers/free-port.ts';

const SECURITY = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');

/** The block of code that begins with `set $policy`. */
const [, LINES = ''] = SECURITY.match(/```\n(set \$policy [^`]+)```/) ?? [];

let nginx: ChildProcess;
let folder: string;
let address: string;
/** The same server under another name, with a part of the site and its compressed copies. */
let compressed: string;

const COMPRESSED_FILES = [`${PAIR}/index.html`, 'assets', 'data/vnm-lao'];

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} daemon off; pid ${join(folder, 'pid')}; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${SITE_FOLDER}; index index.html; error_page 404 /404.html;
${LINES}
  }
  server { listen 127.0.0.1:${port}; server_name localhost; root ${join(folder, 'site')}; index index.html;
${LINES}
  } }`,
  );
  compressed = `http://localhost:${port}/`;
  for (const path of COMPRESSED_FILES)
    cpSync(join(SITE_FOLDER, path), join(folder, 'site', path), { recursive: true });
  await compressFolder(join(folder, 'site'), folder);
  nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass();
});

test.afterAll(() => {
  nginx.kill();
  rmSync(folder, { recursive: true });
});

test('each kind of page and of chart prints no error, asks nobody else, and has its headers', async ({
  page,
}) => {
  const charts = ['trend-t', 'targets', 'path'].map((id) => `embed/${PAIR}/${id}.html`);
  const others: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      others.push(request.url());
  });
  for (const path of [...Object.values(PAGES), ...charts]) {
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

test('compressed copies are served to who takes them, and give the file; others get the file itself', async () => {
  for (const path of [PAGES.overview, 'data/vnm-lao/dataset.json']) {
    const ask = (encoding: string) => fetch(compressed + path, { headers: { 'Accept-Encoding': encoding } });
    const [packed, plain] = [await ask('gzip'), await ask('identity')];
    expect(packed.headers.get('content-encoding'), path).toBe('gzip');
    expect(packed.headers.get('vary'), path).toBe('Accept-Encoding');
    expect(plain.headers.get('content-encoding'), path).toBe(null);
    expect(Number(packed.headers.get('content-length')), path).toBeLessThan(
      Number(plain.headers.get('content-length')) / 4,
    );
    expect(await packed.text(), path).toBe(await plain.text());
  }
});

test('what never changes is kept, and all else is asked for again', async ({ request }) => {
  const script = /src="[^"]*(assets\/[^"]+)"/.exec(
    await (await request.get(address + PAGES.overview)).text(),
  )?.[1];
  for (const [path, kept] of [
    [PAGES.overview, 'no-cache'],
    ['data/vnm-lao/dataset.json', 'no-cache'],
    [script, 'public, max-age=31536000, immutable'],
  ] as const) {
    const { 'cache-control': control, etag } = (await request.get(`${address}${path}`)).headers();
    expect(control, path).toBe(kept);
    expect(etag, path).toBeTruthy();
  }
});

test('files have the types that browsers need', async ({ request }) => {
  for (const [path, type] of [
    ['data/vnm-lao/dataset.json', 'application/json'],
    ['data/vnm-lao/claims.csv', /^text\//],
    [`embed/${PAIR}/trend-t.html`, 'text/html'],
    ['embed/resize.js', 'application/javascript'],
  ] as const) {
    const response = await request.get(address + path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toMatch(type);
  }
});
