/** Keeps the pixels of pictures from build to build, because drawing them takes most of a first build's time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { BuildCache, sha256 } from './build-cache.ts';
import { FONT_FILES } from './text-faces.ts';

/** A cache of pixels by the SVG markup that they show. @param folder where the pictures are; it need not exist */
export const pictureCache = (folder: string): BuildCache => new BuildCache(folder, drawnWith());

/** What pictures are drawn with: the same markup may look different with other programs or fonts. */
function drawnWith(): string {
  const renderer: unknown = createRequire(import.meta.url)('@resvg/resvg-js/package.json');
  const digest = (path: string | URL) => sha256(readFileSync(path)).toString('hex');
  const own = digest(new URL('png.ts', import.meta.url));
  return JSON.stringify([own, FONT_FILES.map(digest), sharp.versions, renderer]);
}
