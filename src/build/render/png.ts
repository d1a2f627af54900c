/** Draws pictures in pixels, for where SVG cannot be used: word processors, messages, previews of links. */
import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';

/** How many pixels one unit of the picture becomes: with two it is sharp on dense screens and in print. */
export const PNG_SCALE = 2;
/** The most colours of an indexed picture. */
const MOST_COLORS = 256;
/**
 * The difference in red, green and blue up to which colours count as one. The edges of letters have a hundred shades,
 * which nobody tells from twenty. Any two colours of the charts differ by more.
 */
const SAME = 12;

/**
 * Draws an SVG file in pixels. No fonts of the system are used, so that every machine gives the same.
 *
 * @param svg a picture with a background, so that nothing is transparent; each text has one font, see `splitFaces`
 * @param fontFiles TTF files, see `withPictureFaces`; compressed web fonts would draw nothing
 */
export async function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: PNG_SCALE },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Noto Sans' },
  });
  const { width, height } = image;
  // A chart has few colours. A file that numbers them is half as large.
  const indexed = indexColors(image.pixels);
  if (indexed === null) return image.asPng();
  const { places, palette } = indexed;
  return encode(
    { width, height, data: places, channels: 1, depth: 8, palette: palette.map(bytesOf) },
    { zlib: { level: 6 } },
  );
}

/** The pixels as indexes into a list of colours; `null` where there are too many colours. */
function indexColors(rgba: Uint8Array): { places: Uint8Array; palette: number[] } | null {
  const pixels = pixelsOf(rgba);
  const places = new Uint8Array(pixels.length);
  const shades = new Map<number, Shade>();
  let begin = 0;
  while (begin < pixels.length) {
    const pixel = pixels[begin] ?? 0;
    // Most pixels are equal to the one before.
    let end = begin + 1;
    while (end < pixels.length && pixels[end] === pixel) end += 1;
    const known = shades.get(pixel);
    if (!known && shades.size === MOST_COLORS) return null;
    const shade = known ?? { place: shades.size, color: colorAt(rgba, 4 * begin), count: 0 };
    if (!known) shades.set(pixel, shade);
    shade.count += end - begin;
    places.fill(shade.place, begin, end);
    begin = end;
  }
  const { palette, merged } = mergeShades([...shades.values()]);
  for (let index = 0; index < places.length; index += 1) places[index] = merged[places[index] ?? 0] ?? 0;
  return { palette, places };
}

/** Bytes as numbers of four bytes each, in this machine's byte order. */
const pixelsOf = (bytes: Uint8Array): Uint32Array =>
  bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    : new Uint32Array(bytes.slice().buffer);

/** A colour of the drawing: its index, and how many pixels have it. */
interface Shade {
  readonly place: number;
  /** 0xrrggbb */
  readonly color: number;
  count: number;
}

const colorAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

const bytesOf = (color: number): number[] => [color >>> 16, (color >>> 8) & 255, color & 255];

/** The colours that are kept, the most frequent first, and for each shade the index of the one that replaces it. */
function mergeShades(shades: readonly Shade[]): { palette: number[]; merged: Uint8Array } {
  const palette: number[] = [];
  const merged = new Uint8Array(shades.length);
  for (const { place, color } of [...shades].sort((a, b) => b.count - a.count || a.place - b.place)) {
    const near = palette.findIndex((other) => isNear(color, other));
    merged[place] = near < 0 ? palette.push(color) - 1 : near;
  }
  return { palette, merged };
}

const isNear = (a: number, b: number): boolean =>
  [16, 8, 0].every((shift) => Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)) <= SAME);
