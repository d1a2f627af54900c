/** Places the entries of a legend one after the other, with a new line where one has no room. Lengths are in pixels. */
import { roughWidth } from './trend/label-placement.ts';

/** The height of a line, the width of a mark, and the gap between a mark and its words. */
export const LEGEND = { line: 20, mark: 22, gap: 6 } as const;
/** The gap between entries. */
const ENTRY_GAP = 18;

/** The left end of an entry's mark, and the middle of its line. */
export interface LegendPlace {
  readonly x: number;
  readonly middle: number;
}

/** The places of entries with these words, and the height of all. */
export function layLegend(
  words: readonly string[],
  width: number,
  fontSize: number,
): { places: LegendPlace[]; height: number } {
  let [x, line] = [0, 0];
  const places = words.map((text) => {
    const needed = LEGEND.mark + LEGEND.gap + roughWidth(text, fontSize);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = { x, middle: LEGEND.line * (line + 0.5) };
    x += needed + ENTRY_GAP;
    return place;
  });
  return { places, height: LEGEND.line * (line + 1) };
}
