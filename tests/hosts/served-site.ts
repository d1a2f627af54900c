/** What holds of the site behind every server that SECURITY.md offers lines for. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { compressFolder } from '../../src/build/commands/compress-files.ts';
import { expect, PAGES, PAIR, SITE_FOLDER } from '../browser/reader.ts';

const SECURITY = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');
const COMPRESSED_FILES = [`${PAIR}/index.html`, 'assets', 'data/vnm-lao'];

/** The block of code in SECURITY.md that a pattern captures; '' where there is none. */
export function offeredLines(pattern: RegExp): string {
  const [, lines = ''] = SECURITY.match(pattern) ?? [];
  return lines;
}

/** Puts a part of the site with its compressed copies into `site` below a folder. */
export async function layCompressed(folder: string): Promise<void> {
  for (const path of COMPRESSED_FILES)
    cpSync(join(SITE_FOLDER, path), join(folder, 'site', path), { recursive: true });
  await compressFolder(join(folder, 'site'), folder);
}

/** Opens pages, and charts for other sites: each has its headers and comes alive, and nobody else is asked. */
export async function expectServed(
  page: Page,
  address: string,
  paths: readonly string[],
  chartIds: readonly string[],
): Promise<void> {
  const charts = chartIds.map((id) => `embed/${PAIR}/${id}.html`);
  const others: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      others.push(request.url());
  });
  for (const path of [...paths, ...charts]) {
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
}

/** An address that is not there is answered by the page that says so, with the policy of pages. */
export async function expectMissingPage(request: APIRequestContext, address: string): Promise<void> {
  const response = await request.get(`${address}en/no-such-page/`);
  expect(response.status()).toBe(404);
  expect(response.headers()['content-security-policy']).toBe("frame-ancestors 'self'");
  const page = await response.text();
  expect(page).toContain('Page not found');
  expect(page).toContain("default-src 'none'");
}

/** The path of the script of a page. */
export const scriptPath = async (request: APIRequestContext, address: string): Promise<string | undefined> =>
  /src="[^"]*(assets\/[^"]+)"/.exec(await (await request.get(address + PAGES.overview)).text())?.[1];
