/** A reader checks figures that were printed somewhere. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, PAIR, test } from './reader.ts';

const COMMITTEE =
  '?T=over+US%242+billion&T-growth=grew+32.8+per+cent&X=%241.3+billion&X-growth=up+26.2+per+cent&M=%24641.8+million&M-growth=rising+32+per+cent&period=2024&side=LAO';

test('figures typed as printed are judged, and the address holds them', async ({ page }) => {
  await page.goto(PAGES.check);
  const trade = page.getByRole('group', { name: 'Two-way trade' });
  await trade.getByLabel('Value (').fill('2.2 billion');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  await expect(trade).toContainText('stands for US$2.15–2.25 billion');
  await trade.getByLabel('Growth (').fill('up 33.9 per cent');
  const result = page.locator('.statement-result');
  await expect(result).toContainText('Cannot tell');
  await expect(result).toContainText('US$1.605–1.681 billion');
  await trade.getByLabel('A year earlier').fill('1.64 billion');
  await expect(result.locator('.short-answer')).toHaveText(
    'These figures can all be true, but they are too rounded for that to show much.',
  );
  await trade.getByLabel('A year earlier').fill('1.2 billion');
  await expect(result.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(result).toContainText('have no value in common');
  await expect(result).toContainText('Holds whatever way the figures were rounded.');
  const address = page.url();
  expect(new URL(address).searchParams.get('T-base')).toBe('1.2 billion');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(result.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(trade.getByLabel('A year earlier')).toHaveValue('1.2 billion');
});

test('the figures of one source that cannot all be true are shown so, beside the ledger’s', async ({
  page,
}) => {
  await page.goto(`${PAIR}/check/${COMMITTEE}`);
  const result = page.locator('.statement-result');
  await expect(result.locator('.short-answer')).toHaveText('These figures cannot all be true.');
  await expect(result.locator('.finding:not(.statement-pass)').first()).toContainText('27.82–28.31%');
  await expect(result).toContainText('add up to US$1.89175–1.99185 billion');
  await expect(page.locator('main')).toContainText('In the ledger for the same');
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
    const trade = page.getByRole('group', { name: 'Two-way trade' });
    await trade.getByLabel('Value (').fill(value);
    await trade.getByLabel('Growth (').fill(growth);
    await trade.getByLabel('A year earlier').fill(base);
    await expect(page.locator('.statement-result').locator('.short-answer')).toHaveText(
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
  await expect(page.locator('.statement-result')).toContainText('2 fields could not be read');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a sentence fills the fields, and says what it leaves out', async ({ page }) => {
  await page.goto(PAGES.check);
  await page
    .getByLabel('A sentence with figures')
    .fill('Two-way trade reached US$2.2 billion in 2024, up 33.9 per cent, 5 per cent of all trade.');
  await page.getByRole('button', { name: 'Find the figures' }).click();
  const trade = page.getByRole('group', { name: 'Two-way trade' });
  await expect(trade.getByLabel('Value (')).toHaveValue('US$2.2 billion');
  await expect(trade.getByLabel('Growth (')).toHaveValue('up 33.9 per cent');
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('2024');
  await expect(page.locator('main')).toContainText('3 figures found, 2 put in a field.');
  await expect(page.locator('main')).toContainText('“5 per cent”: left out');
  await trade.getByLabel('Value (').fill('US$2.3 billion');
  await expect(trade.getByLabel('Value (')).toHaveValue('US$2.3 billion');
});

test('nonsense in the address falls back', async ({ page }) => {
  await page.goto(`${PAIR}/check/?lang=xx&side=FRA&T=2.2+billion&period=never`);
  await expect(page.getByLabel('Language of the figures')).toHaveValue('en');
  await expect(page.getByLabel('Seen from')).toHaveValue('VNM');
  await expect(page.getByRole('group', { name: 'Two-way trade' })).toContainText('US$2.15–2.25 billion');
  await expect(page.getByLabel('Period', { exact: true })).toHaveAttribute('aria-invalid', 'true');
});

test('an example is a step that Back undoes, and works by keyboard', async ({ page }) => {
  await page.goto(PAGES.check);
  await page.locator('section:has(h2:text-is("Examples to try")) li a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/T-growth=/);
  await expect(page.locator('.statement-result').locator('.short-answer')).toHaveText(
    'These figures cannot all be true.',
  );
  await page.goBack();
  await expect(page.locator('.statement-result h2')).toContainText('A worked example');
});

test('what is typed leaves the browser for nobody, and other pages do not load this one’s code', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(PAGES.growth);
  await page.getByLabel('Verdict').selectOption('Inconsistent');
  await expect(page.locator('html')).toHaveAttribute('data-started', 'true');
  expect(requested.filter((address) => address.includes('CheckPage'))).toEqual([]);
  await page.goto(PAGES.check);
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
    await expect(page.locator('.statement-result')).toContainText('These figures cannot all be true.');
    await expect(page.locator('.statement-result svg:visible').first()).toBeVisible();
    await page.getByRole('link', { name: 'All growth figures of the ledger' }).click();
    await expect(page.locator('h1')).toHaveText('Growth: stated beside computed');
  });
});

test('the picture of a statement is copied as text and saved as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAIR}/check/${COMMITTEE}`);
  // The page begins with its worked example, until the figures of the address are read.
  await expect(page.locator('.statement-result h2').first()).not.toContainText('A worked example');
  const figure = page.locator('.statement-result .chart-figure').first();
  await figure.getByRole('button', { name: 'Copy as text with link' }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('The two have no value in common. http');
  const [, address = ''] = /(http\S+)$/.exec(text) ?? [];
  expect(new URL(address).searchParams.get('T-growth')).toBe('grew 32.8 per cent');

  const saved = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Save as SVG' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('checked-statement.svg');
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).not.toContain('var(');
  expect(svg).toContain('The two have');
  await page.setContent(svg);
  const { width, height } = (await page.locator('svg').boundingBox()) ?? { width: 0, height: 0 };
  // Nothing stands outside of the picture.
  for (const part of await page.locator('svg text').all()) {
    const box = await part.boundingBox();
    if (!box) throw new Error('a text without a place');
    const [left, top] = [box.x, box.y].map((at) => at - 8);
    expect(left).toBeGreaterThanOrEqual(0);
    expect((left ?? 0) + box.width).toBeLessThanOrEqual(width);
    expect((top ?? 0) + box.height).toBeLessThanOrEqual(height);
  }
});
