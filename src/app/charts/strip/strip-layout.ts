/**
 * Lays out the bars of one row below each other, each with its label beside it or, where there is no room, above it in
 * one or more lines.
 */
import type { Verdict } from '../../../domain/index.ts';
import { FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { roughLines, roughWidth } from '../trend/label-placement.ts';
import { type IntervalScale, type PlacedBar, placeInterval } from './interval-scale.ts';

/** One bar of a strip. */
export interface StripBar {
  /** An interval of a ratio. */
  readonly interval: string;
  /** `null` for the stated growth; `printed` or `implied` where nothing is compared. */
  readonly verdict: Verdict | 'printed' | 'implied' | null;
  /** Which economy counted it, in a picture of both: that from whose side it is seen, or the other one. */
  readonly countedBy?: 'side' | 'other' | undefined;
  /** Its label, with its numbers. */
  readonly label: string;
  /** Its label where the scale cuts it off; none where no scale does. */
  readonly cutLabel?: string;
}

/** A bar with its place, in pixels. */
export interface StripLine extends StripBar {
  readonly bar: PlacedBar;
  readonly middle: number;
  /** The lines of the label, from the top down. */
  readonly labelParts: readonly LabelPart[];
}

/** A line of a label with its place, as attributes of an SVG text. */
interface LabelPart {
  readonly text: string;
  readonly place: { readonly x: number; readonly y: number; readonly textAnchor: 'start' | 'end' };
}

/** The height of a row with the label beside its bar, and what a label above it adds. */
const STRIP_LINE = 20;
const LABEL_LINE = 16;
/** What sets a label above its bar apart from the bar before it. */
const ROW_GAP = 6;
/** The distance from the middle of a line of text to its baseline. */
const STRIP_BASELINE = 4.5;

/**
 * Lays out bars from the top down. Where one label has no room beside its bar, all stand above theirs from one edge.
 *
 * @param gap pixels between a bar and its label
 * @param band what is drawn behind all rows: no label beside a bar lies on it
 */
export function layStrip(
  scale: IntervalScale,
  bars: readonly StripBar[],
  gap: number,
  band?: Pick<PlacedBar, 'x' | 'width'>,
): { lines: StripLine[]; height: number } {
  let top = 0;
  const placed = bars.map((one) => {
    const bar = placeInterval(scale, one.interval);
    const label = bar.cut ? (one.cutLabel ?? one.label) : one.label;
    return { one, bar, label, room: besideBar(bar, roughWidth(label, FONT_SIZE), scale.width, gap, band) };
  });
  const isBeside = placed.every(({ room }) => room !== null);
  const lines = placed.map(({ one, bar, label, room }, index): StripLine => {
    const beside = isBeside ? room : null;
    const texts = beside ? [label] : roughLines(label, scale.width, FONT_SIZE);
    const above = beside ? 0 : LABEL_LINE * texts.length;
    if (!beside && index > 0) top += ROW_GAP;
    const middle = top + above + STRIP_LINE / 2;
    const words = texts.map((text, index) => ({
      text,
      place: beside
        ? { ...beside, y: middle + STRIP_BASELINE }
        : { x: 0, y: top + LABEL_LINE * (index + 0.5) + STRIP_BASELINE, textAnchor: 'start' as const },
    }));
    top += above + STRIP_LINE;
    return { ...one, bar, middle, labelParts: words };
  });
  return { lines, height: top };
}

/** A band behind bars: in each row, without the label above it. As attributes of an SVG path, drawn as wide as the band. */
export function bandStroke(
  { x, width }: Pick<PlacedBar, 'x' | 'width'>,
  lines: readonly StripLine[],
): { d: string; strokeWidth: number } {
  const tops = lines.map(({ middle }) => middle - STRIP_LINE / 2);
  const rows = tops.map((top, row) => {
    const above = tops[row - 1];
    if (above === undefined) return `M${roundPixels(x + width / 2)},${top}v${STRIP_LINE}`;
    const gap = top - above - STRIP_LINE;
    return `${gap > 0 ? `m0,${gap}` : ''}v${STRIP_LINE}`;
  });
  return { d: rows.join(''), strokeWidth: width };
}

/** The place of a label to the right of its bar, or to its left; `null` where neither has room. */
function besideBar(
  bar: PlacedBar,
  needed: number,
  width: number,
  gap: number,
  band: Pick<PlacedBar, 'x' | 'width'> | undefined,
): { x: number; textAnchor: 'start' | 'end' } | null {
  const right = bar.x + bar.width + gap;
  const left = bar.x - gap;
  const isClear = (from: number) => !band || from >= band.x + band.width || from + needed <= band.x;
  if (right + needed <= width && isClear(right)) return { x: right, textAnchor: 'start' };
  return left - needed >= 0 && isClear(left - needed) ? { x: left, textAnchor: 'end' } : null;
}
