/** The site behind nginx, with the lines that SECURITY.md offers for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, PAGES, PAIR, SITE_FOLDER, test } from '../browser/reader.ts';
import { freePort } from '../browsers/free-port.ts';

const SECURITY = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');

/** The block of code that begins with `set $policy`. */
const [, LINES = ''] = SECURITY.match(/```\n(set \$policy [^`]+)```/) ?? [];

let nginx: ChildProcess;
let folder: string;
let address: string;

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
  } }`,
  );
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
  expect(await response.text()).toContain('There is no such page');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
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
