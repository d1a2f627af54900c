/** Saves a checked statement as a file: the site has none of what a reader typed. */
import { type PictureBlock, statementSvg } from './statement-svg.ts';

/** The shape of each drawing that is saved, with its scale. */
export const SAVED_DRAWINGS = '.at-660 svg';

/** Offers a picture as an SVG file. @param name of the file, without its ending */
export function savePicture(blocks: readonly PictureBlock[], name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([statementSvg(blocks)], { type: 'image/svg+xml' }));
  link.download = `${name}.svg`;
  link.click();
  // By then the browser has started to read it.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
