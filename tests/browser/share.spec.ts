// The panel by which a chart gets into a report.

import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test } from './reader.ts';

// The application comes only when it is asked for, and a machine may be busy.
test.setTimeout(120_000);

test.describe('the share panel', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    // biome-ignore format: one row
    for (const name of ['overview', 'targets', 'finding', 'mirror', 'growth_claim', 'target', 'value'] as const) {
      test(`leads to the files of the charts of the ${name} page`, async ({ page, request }) => {
        await page.goto(PAGES[name]);
        const panels = page.locator('details.share');
        expect(await panels.count()).toBeGreaterThan(0);
        await panels.first().locator('summary').click();
        const links = panels.first().getByRole('link');
        await expect(links.first()).toBeVisible();
        const addresses = await links.evaluateAll((all) =>
          all.map((link) => (link as HTMLAnchorElement).href),
        );
        expect(addresses).toHaveLength(11);
        for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
      });
    }
  });

  test.describe('without scripts, from a list', () => {
    test.use({ javaScriptEnabled: false });

    test('is opened by a link from its row', async ({ page }) => {
      await page.goto(PAGES.growth);
      await page.locator('.growth-years summary').first().click();
      await page.locator('.growth-row').first().getByRole('link', { name: 'Share this chart' }).click();
      await expect(page.getByRole('link', { name: 'The chart alone' })).toBeInViewport();
    });
  });

  test('is at every chart', async ({ page }) => {
    // A row of a list leads to its panel, and the words of a target have its chart.
    for (const name of [
      'overview',
      'targets',
      'finding',
      'revision',
      'mirror',
      'growth_claim',
      'value',
    ] as const) {
      await page.goto(PAGES[name]);
      const charts = await page.locator('main .chart-stage, main .drawings:not(.chart-stage *)').count();
      expect(charts, name).toBeGreaterThan(0);
      await expect(page.locator('main details.share'), name).toHaveCount(charts);
    }
    await page.goto(PAGES.growth);
    const rows = await page.locator('.growth-picture').count();
    await expect(page.locator('.growth-picture a[href*="#share-growth-"]')).toHaveCount(rows);
  });

  test('shows what is copied, and copies it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGES.overview);
    const panel = page.locator('details.share').first();
    await panel.locator('summary').first().click();
    const code = panel.locator('.share-code').first();
    await expect(code).toContainText(
      '<iframe title="Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion" src="http',
      {
        timeout: 60_000,
      },
    );
    const preview = panel.frameLocator('iframe');
    await expect(preview.locator('h1')).toHaveText(
      'Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion',
    );

    // The reader's own words stand in the address, and are text whatever they are.
    const own = 'Trade <b>doubled</b> & "more"';
    await panel.getByLabel('Your own title').fill(own);
    await panel.getByLabel('Your own note').fill('Seen in May');
    await panel.getByLabel('Explain the marks').check();
    await expect(preview.locator('h1')).toHaveText(own);
    await expect(preview.locator('.subtitle')).toContainText('Two-way trade of Viet Nam and Laos. ');
    await expect(preview.locator('.own-note').first()).toHaveText('Seen in May');
    await expect(preview.locator('.own-note')).toHaveCount(2);
    await expect(code).toContainText('title="Trade &lt;b&gt;doubled&lt;/b&gt; &amp; &quot;more&quot;"');
    const width = () => preview.locator('html').evaluate(() => innerWidth);
    for (const at of [320, 700]) {
      await panel.getByLabel(`${at} pixels`).check();
      await expect.poll(width, `${at}`).toBe(at);
    }
    for (const name of ['Your own title', 'Your own note']) await panel.getByLabel(name).fill('');
    await panel.getByLabel('Explain the marks').uncheck();
    await expect(preview.locator('h1')).toHaveText(
      'Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion',
    );
    await expect(code).not.toContainText('title=Trade');

    await panel.getByLabel('Colours').selectOption('dark');
    await panel.getByLabel('With its title').uncheck();
    await panel.getByLabel('Height in pixels').fill('400');
    await panel.getByLabel('With a script').uncheck();
    await panel.getByLabel('Numbers').selectOption('pinned');
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(preview.locator('.source')).toContainText('Pinned to dataset');
    const text = (await code.locator('pre').textContent()) ?? '';
    expect(text).toMatch(
      /^<iframe title="[^"]+" src="http:\/\/localhost:\d+\/pinned\/[0-9a-f]{16}\/embed\/en\/vnm-lao\/trend-t\.html\?theme=dark&amp;plain&amp;height=400" width="100%" height="400" loading="lazy" frameborder="0" style="height: 400px; color-scheme: dark"><\/iframe>$/,
    );
    await code.getByRole('button').click();
    await expect(code.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const image = await panel.getByRole('group', { name: 'Image' }).locator('pre').textContent();
    expect(image).toMatch(/\/pinned\/[0-9a-f]{16}\/charts\/vnm-lao\/en\/trend-t\/light\.png$/);
    expect((await page.request.get(image ?? '')).headers()['content-type']).toBe('image/png');
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    await panel.getByRole('button', { name: 'Copy: Citation' }).click();
    const [cited = '', ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(cited).toMatch(
      /^Tradecheck \(2026\): Viet Nam’s two-way trade .+\. Dataset [0-9a-f]{16}\. http.+\/charts\/trend-t\/$/,
    );
    expect(rest).toEqual([`Accessed ${today}.`]);

    await panel.getByText('For Markdown, LaTeX, Word and HTML').click();
    await panel.getByRole('button', { name: 'Copy: Word' }).click();
    // The panel says so once both forms of the text are in the clipboard, which must not change while it is read.
    await expect(panel.getByRole('group', { name: 'Word' }).getByRole('status')).toHaveText('Copied');
    const formatted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(formatted).toContain(
      'alt="Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion. ',
    );
    await expect(panel.getByText('\\cite{tradecheck-trend-t-')).toBeVisible();
    // The preview has a test of its own, and lets the ground behind it show through, which axe does not see.
    const { violations } = await new AxeBuilder({ page })
      .include('details.share')
      .exclude('iframe')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(PAGES.overview);
    const panel = page.locator('details.share').first();
    await panel.locator('summary').first().click();
    await expect(panel.locator('.share-code').first()).toBeVisible({ timeout: 60_000 });
    await panel.getByText('For Markdown, LaTeX, Word and HTML').click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
