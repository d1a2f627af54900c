/** What a reader sees when the data are late, gone, damaged, or of another version than the page. */
import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright';
import { delay, HttpResponse, http, passthrough } from 'msw';
import { versionOf } from '../../src/build/compile/version-of.ts';
import { DATASET_FORMAT, type Dataset } from '../../src/domain/index.ts';
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

interface Fault {
  readonly answer: (dataset: Dataset) => Response | Promise<Response>;
  /** What the page says of it. */
  readonly words: string;
}

const FAULTS: readonly Fault[] = [
  { answer: () => HttpResponse.error(), words: 'no connection to the site' },
  { answer: () => new HttpResponse(null, { status: 404 }), words: 'the data file is not there (404)' },
  { answer: () => new HttpResponse('oops', { status: 500 }), words: 'the site answered with error 500' },
  {
    answer: () => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '120' } }),
    words: 'the site answered with error 503',
  },
  { answer: () => new HttpResponse('{"format":1,"ver'), words: 'the data file is damaged: not JSON' },
  { answer: () => new HttpResponse(''), words: 'the data file is damaged: not JSON' },
  {
    answer: () => HttpResponse.html('<!doctype html><title>Sign in</title>'),
    words: 'the data file is damaged: not JSON',
  },
  { answer: () => HttpResponse.json([1, 2]), words: 'the data file is damaged: ' },
  { answer: (dataset) => HttpResponse.json({ ...dataset, asOf: 2024 }), words: 'damaged: asOf' },
  { answer: () => HttpResponse.json({ format: DATASET_FORMAT }), words: 'the data file is damaged: ' },
  { answer: () => HttpResponse.json({ format: 0 }), words: 'the data are of format 0' },
  { answer: () => HttpResponse.json({ format: 99 }), words: 'the data are of format 99' },
  // A figure was changed on its way, and everything else fits.
  {
    answer: (dataset) => HttpResponse.json({ ...dataset, asOf: '2024-01-01' }),
    words: 'its content is not that of its version',
  },
  {
    answer: ({ version: _, ...content }) => {
      const older = { ...content, asOf: '2000-01-01' };
      return HttpResponse.json({ ...older, version: versionOf(older) });
    },
    words: 'Newer data have been published',
  },
];

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: whatever the site answers, the page stays, says what happened, and recovers`, async ({
    page,
    network,
    request,
  }) => {
    const dataset = await datasetOf(request);
    const [first, ...others] = FAULTS;
    const use = ({ answer }: Fault) => network.use(http.get(ADDRESS, () => answer(dataset)));
    if (first) use(first);
    await page.goto(address);
    const live = page.locator('[data-live]').first();
    const status = page.locator('#status');
    const content = () => page.locator('main').innerText();
    const before = await content();
    // Some pages need nothing that is loaded later.
    if ((await live.count()) === 0) return;
    for (const fault of [first, ...others]) {
      if (!fault) continue;
      use(fault);
      // Two faults may have the same words: those of the one before must not be taken for an answer to this one.
      await status.evaluate((element) => {
        element.textContent = '';
      });
      await live.dispatchEvent('focusin');
      await expect(status).toContainText(fault.words);
      expect(await content()).toBe(before);
    }
    network.resetHandlers();
    await live.dispatchEvent('focusin');
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(status).toHaveText('');
  });
}

test('an answer that never ends is given up, and the next touch tries again', async ({ page, network }) => {
  await page.clock.install();
  network.use(
    http.get(
      ADDRESS,
      () =>
        new HttpResponse(
          new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"format":')) }),
        ),
    ),
  );
  await page.goto(PAGES.growth);
  const status = page.locator('#status');
  const asked = page.waitForRequest(/dataset\.json/);
  await page.locator(wake).focus();
  await asked;
  await page.clock.fastForward(1000);
  await expect(status).toHaveText('Loading the interactive parts …');
  await page.clock.fastForward(60_000);
  await expect(status).toContainText('the site has not answered within a minute');
  network.resetHandlers();
  await page.locator(wake).dispatchEvent('focusin');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(status).toHaveText('');
});

test.describe('a browser that keeps nothing and has another date', () => {
  test('shows the same page', async ({ page }) => {
    await page.clock.setFixedTime(new Date('1999-12-31T23:59:59Z'));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.goto(PAGES.overview);
    const before = await page.locator('main').innerText();
    await page.locator('.show-all input').first().focus();
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    expect(await page.locator('main').innerText()).toBe(before);
  });
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
  const box = page.getByRole('checkbox', { name: 'Show every figure published for a year' }).first();
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
