// The site on a host with a strict policy for what a page may load and run.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './reader.ts';

// The application comes only when it is asked for, and a machine may be busy.
test.setTimeout(240_000);

/** The policy of pages as SECURITY.md tells it. */
const [TOLD] = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8').match(
  /default-src 'none'; script-src 'self' [^"\n]+/,
) ?? [''];

test('each page brings the policy that SECURITY.md tells, before what it is about', async ({ request }) => {
  for (const path of [...Object.values(PAGES), 'no-such-page/']) {
    const page = await (await request.get(path)).text();
    const [meta = '', policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(page) ?? [];
    expect(policy.replaceAll(/'sha256-[^']{44}'/g, '<hash>'), path).toBe(
      // A page that nothing takes over has no script.
      page.includes('<script') ? TOLD : TOLD.replace(' <hash>', ''),
    );
    expect(page.indexOf(meta), path).toBeLessThan(page.search(/<(style|script|link)/));
  }
});

/** What `--site` puts into the head of a page: data, which no policy for scripts is about. */
const RECORD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dataset"}</script>';

/** Opens pages with something more in their heads, and collects what their policy forbids. */
async function watched(page: Page, more = RECORD): Promise<() => Promise<string[]>> {
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
      body: (await response.text()).replace('</head>', () => `${more}</head>`),
    });
  });
  return async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return forbidden;
  };
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`the ${name} page needs no more than its policy allows`, async ({ page }) => {
    const forbidden = await watched(page);
    await page.goto(path);
    expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('Dataset');
    expect(await forbidden()).toEqual([]);
  });
}

test('so it is when the application is awake', async ({ page }) => {
  const forbidden = await watched(page);
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

test.describe('what somebody slips into a page', () => {
  test.use({ expectedMessages: [/Content Security Policy/] });

  for (const [what, markup, directive] of [
    ['a script within it', '<script>document.title = "theirs"</script>', 'script-src-elem'],
    ['a script of another site', '<script src="http://other.test/a.js"></script>', 'script-src-elem'],
    ['a style within it', '<style>body { display: none }</style>', 'style-src-elem'],
    ['a picture of another site', '<img src="http://other.test/a.png">', 'img-src'],
    ['another base for its addresses', '<base href="http://other.test/">', 'base-uri'],
  ] as const) {
    test(`${what} is forbidden`, async ({ page }) => {
      const forbidden = await watched(page, markup);
      await page.goto(PAGES.overview);
      await expect.poll(async () => (await forbidden()).join()).toContain(directive);
      await expect(page).not.toHaveTitle('theirs');
    });
  }
});
