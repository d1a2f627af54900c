/** What a reader sees when the data are late, gone, damaged, or of another version than the page. */
import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright';
import { delay, HttpResponse, http, passthrough } from 'msw';
import { DATASET_FORMAT } from '../../src/domain/index.ts';
import { test as base, datasetOf, expect, PAGES } from './reader.ts';

const ADDRESS = '*/data/vnm-lao/dataset.json';

const test = base.extend<{ network: NetworkFixture }>({
  network: [
    async ({ context }, use) => {
      const network = defineNetworkFixture({
        context,
        // The site itself answers everything but what a test replaces.
        handlers: [http.get('*', () => passthrough())],
        onUnhandledRequest: 'error',
        skipAssetRequests: false,
      });
      await network.enable();
      await use(network);
      await network.disable();
    },
    { auto: true },
  ],
});
test.use({ expectedMessages: [/Failed to load resource/] });

const wake = '.fold[data-live] > summary';

test('slow data: the page is complete, and says that more is coming', async ({ page, network }) => {
  network.use(
    http.get(ADDRESS, async () => {
      await delay('infinite');
    }),
  );
  await page.goto(PAGES.growth);
  const rows = await page.locator('.growth-row').count();
  await page.locator(wake).focus();
  await expect(page.locator('#status')).toHaveText('Loading the interactive parts …');
  await expect(page.locator('.growth-row')).toHaveCount(rows);
});

for (const [name, answer, words] of [
  ['no connection', () => HttpResponse.error(), 'no connection to the site'],
  ['404', () => new HttpResponse(null, { status: 404 }), 'the data file is not there (404)'],
  ['500', () => new HttpResponse(null, { status: 500 }), 'the site answered with error 500'],
  ['cut off', () => new HttpResponse('{"format":1,"ver'), 'the data file is damaged: not JSON'],
  ['another schema', () => HttpResponse.json({ format: DATASET_FORMAT }), 'the data file is damaged: '],
  ['an older format', () => HttpResponse.json({ format: 0 }), 'the data are of format 0'],
  ['a newer format', () => HttpResponse.json({ format: 99 }), 'the data are of format 99'],
] as const) {
  test(`${name}: the page stays, and says what happened`, async ({ page, network }) => {
    network.use(http.get(ADDRESS, () => answer()));
    await page.goto(PAGES.growth);
    const rows = await page.locator('.growth-row').count();
    await page.locator(wake).focus();
    await expect(page.locator('#status')).toContainText(words);
    await expect(page.locator('#status')).toContainText('The page itself is complete.');
    await expect(page.locator('.growth-row')).toHaveCount(rows);
  });
}

test('newer data than the page: both are not mixed', async ({ page, network, request }) => {
  const dataset = await datasetOf(request);
  network.use(http.get(ADDRESS, () => HttpResponse.json({ ...dataset, version: 'fedcba9876543210' })));
  await page.goto(PAGES.growth);
  await page.locator(wake).focus();
  await expect(page.locator('#status')).toContainText('Newer data have been published');
});

test.describe('code that can not be loaded', () => {
  const CODE = '*/assets/main-*.js';

  test('the page stays and says so; the next touch tries again, and nothing is left of the fault', async ({
    page,
    network,
  }) => {
    network.use(http.get(CODE, () => HttpResponse.error(), { once: true }));
    await page.goto(PAGES.growth);
    const rows = await page.locator('.growth-row').count();
    const status = page.locator('#status');
    await page.locator(wake).focus();
    await expect(status).toContainText('The page itself is complete.');
    await expect(status.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    await expect(page.locator('.growth-row')).toHaveCount(rows);
    await page.locator(wake).blur();
    await page.locator(wake).focus();
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(status).toHaveText('');
  });
});

test('a first press is not lost while the application is on its way', async ({ page, network }) => {
  await page.goto(PAGES.overview);
  const box = page.getByRole('checkbox', { name: 'Show every figure printed for a year' }).first();
  network.use(
    http.get(ADDRESS, async () => {
      await delay(1500);
      return passthrough();
    }),
  );
  await box.click({ noWaitAfter: true });
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(box).toBeChecked();
});
