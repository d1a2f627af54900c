import type { APIRequestContext, Page } from '@playwright/test';
import type { Verdict } from '../../src/domain/index.ts';
import { datasetOf, expect, PAGES, PAIR, test } from './reader.ts';

const countOf = async (request: APIRequestContext, verdict: Verdict): Promise<number> => {
  const { growthChecks } = await datasetOf(request);
  return growthChecks.filter((check) => check.verdict === verdict).length;
};

const row = (words: string) => ({ hasText: words });

const openFilters = (page: Page) => page.getByText('Filter, search and sort', { exact: true }).click();

test.describe('at a glance', () => {
  test('the first screen shows what cannot be true, and the heading counts it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(PAGES.growth);
    const [first] = await page.locator('.glance').all();
    if (!first) throw new Error('no table');
    const rows = first.locator('tbody tr');
    const contradicted = await rows.count();
    await expect(page.locator('h1')).toHaveText(
      new RegExp(
        `^${contradicted} of \\d+ stated growths cannot be true if the figures published with them are$`,
      ),
    );
    for (const one of await rows.all()) await expect(one).toContainText('cannot be true');
    await expect(rows.filter(row('2024 Laos’ two-way trade'))).toContainText('32.8%27.8–28.4%');
    await expect(rows.first()).toBeInViewport();
  });

  test('it is at most 3,000 px high, and few stops of the Tab key lead through it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(PAGES.growth);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3000);
    const stops = page.locator('a[href]:visible, summary:visible, select:visible, input:visible');
    expect(await stops.count()).toBeLessThanOrEqual(70);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a year leads to its arithmetic, which was folded', async ({ page }) => {
      await page.goto(PAGES.growth);
      const arithmetic = page.locator('.growth-row', row('“grew 32.8 per cent”'));
      await expect(arithmetic).not.toBeVisible();
      await page.locator('.glance').first().getByRole('link', { name: '2024', exact: true }).click();
      await expect(arithmetic).toBeVisible();
    });
  });
});

test('32.8 % stands beside what its parts give', async ({ page }) => {
  await page.goto(PAGES.growth);
  const claim = page.locator('.growth-row', row('“grew 32.8 per cent”'));
  await expect(claim).toContainText('stands for 32.75–32.85%');
  await expect(claim).toContainText('27.82–28.31% from exports and imports in the same source');
  await expect(claim.locator('.verdict')).toHaveText(/Inconsistent/);
  await expect(claim).toContainText('“rising 32 per cent”');
  await expect(claim).toContainText('“26.2 per cent”');
  await expect(claim).toContainText('The figures give 27.82–28.31%, not 32.75–32.85%.');
});

test('33.9 % implies the year before', async ({ page }) => {
  await page.goto(PAGES.growth);
  const claim = page.locator('.growth-row', row('“a 33.9 per cent increase”'));
  await expect(claim).toContainText('That would make it US$1.605–1.681 billion in 2023.');
});

test('109.3 % implies the same months of the year before', async ({ page }) => {
  await page.goto(PAGES.growth);
  const claim = page.locator('.growth-row', row('“up 109.3 per cent”'));
  await expect(claim).toContainText('That would make it US$0.597–0.646 billion in January–April 2024.');
});

test.describe('filters', () => {
  test('go into the address, come back from it, and Back undoes them', async ({ page, request }) => {
    const inconsistent = await countOf(request, 'inconsistent');
    await page.goto(PAGES.growth);
    await openFilters(page);
    const rows = page.locator('.growth-row');
    const all = await rows.count();
    await page.getByLabel('Verdict').selectOption('Inconsistent');
    await expect(page).toHaveURL(/\?verdict=inconsistent$/);
    await expect(rows).toHaveCount(inconsistent);
    await expect(page.locator('.count')).toHaveText(`${inconsistent} of ${all} growth figures`);
    await page.getByLabel('Flow').selectOption('Balance');
    await expect(page).toHaveURL(/flow=B/);
    await expect(page.locator('main')).toContainText('No growth figure matches.');
    await page.goBack();
    await expect(rows).toHaveCount(inconsistent);
    await page.reload();
    await expect(rows).toHaveCount(inconsistent);
    await expect(page.getByLabel('Verdict')).toHaveValue('inconsistent');
  });

  test('of a link apply at once', async ({ page }) => {
    await page.goto(`${PAIR}/growth/?year=2022&sort=stated`);
    const headings = page.locator('.growth-row .row-title');
    await expect(headings.first()).toContainText('2022');
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2022');
    for (const heading of await headings.all()) await expect(heading).toContainText('2022');
  });

  test('that make no sense fall back to the whole list', async ({ page }) => {
    await page.goto(PAGES.growth);
    const all = await page.locator('.growth-row').count();
    await page.goto(`${PAIR}/growth/?flow=%3Cscript%3E&year=0x7e8&sort=__proto__`);
    await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
    await expect(page.locator('.growth-row')).toHaveCount(all);
  });

  test('search the words of claims and sources, without regard to accents', async ({ page }) => {
    await page.goto(PAGES.growth);
    await openFilters(page);
    await page.getByRole('searchbox').fill('tang gan 34');
    await expect(page).toHaveURL(/q=tang\+gan\+34/);
    await expect(page.locator('.growth-row').first()).toContainText('“tăng gần 34%”');
    await page.goBack();
    // Letters are no steps of the history: Back leaves the page.
    await expect(page).not.toHaveURL(/growth/);
  });

  test('chosen before the application is there are not lost', async ({ page, request }) => {
    const inconsistent = await countOf(request, 'inconsistent');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/dataset.json*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(PAGES.growth);
    await openFilters(page);
    await page.getByLabel('Verdict').selectOption('Inconsistent');
    await expect(page.locator('html')).not.toHaveAttribute('data-started', 'true');
    release();
    await expect(page.locator('.growth-row')).toHaveCount(inconsistent);
    await expect(page.getByLabel('Verdict')).toHaveValue('inconsistent');
  });
});
