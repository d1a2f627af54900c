/** Breaks text into lines of a width, between words, or where a word ends in scripts without spaces. */
import { isUnitOf } from '../../app/index.ts';
import type { FontWeight } from './text-faces.ts';
import { measureText } from './text-metrics.ts';

/** Scripts without spaces between words. */
const NO_SPACES = /[\p{Script=Lao}\p{Script=Thai}]/u;
/** How much wider these letters may be in another font, where the named one is missing. */
const WIDER = 1.2;

/**
 * The lines of a text, none wider than `width` unless a single word is.
 *
 * @param width in the unit of `fontSize`
 * @param locale BCP 47, for words in scripts without spaces
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  locale: string,
  weight?: FontWeight,
): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const piece of piecesOf(text, locale)) {
    if (line && used + widthOf(piece.trimEnd(), weight) * fontSize > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += widthOf(piece, weight) * fontSize;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

/** Widths of pieces, kept because many charts have the same words. */
const widths = new Map<string, number>();

/** The width of a piece at a size of 1. */
function widthOf(piece: string, weight: FontWeight = 'regular'): number {
  const key = `${weight} ${piece}`;
  const width = widths.get(key) ?? measureText(piece, 1, weight).width * (NO_SPACES.test(piece) ? WIDER : 1);
  widths.set(key, width);
  return width;
}

/** The pieces between which a line may break. A space ends the piece before it; a number and its unit are one. */
function piecesOf(text: string, locale: string): string[] {
  const pieces: string[] = [];
  for (const word of text.match(/\S+\s*/g) ?? []) {
    const [first = word, ...rest] = NO_SPACES.test(word)
      ? [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(word)].map(({ segment }) => segment)
      : [word];
    const before = pieces.at(-1) ?? '';
    if (isUnitOf(before.trimEnd(), first)) pieces.splice(-1, 1, before + first, ...rest);
    else pieces.push(first, ...rest);
  }
  return pieces;
}
