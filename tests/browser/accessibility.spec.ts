// Everyone can use the site: each kind of page in each translation under axe-core, the colours that a reader chooses, and a
// reader who has only a keyboard.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGE_CODES } from '../../src/app/i18n/languages.ts';
import { expect, PAGES, PAIR, test } from './reader.ts';

const inLanguage = (path: string, language: string): string => path.replace(/^en\//, `${language}/`);

/** What axe-core finds, one line for each rule. Its rule on the size of targets, of WCAG 2.2, has to be asked for. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** Colour schemes and widths, in turn from page to page, so that each language is looked at in all of them. */
const LOOKS = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1440 },
] as const;
/** The pages in English are looked at in `pages.spec.ts`. */
const TRANSLATED = LANGUAGE_CODES.filter((code) => code !== 'en');

for (const [index, [name, path]] of Object.entries(PAGES).entries()) {
  test(`the ${name} page is accessible in each translation`, async ({ page }) => {
    for (const [turn, language] of TRANSLATED.entries()) {
      const { colorScheme, width } = LOOKS[(index + turn) % LOOKS.length] ?? LOOKS[0];
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(inLanguage(path, language));
      expect.soft(await violationsOn(page), `${language}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

/** The colour of the page's paper. */
const paperOf = (page: Page) =>
  page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
const [LIGHT, DARK] = ['rgb(255, 255, 255)', 'rgb(17, 23, 29)'];

test('the colours that a reader chooses hold on every page, at the same place, until the system’s are chosen again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${PAGES.growth}#year-2024`);
  expect(await paperOf(page)).toBe(LIGHT);
  const place = await page.evaluate(() => scrollY);
  await page.getByLabel('Colours').selectOption('Dark');
  expect(await paperOf(page)).toBe(DARK);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await expect(page).toHaveURL(/#year-2024$/);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(inLanguage(PAGES.overview, 'vi'));
  expect(await paperOf(page)).toBe(DARK);
  await expect(page.getByLabel('Màu sắc')).toHaveValue('dark');
  // The application takes the page over, and the choice stays shown.
  await page.locator('figure[data-live]').first().hover();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(page.getByLabel('Màu sắc')).toHaveValue('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await paperOf(page)).toBe(LIGHT);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.getByLabel('Màu sắc').selectOption('light');
  expect(await paperOf(page)).toBe(LIGHT);
  await page.getByLabel('Màu sắc').selectOption('auto');
  expect(await paperOf(page)).toBe(DARK);
});

test('on paper a page has no buttons, fields or offers, and a finding has its arithmetic', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('tradecheck-language', 'lo'));
  for (const path of [PAGES.overview, PAGES.targets, PAGES.growth, PAGES.finding]) {
    await page.goto(path);
    await expect(page.locator('[data-offer="lo"]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['button', 'input', 'select', 'textarea', '[data-offer]', 'nav a']) {
      await expect(page.locator(part).filter({ visible: true }), `${part} of ${path}`).toHaveCount(0);
    }
    await page.emulateMedia({ media: 'screen' });
  }
  await expect(page.locator('.proof').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.proof .arithmetic').first()).toBeVisible();
  await expect(page.getByText('The exact arithmetic')).toBeVisible();
});

/** The most stops of the Tab key before the first result of a list. */
const MOST_STOPS = 25;

/** Where the first result of each list is. */
const FIRST_RESULTS = {
  [PAGES.growth]: 'main [href*="/claims/"], main [href*="/findings/"]',
  [PAGES.findings]: 'main [href*="/findings/"]',
  [PAGES.claims]: 'main tbody a',
  [PAGES.values]: 'main [href*="/values/"]',
  [PAGES.sources]: 'main [href*="/sources/"]',
  [PAGES.targets]: 'main [href*="/claims/"]',
};

test('few stops of the Tab key lead to the first result of each list', async ({ page }) => {
  for (const [path, first] of Object.entries(FIRST_RESULTS)) {
    await page.goto(path);
    const isThere = () => page.evaluate((selector) => document.activeElement?.matches(selector), first);
    let stops = 0;
    while (stops <= MOST_STOPS && !(await isThere())) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect.soft(stops, path).toBeLessThanOrEqual(MOST_STOPS);
  }
});

/** Presses Tab, or another key, until what is looked for has the focus. */
async function tabTo(page: Page, selector: string, words: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS_OF_A_PAGE; stops += 1) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(
      ([wanted = '', text = '']) =>
        document.activeElement?.matches(wanted) && document.activeElement.textContent?.includes(text),
      [selector, words],
    );
    if (isThere) return;
  }
  throw new Error(`no ${selector} with “${words}” within ${MOST_STOPS_OF_A_PAGE} stops`);
}
const MOST_STOPS_OF_A_PAGE = 120;

const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('with the keyboard alone: a disagreement, its proof, its citation, its embed code, and another language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.overview);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo(page, '.finding-card a', '32.8%');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${PAIR}/findings/growth-outside-parts-*/`);
  const finding = page.url();

  await tabTo(page, 'summary', 'The exact arithmetic');
  await page.keyboard.press('Enter');
  await expect(page.locator('.fold[open] .proof').first()).toBeVisible();

  await tabTo(page, 'summary', 'Citation');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Copy citation');
  await page.keyboard.press('Enter');
  await expect.poll(() => copiedText(page)).toBe(await page.locator('.citation').textContent());

  await tabTo(page, 'summary', 'Share, embed, download, cite', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.share-code').first()).toBeVisible();
  await tabTo(page, '.share-code button', 'Copy');
  await page.keyboard.press('Enter');
  await expect.poll(() => copiedText(page)).toContain('<iframe');

  await tabTo(page, '[data-language="vi"]', 'Tiếng Việt', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${inLanguage(PAIR, 'vi')}/findings/growth-outside-parts-*/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await tabTo(page, '[data-language="en"]', 'English');
  await page.keyboard.press('Enter');
  await page.waitForURL(finding);
});
