/** Where the rows of two counts, and their words, lie. Lengths are in pixels, and y grows downward. */
import { FONT_SIZE } from '../chart-theme.ts';
import { roughWidth } from '../trend/label-placement.ts';

/** What a row shows. */
export interface CountsRowContent {
  /** The middles of its marks, as shares of the scale. */
  readonly marks: readonly number[];
  readonly words: string;
}

interface CountsRowPlace {
  /** The middle of the marks. */
  readonly y: number;
  readonly words: { readonly x: number; readonly y: number; readonly align: 'start' | 'end' };
}

interface CountsLayout {
  /** The width of the scale. */
  readonly scale: number;
  readonly rows: readonly CountsRowPlace[];
  readonly bottom: number;
}

interface CountsRoom {
  readonly top: number;
  /** Where the scale begins. */
  readonly left: number;
  /** The width of the chart. */
  readonly width: number;
  /** What is kept free behind the scale for half of its last tick. */
  readonly end: number;
}

const COUNT_ROW = 22;
/** The distance from marks to words. */
const WORDS_GAP = 10;
/** What words below their marks add to a row. */
const BELOW_ROW = 16;
/** From the middle of a line of words down to where its letters stand. */
const BELOW_MIDDLE = 4;
/** The least of the room that the scale takes. Words that find no place beside their marks then stand below them. */
const LEAST_SHARE_OF_SCALE = 0.75;

/** The widest scale at which the words of each row find room beside its marks, and the rows on it. */
export function layCounts(
  rows: readonly CountsRowContent[],
  { top, left, width, end }: CountsRoom,
): CountsLayout {
  const room = width - left;
  const scale = widestScale(rows, room, end);
  let bottom = top;
  const places = rows.map((row): CountsRowPlace => {
    const y = bottom + COUNT_ROW / 2;
    bottom += COUNT_ROW;
    const side = wordsSide(row, scale, room);
    if (side === 'below') {
      bottom += BELOW_ROW;
      // As far right as the words may begin, so that the longest are not cut.
      const x = Math.max(0, Math.min(left, width - roughWidth(row.words, FONT_SIZE)));
      return { y, words: { x, y: y + BELOW_ROW + BELOW_MIDDLE, align: 'start' } };
    }
    const x =
      side === 'after'
        ? left + Math.max(...row.marks) * scale + WORDS_GAP
        : left + Math.min(...row.marks) * scale - WORDS_GAP;
    return { y, words: { x, y: y + BELOW_MIDDLE, align: side === 'after' ? 'start' : 'end' } };
  });
  return { scale, rows: places, bottom };
}

/** Most rows have no words, and the words of small values have room on their right. */
function widestScale(rows: readonly CountsRowContent[], room: number, end: number): number {
  const told = rows.filter(({ words }) => words !== '');
  const widest = room - end;
  // At these, the words of one row just fit behind its marks. A pixel is for rounding.
  const tight = told.map((row) => (room - wordsRoom(row) - 1) / Math.max(...row.marks));
  const fitting = [widest, ...tight].filter(
    (scale) =>
      scale >= LEAST_SHARE_OF_SCALE * room &&
      scale <= widest &&
      told.every((row) => wordsSide(row, scale, room) !== 'below'),
  );
  return fitting.length > 0 ? Math.max(...fitting) : widest;
}

/** On which side of its marks the words of a row stand. */
function wordsSide(row: CountsRowContent, scale: number, room: number): 'after' | 'before' | 'below' {
  if (row.words === '' || Math.max(...row.marks) * scale + wordsRoom(row) <= room) return 'after';
  return Math.min(...row.marks) * scale >= wordsRoom(row) ? 'before' : 'below';
}

const wordsRoom = ({ words }: CountsRowContent): number => WORDS_GAP + roughWidth(words, FONT_SIZE);
