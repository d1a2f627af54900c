/** The fonts that the project ships for its pictures (Noto Sans, OFL). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/** The strength of letters. */
export type FontWeight = 'regular' | 'semibold';

/** The font files by weight. A letter that the first does not have is taken from the second. */
const FILES_BY_WEIGHT: Readonly<Record<FontWeight, readonly string[]>> = {
  regular: ['noto-sans/400Regular/NotoSans_400Regular', 'noto-sans-lao/400Regular/NotoSansLao_400Regular'],
  semibold: [
    'noto-sans/600SemiBold/NotoSans_600SemiBold',
    'noto-sans-lao/600SemiBold/NotoSansLao_600SemiBold',
  ],
};

const resolve = createRequire(import.meta.url).resolve;
const fontPath = (file: string): string => resolve(`@expo-google-fonts/${file}.ttf`);

/** The fonts that files name. No system font has the same widths, so that the last choice is any sans-serif. */
export const FILE_FONT_FAMILY = "'Noto Sans', 'Noto Sans Lao', sans-serif";

/** All font files, for drawing text in pixels. */
export const FONT_FILES: readonly string[] = Object.values(FILES_BY_WEIGHT).flat().map(fontPath);

const fonts = new Map<FontWeight, opentype.Font[]>();

/** The fonts of a weight, by preference. */
export function facesOf(weight: FontWeight): opentype.Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  const loaded = FILES_BY_WEIGHT[weight].map((file) => {
    const { buffer, byteOffset, byteLength } = readFileSync(fontPath(file));
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  });
  fonts.set(weight, loaded);
  return loaded;
}

/** The first font that has a letter. */
export const faceOf = (letter: string, faces: readonly opentype.Font[]): opentype.Font | undefined =>
  faces.find((face) => face.charToGlyphIndex(letter) > 0);
