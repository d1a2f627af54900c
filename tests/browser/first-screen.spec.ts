// What readers come for stands in the first screen of the page that they open, on a desk and on a phone.
import { expect, PAGES, test } from './reader.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

// biome-ignore format: one row a question
const ANSWERS: readonly (readonly [question: string, page: string, answers: readonly RegExp[]])[] = [
  ['How large was trade in 2024, and how sure is that?', PAGES.overview, [/^About US\$2\.25 billion in 2024$/, /exceeds its parts, at most US\$1\.992 billion$/]],
  ['Which growth of 2024 is right?', PAGES.overview, [/^Up about 34% to 38% in 2024 by Viet Nam’s count$/, /growth of 32\.8%, but other figures allow at most 29%$/]],
  ['How far is the open target?', PAGES.targets, [/US\$5 billion .*would take about 14% a year/]],
  ['Which stated growths cannot be true?', PAGES.growth, [/^\d+ of \d+ stated growths cannot be true/, /^\d+ cannot be true$/]],
];

for (const viewport of SCREENS) {
  test.describe(`in ${viewport.width} by ${viewport.height} pixels`, () => {
    test.use({ viewport });
    for (const [question, page, answers] of ANSWERS) {
      test(question, async ({ page: shown }) => {
        await shown.goto(page);
        for (const answer of answers) {
          const place = shown
            .locator('main :is(h1, p, a, span, li):visible')
            .filter({ hasText: answer })
            .first();
          const box = await place.boundingBox();
          expect(box, String(answer)).not.toBeNull();
          expect((box?.y ?? 0) + (box?.height ?? 0), String(answer)).toBeLessThanOrEqual(viewport.height);
        }
      });
    }
  });
}
