import { expect, PAGES, test } from './reader.ts';

const WIDTHS = [360, 768, 1440];

for (const [name, path] of Object.entries(PAGES)) {
  test.describe(`the ${name} page`, () => {
    test('opens at its own address, with one heading and working links', async ({ page, request }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const own = [...new Set(links)].filter((link) => link.startsWith(new URL('/', page.url()).href));
      expect(own.length).toBeGreaterThan(0);
      for (const link of own) expect((await request.get(link)).status(), link).toBe(200);
    });

    for (const width of WIDTHS) {
      test(`fits ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }

    test('has no style attribute and no inline handler, so that a strict policy fits', async ({
      request,
    }) => {
      // What the policy of the page lets in stands in its head.
      const [html = ''] = /<body.*/s.exec(await (await request.get(path)).text()) ?? [];
      expect(html).not.toBe('');
      expect(html.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
      expect(html.match(/<[^>]*\son[a-z]+="[^>]*>/g)).toBeNull();
      expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    });
  });
}

test('the root leads to the only pair', async ({ page }) => {
  await page.goto('');
  await page.waitForURL('**/en/vnm-lao/');
  await expect(page.locator('h1')).toHaveText(/^Trade between Viet Nam and Laos/);
});

test.describe('an address that is not there', () => {
  test.use({ expectedMessages: [/404/] });

  test('shows the error page with a way back', async ({ page }) => {
    const response = await page.goto('en/vnm-lao/claims/nobody/nothing/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('Page not found');
    await expect(page.getByRole('link', { name: 'Sources' })).toBeVisible();
    await page.getByRole('searchbox').fill('33.9');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/claims\/\?q=33\.9$/);
    await page.goto('en/vnm-lao/claims/nobody/nothing/');
    await page.getByRole('link', { name: 'Start page' }).click();
    await expect(page.locator('h1')).toHaveText(
      'Trade between two countries: do the published figures add up?',
    );
  });
});
