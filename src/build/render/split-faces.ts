/**
 * Cuts texts where their font changes, for drawing them in pixels. The renderer itself takes letters from a second font
 * only where a line has as many glyphs in both. A line of Lao and Vietnamese does not, and is drawn as boxes, or not at
 * all.
 */

import { serializeDrawing } from './serialize-drawing.ts';
import type { FontWeight } from './text-faces.ts';
import { measureText } from './text-metrics.ts';
import { withDocument } from './with-happy-dom.ts';

const LAO = /\p{Script=Lao}/u;
/** Runs of Lao with the spaces between its words, and runs of anything else. */
const RUNS = /\p{Script=Lao}+(?:\s+\p{Script=Lao}+)*|\P{Script=Lao}+/gu;
/**
 * The vowel "am" with the tone marks before it. It is drawn as a ring above and a letter after, for which the renderer
 * leaves room for only one. Written as these two, with the ring below the tone marks, it is drawn correctly.
 */
const VOWEL_AM = /([\u0ec8-\u0ecb]*)\u0eb3/g;

/** A text whose vowels "am" are written as a ring and a letter. */
export const splitAm = (text: string): string => text.replace(VOWEL_AM, '\u0ecd$1\u0eb2');

const LAO_FACE = 'Noto Sans Lao';
/** What part of a text is before its x, by `text-anchor`. */
export const BEFORE_X: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Gives each font in a drawing a piece of text of its own, at its own place.
 *
 * @throws {Error} for markup without an SVG
 */
export async function splitFaces(svg: string): Promise<string> {
  if (!LAO.test(svg)) return svg;
  return withDocument(async (document) => {
    document.body.innerHTML = svg;
    for (const text of document.querySelectorAll('text')) {
      const lines = text.querySelectorAll('tspan');
      for (const line of lines.length > 0 ? lines : [text]) if (LAO.test(line.textContent ?? '')) split(line);
    }
    const drawing = document.querySelector('svg');
    if (!drawing) throw new Error('no drawing in the markup: expected an SVG');
    return serializeDrawing(drawing);
  });
}

function split(line: Element): void {
  const inherited = (name: string) => line.closest(`[${name}]`)?.getAttribute(name);
  const size = Number(inherited('font-size') ?? 16);
  const weight: FontWeight = inherited('font-weight') === '600' ? 'semibold' : 'regular';
  const content = splitAm(line.textContent ?? '');
  const widthOf = (piece: string) => measureText(piece, size, weight).width;
  const before = BEFORE_X[inherited('text-anchor') ?? 'start'] ?? 0;
  let x = Number(inherited('x') ?? 0) - before * widthOf(content);
  line.setAttribute('text-anchor', 'start');
  line.textContent = '';
  for (const run of content.match(RUNS) ?? []) {
    // Spaces at the ends of a piece are not drawn, so that it starts after them.
    const start = x + widthOf(run.slice(0, run.length - run.trimStart().length));
    x += widthOf(run);
    if (run.trim() === '') continue;
    const piece = line.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    piece.setAttribute('x', String(Math.round(start * 100) / 100));
    if (LAO.test(run)) piece.setAttribute('font-family', LAO_FACE);
    piece.textContent = run.trim();
    line.append(piece);
  }
}
