// From the moment the application answers, links to pages of the pair are followed in the page: nothing is loaded anew,
// and title, address, focus, place and all links are those of the page that is open. Before, and elsewhere, they are files.
import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './reader.ts';

/** Marks the page, so that a page loaded anew is known by lacking the mark. */
const markPage = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.same = 'true';
  });
const expectSamePage = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-same', 'true');

async function startOn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-live]').first().hover();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await markPage(page);
}

const main = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

/** The words of a page as the build wrote them. */
async function wordsOfFile(
  page: Page,
  address: string,
): Promise<{ title: string; heading: string; links: string[] }> {
  const html = await (await page.request.get(address)).text();
  return page.evaluate(
    ([text, base]) => {
      // The policy of the open page is not that of the file.
      const file = new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/s, ''), 'text/html');
      return {
        title: file.title,
        heading: file.querySelector('h1')?.textContent ?? '',
        links: [...file.querySelectorAll('#app a[href]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', base).pathname,
        ),
      };
    },
    [html, new URL(address, page.url()).href] as const,
  );
}

test('pages of every kind are followed from link to link as their files are', async ({ page }) => {
  await startOn(page, PAGES.overview);
  for (const name of ['Growth', 'Contradictions', 'Targets', 'Check', 'Overview']) {
    await main(page).getByRole('link', { name, exact: true }).click();
    await expect(main(page).getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await expectSamePage(page);
    const file = await wordsOfFile(page, page.url());
    await expect(page).toHaveTitle(file.title);
    await expect(page.locator('h1')).toHaveText(file.heading);
    await expect(page.locator('h1')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#app a[href]')].map(({ pathname }) => pathname),
    );
    expect(new Set(file.links.filter((link) => !links.includes(link)))).toEqual(new Set());
  }
});

test('a figure is reached from the list of sources, and Back leads to the link that was followed', async ({
  page,
}) => {
  await startOn(page, PAGES.sources);
  const source = page.locator('main a[href*="/sources/"]:visible').last();
  await source.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  const href = await source.getAttribute('href');
  await source.click();
  await expect(page.locator('h1')).toBeFocused();
  await page.locator('main a[href*="/claims/"]:visible').first().click();
  await expect(page).toHaveURL(/\/claims\/[^/]+\/[^/]+\/$/);
  await expectSamePage(page);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/sources\/$/);
  await expectSamePage(page);
  await expect(page.locator(`main a[href="${href}"]`).first()).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(2);
  await page.goForward();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
  await expectSamePage(page);
});

test('a page that was followed answers like its file, and can be loaded anew', async ({ page }) => {
  await startOn(page, PAGES.overview);
  await page.getByLabel('Colours').selectOption('dark');
  await main(page).getByRole('link', { name: 'Growth', exact: true }).click();
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  await page.locator('details.fold[data-live] summary').first().click();
  await page.locator('select[name=year]').selectOption('2022');
  await expect(page).toHaveURL(/year=2022/);
  await expect(page.locator('.count')).toContainText(' of ');
  const shown = await page.locator('h1').textContent();
  await page.reload();
  await expect(page.locator('select[name=year]')).toHaveValue('2022');
  await expect(page.locator('h1')).toHaveText(shown ?? '');
});

test('a step back to a page that was open before this one was loaded anew shows it', async ({ page }) => {
  await startOn(page, PAGES.overview);
  const heading = await page.locator('h1').textContent();
  await main(page).getByRole('link', { name: 'Growth', exact: true }).click();
  await expect(page.locator('h1')).toBeFocused();
  await page.reload();
  await page.locator('[data-live]').first().dispatchEvent('focusin');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(heading ?? '');
  await expect(main(page).getByRole('link', { name: 'Overview', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('charts, menus and the search of a page that was followed answer, and lead on within the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await startOn(page, PAGES.targets);
  await main(page).getByRole('link', { name: 'Overview', exact: true }).click();
  const chart = page.locator('figure').filter({ hasText: 'Two-way trade of Viet Nam and Laos' }).first();
  await chart.hover();
  const box = await chart.locator('.recharts-wrapper').boundingBox();
  if (!box) throw new Error('the chart has no place');
  await page.mouse.move(box.x + box.width * 0.94, box.y + box.height * 0.5);
  await expect(chart.locator('.trend-tooltip')).toContainText('2024');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/values\/T-2024\/$/);
  await expect(page.locator('h1')).toBeFocused();

  const menu = main(page).locator('.nav-search');
  await menu.locator('summary').click();
  await menu.getByRole('searchbox').fill('2019');
  await menu.locator('a').first().click();
  await expect(page).not.toHaveURL(/T-2024/);
  await expect(page.locator('.nav-search')).not.toHaveAttribute('open');
  await expectSamePage(page);
});

test('what the head says of the page that was loaded is not said of the one that was followed', async ({
  page,
}) => {
  await startOn(page, PAGES.overview);
  const icon = await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href);
  expect(await page.locator('link[hreflang]').count()).toBeGreaterThan(0);
  await main(page).getByRole('link', { name: 'Growth', exact: true }).click();
  await expect(page.locator('h1')).toBeFocused();
  const file = await page.request.get(page.url()).then((answer) => answer.text());
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(file).toContain(`<meta name="description" content="${description}"`);
  await expect(page.locator('link[hreflang], link[rel=canonical], meta[property]')).toHaveCount(0);
  expect(await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href)).toBe(icon);
  const offered = page.locator('.offer a').first();
  expect(await offered.evaluate((link: HTMLAnchorElement) => link.pathname)).toMatch(/\/growth\/$/);
});

test('other languages, files, and presses for a new tab are left to the browser', async ({
  page,
  context,
}) => {
  await startOn(page, PAGES.overview);
  const opened = context.waitForEvent('page');
  await main(page)
    .getByRole('link', { name: 'Growth', exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  await (await opened).close();
  await expectSamePage(page);
  await main(page).getByRole('link', { name: 'Targets', exact: true }).click();
  await expectSamePage(page);
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/vnm-lao\/targets\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-same');
});

test('before the application answers, links open files', async ({ page }) => {
  await page.goto(PAGES.targets);
  await markPage(page);
  await main(page).getByRole('link', { name: 'Contradictions', exact: true }).click();
  await expect(page).toHaveURL(/\/findings\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-same');
});

test.describe('where the code of a page cannot be loaded', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  for (const [name, file] of [
    ['Check', 'CheckPage'],
    ['Growth', 'GrowthPage'],
  ] as const) {
    test(`its link opens the file: ${name}`, async ({ page }) => {
      await startOn(page, PAGES.targets);
      await page.route(`**/assets/${file}-*.js`, (route) => route.abort());
      await main(page).getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}/$`));
      await expect(page.locator('html')).not.toHaveAttribute('data-same');
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
