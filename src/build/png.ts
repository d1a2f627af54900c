/** Pictures in pixels, for where SVG can't go: word processors, messages, previews of links. */
import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';

/** How many pixels one unit of the picture becomes: sharp on dense screens and in print. */
export const PNG_SCALE = 2;
/** What an indexed picture can hold. */
const MOST_COLORS = 256;

/**
 * Draws an SVG file in pixels, with the given faces only: no system's faces, so that every machine gives the same.
 *
 * @param svg a picture with a ground: nothing in it is transparent; no text in it is of two faces, see `splitFaces`
 * @param fontFiles whole TTF files; compressed web fonts would draw nothing
 */
export async function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: PNG_SCALE },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
  });
  const { width, height } = image;
  // A chart has few colours; with a number for each of them its file is half as large.
  const indexed = indexColors(image.pixels);
  return indexed === null
    ? image.asPng()
    : encode({ width, height, channels: 1, depth: 8, ...indexed }, { zlib: { level: 6 } });
}

/** The pixels as places in a list of their colours; `null` where these are too many. */
function indexColors(rgba: Uint8Array): { data: Uint8Array; palette: number[][] } | null {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const data = new Uint8Array(rgba.byteLength / 4);
  const places = new Map<number, number>();
  let [last, place] = [-1, 0];
  for (let index = 0; index < data.length; index += 1) {
    const color = pixels.getUint32(4 * index);
    if (color !== last) {
      place = places.get(color) ?? places.size;
      if (place === MOST_COLORS) return null;
      places.set(color, place);
      last = color;
    }
    data[index] = place;
  }
  const palette = [...places.keys()].map((color) => [
    color >>> 24,
    (color >>> 16) & 255,
    (color >>> 8) & 255,
  ]);
  return { data, palette };
}
