// A page that the browser translates before, while or after it is used loses nothing that is typed, and shows no old list.
import { expect, PAGES, test, translate } from './reader.ts';

test.describe('a translated page', () => {
  test('that was translated before the application came is filtered by what is typed', async ({ page }) => {
    await page.goto(PAGES.claims);
    await translate(page);
    await page.locator('details.fold[data-live] summary').first().click();
    const search = page.getByRole('searchbox');
    await search.pressSequentially('2,25 milliards');
    await expect(page).toHaveURL(/q=2%2C25\+milliards/);
    await expect(search).toHaveValue('2,25 milliards');
    await expect(page.locator('tbody tr').first()).toContainText('2,25 milliards de dollars');
  });

  test('that is translated while its filters are used follows the next word, and keeps the first', async ({
    page,
  }) => {
    await page.goto(PAGES.growth);
    await page.locator('details.fold[data-live] summary').first().click();
    const search = page.getByRole('searchbox');
    const rows = page.locator('.growth-row');
    const all = await rows.count();
    await search.pressSequentially('32.8');
    await expect(page).toHaveURL(/q=32\.8/);
    // The address changes before the list does.
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const first = await rows.count();
    expect(first).toBeGreaterThan(0);
    await translate(page);
    await expect(search).toHaveValue('32.8');
    await search.pressSequentially(' Doanh');
    await expect(page).toHaveURL(/q=32\.8\+Doanh/);
    await expect(search).toHaveValue('32.8 Doanh');
    await expect.poll(() => rows.count()).toBeLessThan(first);
    await search.fill('');
    await expect.poll(() => rows.count()).toBeGreaterThan(first);
  });

  test.describe('before React takes it over', () => {
    // React finds other texts than it drew, says so, and draws the page anew.
    test.use({ expectedMessages: [/React error #418/] });

    test('keeps what was typed into the check of a statement', async ({ page }) => {
      await page.goto(PAGES.check);
      const text = page.getByLabel('Text with trade figures');
      await text.pressSequentially('In 2024 trade was US$2.2 billion');
      await translate(page);
      await text.press('End');
      await text.pressSequentially(', up 10%.');
      await expect(page.locator('#statement-sentence')).toHaveValue(
        'In 2024 trade was US$2.2 billion, up 10%.',
      );
      await expect(page.locator('.statement-result')).toContainText('10');
    });

    test('keeps what was typed, which was loading when the browser translated', async ({ page }) => {
      let release = () => {};
      const translated = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\/assets\/main-[^/]+\.js$/, async (route) => {
        await translated;
        await route.continue();
      });
      await page.goto(PAGES.check);
      await page.getByLabel('Text with trade figures').pressSequentially('In 2024 trade was US$2.2 billion');
      await translate(page);
      release();
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
      const text = page.locator('#statement-sentence');
      await expect(text).toHaveValue('In 2024 trade was US$2.2 billion');
      await expect(text).toBeFocused();
      await text.press('End');
      await text.pressSequentially(', up 10%.');
      await expect(text).toHaveValue('In 2024 trade was US$2.2 billion, up 10%.');
      await expect(page.locator('.statement-result')).toContainText('10');
    });

    test('has the focus where it was as soon as it is drawn anew, so that no key is lost', async ({
      page,
    }) => {
      // A key may come between two tasks, not between the turns of one.
      await page.addInitScript(() => {
        let first: Element | null = null;
        new MutationObserver(async (_, observer) => {
          const field = document.querySelector('#statement-sentence');
          first ??= field;
          if (field === first) return;
          observer.disconnect();
          for (let turn = 0; turn < 200; turn++) await null;
          document.documentElement.dataset.focusThen = document.activeElement?.id;
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(PAGES.check);
      await page.getByLabel('Text with trade figures').pressSequentially('In 2024');
      await translate(page);
      await page.getByLabel('Text with trade figures').press('End');
      await expect(page.locator('html')).toHaveAttribute('data-focus-then', 'statement-sentence');
    });

    test('keeps what was opened, and the focus of what is no field', async ({ page }) => {
      await page.goto(PAGES.claims);
      await translate(page);
      const fold = page.locator('details.fold[data-list]');
      await fold.locator('summary').first().press('Enter');
      await expect(fold).toHaveAttribute('open');
      // Filters need no more than their own script; the search in the head is what starts the application.
      await page.locator('.nav-search').dispatchEvent('pointerover');
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
      await expect(fold).toHaveAttribute('open');
      await expect(fold.locator('summary').first()).toBeFocused();
    });

    test('follows the slider of the targets', async ({ page }) => {
      await page.goto(PAGES.targets);
      await translate(page);
      await page.locator('.fold h2', { hasText: 'Paths to the targets' }).click();
      const slider = page.getByRole('slider');
      await slider.focus();
      await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
      await slider.press('ArrowRight');
      const growth = await slider.inputValue();
      await expect.poll(() => new URL(page.url()).searchParams.get('growth')).toBe(growth);
      await expect(page.locator('.scenario output')).toContainText(growth);
    });
  });
});
