import type { Page } from '@playwright/test';
import { datasetOf, expect, PAGES, test } from './reader.ts';

/** Opens the section of the paths and waits for what comes with the application. */
async function openPaths(page: Page) {
  await page.getByRole('heading', { name: 'Paths to the targets' }).click();
  const slider = page.getByRole('slider', { name: 'Growth a year' });
  await expect(slider).toBeVisible();
  return slider;
}

test('says first how many promises were kept', async ({ page, request }) => {
  const { targets } = await datasetOf(request);
  const all = targets.targets.flatMap(({ deadlines }) => deadlines);
  await page.goto(PAGES.targets);
  const of = (outcome: string) => all.filter((one) => one.outcome === outcome).length;
  await expect(page.locator('h1')).toHaveText('Five deadlines, five missed');
  await expect(page.locator('.tally')).toContainText(
    `${all.length} targets: ${of('met')} met, ${of('missed')} missed, ${of('open')} open, ${of('cannot-rate')} cannot be judged.`,
  );
  await expect(page.locator('.deadline')).toHaveCount(all.length);
  for (const { id } of all) await expect(page.locator(`[id="${id}"] .verdict`).first()).toBeVisible();
});

test('opens a target, and leads from there to who set it', async ({ page }) => {
  await page.goto(PAGES.targets);
  const row = page.locator('[id="t-1bn-2010"]');
  await expect(row.getByText('2010, Viet Nam:')).toBeHidden();
  await row.getByText('US$1 billion', { exact: true }).click();
  await expect(row.getByText('2010, Viet Nam:')).toBeVisible();
  await expect(row).toContainText('2010, Viet Nam: US$485–495 million');
  await row.getByRole('link', { name: '“US$1 billion”' }).click();
  await expect(page.locator('main')).toContainText('What came of it');
  await expect(page.locator('main')).toContainText('Missed');
});

test('what the open targets take, from the rounded value and from the newest', async ({ page }) => {
  await page.goto(PAGES.targets);
  const main = page.locator('main');
  const required = main.locator('table', { hasText: 'for 2030' }).first();
  const from = (goal: string, start: string) =>
    required.locator('tr', { hasText: goal }).filter({ hasText: start });
  await expect(from('US$5 billion', 'US$2.15–2.25 billion')).toContainText('14.2–15.2%');
  await expect(from('US$10 billion', 'US$2.15–2.25 billion')).toContainText('28.2–29.2%');
  await expect(from('US$5 billion', '(2025)')).toContainText('10.8–11.0%');
  await expect(main).toContainText('5.7–8.9 years (2030–2033)');
  await expect(main).toContainText('10.6–16.2 years (2035–2041)');
});

test('a statement that a target was met is checked year by year', async ({ page }) => {
  await page.goto(PAGES.targets);
  const statement = page.locator('.met-list li', { hasText: 'CafeLand' }).first();
  await expect(statement).toContainText('Missed in 2015, 2016, 2017, 2023.');
  await expect(statement).toContainText('Left out of the statement: 2020, 2021');
});

test.describe('the slider', () => {
  test('answers the keyboard and stands in the address', async ({ page }) => {
    await page.goto(PAGES.targets);
    const slider = await openPaths(page);
    await expect(page.locator('svg.path-chart:visible')).toHaveCount(1);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.scenario output')).toHaveText('10.5% a year');
    await expect(page).toHaveURL(/\?growth=10\.5$/);
    const says = page.locator('.scenario-says');
    await expect(says).toContainText('At 10.5% a year');
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/\?growth=40$/);
    await page.reload();
    await expect(slider).toHaveValue('40');
    await expect(page.locator('.scenario output')).toHaveText('40% a year');
  });

  test('starts where the address says', async ({ page, request }) => {
    const { outlook } = (await datasetOf(request)).targets;
    const [usual] = outlook.starts;
    const start = outlook.starts.find(({ value }) => value.interval === '[2150000000, 2250000000]');
    expect(start).toBeDefined();
    expect(start?.id).not.toBe(usual?.id);
    await page.goto(`${PAGES.targets}?growth=15&from=${start?.id}`);
    const says = page.locator('.scenario-says');
    await expect(says).toContainText('At 15% a year from US$2.15–2.25 billion in 2024');
    // The fastest of the paths at 10–15 %: the slowest value makes the other end.
    await expect(says).toContainText('US$5 billion: 5.7–6.1 years');
  });

  for (const search of ['growth=abc', 'growth=99', 'growth=10.25', 'from=nowhere']) {
    test(`does not follow ?${search}`, async ({ page }) => {
      await page.goto(`${PAGES.targets}?${search}`);
      await expect(page.locator('html[data-started="true"]')).toHaveCount(1);
      await expect(page.getByRole('slider')).toHaveValue('10');
      await expect(page.getByLabel('Starting from')).toHaveValue(/^2024-/);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all is there: outcomes, gauges, tables, and the way to what it leaves to a page of its own', async ({
    page,
  }) => {
    await page.goto(PAGES.targets);
    await expect(page.locator('.deadline').first()).toBeVisible();
    await expect(page.locator('svg.promises-chart:visible')).toHaveCount(1);
    await expect(page.locator('svg.gauge:visible')).toHaveCount(1);
    for (const [section, chart] of [
      ['Paths to the targets', 'path'],
      ['Growth by year and what is needed', 'needed'],
    ] as const) {
      await page.goto(PAGES.targets);
      await page.getByRole('heading', { name: section }).click();
      await page.locator(`.fold a[href$="charts/${chart}/"]`).click();
      await expect(page.locator(`svg.${chart}-chart:visible`)).toHaveCount(1);
    }
  });
});

test.describe('at 360, 768 and 1440 pixels', () => {
  for (const width of [360, 768, 1440]) {
    test(`nothing is wider than ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(PAGES.targets);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
    });
  }
});
