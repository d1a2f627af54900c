/** Writes compressed copies of a site's files beside them, for hosts that serve such copies instead of compressing at each request. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib';
import { BuildCache } from '../render/build-cache.ts';
import { filesBelow } from './files-below.ts';

/** The endings of compressed copies: Brotli (RFC 7932) and gzip (RFC 1952), as nginx and Caddy look for them. */
export const COMPRESSED_ENDINGS = ['.br', '.gz'] as const;
type Compression = (typeof COMPRESSED_ENDINGS)[number];

/** Files of text. Pictures in pixels and archives are compressed already. */
const COMPRESSIBLE: ReadonlySet<string> = new Set(
  'html js css json svg csv atom xml txt bib ris'.split(' ').map((ending) => `.${ending}`),
);

/** What all pages load is compressed as far as possible, which takes a hundred times as long for a sixth less. */
const SHARED_FILES: ReadonlySet<string> = new Set(['.js', '.css']);

/** Shorter files fit into one packet of a network either way. */
const LEAST_BYTES = 1_400;

/** The folder of the project with the copies of earlier builds. */
const CACHED_COPIES = '.cache/compressed';

/** How many files are compressed at once: as many as Node has threads for it. */
const COMPRESSED_AT_ONCE = 4;

/**
 * Compresses the files of text of a folder. The same files give the same copies. One that would not be smaller is left out.
 *
 * @param project the folder in which copies are kept from build to build
 * @returns how many copies were written
 * @throws {Error} from the file system
 */
export async function compressFolder(folder: string, project: string): Promise<number> {
  const cache = new BuildCache(join(project, CACHED_COPIES), JSON.stringify(process.versions.zlib));
  const waiting = filesBelow(folder).filter((path) => COMPRESSIBLE.has(extname(path)));
  let copies = 0;
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const content = await readFile(path);
      if (content.length < LEAST_BYTES) continue;
      for (const ending of COMPRESSED_ENDINGS) {
        const copy = await copyOf(content, ending, SHARED_FILES.has(extname(path)), cache);
        if (copy.length >= content.length) continue;
        await writeFile(path + ending, copy);
        copies += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: COMPRESSED_AT_ONCE }, work));
  await cache.prune();
  return copies;
}

function copyOf(
  content: Uint8Array,
  ending: Compression,
  isShared: boolean,
  cache: BuildCache,
): Promise<Uint8Array> {
  const digest = createHash('sha256').update(content).digest('hex');
  return cache.find(`${ending} ${isShared} ${digest}`, () =>
    ending === '.gz'
      ? promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })
      : promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress)(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: isShared ? constants.BROTLI_MAX_QUALITY : 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
  );
}
