/** A reader checks figures that were printed somewhere. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, PAGES, PAIR, test, translate } from './reader.ts';

const COMMITTEE =
  '?T=over+US%242+billion&T-growth=grew+32.8+per+cent&X=%241.3+billion&X-growth=up+26.2+per+cent&M=%24641.8+million&M-growth=rising+32+per+cent&period=2024&side=LAO';

/** The fields for single figures, opened. */
async function openFields(page: Page): Promise<Locator> {
  await page.getByText('Enter figures by hand').click();
  return page.getByRole('group', { name: 'Two-way trade' });
}

test('figures typed as printed are judged, and the address holds them', async ({ page }) => {
  await page.goto(PAGES.check);
  const trade = await openFields(page);
  await trade.getByLabel('Value (').fill('2.2 billion');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(trade).toContainText('stands for US$2.15–2.25 billion');
  await trade.getByLabel('Growth (').fill('up 33.9 per cent');
  const verdict = page.locator('.statement-verdict');
  await expect(verdict).toContainText('Cannot tell');
  await expect(page.locator('.statement-result')).toContainText('US$1.605–1.681 billion');
  await trade.getByLabel('A year earlier').fill('1.64 billion');
  await expect(verdict.locator('.short-answer')).toHaveText(
    'These figures can all be true, but they are too rounded for that to show much.',
  );
  await trade.getByLabel('A year earlier').fill('1.2 billion');
  await expect(verdict.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(page.locator('.statement-result')).toContainText('do not overlap');
  await expect(page.locator('.statement-result')).toContainText('True however the figures were rounded.');
  await expect(page).toHaveURL(/T-base=1.2\+billion/);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(verdict.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(trade.getByLabel('A year earlier')).toHaveValue('1.2 billion');
});

test('the figures of one source that cannot all be true are shown so, beside the ledger’s', async ({
  page,
}) => {
  await page.goto(`${PAIR}/check/${COMMITTEE}`);
  const result = page.locator('.statement-result');
  await expect(page.locator('.statement-verdict .short-answer')).toHaveText(
    'These figures cannot all be true.',
  );
  await expect(result.locator('.finding:not(.statement-pass)').first()).toContainText('27.82–28.31%');
  await expect(result).toContainText('add up to US$1.89175–1.99185 billion');
  await expect(page.locator('main')).toContainText('In our data for the same');
  await page.locator('.statement-beside summary', { hasText: 'grew 32.8 per cent' }).click();
  await page.locator('.statement-printed a', { hasText: '“grew 32.8 per cent”' }).first().click();
  await expect(page).toHaveURL(/trade-2024-growth\/$/);
});

const LANGUAGES: [name: string, code: string, value: string, growth: string, base: string][] = [
  ['Vietnamese', 'vi', '2,2 tỷ USD', 'tăng 33,9%', '1,6 tỷ USD'],
  ['Chinese', 'zh', '22亿美元', '增长33.9%', '16亿美元'],
  ['French', 'fr', '2,2 milliards de dollars', 'en hausse de 33,9 %', '1,6 milliard de dollars'],
  ['Arabic', 'ar', '2.2 مليار دولار', 'بزيادة 33.9%', '1.6 مليار دولار'],
];
for (const [name, code, value, growth, base] of LANGUAGES) {
  test(`figures in ${name} are read`, async ({ page }) => {
    await page.goto(PAGES.check);
    await page.getByLabel('Language of the figures').selectOption(name);
    await expect(page).toHaveURL(new RegExp(`lang=${code}`));
    const trade = await openFields(page);
    await trade.getByLabel('Value (').fill(value);
    await trade.getByLabel('Growth (').fill(growth);
    await trade.getByLabel('A year earlier').fill(base);
    await expect(page.locator('.statement-verdict .short-answer')).toHaveText(
      'These figures can all be true, but they are too rounded for that to show much.',
    );
    await expect(trade).toContainText('stands for US$2.15–2.25 billion');
  });
}

test('a field that cannot be read says where and why, tied to the field', async ({ page }) => {
  await page.goto(`${PAIR}/check/?T=2.2+bilion&T-growth=33.9+per+cent`);
  const trade = page.getByRole('group', { name: 'Two-way trade' });
  const value = trade.getByLabel('Value (');
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await expect(value).toHaveAccessibleDescription(/At character 5: “bilion” is not known here/);
  await expect(trade.getByLabel('Growth (')).toHaveAccessibleDescription(/rose or fell: “up …” or “down …”/);
  await expect(page.locator('.statement-verdict')).toContainText('2 fields could not be read');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

const SENTENCE =
  'Two-way trade of Viet Nam and Laos reached US$2.2 billion in 2024, up 33.9 per cent, which is 5 per cent of all trade.';
/** An article of our own that does not add up. */
const ARTICLE = `Kenya is not spoken of here.

In 2023, bilateral trade between Viet Nam and Laos fell 20 per cent to US$2.5 billion, including US$1.1 billion in Viet Nam's exports to Laos and US$900 million in its imports from Laos.

The two sides aim for US$4 billion by 2030.`;

/** Puts a text in as one paste. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text with trade figures').focus();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

test('a pasted article is marked and judged, and the verdict is in sight and has the focus', async ({
  page,
}) => {
  await page.goto(PAGES.check);
  await paste(page, ARTICLE);
  const verdict = page.locator('.statement-verdict');
  await expect(verdict.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(verdict).toBeFocused();
  await expect(verdict).toBeInViewport();
  await expect(page.locator('.statement-article mark')).toHaveText([
    /fell 20 per cent/,
    /US\$2.5 billion.*✗2/,
    /US\$1.1 billion.*✗3/,
    /US\$900 million.*✗4/,
    /US\$4 billion.*–5/,
  ]);
  await expect(page.locator('.statement-article')).toHaveAttribute('translate', 'no');
  const rows = page.locator('.statement-figures li');
  await expect(rows.nth(1)).toContainText('US$2,500,000,000');
  await expect(rows.nth(4)).toContainText('A target');
  await expect(page.locator('.statement-result .finding').first()).toContainText('do not overlap');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a sentence or a paragraph is judged on less than two screens', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.check);
  await paste(
    page,
    'In 2024, two-way trade between Vietnam and Laos reached US$2.2 billion, up 33.9 per cent from US$1.7 billion in 2023. Vietnam’s exports to Laos were US$720.9 million, up 35 per cent, and imports from Laos were US$1.53 billion, up 33.4 per cent. The two sides aim at US$5 billion by 2030.',
  );
  await expect(page.locator('.statement-figures li')).toHaveCount(8);
  await expect(page.locator('.statement-share, .statement-found').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1600);
});

test('on a telephone the verdict and the marked text stand in the first screen after pasting', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGES.check);
  await paste(page, SENTENCE);
  await expect(page.locator('.statement-verdict')).toBeFocused();
  await expect(page.locator('.statement-verdict .short-answer')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.statement-article mark').first()).toBeInViewport({ ratio: 1 });
});

test('the result is copied as a draft of a source file, with the changes of the reader', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.check);
  await paste(page, ARTICLE);
  await page.getByLabel('What “US$4 billion” stands for').selectOption('leave out');
  await page.getByRole('button', { name: 'Copy as a draft source file (YAML)' }).click();
  const draft = await page.evaluate(() => navigator.clipboard.readText());
  expect(draft).toContain('figure: "US$2.5 billion"');
  expect(draft).toContain('period: "2023"');
  expect(draft).not.toContain('kind: target');
  expect(draft).toContain('by-reader');
});

test('one choice changes what a figure stands for, takes it out, and puts one in', async ({ page }) => {
  await page.goto(PAGES.check);
  await paste(page, ARTICLE);
  const answer = page.locator('.statement-verdict .short-answer');
  await expect(answer).toHaveText('These figures cannot all be true.');
  await page.getByLabel('What “US$2.5 billion” stands for').selectOption('leave out');
  await expect(answer).not.toHaveText('These figures cannot all be true.');
  await expect(page.locator('.statement-figures li').nth(1)).toContainText('you left it out');
  await page.getByLabel('What “US$2.5 billion” stands for').selectOption('two-way trade: value');
  await expect(answer).toHaveText('These figures cannot all be true.');
  await page.getByLabel('Period of “US$2.5 billion”').fill('2022');
  await expect(answer).not.toHaveText('These figures cannot all be true.');
  await expect(page.getByLabel('Period of “US$2.5 billion”')).toBeFocused();
  await expect(page).toHaveURL(/set=.*2022/);
  await page.reload();
  await expect(page.getByLabel('Period of “US$2.5 billion”')).toHaveValue('2022');
});

test('a text typed key by key is read to its end', async ({ page }) => {
  await page.goto(PAGES.check);
  const box = page.getByLabel('Text with trade figures');
  await box.pressSequentially(SENTENCE, { delay: 5 });
  await expect(box).toHaveValue(SENTENCE);
  await expect(page.locator('.statement-verdict')).toContainText('2 figures read, 1 left out.');
  await expect(page.locator('.statement-figures')).toContainText('US$2,200,000,000');
  await expect(page.locator('.statement-figures')).toContainText('a share, or percentage points');
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/s=Two-way/);
});

test('the address changes at most a few times a second while a reader types', async ({ page }) => {
  await page.goto(PAGES.check);
  const box = page.getByLabel('Text with trade figures');
  await box.focus();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await page.evaluate(() => {
    const { replaceState } = history;
    const counts = { changes: 0 };
    Object.assign(window, { counts });
    history.replaceState = (...change: Parameters<typeof replaceState>) => {
      counts.changes += 1;
      replaceState.apply(history, change);
    };
  });
  const started = Date.now();
  await box.pressSequentially(SENTENCE, { delay: 10 });
  await expect(page).toHaveURL(/all\+trade/);
  const seconds = (Date.now() - started) / 1000;
  const changes = await page.evaluate(
    () => (window as unknown as { counts: { changes: number } }).counts.changes,
  );
  expect(changes).toBeLessThanOrEqual(2 * seconds + 1);
  expect(changes).toBeGreaterThan(0);
});

test('by keyboard alone: type, read the verdict, leave a figure out', async ({ page }) => {
  await page.goto(PAGES.check);
  await page.getByLabel('Text with trade figures').focus();
  await page.keyboard.insertText(ARTICLE);
  const answer = page.locator('.statement-verdict .short-answer');
  await expect(answer).toHaveText('These figures cannot all be true.');
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: 'Check' }).evaluate((one) => one === document.activeElement))
      break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.statement-verdict')).toBeFocused();
  const place = page.getByLabel('What “US$2.5 billion” stands for');
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(place).toBeFocused();
  await page.keyboard.press('Home');
  await expect(answer).not.toHaveText('These figures cannot all be true.');
  await expect(place).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(answer).toHaveText('These figures cannot all be true.');
  await expect(place).toBeFocused();
});

test('on a page that the browser has translated no old verdict stays', async ({ page }) => {
  await page.goto(PAGES.check);
  await paste(page, ARTICLE);
  await expect(page.locator('.statement-verdict')).toContainText('These figures cannot all be true.');
  await translate(page);
  await expect(page.locator('.statement-verdict')).toContainText('«These figures cannot all be true.»');
  await page.getByLabel('What “US$2.5 billion” stands for').selectOption({ index: 0 });
  await expect(page.locator('.statement-verdict')).not.toContainText('These figures cannot all be true.');
  await expect(page.locator('main')).not.toContainText('cannot all be true');
  await page.getByLabel('Text with trade figures').fill('');
  await expect(page.locator('.statement-result')).toHaveCount(0);
});

test('a file is opened and dropped without leaving the browser', async ({ page }) => {
  await page.goto(PAGES.check);
  const file = { name: 'article.html', mimeType: 'text/html', buffer: Buffer.from(`<p>${SENTENCE}</p>`) };
  await page.getByLabel('Text with trade figures').focus();
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByLabel('Text with trade figures')).toHaveValue(SENTENCE);
  await expect(page.locator('.statement-verdict')).toBeFocused();
  await page.locator('input[type=file]').setInputFiles({ ...file, name: 'a.png', mimeType: 'image/png' });
  await expect(page.getByRole('alert')).toHaveText('“a.png” is no text, Markdown or HTML file.');
});

test('a missing base is offered from the data, and held against the text once it is taken', async ({
  page,
}) => {
  await page.goto(PAGES.check);
  await paste(page, SENTENCE);
  await expect(page.locator('.statement-verdict')).toContainText('Cannot tell');
  const offer = page.getByRole('button', { name: /^Use “.*2023$/ }).first();
  await offer.click();
  await expect(page.locator('.statement-verdict')).not.toContainText('Cannot tell');
  await expect(page.locator('main')).toContainText('From our data');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('.statement-verdict')).toContainText('Cannot tell');
});

test('nonsense in the address falls back', async ({ page }) => {
  await page.goto(`${PAIR}/check/?lang=xx&side=FRA&T=2.2+billion&period=never`);
  await expect(page.getByLabel('Language of the figures')).toHaveValue('');
  await expect(page.getByLabel('Seen from')).toHaveValue('');
  await expect(page.getByRole('group', { name: 'Two-way trade' })).toContainText('US$2.15–2.25 billion');
  await expect(page.getByLabel('Period', { exact: true })).toHaveAttribute('aria-invalid', 'true');
});

test('the empty page is a box and no more', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGES.check);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
});

test('an example is a step that Back undoes, and works by keyboard', async ({ page }) => {
  await page.goto(PAGES.check);
  await page.getByText('Examples to try').click();
  await page.locator('.statement-examples li a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/T-growth=/);
  await expect(page.locator('.statement-verdict .short-answer')).toHaveText(
    'These figures cannot all be true.',
  );
  await page.goBack();
  await expect(page.locator('.statement-result')).toHaveCount(0);
});

test('what is typed leaves the browser for nobody, and other pages do not load this one’s code', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(PAGES.growth);
  await page.getByText('Filter, search and sort', { exact: true }).click();
  await page.getByLabel('Verdict').selectOption('Inconsistent');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  expect(requested.filter((address) => address.includes('CheckPage'))).toEqual([]);
  await page.goto(PAGES.check);
  await openFields(page);
  await page.getByRole('group', { name: 'Exports' }).getByLabel('Value (').fill('1.3 billion');
  await expect(page.locator('main')).toContainText('US$1.25–1.35 billion');
  expect(requested.filter((address) => address.includes('CheckPage')).length).toBeGreaterThan(0);
  expect(requested.filter((address) => address.includes('1.3'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and shows a worked example', async ({ page }) => {
    await page.goto(PAGES.check);
    await expect(page.locator('.statement-noscript')).toContainText('needs JavaScript');
    await expect(page.locator('.statement-result').first()).toContainText('do not overlap');
    await expect(page.locator('.statement-result svg:visible').first()).toBeVisible();
    await page.getByRole('link', { name: 'All published growth figures, checked' }).click();
    await expect(page.locator('h1')).toContainText('stated growths');
  });
});

/** Nothing of a picture stands outside of it. */
async function expectInside(page: Page, svg: string): Promise<void> {
  // Elsewhere, as in a document: the policy of the page would hold for what is put into it.
  await page.goto('about:blank');
  await page.setContent(svg);
  const { width, height } = (await page.locator('svg').boundingBox()) ?? { width: 0, height: 0 };
  for (const part of await page.locator('svg text').all()) {
    const box = await part.boundingBox();
    if (!box) throw new Error('a text without a place');
    const [left, top] = [box.x, box.y].map((at) => at - 8);
    expect(left).toBeGreaterThanOrEqual(0);
    expect((left ?? 0) + box.width).toBeLessThanOrEqual(width);
    expect((top ?? 0) + box.height).toBeLessThanOrEqual(height);
  }
}

test('the whole result is saved as one picture, with its figures and its drawings', async ({ page }) => {
  await page.goto(`${PAIR}/check/`);
  await page
    .getByLabel('Text with trade figures')
    .fill(
      'Trade between Vietnam and Laos reached US$2 billion in 2024, up 32.8 per cent. Vietnam exported US$720 million to Laos, up 10 per cent, and imported US$900 million, up 12 per cent.',
    );
  await expect(page.locator('.statement-verdict .short-answer')).toHaveText(
    'These figures cannot all be true.',
  );
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the whole result as a picture (SVG)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('checked-statement.svg');
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).not.toContain('var(');
  expect(svg).toContain('These figures cannot all be true.');
  expect(svg).toContain('US$720,000,000');
  expect(svg.match(/<g transform="translate\(24,/g)?.length).toBe(
    await page.locator('.statement-result .finding:not(.statement-pass)').count(),
  );
  await expectInside(page, svg);
});

test('the picture of a statement is copied as text and saved as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAIR}/check/${COMMITTEE}`);
  const figure = page.locator('.statement-result .chart-figure').first();
  await figure.getByRole('button', { name: 'Copy as text with link' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('The two do not overlap. http');
  const [, address = ''] = /(http\S+)$/.exec(text) ?? [];
  expect(new URL(address).searchParams.get('T-growth')).toBe('grew 32.8 per cent');

  const saved = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save as SVG' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('checked-statement.svg');
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).not.toContain('var(');
  expect(svg).toContain('do not overlap.');
  expect(svg).not.toContain('overlap..');
  await expectInside(page, svg);
});
