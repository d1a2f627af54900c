// Everyone can use the site: each kind of page in each translation under axe-core, its HTML as it is served and after its
// scripts ran, the colours that a reader chooses, and a reader who has only a keyboard.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGE_CODES } from '../../src/app/i18n/languages.ts';
import { contrast } from '../contrast.ts';
import { htmlErrors } from './html-errors.ts';
import { expect, PAGES, PAIR, test } from './reader.ts';

const inLanguage = (path: string, language: string): string => path.replace(/^en\//, `${language}/`);

/**
 * What axe-core finds, one line for each rule. Its rule on the size of targets, of WCAG 2.2, has to be asked for. Without
 * frames of other sites it needs no second window, which takes most of its time.
 */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // The preview of an embed is a page of its own, with a main part of its own.
    .exclude('iframe')
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** The least contrast of what tells a link or a field from what is around it, by WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

/** The links whose underline, and the fields and buttons whose border, can hardly be seen. */
async function faintParts(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const { parentElement } = element;
      return /^rgba.*, 0\)$/.test(backgroundColor) && parentElement
        ? groundOf(parentElement)
        : backgroundColor;
    };
    const linesOf = (selector: string, colorOf: (style: CSSStyleDeclaration) => string | null) =>
      [...document.querySelectorAll(selector)].flatMap((part) => {
        const color = colorOf(getComputedStyle(part));
        const ground = groundOf(part.parentElement ?? part);
        return color !== null && part.checkVisibility()
          ? [{ color, ground, html: part.outerHTML.slice(0, 120) }]
          : [];
      });
    return [
      ...linesOf('main a', (style) =>
        style.textDecorationLine === 'underline' ? style.textDecorationColor : null,
      ),
      ...linesOf(':is(button, input, select, textarea):enabled', (style) =>
        style.borderTopStyle === 'solid' && style.borderTopWidth !== '0px' ? style.borderTopColor : null,
      ),
    ];
  });
  const channels = (color: string) => color.match(/[\d.]+/g)?.map(Number) ?? [];
  return lines
    .filter(({ color, ground }) => contrast(channels(color), channels(ground)) < LEAST_CONTRAST)
    .map(({ color, ground, html }) => `${html}: ${color} on ${ground}`);
}

/** The narrowest screen, as wide as a window of 1,280 pixels at 400 %. */
const NARROWEST = 320;
/** The smallest letters in drawings, in pixels. */
const SMALLEST_LETTERS = 11;

/** How far a page reaches beyond its window, and the words in drawings that are too small to read. */
const narrowFaults = (page: Page) =>
  page.evaluate((smallest) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll<SVGTextElement>('main svg text')].flatMap((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
      return text.checkVisibility() && size < smallest - 0.1
        ? [`${text.textContent}: ${size.toFixed(1)} px`]
        : [];
    });
    return [...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []), ...small];
  }, SMALLEST_LETTERS);

const LOOKS = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1440 },
] as const;

async function lookAs(page: Page, { colorScheme, width }: (typeof LOOKS)[number]): Promise<string> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  return `${colorScheme}, ${width} px`;
}

/** Opens a page. An address that asks for something starts the application, whose answer changes what is looked at. */
async function openAnswered(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (!address.includes('?')) return;
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(page.locator('.statement-result .verdict').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const [index, [name, path]] of Object.entries(PAGES).entries()) {
  for (const [turn, language] of LANGUAGE_CODES.entries()) {
    const address = inLanguage(path, language);

    test(`the ${name} page in ${language} is accessible in both colours and two widths, and with all open`, async ({
      page,
      request,
    }) => {
      // The longest pages are looked through five times.
      test.slow();
      const served = await (await request.get(address)).text();
      expect.soft(await htmlErrors(served), 'as served').toEqual([]);
      await openAnswered(page, address);
      for (const look of LOOKS) {
        const shown = await lookAs(page, look);
        expect.soft(await violationsOn(page), shown).toEqual([]);
        expect.soft(await faintParts(page), shown).toEqual([]);
      }
      await page.setViewportSize({ width: NARROWEST, height: 900 });
      expect.soft(await narrowFaults(page), `${NARROWEST} px`).toEqual([]);
      const live = page.locator('[data-live]').first();
      // Some pages need nothing that is loaded later.
      if ((await live.count()) > 0) {
        await live.dispatchEvent('focusin');
        await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
        expect.soft(await htmlErrors(await page.content()), 'after its scripts ran').toEqual([]);
      }
      // What is folded is not looked at. The looks go from page to page, so that each kind and language has some.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      });
      const shown = await lookAs(page, LOOKS[(index + turn) % LOOKS.length] ?? LOOKS[0]);
      expect(await violationsOn(page), `all open, ${shown}`).toEqual([]);
    });
  }
}

test('so is the page for what does not exist', async ({ page, request }) => {
  expect(await htmlErrors(await (await request.get('404.html')).text())).toEqual([]);
  await page.goto('404.html');
  await expect(page.getByRole('link', { name: 'Sources' })).toBeVisible();
  for (const look of LOOKS) {
    const shown = await lookAs(page, look);
    expect.soft(await violationsOn(page), shown).toEqual([]);
  }
});

/** What a reader may set for every text, by WCAG 2.2, 1.4.12. */
const WIDE_LETTERS = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

/** What is cut, or leaves the page, with all its folds open. */
const cutParts = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const width = document.documentElement.clientWidth;
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const cut = shown.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (element instanceof SVGTextElement && element.ownerSVGElement) {
        const frame = element.ownerSVGElement.getBoundingClientRect();
        const isOut = left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 2;
        const { overflow } = getComputedStyle(element.ownerSVGElement);
        return overflow !== 'visible' && (isOut || bottom > frame.bottom + 2);
      }
      if (!(element instanceof HTMLElement) || element.matches('.unseen, .skip')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        element.parentElement?.closest('.scroll, .chart-table, pre, .share-code, .nav-menu') ?? null;
      // An example in an empty field, whose words are no part of what the field scrolls.
      if (element.matches('textarea:placeholder-shown') && element instanceof HTMLTextAreaElement) {
        const { placeholder, clientHeight } = element;
        element.value = placeholder;
        const isCut = element.scrollHeight > clientHeight + 1;
        element.value = '';
        return isCut;
      }
      // A cell is never hidden, but its words run over those of the next.
      if (element.matches('td, th') && element.scrollWidth > element.clientWidth + 1) return true;
      const isText = element.childElementCount === 0 && element.textContent?.trim() !== '';
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (isText && scrolls === null && (right > width + 1 || left < -1))
      );
    });
    const { scrollWidth } = document.documentElement;
    const numbers = [...document.querySelectorAll('.glance-axis')].map((axis) =>
      [...axis.querySelectorAll('text')].filter((number) => number.checkVisibility()),
    );
    const run = numbers.filter((line) =>
      line.some((number, index) => {
        const before = line[index - 1]?.getBoundingClientRect();
        return before !== undefined && before.right + 2 > number.getBoundingClientRect().left;
      }),
    );
    return [
      ...run.map((line) => `one over another: ${line.map(({ textContent }) => textContent)}`),
      ...(scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : []),
      ...cut.map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent}`),
    ];
  });

/** The signs without words, such as the keys of a chart, and whether each can be seen. */
const signsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(span, i, b, td, div):empty')]
      .filter((sign) => sign.checkVisibility() && sign.clientWidth > 0)
      .map((sign) => {
        const { backgroundColor, backgroundImage, borderTopStyle, borderTopWidth } = getComputedStyle(sign);
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const isFilled = backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== paper;
        const isLine = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        return { name: sign.className, seen: isFilled || isLine || backgroundImage !== 'none' };
      }),
  );

/** The parts that are told from what is around them by their ground or a line, and whether they are. */
const partsOf = (page: Page) =>
  page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return '';
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba.*, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const hasLine = (element: Element): boolean => {
      const { borderTopStyle, borderTopWidth, borderLeftStyle, borderLeftWidth } = getComputedStyle(element);
      return (
        (borderTopStyle !== 'none' && borderTopWidth !== '0px') ||
        (borderLeftStyle !== 'none' && borderLeftWidth !== '0px')
      );
    };
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((part) => part instanceof HTMLElement && part.checkVisibility())
      .map((part) => ({
        name: part.className,
        apart: groundOf(part) !== groundOf(part.parentElement) || hasLine(part),
      }));
  });

/** The pages with the most words of their own are looked at in each language. */
const WIDE_IN_ALL = ['findings', 'targets', 'check'];

/** Looks at an open page in forced colours, then in wide letters. */
async function expectWhole(page: Page, where: string): Promise<void> {
  const signs = await signsOf(page);
  const parts = await partsOf(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await signsOf(page);
  const forcedParts = await partsOf(page);
  const lost = parts.filter(({ apart }, index) => apart && !forcedParts[index]?.apart);
  expect.soft(lost, where).toEqual([]);
  expect
    .soft(
      signs.filter(({ seen }, index) => seen && !forced[index]?.seen),
      where,
    )
    .toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  // As a browser's own tool does it: the policy of the page lets no other style in.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, WIDE_LETTERS);
  for (const width of [NARROWEST, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await cutParts(page), `${where}, ${width} px`).toEqual([]);
  }
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`the ${name} page keeps its words in wider letters, and its signs in forced colours`, async ({
    page,
  }) => {
    test.slow();
    for (const language of WIDE_IN_ALL.includes(name) ? LANGUAGE_CODES : ['en']) {
      await openAnswered(page, inLanguage(path, language));
      await expectWhole(page, language);
    }
  });
}

test('so does a chart of each kind on other sites', async ({ page, request }) => {
  test.slow();
  // Its policy for styles would forbid those of the test.
  await page.route('**/embed/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
    await route.fulfill({ response, body });
  });
  const { charts } = await (await request.get(`embed/${PAIR}/index.json`)).json();
  const kinds = new Map<string, string>();
  for (const { id } of charts) kinds.set(String(id).replace(/-.*/, ''), id);
  expect(kinds.size).toBeGreaterThanOrEqual(10);
  for (const id of kinds.values()) {
    await page.goto(`embed/${PAIR}/${id}.html`);
    await expectWhole(page, id);
  }
});

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

test.describe('where the code does not come', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the message and its button can be read, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.route('**/assets/main-*.js', (route) => route.abort());
      await page.goto(PAGES.overview);
      await page.locator('figure[data-live]').first().hover();
      const button = page.locator('#status button');
      await expect(button).toHaveText('Reload the page');
      const { color, backgroundColor } = await button.evaluate((element) => {
        const style = getComputedStyle(element);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      expect(color).not.toBe(backgroundColor);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});

test('on paper a page has no buttons, fields or offers, and a finding has its arithmetic', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('tradecheck-language', 'lo'));
  for (const path of [PAGES.overview, PAGES.targets, PAGES.growth, PAGES.check, PAGES.value, PAGES.finding]) {
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

test('on paper a chart that was asked for in dark colours is light', async ({ page }) => {
  await page.goto(`embed/${PAIR}/trend-t.html?theme=dark`);
  const ink = () => page.locator('h1').evaluate((element) => getComputedStyle(element).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: 'print' });
  expect(await paperOf(page)).toBe(LIGHT);
  expect(await ink()).not.toBe(onScreen);
});

for (const name of ['met', 'finding', 'sources'] as const) {
  test(`on paper the ${name} page says the addresses of its sources`, async ({ page }) => {
    await page.goto(PAGES[name]);
    await page.emulateMedia({ media: 'print' });
    const address = page.locator('.citation').getByText(/https?:\/\/\S+\.\S+/);
    await expect(address.first()).toBeVisible();
  });
}

test('on paper nothing is announced that stays closed, and a tall chart leaves room for its page', async ({
  page,
}) => {
  const headings = page.getByRole('heading', { level: 2 });
  // biome-ignore format: one row a case
  const closed = [
    [PAGES.findings, page.locator('.finding > details')],
    [PAGES.files,    headings.filter({ hasText: /charts, each with/ })],
    [PAGES.growth,   page.getByText('How to read the picture')],
    [PAGES.growth,   page.getByRole('main').getByText('Share, embed, download, cite')],
    ['404.html',     page.getByRole('searchbox')],
    [PAGES.value,    page.locator('.footer').getByText('Data package')],
    [PAGES['checked statement'], headings.filter({ hasText: 'Keep this result' })],
    [PAGES['checked statement'], page.getByRole('heading', { name: 'Not in the text, but in our data' })],
    [`embed/${PAIR}/trend-t.html`,         page.getByText('The numbers behind this chart')],
  ] as const;
  for (const [path, part] of closed) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(path);
    await expect(part.first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(part.filter({ visible: true }), path).toHaveCount(0);
  }
  // 180 mm are the width of a sheet of A4 in its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(PAGES['two counts']);
  for (const chart of await page.locator('.two-counts-chart').filter({ visible: true }).all())
    expect((await chart.boundingBox())?.height).toBeLessThanOrEqual((165 / 25.4) * 96 + 1);
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
  const citation = await page.locator('.citation').first().textContent();
  await expect.poll(() => copiedText(page)).toBe(`${citation} ${finding}`);

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
