/** Breaks text into lines of a width: between words, and in scripts without spaces where a word ends. */
import { type FontWeight, measureText } from './text-metrics.ts';

/** Lao and Thai put no space between words. */
const NO_SPACES = /[\p{Script=Lao}\p{Script=Thai}]/u;
/** Where the named face is missing, these letters are drawn in one that is up to so much wider. */
const WIDER = 1.2;

/**
 * The lines of a text, none wider than `width` unless one word is.
 *
 * @param width in the unit of `fontSize`
 * @param locale BCP 47, for the words of scripts without spaces
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

/** The same words stand around many charts. */
const widths = new Map<string, number>();

/** The width of a piece at a size of 1. */
function widthOf(piece: string, weight: FontWeight = 'regular'): number {
  const key = `${weight} ${piece}`;
  const width = widths.get(key) ?? measureText(piece, 1, weight).width * (NO_SPACES.test(piece) ? WIDER : 1);
  widths.set(key, width);
  return width;
}

/** The pieces between which a line may break; a space ends the piece before it. */
function piecesOf(text: string, locale: string): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) =>
    NO_SPACES.test(word)
      ? [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(word)].map(({ segment }) => segment)
      : [word],
  );
}
