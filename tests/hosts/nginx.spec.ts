/** The site behind nginx, with the lines that SECURITY.md offers for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, PAGES, PAIR, SITE_FOLDER, test } from '../browser/reader.ts';
import { freePort } from '../browsers/free-port.ts';
import { expectMissingPage, expectServed, layCompressed, offeredLines, scriptPath } from './served-site.ts';

/** The block of code that begins with `set $policy`. */
const LINES = offeredLines(/```\n(set \$policy [^`]+)```/);

let nginx: ChildProcess;
let folder: string;
let address: string;
/** The same server under another name, with a part of the site and its compressed copies. */
let compressed: string;

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
  await layCompressed(folder);
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
  await expectServed(page, address, Object.values(PAGES), ['trend-t', 'targets', 'path']);
});

test('what is not there is the page that says so, with the same policy', async ({ request }) => {
  await expectMissingPage(request, address);
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
  const script = await scriptPath(request, address);
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
