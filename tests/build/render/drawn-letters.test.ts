import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { printPart } from '../../../src/build/commands/report.ts';
import { inDrawnLetters, redrawnNames } from '../../../src/build/render/drawn-letters.ts';
import { outlineTexts } from '../../../src/build/render/outline-texts.ts';
import { pngOf } from '../../../src/build/render/png.ts';
import { FONT_FILES, faceOf, facesOf } from '../../../src/build/render/text-faces.ts';
import { measureText } from '../../../src/build/render/text-metrics.ts';

const pictureOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" viewBox="0 0 300 40" font-family="Noto Sans"><title>${text}</title><rect width="300" height="40" fill="#fff"/><text x="8" y="25">${text}</text></svg>`;

const inkOf = async (svg: string) => {
  const { data } = await sharp(await pngOf(svg, FONT_FILES))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
};

describe('a name in letters that the fonts of pictures lack', () => {
  it.each([
    ['Chinese', '人民网'],
    ['Japanese', 'ラオスの貿易'],
    ['Korean', '연합뉴스'],
    ['Thai', 'ฐานเศรษฐกิจ'],
    ['Arabic', 'وكالة الأنباء'],
    ['Hebrew', 'הארץ'],
    ['Khmer', 'ភ្នំពេញ'],
    ['Burmese', 'မြန်မာ'],
    ['Bengali', 'প্রথম আলো'],
    ['Georgian', 'თბილისი'],
  ])('is drawn in Latin ones: %s', async (_script, name) => {
    const drawn = inDrawnLetters(name);
    expect(drawn).toMatch(/^[A-Za-z'` -]{3,}$/);
    const picture = pictureOf(name);
    expect(redrawnNames([picture])).toEqual([[name, drawn]]);
    // Pixels and outlines are those of the Latin letters, and there is room for them.
    expect(await inkOf(inDrawnLetters(picture))).toBe(await inkOf(pictureOf(drawn)));
    const outlined = await outlineTexts(picture);
    const [, path] = /<path[^>]* d="([^"]+)"/.exec(outlined) ?? [];
    expect(path).toBe(/<path[^>]* d="([^"]+)"/.exec(await outlineTexts(pictureOf(drawn)))?.[1]);
    expect(outlined).toContain(`<title>${name}</title>`);
    expect(measureText(name, 13)).toEqual(measureText(drawn, 13));
  });

  it('leaves those that the fonts have', () => {
    for (const text of [
      'Báo Công Thương: 2,2 tỷ USD – “hơn”',
      'ໜັງສືພິມ ວຽງຈັນໃໝ່',
      'Ελλάδα',
      'Вьетнам',
      '≤ 5 %',
    ]) {
      expect(inDrawnLetters(text)).toBe(text);
      expect(redrawnNames([pictureOf(text)])).toEqual([]);
    }
  });

  it('brings no markup, and nothing that could not be drawn', () => {
    const faces = facesOf('regular');
    for (const text of ['“＂＆Ｂ', '新华社 📈 2.2', '【人民】', '〈Lao〉', '𠀀𝔸']) {
      const drawn = inDrawnLetters(text);
      expect(drawn).not.toMatch(/[<>&"]/);
      expect([...drawn].filter((letter) => letter !== ' ' && !faceOf(letter, faces))).toEqual([]);
    }
  });

  it('is told by the build', () => {
    const printed = vi.spyOn(console, 'log').mockReturnValue(undefined);
    printPart('vnm-lao', 'dist', 10, {
      pages: 1,
      exported: 1,
      latinNames: redrawnNames([pictureOf('人民网'), pictureOf('📈')]),
      addressed: true,
      kept: { files: 0, versions: 0, redrawn: [] },
    });
    expect(printed.mock.calls.join('\n')).toContain(
      '2 names in Latin letters in pictures, whose fonts lack their own: 人民网 as RenMinWang, 📈 as ',
    );
    printed.mockRestore();
  });
});
