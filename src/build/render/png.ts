/** Draws pictures in pixels, for where SVG cannot be used: word processors, messages, previews of links. */
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** How many pixels one unit of the picture becomes: with two it is sharp on dense screens and in print. */
export const PNG_SCALE = 2;

/**
 * Draws an SVG file in pixels. No fonts of the system are used, so that every machine gives the same.
 *
 * @param svg a picture with a background, so that nothing is transparent; each text has one font, see `splitFaces`
 * @param fontFiles TTF files, see `withPictureFaces`; compressed web fonts would draw nothing
 * @throws {Error} for markup that is no SVG
 */
export async function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: PNG_SCALE },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
  });
  // A chart has few colours. A file that numbers them is half as large. Mixing two colours to look like a third would
  // spot the plain surfaces.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 1 })
    .toBuffer();
}
