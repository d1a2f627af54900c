/** Makes archives with the same bytes at any time and place. */
import { type Zippable, zipSync } from 'fflate';

/** Files that are already compressed, and are only stored. */
const COMPRESSED = /\.png$/;

/**
 * Packs files into a ZIP.
 *
 * @param files contents by path in the archive, in the order in which they are listed
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  // The earliest date that an archive can hold. It is written in local time, and so is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries[path] = [bytes, { mtime, level: COMPRESSED.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}
