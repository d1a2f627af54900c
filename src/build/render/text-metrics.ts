/** Measures text without a browser, by the fonts of the pictures. */
import type opentype from 'opentype.js';
import { inDrawnLetters } from './drawn-letters.ts';
import { type FontWeight, faceOf, facesOf } from './text-faces.ts';

/**
 * The width and the line height of one line of text, in the unit of `fontSize`; that of letters that no font has is the width of the
 * Latin ones that stand for them.
 *
 * @throws {Error} for a weight without a font
 */
export function measureText(
  text: string,
  fontSize: number,
  weight: FontWeight = 'regular',
): { width: number; height: number } {
  const faces = facesOf(weight);
  const [main] = faces;
  if (!main) throw new Error(`no font: ${weight}`);
  const units = [...inDrawnLetters(text)].reduce((sum, letter) => sum + advanceOf(letter, faces), 0);
  return {
    width: (units / main.unitsPerEm) * fontSize,
    height: ((main.ascender - main.descender) / main.unitsPerEm) * fontSize,
  };
}

/** The width of a letter in units of the first font, without kerning. Marks above and below letters have none. */
function advanceOf(letter: string, faces: readonly opentype.Font[]): number {
  const face = faceOf(letter, faces) ?? faces[0];
  const [main] = faces;
  if (!face || !main) return 0;
  const { advanceWidth = 0 } = face.charToGlyph(letter);
  return (advanceWidth * main.unitsPerEm) / face.unitsPerEm;
}
