/** What readers do: read without a script, look closer at a chart, copy a citation, follow a number to its source. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Response } from '@playwright/test';
import { expect, PAGES, PAIR, SITE_FOLDER, test } from './reader.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview answers its four questions and shows its charts', async ({ page }) => {
    await page.goto(PAGES.overview);
    const answers = page.locator('.short-answer');
    await expect(answers).toHaveCount(4);
    await expect(answers.nth(0)).toHaveText('About US$2.25 billion in 2024');
    for (const title of [
      'Two-way trade of Viet Nam and Laos',
      'Viet Nam’s exports to Laos and imports from it',
    ]) {
      await expect(
        page.locator('figure').filter({ hasText: title }).locator('svg:visible').first(),
      ).toBeVisible();
    }
  });

  test('the growth page lists every growth', async ({ page }) => {
    await page.goto(PAGES.growth);
    expect(await page.locator('.growth-row').count()).toBeGreaterThan(20);
    await page.getByText('Filter, search and sort', { exact: true }).click();
    await expect(page.locator('main noscript')).toBeVisible();
  });
});

test('a page loads no application and no data until a reader asks for more', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(PAGES.overview);
  await page.waitForLoadState('networkidle');
  expect(requested.filter((path) => path.endsWith('.json'))).toEqual([]);
  // What waits for the reader. Styles and the choice of colours stand in the page.
  const scripts = requested.filter((path) => path.endsWith('.js')).map((path) => path.split('/').at(-1));
  expect(scripts.sort()).toEqual([expect.stringMatching(/^index-/)]);
});

/** Where each word of a chart is shown, and how large. */
const placesOf = (chart: Locator) =>
  chart.locator('.trend text:visible').evaluateAll((words) =>
    words.map((word) => {
      const { x, width, height } = word.getBoundingClientRect();
      return [word.textContent, x, width, height];
    }),
  );

test('a chart becomes interactive where it stands, and names what it shows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.overview);
  const chart = page.locator('figure').filter({ hasText: 'Two-way trade of Viet Nam and Laos' }).first();
  // The trial scrolls as the pointer does, and moves nothing.
  await chart.hover({ trial: true });
  const [before, places] = [await chart.boundingBox(), await placesOf(chart)];
  await chart.hover();
  await expect(chart.locator('.recharts-wrapper')).toBeVisible();
  const after = await chart.boundingBox();
  expect(after).toEqual(before);
  expect(await placesOf(chart)).toEqual(places);
  const plot = chart.locator('.recharts-wrapper');
  const box = await plot.boundingBox();
  if (!box) throw new Error('the chart has no place');
  await page.mouse.move(box.x + box.width * 0.94, box.y + box.height * 0.5);
  await expect(chart.locator('.trend-tooltip')).toContainText('2024');
  await expect(chart.locator('.trend-tooltip')).toContainText('Vietnam Economic News (Công Thương)');
});

test('a year of the chart leads to everything printed about it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.overview);
  const chart = page.locator('figure').filter({ hasText: 'Two-way trade of Viet Nam and Laos' }).first();
  await chart.hover();
  const plot = chart.locator('.recharts-wrapper');
  await expect(plot).toBeVisible();
  const box = await plot.boundingBox();
  if (!box) throw new Error('the chart has no place');
  await page.mouse.move(box.x + box.width * 0.94, box.y + box.height * 0.5);
  await expect(chart.locator('.trend-tooltip')).toContainText(
    'Click, or tap again, for all figures for the year.',
  );
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/values\/T-2024\/$/);
  await expect(page.locator('h1')).toHaveText(
    /^Two-way trade of Viet Nam and Laos, 2024: \d+ figures from US\$/,
  );
  await expect(page.locator('main')).toContainText('As reported by Laos');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a tap shows a year, a tap on another shows that, and only the same again leads to it', async ({
    page,
  }) => {
    // After each tap Chromium's headless shell moves a mouse to the corner, which no device with fingers has.
    await page.addInitScript(() => {
      const hold = (event: MouseEvent) => {
        if (event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
      };
      for (const name of ['mousemove', 'mouseover', 'mouseout'] as const) addEventListener(name, hold, true);
    });
    await page.goto(PAGES.overview);
    const chart = page.locator('figure').filter({ hasText: 'Two-way trade of Viet Nam and Laos' }).first();
    await chart.tap();
    const plot = chart.locator('.recharts-wrapper');
    await expect(plot).toBeVisible();
    const box = await plot.boundingBox();
    if (!box) throw new Error('the chart has no place');
    const tap = (share: number) => page.touchscreen.tap(box.x + box.width * share, box.y + box.height * 0.5);
    const shown = chart.locator('.trend-tooltip-year');
    await tap(0.5);
    await expect(shown).toHaveText('2007');
    await tap(0.94);
    await expect(shown).not.toHaveText('2007');
    await expect(page).toHaveURL(new RegExp(`${PAGES.overview}$`));
    const year = await shown.textContent();
    await tap(0.94);
    await expect(page).toHaveURL(new RegExp(`values/T-${year}/$`));
  });
});

test('every figure printed for a year can be shown', async ({ page }) => {
  await page.goto(PAGES.overview);
  const chart = page.locator('figure').filter({ hasText: 'Two-way trade of Viet Nam and Laos' }).first();
  await chart.hover();
  await expect(chart.locator('.recharts-wrapper')).toBeVisible();
  const marks = chart.locator('.trend-press:visible');
  const chosen = await marks.count();
  await chart.getByLabel('Show every figure published for a year').check();
  await expect.poll(() => marks.count()).toBeGreaterThan(chosen);
});

test('claims are found by words, kind and publisher', async ({ page }) => {
  await page.goto(PAGES.claims);
  await page.getByText('Filter, search and sort').click();
  await page.getByRole('searchbox').fill('2,25 milliards');
  await expect(page.locator('tbody tr').first()).toContainText('“2,25 milliards de dollars”');
  await page.getByLabel('Kind').selectOption('Target');
  await expect(page.locator('main')).toContainText('No figure matches.');
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('tbody tr').first()).toContainText('Target:');
  // With nothing asked for, the fields stay for the next word.
  await page.getByLabel('Kind').selectOption('');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('a citation of a finding is copied with its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.finding);
  await page.locator('summary', { hasText: /^Citation$/ }).click();
  const copy = page.getByRole('button', { name: 'Copy citation' });
  await copy.focus();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await copy.click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${await page.locator('.citation').first().textContent()} ${page.url()}`);
  expect(copied).toContain(`, dataset `);
  expect(page.url()).toBe(`${baseURL}${PAGES.finding}`);
});

test('a citation is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.source);
  await page.getByRole('button', { name: 'Copy citation' }).focus();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('.citation').textContent());
  expect(copied).toContain('Viet Nam News (VNS)');
  expect(copied).toContain('9 January 2025');
});

test('a number leads back to the printed words and their place', async ({ page }) => {
  await page.goto(PAGES.overview);
  await page.locator('.finding-card a', { hasText: '32.8%' }).first().click();
  const words = page.locator('.fold', { has: page.locator('a', { hasText: '“grew 32.8 per cent”' }) }).last();
  await words.locator('summary').first().click();
  await words.locator('a', { hasText: '“grew 32.8 per cent”' }).first().click();
  await expect(page).toHaveURL(/claims\/2025-01-09-viet-nam-news-committee\/trade-2024-growth\/$/);
  await expect(page.locator('figcaption').first()).toContainText('paragraph 4');
  await page.locator('figcaption a').first().click();
  await expect(page.locator('h1')).toContainText('47th');
});

test('everything works below a sub-path', async ({ page, request, baseURL }) => {
  // Another host may serve the same files from a folder: here the server's root stands for one.
  await page.route('**/some/folder/**', async (route) => {
    const address = route.request().url().replace('/some/folder/', '/');
    const response = await request.get(address);
    await route.fulfill({
      status: response.status(),
      headers: response.headers(),
      body: await response.body(),
    });
  });
  await page.goto(`${baseURL}some/folder/${PAIR}/growth/?verdict=inconsistent&q=grew+32.8`);
  await expect(page.locator('.growth-row')).toHaveCount(1);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(/\/some\/folder\/en\/vnm-lao\/$/);
  await expect(page.locator('h1')).toHaveText(
    'Trade between Viet Nam and Laos: about US$2.25 billion in 2024',
  );
});

test.describe('opened from disk', () => {
  // Browsers load no modules from there; the finished page needs none.
  test.use({ expectedMessages: [/CORS policy|ERR_FAILED/] });

  for (const name of ['overview', 'finding', 'level', 'method'] as const) {
    test(`the ${name} page has its styles and drawings`, async ({ page }) => {
      await page.goto(pathToFileURL(join(SITE_FOLDER, PAGES[name], 'index.html')).href);
      await expect(page.locator('h1')).toBeVisible();
      // Without its style sheet a page has the browser's own margins and all drawings of a chart at once.
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
      for (const drawings of await page.locator('.drawings').filter({ visible: true }).all()) {
        await expect(drawings.locator('.drawing').filter({ visible: true })).toHaveCount(1);
      }
    });
  }
});

/**
 * The most bytes, with Brotli, that each kind of page may transfer before a reader touches anything: its HTML, its part of
 * the style sheet and its scripts.
 */
const MOST_BYTES_BEFORE_TOUCH: Readonly<Partial<Record<keyof typeof PAGES, number>>> = {
  overview: 21_500,
  growth: 27_700,
  findings: 16_900,
  finding: 11_200,
  targets: 20_500,
  claims: 17_600,
  level: 9_400,
  value: 11_700,
  sources: 12_800,
  source: 8_700,
  method: 12_300,
  check: 11_500,
  chart: 13_200,
};

for (const [name, most] of Object.entries(MOST_BYTES_BEFORE_TOUCH)) {
  test(`the ${name} page transfers at most ${most} bytes before it is touched`, async ({ page }) => {
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.goto(PAGES[name as keyof typeof PAGES], { waitUntil: 'networkidle' });
    const sizes = await Promise.all(
      loaded.map(async (response) => {
        const { pathname } = new URL(response.url());
        return pathname.endsWith('.svg') ? 0 : brotliCompressSync(await response.body()).length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
}
