/** Finds free places for labels in a chart. Lengths are in pixels, and y grows downward. */

import { wordsOfText } from '../../format/whole-amounts.ts';
import { laoSyllables } from '../lao-syllables.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The side of a label that faces its anchor, which also aligns its text. */
type Alignment = 'start' | 'middle' | 'end';

export interface Placement {
  readonly box: Box;
  readonly align: Alignment;
  /** The anchor of the label, and the point of its box that faces it. Far ones need a line between them. */
  readonly anchor: Spot;
  readonly facing: Spot;
}

/** The distances between a label and its anchor that are tried. */
const DISTANCES: readonly number[] = [7, 14, 24, 36, 50, 70, 95];
/** The place of the anchor on the label, as shares of its width and height, in order of preference. */
const FACES: readonly (readonly [align: Alignment, across: number, down: number])[] = [
  ['end', 1, 1],
  ['middle', 0.5, 1],
  ['end', 1, 0.5],
  ['start', 0, 1],
  ['middle', 0.5, 0],
  ['end', 1, 0],
  ['start', 0, 0],
  ['start', 0, 0.5],
];
/** The thickness of a line to an anchor with the space around it, in pixels. */
const LEADER = 3;
/**
 * The cost of each step down in preference, in pixels of distance, and of a place where a reader would take the label to
 * something else. A covered square pixel costs most.
 */
const COST = { anchor: 8, face: 2, doubtful: 100, covered: 20 } as const;

/**
 * The best place for a label: inside the frame, off all obstacles, and near the first of its anchors.
 *
 * @param anchors points that the label may stand beside, the preferred first; at least one
 * @param crossed what a line between the label and its anchor must not cross, such as other labels
 * @param others points of other things, to which the label should not be nearer than to its anchors
 * @throws {RangeError} when there is no anchor
 */
export function placeLabel(
  size: Pick<Box, 'width' | 'height'>,
  anchors: readonly Spot[],
  obstacles: readonly Box[],
  frame: Box,
  crossed: readonly Box[] = [],
  others: readonly Spot[] = [],
): Placement {
  const best = bestOf(size, anchors, obstacles, frame, crossed, others, (x) => x);
  // A long label beside a mark in the middle fits on no side of it, but above or below it. Less than a pixel is noise.
  return outsideFrame(best.box, frame) < 1
    ? best
    : bestOf(size, anchors, obstacles, frame, crossed, others, (x) =>
        Math.max(frame.x, Math.min(x, frame.x + frame.width - size.width)),
      );
}

/**
 * @param moved where a label that would start at some place is put
 * @throws {RangeError} when there is no anchor
 */
function bestOf(
  size: Pick<Box, 'width' | 'height'>,
  anchors: readonly Spot[],
  obstacles: readonly Box[],
  frame: Box,
  crossed: readonly Box[],
  others: readonly Spot[],
  moved: (x: number) => number,
): Placement {
  let best: (Placement & { readonly cost: number }) | undefined;
  for (const [rank, anchor] of anchors.entries()) {
    for (const [face, [align, across, down]] of FACES.entries()) {
      for (const distance of DISTANCES) {
        // What a label covers only adds to this, and is long to find: most of a trend's drawing went into it.
        const atLeast = distance + COST.anchor * rank + COST.face * face;
        if (best && atLeast >= best.cost) continue;
        const box = {
          ...size,
          x: moved(anchor.x - across * size.width + (1 - 2 * across) * distance),
          y: anchor.y - down * size.height + (1 - 2 * down) * distance,
        };
        const facing = { x: box.x + across * size.width, y: box.y + down * size.height };
        const covered =
          outsideFrame(box, frame) +
          obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0) +
          crossedArea(facing, anchor, crossed);
        const placed = atLeast + COST.covered * covered;
        if (best && placed >= best.cost) continue;
        const cost = placed + (isNearestTo(box, anchors, others) ? 0 : COST.doubtful);
        if (!best || cost < best.cost) best = { box, align, anchor, facing, cost };
      }
    }
  }
  if (!best) throw new RangeError('no anchor: expected one point at least that the label may stand beside');
  return best;
}

/** The area of a line that lies over boxes. */
const crossedArea = (from: Spot, to: Spot, boxes: readonly Box[]): number =>
  boxes.length === 0
    ? 0
    : lineBoxes(from, to, LEADER).reduce(
        (sum, piece) => sum + boxes.reduce((area, box) => area + overlap(piece, box), 0),
        0,
      );

/** The common area of two boxes. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

/** Whether a label stands at least as near to one of its own points as to any other: a reader takes it to the nearest. */
export function isNearestTo(box: Box, own: readonly Spot[], others: readonly Spot[]): boolean {
  const nearest = (spots: readonly Spot[]) => Math.min(...spots.map((spot) => distanceTo(box, spot)));
  return nearest(own) <= nearest(others);
}

const distanceTo = ({ x, y, width, height }: Box, spot: Spot): number =>
  Math.hypot(Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height));

/** The area of a box outside the frame, weighted so that a cut label is worse than a covered mark. */
const outsideFrame = (box: Box, frame: Box): number => 10 * (box.width * box.height - overlap(box, frame));

/** The square of a mark around its middle. */
export const squareAt = ({ x, y }: Spot, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
});

/** Boxes along the line between two points, which make the line an obstacle. */
export function lineBoxes(from: Spot, to: Spot, thickness: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps - thickness / 2,
    y: from.y + ((to.y - from.y) * index) / steps - thickness / 2,
    width: thickness,
    height: thickness,
  }));
}

/** Widths of letters in a semibold sans-serif as shares of the font size, rounded up because the font may vary. */
const ADVANCES: readonly (readonly [letters: RegExp, advance: number])[] = [
  [/\p{Mn}/u, 0],
  [/[ijl.,:;'!|()[\] ]/, 0.32],
  [/[frt\-–/]/, 0.42],
  [/[mwMW%@]/, 0.95],
  [/[A-ZĐ$]/, 0.7],
];
const MEAN_ADVANCE = 0.61;

/** A width that a text does not exceed much in a common sans-serif. */
export function roughWidth(text: string, fontSize: number): number {
  const advances = [...text].map(
    (letter) => ADVANCES.find(([letters]) => letters.test(letter))?.[1] ?? MEAN_ADVANCE,
  );
  return fontSize * advances.reduce((sum, advance) => sum + advance, 0);
}

/**
 * The lines of a text, broken between words and not within an amount. Only a word that is longer than a line, such as an
 * address, is broken itself, and gets no space there.
 */
export function roughLines(text: string, width: number, fontSize: number): string[] {
  const fits = (part: string): boolean => roughWidth(part, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOfText(text, fits)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) lines.push(line);
    line = line === '' || fits(longer) ? longer : word;
    while (!fits(line)) {
      const head = longestThat(fits, line);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

/**
 * Letters with the marks on them. Lao writes some vowels before their consonant and some after it, and no spaces, so that
 * its lines break within what looks like one word: these vowels stay with their letter too, where no whole syllable fits.
 */
const LETTERS = /[\u0ec0-\u0ec4]?[\s\S]\p{Mn}*[\u0eb0\u0eb2\u0eb3\u0ebd]*\p{Mn}*/gu;

/** The longest beginning of a text that fits: of whole syllables, else of letters, and of one letter at least. */
function longestThat(fits: (part: string) => boolean, text: string): string {
  const fitting = (parts: readonly string[]): string => {
    let count = 0;
    while (count < parts.length && fits(parts.slice(0, count + 1).join(''))) count += 1;
    return parts.slice(0, count).join('');
  };
  const letters = text.match(LETTERS) ?? [];
  return fitting(laoSyllables(text)) || fitting(letters) || (letters[0] ?? '');
}
