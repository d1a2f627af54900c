// Back and Forward: filters come back as they were, and each page at the place to which its reader had scrolled.
import { expect, PAGES, test } from './reader.ts';

for (const [name, address] of [
  ['growth', PAGES.growth],
  ['claims', PAGES.claims],
] as const) {
  test(`${name}: Back and Forward bring filters, rows and place back`, async ({ page }) => {
    await page.goto(address);
    const row = page.locator('main').locator(name === 'growth' ? '.growth-row' : 'tbody tr');
    const all = await row.count();
    await page.locator('details.fold[data-live] summary').first().click();
    await page.locator('select[name=year]').selectOption('2022');
    await expect(page).toHaveURL(/year=2022/);
    // The address changes before the list does.
    await expect.poll(() => row.count()).not.toBe(all);
    await expect(row.first()).toContainText('2022');
    const rows = await row.count();
    const link = row.locator('a:visible').nth(name === 'growth' ? 6 : 24);
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(page).not.toHaveURL(/year=2022/);
    await page.goBack();
    await expect(page).toHaveURL(/year=2022/);
    await expect(page.locator('select[name=year]')).toHaveValue('2022');
    await expect.poll(() => row.count()).toBe(rows);
    await expect(link).toBeInViewport();

    await page.goForward();
    await expect(page).not.toHaveURL(/year=2022/);
    await page.goBack();
    await expect(page.locator('select[name=year]')).toHaveValue('2022');
    // One step further, before the filter was set.
    await page.goBack();
    await expect(page).not.toHaveURL(/year=/);
    await expect.poll(() => row.count()).toBe(all);
  });
}
