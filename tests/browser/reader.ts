/** A reader's browser: any warning, error or failed request that the page makes by itself fails the test. */
import { join } from 'node:path';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import type { Dataset } from '../../src/domain/index.ts';

export { expect };

interface Reader {
  /** Patterns of console messages that a test provokes on purpose. */
  expectedMessages: RegExp[];
}

export const test = base.extend<Reader>({
  expectedMessages: [[], { option: true }],
  page: async ({ page, expectedMessages }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(String(error)));
    await use(page);
    const unexpected = messages.filter((text) => !expectedMessages.some((pattern) => pattern.test(text)));
    expect(unexpected, 'the page printed to the console').toEqual([]);
  },
});

/** The site of the frozen ledger, as files. */
export const SITE_FOLDER = join(import.meta.dirname, '../../.cache/frozen-site');

/** The pair of the frozen ledger. */
export const PAIR = 'en/vnm-lao';

/** One page of each kind. */
export const PAGES = {
  home: 'en/',
  overview: `${PAIR}/`,
  growth: `${PAIR}/growth/`,
  findings: `${PAIR}/findings/`,
  finding: `${PAIR}/findings/growth-outside-parts-015a158a/`,
  revision: `${PAIR}/findings/revised-3ef70263/`,
  mirror: `${PAIR}/findings/mirror-cd992eb8/`,
  targets: `${PAIR}/targets/`,
  'two counts': `${PAIR}/two-counts/`,
  values: `${PAIR}/values/`,
  files: `${PAIR}/data/`,
  chart: `${PAIR}/charts/trend-t/`,
  claims: `${PAIR}/claims/`,
  method: `${PAIR}/method/`,
  check: `${PAIR}/check/`,
  'checked statement': `${PAIR}/check/?lang=vi&T=2%2C2+t%E1%BB%B7+USD&T-growth=t%C4%83ng+33%2C9%25&period=2024`,
  value: `${PAIR}/values/T-2024/`,
  'implied value': `${PAIR}/values/T-2023-Q1/`,
  sources: `${PAIR}/sources/`,
  source: `${PAIR}/sources/2025-01-09-viet-nam-news-committee/`,
  'context source': `${PAIR}/sources/undated-kinh-te-do-thi-state-visit/`,
  level: `${PAIR}/claims/2025-01-09-viet-nam-news-committee/trade-2024/`,
  growth_claim: `${PAIR}/claims/2025-01-09-viet-nam-news-committee/trade-2024-growth/`,
  met: `${PAIR}/claims/2025-01-cafeland-two-billion/target-growth-met/`,
  target: `${PAIR}/claims/2025-12-01-viet-nam-news-party-leaders/target-10bn/`,
  changes: `${PAIR}/changes/`,
  corrections: `${PAIR}/corrections/`,
} as const;

/** Translates a page as browsers do: each text goes into an element of its own, with other words. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const { parentElement } = text;
      if (!parentElement || parentElement.closest('[translate=no], script, style, option')) continue;
      const font = document.createElement('font');
      font.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  });
}

/** The dataset that the site serves. */
export async function datasetOf(request: APIRequestContext): Promise<Dataset> {
  return (await request.get('data/vnm-lao/dataset.json')).json();
}
