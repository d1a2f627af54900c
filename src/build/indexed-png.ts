/** Writes a picture of few colours as a PNG file: https://www.w3.org/TR/png-3/ */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export interface IndexedPicture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** At most 256 colours, each as 0xrrggbb. */
  readonly palette: readonly number[];
  /** Of each pixel, row by row, the place of its colour in the palette. */
  readonly places: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The header's number for pictures with a palette. */
const INDEXED = 3;
/** What four bits can tell apart. */
const FEW = 16;

const compressed = promisify<Uint8Array, { level: number; memLevel: number }, Buffer>(deflate);

/** The file: four bits a pixel where that is enough, else eight. */
export async function indexedPng({ width, height, palette, places }: IndexedPicture): Promise<Uint8Array> {
  const depth = palette.length <= FEW ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, INDEXED], 8);
  const colors = palette.flatMap((color) => [color >>> 16, (color >>> 8) & 255, color & 255]);
  const rows = depth === 4 ? rowsOfHalves(places, width, height) : rowsOfBytes(places, width, height);
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colors)),
    chunk('IDAT', await compressed(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Each row begins with the number of its filter: 0, none, which is best for places. */
function rowsOfBytes(places: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** Two pixels a byte, the left one in its higher half. */
function rowsOfHalves(places: Uint8Array, width: number, height: number): Uint8Array {
  const length = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * length + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | ((places[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
    }
  }
  return rows;
}

/** Its length, its name, its content, and the check of both. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
