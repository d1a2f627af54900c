/** What a reader sees when the data are late, gone, damaged, or of another version than the page. */
import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
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
  /** What the page offers to do. */
  readonly remedy: 'Try again' | 'Reload the page';
  /** Whether the answer is only given up after a minute. */
  readonly late?: boolean;
}

const NO_JSON = 'the data file is damaged: not JSON';

// biome-ignore format: one row a case
const FAULTS: readonly Fault[] = [
  { answer: () => HttpResponse.error(), words: 'no connection to the site', remedy: 'Try again' },
  { answer: () => new HttpResponse(null, { status: 404 }), words: 'the data file is not there (404)', remedy: 'Try again' },
  { answer: () => new HttpResponse('oops', { status: 500 }), words: 'the site answered with error 500', remedy: 'Try again' },
  { answer: () => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '120' } }), words: 'the site answered with error 503', remedy: 'Try again' },
  { answer: async () => { await delay('infinite'); return HttpResponse.error(); }, words: 'the site has not answered within a minute', remedy: 'Try again', late: true },
  { answer: () => new HttpResponse('{"format":1,"ver'), words: NO_JSON, remedy: 'Try again' },
  { answer: () => new HttpResponse(''), words: NO_JSON, remedy: 'Try again' },
  { answer: () => HttpResponse.html('<!doctype html><title>Sign in</title>'), words: NO_JSON, remedy: 'Try again' },
  { answer: () => HttpResponse.json([1, 2]), words: 'the data file is damaged: ', remedy: 'Try again' },
  { answer: (dataset) => HttpResponse.json({ ...dataset, asOf: 2024 }), words: 'damaged: asOf', remedy: 'Try again' },
  { answer: () => HttpResponse.json({ format: DATASET_FORMAT }), words: 'the data file is damaged: ', remedy: 'Try again' },
  { answer: () => HttpResponse.json({ format: 0 }), words: 'the data are of format 0', remedy: 'Reload the page' },
  { answer: () => HttpResponse.json({ format: 99 }), words: 'the data are of format 99', remedy: 'Reload the page' },
  // A figure was changed on its way, and everything else fits.
  { answer: (dataset) => HttpResponse.json({ ...dataset, asOf: '2024-01-01' }), words: 'its content is not that of its version', remedy: 'Try again' },
  { answer: (dataset) => HttpResponse.json(ofAnotherDay(dataset, '2000-01-01')), words: 'Newer data have been published', remedy: 'Reload the page' },
  { answer: (dataset) => HttpResponse.json(ofAnotherDay(dataset, '2100-01-01')), words: 'Newer data have been published', remedy: 'Reload the page' },
];

/** A whole dataset of another version. */
function ofAnotherDay({ version: _, ...content }: Dataset, asOf: string) {
  const other = { ...content, asOf };
  return { ...other, version: versionOf(other) };
}

/** Loses a file of code, by the beginning of its name, at the next request. */
const loseCode = (network: NetworkFixture, file: string) =>
  network.use(http.get(`*/assets/${file}-*.js`, () => HttpResponse.error(), { once: true }));

const CODE_MISSING = 'no connection, or a newer version of this site';

/** Presses the button that the page offers to load it anew. */
const reload = (page: Page) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload the page' }).click()]);

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: whatever the site answers, the page stays, says what happened and what to do, and recovers`, async ({
    page,
    network,
    request,
  }) => {
    test.slow();
    const dataset = await datasetOf(request);
    await page.clock.install();
    const live = page.locator('[data-live]').first();
    const status = page.locator('#status');
    const content = () => page.locator('main').innerText();
    const expectStay = async (words: string, remedy: Fault['remedy']) => {
      await expect(status).toContainText(words);
      await expect(status.getByRole('button')).toHaveText(remedy);
      expect(await content()).toBe(before);
    };
    const lost = () => network.use(http.get(ADDRESS, () => HttpResponse.error()));
    loseCode(network, 'main');
    await page.goto(address);
    const before = await content();
    // Some pages need nothing that is loaded later.
    if ((await live.count()) === 0) return;
    await live.dispatchEvent('focusin');
    await expectStay(CODE_MISSING, 'Reload the page');
    lost();
    await reload(page);
    for (const { answer, words, remedy, late } of FAULTS) {
      network.use(http.get(ADDRESS, () => answer(dataset)));
      const asked = late ? page.waitForRequest(/dataset\.json/) : null;
      // Two faults may have the same words: those of the one before are no answer to this one.
      await status.evaluate((element) => element.replaceChildren());
      await live.dispatchEvent('focusin');
      await asked;
      if (late) await page.clock.fastForward(61_000);
      await expectStay(words, remedy);
    }
    lost();
    await live.dispatchEvent('focusin');
    await expectStay('no connection to the site', 'Try again');
    network.resetHandlers();
    await status.getByRole('button').click();
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(status).toHaveText('');
    // An address with a question is answered only by the application.
    if (!address.includes('?')) expect(await content()).toBe(before);
  });
}

test('whichever file of code is missing, the page stays, and a reload has it', async ({ page, network }) => {
  for (const [address, files] of [
    [PAGES.growth, ['app', 'load-catalogue', 'en', 'GrowthPage']],
    [PAGES.check, ['CheckPage', 'read-text']],
  ] as const) {
    for (const file of files) {
      // Not once: what only a hint to load it early missed is asked for again.
      network.use(http.get(`*/assets/${file}-*.js`, () => HttpResponse.error()));
      await page.goto(address);
      const before = await page.locator('main').innerText();
      await page.locator('main [data-live]').first().dispatchEvent('focusin');
      await expect(page.locator('#status'), file).toContainText(CODE_MISSING);
      expect(await page.locator('main').innerText()).toBe(before);
      network.resetHandlers();
      await reload(page);
      await page.locator('main [data-live]').first().dispatchEvent('focusin');
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
      await expect(page.locator('#status')).toHaveText('');
    }
  }
});

test('a text that cannot be judged has no verdict, whichever file of code is missing', async ({
  page,
  network,
}) => {
  const text = page.getByLabel('Text with trade figures');
  const typed = 'Trade between Viet Nam and Laos reached US$2.2 billion in 2024.';
  // The page shows nothing of an example either: whatever stands below what was typed is taken for its verdict.
  const judged = /Inconsistent|Consistent|Cannot tell|cannot all be true|can all be true/;
  for (const file of ['app', 'CheckPage', 'read-text', 'main']) {
    network.use(http.get(`*/assets/${file}-*.js`, () => HttpResponse.error()));
    await page.goto(PAGES.check);
    await text.fill(typed);
    await expect(page.locator('#status'), file).toContainText(CODE_MISSING);
    await expect(text).toHaveValue(typed);
    expect(await page.locator('main').innerText(), file).not.toMatch(judged);
    network.resetHandlers();
    await reload(page);
    await text.fill(typed);
    await expect(page.locator('.statement-verdict'), file).toContainText(judged);
  }
});

test('claims: whatever is wrong with the slice that its filters need, the application filters instead', async ({
  page,
  network,
}) => {
  const slice = '*/data/vnm-lao/lists/claims.json';
  const answers = [
    () => HttpResponse.error(),
    () => new HttpResponse(null, { status: 404 }),
    () => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '120' } }),
    () => new HttpResponse('{"version":"'),
    () => HttpResponse.json({ version: 'another', fields: [], rows: [] }),
    () => HttpResponse.json({ version: 1 }),
  ];
  for (const answer of answers) {
    network.use(http.get(slice, answer));
    await page.goto(PAGES.claims);
    const all = await page.locator('tbody tr').count();
    await page.getByText('Filter, search and sort').click();
    await page.getByRole('searchbox').fill('2,25 milliards');
    await expect(page.locator('tbody tr').first()).toContainText('“2,25 milliards de dollars”');
    expect(await page.locator('tbody tr').count()).toBeLessThan(all);
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(page.locator('#status')).toHaveText('');
  }
});

test('the code of a chart’s answers and of its options can be missing: the page says so, and a reload has them', async ({
  page,
  network,
}) => {
  await page.goto(PAGES.overview);
  loseCode(network, 'TrendHover');
  loseCode(network, 'ShareOptions');
  const chart = page.locator('.trend-stage').first();
  await chart.hover();
  await expect(chart.getByRole('status')).toContainText('The page itself is complete.');
  await expect(chart.locator('svg').filter({ visible: true })).toHaveCount(1);
  const panel = page.locator('details.share').first();
  await panel.locator('summary').first().click();
  await expect(panel.getByRole('status')).toContainText('The links above work without them.');
  await Promise.all([page.waitForEvent('load'), panel.getByRole('button').click()]);
  await chart.hover();
  await expect(chart.locator('.trend-hover')).toHaveCount(1);
  await panel.locator('summary').first().click();
  await expect(panel.locator('.share-code').first()).toBeVisible();
  await expect(
    page.locator('main').getByRole('status').filter({ hasText: 'could not be loaded' }),
  ).toHaveCount(0);
});

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

/** Takes from a page what it could keep anything in, or leaves it no room there. */
const STORAGES = {
  denied: () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [storage, day] of [
  ['denied', '1999-12-31T23:59:59Z'],
  ['full', '2099-01-01T00:00:00Z'],
] as const) {
  test(`where storage is ${storage} and it is ${day.slice(0, 4)}, each kind of page and chart is the same`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.clock.setFixedTime(new Date(day));
    await page.addInitScript(STORAGES[storage]);
    for (const address of Object.values(PAGES)) {
      await page.goto(address);
      const before = await page.locator('main').innerText();
      await page.getByLabel('Colours').selectOption('Dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const live = page.locator('[data-live]').first();
      if (address.includes('?') || (await live.count()) === 0) continue;
      await live.dispatchEvent('focusin');
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
      expect(await page.locator('main').innerText(), address).toBe(before);
    }
    for (const address of await chartsOfEachKind(request)) {
      await page.goto(address);
      await expect(page.locator('h1'), address).not.toHaveText('');
      await page.keyboard.press('Tab');
      await expect(page.locator('.tip')).toHaveCount(1);
    }
  });
}

/** The addresses of one chart of each kind, and of one that is pinned, as they stand on other sites. */
async function chartsOfEachKind(request: APIRequestContext): Promise<string[]> {
  const { version, charts } = await (await request.get('embed/en/vnm-lao/index.json')).json();
  const kinds = new Map<string, string>();
  for (const { id } of charts) kinds.set(String(id).replace(/-.*/, ''), id);
  expect(kinds.size).toBeGreaterThanOrEqual(10);
  const paths = [...kinds.values()].map((id) => `embed/en/vnm-lao/${id}.html`);
  return [...paths, `pinned/${version}/${paths[0]}`];
}

test('a chart for other sites needs nothing but itself, and a pinned one is silent whatever its site answers', async ({
  page,
  network,
  request,
}) => {
  const addresses = await chartsOfEachKind(request);
  const pinned = addresses.at(-1) ?? '';
  const asked: string[] = [];
  page.on('request', (sent) => asked.push(new URL(sent.url()).pathname.slice(1)));
  for (const address of addresses.slice(0, -1)) await page.goto(address);
  expect(asked).toEqual(addresses.slice(0, -1));

  const text = () => page.locator('body').innerText();
  await page.goto(pinned);
  const before = await text();
  const answers: readonly (() => Response | Promise<Response>)[] = [
    () => HttpResponse.error(),
    () => new HttpResponse(null, { status: 404 }),
    () => new HttpResponse('oops', { status: 500 }),
    () => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '120' } }),
    () => new HttpResponse('{"pairs":[{"id":"vnm-l'),
    () => new HttpResponse(''),
    () => HttpResponse.html('<!doctype html><title>Sign in</title>'),
    () => HttpResponse.json(null),
    () => HttpResponse.json([1, 2]),
    () => HttpResponse.json({ pairs: 'vnm-lao' }),
    () => HttpResponse.json({ pairs: [null, { id: 'vnm-lao', version: 7 }] }),
  ];
  for (const answer of answers) {
    network.use(http.get('*/data/index.json', answer));
    const ended = Promise.race([
      page.waitForEvent('requestfinished', (sent) => sent.url().endsWith('index.json')),
      page.waitForEvent('requestfailed', (sent) => sent.url().endsWith('index.json')),
    ]);
    await page.goto(pinned);
    await ended;
    // A task that follows the answer.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await text()).toBe(before);
    await expect(page.locator('[data-index]')).toBeHidden();
  }
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
