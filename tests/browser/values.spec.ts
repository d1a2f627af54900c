// The values of a chart's marks: by pointer, finger and keyboard, at once, without the application.
import type { Locator, Page } from '@playwright/test';
import { expect, PAGES, test } from './reader.ts';

const gauges = (page: Page) => page.locator('figure').filter({ hasText: 'How far the targets are' }).first();
const drawingOf = (figure: Locator) => figure.locator('.drawing svg:visible');
const tipOf = (page: Page) => page.locator('.tip');

/** The chart's marks, one for each key, as they are drawn. */
const keysOf = (drawing: Locator) =>
  drawing.evaluate((svg) => [
    ...new Set([...svg.querySelectorAll<SVGElement>('[data-key]')].map(({ dataset }) => dataset.key ?? '')),
  ]);

async function expectNoApplication(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-started');
}

test('a mark that is pointed at tells what the list of the chart says of it', async ({ page }) => {
  await page.goto(PAGES.overview);
  const drawing = drawingOf(gauges(page));
  for (const key of await keysOf(drawing)) {
    await drawing.locator(`[data-key="${key}"]`).last().hover({ force: true });
    const words = await page.locator(`li[data-key="${key}"]`).textContent();
    await expect(tipOf(page)).toBeVisible();
    await expect
      .poll(async () => (await tipOf(page).locator('p').allTextContents()).join(' '))
      .toBe(words?.replace(/\s+/g, ' ').trim());
  }
  await page.mouse.move(2, 2);
  await expect(tipOf(page)).toBeHidden();
  await expectNoApplication(page);
});

test('words stay while a pointer that came straight from their mark is on them', async ({ page }) => {
  await page.goto(PAGES.overview);
  const drawing = drawingOf(gauges(page));
  for (const key of await keysOf(drawing)) {
    const mark = drawing.locator(`[data-key="${key}"]`).last();
    await mark.hover({ force: true });
    const words = await tipOf(page).textContent();
    const [from, to] = [await mark.boundingBox(), await tipOf(page).boundingBox()];
    if (!from || !to) throw new Error('nothing is shown');
    const x = from.x + from.width / 2;
    await page.mouse.move(x, to.y < from.y ? to.y + to.height - 1 : to.y + 1, { steps: 5 });
    // Anywhere on the words.
    for (const share of [0.1, 0.9]) {
      await page.mouse.move(to.x + to.width * share, to.y + to.height * share, { steps: 5 });
      await expect(tipOf(page)).toHaveText(words ?? '');
    }
    await page.keyboard.press('Escape');
    await expect(tipOf(page)).toBeHidden();
    await page.mouse.move(2, 2);
    await mark.hover({ force: true });
    await expect(tipOf(page)).toHaveText(words ?? '');
    await page.mouse.move(2, 2);
    await expect(tipOf(page)).toBeHidden();
  }
});

test('so do those of a year of the trend, which lead where the year does', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGES.overview);
    const figure = page.locator('figure[data-live]').first();
    await figure.hover();
    await expect(figure.locator('.recharts-wrapper')).toBeVisible();
    const told = figure.locator('.trend-tooltip');
    for (const year of ['2024', '2014', '1997']) {
      const column = await figure.locator(`.trend-years [data-year="${year}"]`).boundingBox();
      if (!column) throw new Error('the year has no place');
      const x = column.x + column.width / 2;
      await page.mouse.move(x, column.y + column.height * 0.75);
      await expect(told.locator('.trend-tooltip-year')).toHaveText(year);
      const box = await told.boundingBox();
      if (!box) throw new Error('nothing is shown');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await page.mouse.move(x, box.y + box.height - 2, { steps: 20 });
      for (const share of [0.1, 0.9]) {
        await page.mouse.move(box.x + box.width * share, box.y + box.height * share, { steps: 5 });
        await expect(told.locator('.trend-tooltip-year')).toHaveText(year);
      }
      await page.keyboard.press('Escape');
      await expect(told).toBeHidden();
      await page.mouse.move(2, 2);
    }
    const column = await figure.locator('.trend-years [data-year="2024"]').boundingBox();
    if (!column) throw new Error('the year has no place');
    await page.mouse.move(column.x + column.width / 2, column.y + column.height * 0.75);
    const box = await told.boundingBox();
    if (!box) throw new Error('nothing is shown');
    await page.mouse.move(column.x + column.width / 2, box.y + box.height - 2, { steps: 20 });
    await told.getByRole('link', { includeHidden: true }).click();
    await expect(page).toHaveURL(/values\/T-2024\/$/);
  }
});

test('the years of two counts are told in the words of its table, and stand in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(PAGES['two counts']);
  const figure = page.locator('.chart-figure').first();
  const drawing = drawingOf(figure);
  const years = await keysOf(drawing);
  expect(years.length).toBeGreaterThan(10);
  for (const year of years.slice(0, 3)) {
    await drawing.locator(`[data-key="${year}"]`).last().hover({ force: true });
    const row = figure.locator(`tr[data-key="${year}"]`).first();
    await expect(tipOf(page).locator('p').first()).toHaveText((await row.locator('th').textContent()) ?? '');
    for (const cell of await row.locator('td').allTextContents())
      await expect(tipOf(page)).toContainText(cell);
    await expect(tipOf(page)).toBeInViewport({ ratio: 1 });
  }
  await expectNoApplication(page);
});

test('by keys, a chart is one stop, and arrows lead from mark to mark', async ({ page }) => {
  await page.goto(PAGES.overview);
  const figure = gauges(page);
  const keys = await keysOf(drawingOf(figure));
  // Whatever takes the focus first, charts further down are stops by then.
  await page.keyboard.press('Tab');
  await expect(figure.locator('[data-key][tabindex="0"]:visible')).toHaveCount(1);
  await figure.locator('[data-key][tabindex="0"]:visible').focus();
  const named: string[] = [];
  for (const _ of keys) {
    const mark = page.locator('[data-key]:focus');
    await expect(tipOf(page)).toBeVisible();
    const name = await mark.getAttribute('aria-label');
    await expect.poll(async () => (await tipOf(page).locator('p').allTextContents()).join('. ')).toBe(name);
    named.push(name ?? '');
    await page.keyboard.press('ArrowDown');
  }
  expect(new Set(named).size).toBe(keys.length);
  await page.keyboard.press('Escape');
  await expect(tipOf(page)).toBeHidden();
});

test('the trend tells a year while the application is on its way, which then answers alone', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route('**/assets/main-*.js', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.overview);
  const figure = page.locator('figure[data-live]').first();
  await drawingOf(figure).locator('[data-key="2024"]').last().hover({ force: true });
  await expect(tipOf(page).locator('p').first()).toHaveText('2024');
  await expect(tipOf(page)).toContainText('US$2.2');
  await expectNoApplication(page);
  for (const go of held) go();
  await expect(figure.locator('.recharts-wrapper')).toBeVisible();
  await drawingOf(figure).locator('[data-key="2014"]').last().hover({ force: true });
  await expect(figure.locator('.trend-tooltip')).toContainText('2014');
  await expect(tipOf(page)).toBeHidden();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('the first tap tells, and a tap beside the chart ends it', async ({ page }) => {
    await page.goto(PAGES.overview);
    const drawing = drawingOf(gauges(page));
    await drawing.locator('[data-key]').first().tap({ force: true });
    await expect(tipOf(page)).toBeVisible();
    await page.locator('h1').tap();
    await expect(tipOf(page)).toBeHidden();
    await expectNoApplication(page);
  });
});
