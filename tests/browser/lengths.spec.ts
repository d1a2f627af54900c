// How high pages are, in each language: words of one are longer than those of another.
import { expect, PAGES, test } from './reader.ts';

const LANGUAGES = ['en', 'vi', 'lo'] as const;

/** The most pixels that a page may be high before anything is opened, by the width of the window. */
// biome-ignore format: one row a page
const MOST: readonly (readonly [page: keyof typeof PAGES, width: number, pixels: number])[] = [
  ['overview', 1440, 2800], ['overview', 390, 4300],
  ['growth', 1440, 3000], ['growth', 390, 5000],
  ['findings', 1440, 2800],
  ['targets', 1440, 3400],
  ['claims', 1440, 2800],
  ['sources', 1440, 2800],
];

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    // A reader of the page's language: others are offered theirs in a line above it.
    test.use({ locale: language });
    for (const [name, width, most] of MOST) {
      test(`the ${name} page is at most ${most} px high at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(PAGES[name].replace(/^en\//, `${language}/`));
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
      });
    }
  });
}
