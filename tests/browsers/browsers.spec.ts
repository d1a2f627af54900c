/** Every kind of page, and what readers do most, in the engines that `npm test` does not open. */
import { expect, test } from '@playwright/test';
import { PAGES, PAIR } from '../browser/reader.ts';
import { openFirefox } from './firefox.ts';
import { type RecordingSite, startSite } from './recording-site.ts';
import type { OpenVisitor, Visitor } from './visitor.ts';
import { openWebKit } from './webkit.ts';

const BROWSERS: Record<string, OpenVisitor> = { Firefox: openFirefox, WebKit: openWebKit };
const CHARTS = ['trend-t', 'targets', 'path', 'promises', 'two-counts-x'].map(
  (id) => `embed/${PAIR}/${id}.html`,
);

let site: RecordingSite;
let visitor: Visitor;

test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(() => site.close());
test.afterEach(() => visitor.close());

const printed = (): Promise<string[]> => visitor.read('window.printed');
const text = (selector: string): Promise<string> =>
  visitor.read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
const started = (): Promise<boolean> => visitor.read("document.documentElement.dataset.started === 'true'");

/** What lies beside the window, and drawings that can be seen but have no size. */
const FAULTS = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const beside = scrollWidth > clientWidth ? ['the page is ' + scrollWidth + ' px wide'] : [];
  const empty = [...document.querySelectorAll('figure')]
    .filter((figure) => figure.checkVisibility() && figure.querySelector('svg') !== null)
    .filter((figure) => ![...figure.querySelectorAll('svg')].some((drawing) => drawing.getBoundingClientRect().height > 20))
    .map((figure) => 'no drawing is shown: ' + figure.innerText.slice(0, 60));
  return [...beside, ...empty];
})()`;

for (const [name, open] of Object.entries(BROWSERS)) {
  for (const width of [390, 1440]) {
    test(`${name}, ${width} px: each kind of page is whole, comes alive and prints nothing`, async () => {
      visitor = await open(width);
      for (const path of Object.values(PAGES)) {
        await visitor.open(site.address + path);
        expect(await visitor.read('innerWidth'), path).toBe(width);
        const heading = await text('h1');
        expect(heading, path).not.toBe('');
        expect(await visitor.read(FAULTS), path).toEqual([]);
        const live = await visitor.read<boolean>(
          "document.querySelector('[data-live]')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })) ?? false",
        );
        if (live) await expect.poll(started, path).toBe(true);
        expect(await text('h1'), path).toBe(heading);
        expect(await visitor.read(FAULTS), path).toEqual([]);
        expect(await printed(), path).toEqual([]);
      }
    });

    test(`${name}, ${width} px: charts for other sites are drawn in their width`, async () => {
      visitor = await open(width);
      for (const path of CHARTS) {
        await visitor.open(site.address + path);
        expect(await visitor.read(FAULTS), path).toEqual([]);
        const drawn = await visitor.read<number>(
          "Math.max(...[...document.querySelectorAll('svg')].map((drawing) => drawing.getBoundingClientRect().width))",
        );
        expect(drawn, path).toBeGreaterThan(width * 0.8);
      }
    });

    test(`${name}, ${width} px: a search, a sentence, the code of a chart and a link`, async () => {
      visitor = await open(width);
      await visitor.open(`${site.address}${PAIR}/growth/`);
      if (!(await visitor.read("document.querySelector('main input[type=search]').checkVisibility()")))
        await visitor.press('main details:has(input[type=search]) > summary');
      await visitor.type('main input[type=search]', 'tang gan 34');
      await expect.poll(() => text('.growth-row')).toContain('“tăng gần 34%”');

      await visitor.open(`${site.address}${PAIR}/check/`);
      await visitor.type(
        'textarea',
        'In 2024 two-way trade was over US$2.5 billion, exports were US$1.3 billion and imports US$641.8 million.',
      );
      await expect
        .poll(() => text('.statement-verdict .short-answer'))
        .toBe('These figures cannot all be true.');

      await visitor.open(`${site.address}${PAIR}/`);
      await visitor.press('details.share > summary');
      await expect.poll(() => text('details.share pre code')).toContain('<iframe');
      await visitor.press('nav a[href$="/targets/"]');
      await expect.poll(() => text('h1')).toContain('deadlines');
      expect(await visitor.read('location.pathname')).toBe(`/${PAIR}/targets/`);
      await visitor.read('void history.back()');
      await expect.poll(() => visitor.read('location.pathname')).toBe(`/${PAIR}/`);
      await expect.poll(() => text('h1')).not.toContain('deadlines');
      expect(await printed()).toEqual([]);
      await visitor.read("console.error('not', 'silent')");
      expect(await printed()).toEqual(['not silent']);
    });
  }
}
