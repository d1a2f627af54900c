/** Widths of text without a browser, from the advances of the font that the project ships (Noto Sans, OFL). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const TTF = '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';

let font: opentype.Font | undefined;

/** The face that texts are measured in; the static charts ask for it. */
export const FONT_FAMILY = 'Noto Sans, system-ui, sans-serif';

/** The width and the line height of one line of text, in the unit of `fontSize`. */
export function measureText(text: string, fontSize: number): { width: number; height: number } {
  font ??= load();
  return {
    width: font.getAdvanceWidth(text, fontSize),
    height: ((font.ascender - font.descender) / font.unitsPerEm) * fontSize,
  };
}

function load(): opentype.Font {
  const file = readFileSync(createRequire(import.meta.url).resolve(TTF));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
