// A picture for word processors looks as the other one does, on a machine that has none of its fonts.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { outlineTexts } from '../../../src/build/render/outline-texts.ts';
import { pngOf } from '../../../src/build/render/png.ts';
import { splitFaces } from '../../../src/build/render/split-faces.ts';
import { FONT_FILES } from '../../../src/build/render/text-faces.ts';

const pictureOf = (attributes: string, text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="0 0 400 40" font-family="'Noto Sans', 'Noto Sans Lao', sans-serif"><title>${text}</title><rect width="400" height="40" fill="#ffffff"/><g font-size="13"><text y="25" ${attributes}>${text}</text></g></svg>`;

/** Where a picture is dark. */
async function inkOf(svg: string, fontFiles: readonly string[]): Promise<{ dark: number[]; width: number }> {
  const png = await pngOf(svg, fontFiles);
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { dark: [...data].flatMap((value, at) => (value < 128 ? [at] : [])), width: info.width };
}

/** The share of dark pixels within one unit, two pixels, of a dark one of the other picture: letters are kerned in one only. */
function shareIn(
  { dark, width }: { dark: readonly number[]; width: number },
  other: { dark: readonly number[] },
): number {
  const steps = [-2, -1, 0, 1, 2];
  const near = new Set(
    other.dark.flatMap((at) => steps.flatMap((row) => steps.map((column) => at + row * width + column))),
  );
  return dark.filter((at) => near.has(at)).length / dark.length;
}

test.each<[what: string, attributes: string, text: string, least?: number]>([
  ['words from their left', 'x="8" fill="#16202a"', 'US$2.25 billion in 2024: “over”, 33.9 %'],
  [
    'semibold words to their right end',
    'x="392" text-anchor="end" font-weight="600"',
    'contradicts other figures',
  ],
  ['words about their middle', 'x="200" text-anchor="middle" font-size="18"', 'IMF, reported by Viet Nam'],
  [
    'a halo',
    'x="8" fill="#000000" stroke="#000000" stroke-width="3" stroke-linejoin="round"',
    '2025: US$2.978–2.994',
  ],
  ['Vietnamese', 'x="8"', 'Kim ngạch Việt Nam – Lào đạt hơn 2,2 tỷ USD, tăng 33,9%'],
  // Marks above and below letters stand as the font draws them, without the renderer's attachment.
  ['Lao', 'x="8" font-size="16"', 'ມູນຄ່າການຄ້າ ລາວ', 0.9],
])('%s', async (_what, attributes, text, least = 0.99) => {
  const picture = pictureOf(attributes, text);
  const outlined = await outlineTexts(picture);
  expect(outlined).not.toMatch(/<text|font-family|text-anchor/);
  expect(outlined).toContain('<title>');
  const ink = await inkOf(await splitFaces(picture), FONT_FILES);
  const outlinedInk = await inkOf(outlined, []);
  expect(ink.dark.length).toBeGreaterThan(500);
  expect(shareIn(ink, outlinedInk)).toBeGreaterThan(least);
  expect(shareIn(outlinedInk, ink)).toBeGreaterThan(least);
});
