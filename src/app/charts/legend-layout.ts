/** Places the entries of a legend one after the other, with a new line where one has no room, and several for one that is
 * longer than a line. Lengths are in pixels. */
import { roundPixels } from './pixels.ts';
import { roughLines, roughWidth } from './trend/label-placement.ts';

/** The height of a line, the width of a mark, and the gap between a mark and its words. */
export const LEGEND = { line: 20, mark: 22, gap: 6 } as const;
/** The gap between entries. */
const ENTRY_GAP = 18;

/** The left end of an entry's mark, the middle of its first line, and its words by line. */
export interface LegendPlace {
  readonly x: number;
  readonly middle: number;
  readonly lines: readonly string[];
  /** All of its words. */
  readonly text: string;
}

/** The places of entries with these words, and the height of all. */
export function layLegend(
  words: readonly string[],
  width: number,
  fontSize: number,
): { places: LegendPlace[]; height: number } {
  const beside = LEGEND.mark + LEGEND.gap;
  let [x, line] = [0, 0];
  const places = words.map((text) => {
    const needed = beside + roundPixels(roughWidth(text, fontSize));
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const lines = roughLines(text, width - beside, fontSize);
    const place = { x: roundPixels(x), middle: LEGEND.line * (line + 0.5), lines, text };
    // After words of several lines nothing has room.
    x += lines.length > 1 ? width : needed + ENTRY_GAP;
    line += lines.length - 1;
    return place;
  });
  return { places, height: LEGEND.line * (line + 1) };
}
