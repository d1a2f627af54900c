/// <reference path="./subset-font.d.ts" />
/** Reduces the fonts for drawing pictures in pixels to the letters that the pictures have. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FILES } from './text-faces.ts';

/**
 * The ids of the names by which a font is found: family, style, full name, PostScript name, and family and style by
 * weight.
 */
const NAMES = [1, 2, 4, 6, 16, 17];
/** The letters that `splitFaces` adds: the ring and the vowel that "am" is drawn as. */
const PUT_IN = '\u0ecd\u0eb2';

/**
 * Runs a task with font files that have only the letters of the pictures. The renderer reads all font files again for
 * every line of every picture. With complete fonts that takes most of its time, for the same pixels.
 *
 * @param pictures all SVG files that the task draws
 */
export async function withPictureFaces<T>(
  pictures: readonly string[],
  task: (fontFiles: readonly string[]) => Promise<T>,
): Promise<T> {
  const letters = [...new Set([PUT_IN, ...pictures].join(''))].join('');
  const folder = await mkdtemp(join(tmpdir(), 'tradecheck-faces-'));
  try {
    const files: string[] = [];
    for (const file of FONT_FILES) {
      const cut = await subsetFont(await readFile(file), letters, {
        targetFormat: 'truetype',
        preserveNameIds: NAMES,
      });
      const path = join(folder, basename(file));
      await writeFile(path, cut);
      files.push(path);
    }
    return await task(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
