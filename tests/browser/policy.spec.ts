// The site on a host with a strict policy for what a page may load and run.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './reader.ts';

// The application comes only when it is asked for, and a machine may be busy.
test.setTimeout(240_000);

/** What SECURITY.md says a host may set: the same in each of its forms. */
const POLICIES = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8').match(
  /default-src 'none'; script-src 'self'; [^"\n]+/g,
);
const [POLICY = ''] = POLICIES ?? [];

test('SECURITY.md names one policy', () => {
  expect(POLICIES?.length).toBeGreaterThan(2);
  expect(new Set(POLICIES).size).toBe(1);
});

/** What `--site` puts into the head of a page: data, which no policy for scripts is about. */
const RECORD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dataset"}</script>';

/** Sends the policy with every page of the site, and collects what it forbids. */
async function underPolicy(page: Page, policy = POLICY): Promise<() => Promise<string[]>> {
  const forbidden: string[] = [];
  await page.exposeFunction('forbid', (what: string) => forbidden.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { forbid } = window as unknown as { forbid: (what: string) => void };
      forbid([effectiveDirective, blockedURI, sample].join(' '));
    });
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    // Of all files only documents have a policy; charts for other sites bring their own.
    if (request.resourceType() !== 'document' || /\/(embed|pinned)\//.test(request.url()))
      return route.continue();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
      body: (await response.text()).replace('</head>', () => `${RECORD}</head>`),
    });
  });
  return async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return forbidden;
  };
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`the ${name} page needs no more than the policy allows`, async ({ page }) => {
    const forbidden = await underPolicy(page);
    await page.goto(path);
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('Dataset');
    expect(await forbidden()).toEqual([]);
  });
}

test('so it is when the application is awake', async ({ page }) => {
  const forbidden = await underPolicy(page);
  const awake = () =>
    expect(page.locator('html')).toHaveAttribute('data-started', 'true', { timeout: 60_000 });

  await page.goto(PAGES.overview);
  const panel = page.locator('details.share').first();
  await panel.locator('summary').first().click();
  await expect(panel.frameLocator('iframe').locator('h1')).toHaveText(
    'Viet Nam’s two-way trade grew about 5.7% a year from 2014 to 2024, to about US$2.25 billion',
    {
      timeout: 60_000,
    },
  );
  await page.locator('.show-all input').first().check();
  await page.locator('.chart-figure').first().hover();

  await page.goto(PAGES.targets);
  await page.getByRole('heading', { name: 'Paths to the targets' }).click();
  await awake();
  await page.locator('input[name=growth]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.scenario output')).toHaveText('10.5% a year');

  await page.goto(PAGES.check);
  await page.locator('textarea, input[type=text]').first().focus();
  await awake();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Growth', exact: true })
    .click();
  await expect(page.locator('h1')).toBeFocused();
  expect(await forbidden()).toEqual([]);
});

test.describe('without the leave that it needs', () => {
  test.use({ expectedMessages: [/Content Security Policy/] });

  test('the policy is found to forbid', async ({ page }) => {
    const forbidden = await underPolicy(page, "default-src 'none'; script-src 'self'");
    await page.goto(PAGES.overview);
    await expect.poll(async () => (await forbidden()).join()).toContain('style-src-elem');
  });
});
