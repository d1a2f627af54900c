/** A size of a chart in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The widths in pixels at which a chart is drawn. A style sheet shows the one that fits the room and stretches it to fill
 * that: styles/drawings.css changes from one to the next where their letters, of `FONT_SIZE`, would leave 11 to 16 pixels.
 */
export const DRAWING_WIDTHS = [320, 460, 660, 940, 1340] as const;
export type DrawingWidth = (typeof DRAWING_WIDTHS)[number];

/** From which room in pixels on each is shown, as the style sheet has it. */
export const SHOWN_FROM: Readonly<Record<DrawingWidth, number>> = {
  320: 0,
  460: 391,
  660: 561,
  940: 801,
  1340: 1151,
};

/** The drawing that is shown in a room of so many pixels. */
export const drawingFor = (room: number, widths: readonly DrawingWidth[] = DRAWING_WIDTHS): DrawingWidth =>
  widths.reduce((best, next) => (SHOWN_FROM[next] <= room ? next : best), DRAWING_WIDTHS[0]);

/** Those that the pages of the site have room for. */
export const PAGE_WIDTHS: readonly DrawingWidth[] = DRAWING_WIDTHS.filter((width) => width < 1000);

/** The width of a chart in files. */
export const FILE_WIDTH = 760;

/** The height of a chart with an axis of years: flat where it is wide, so that its place needs about the same height. */
export const plotHeight = (width: number): number => Math.round(220 + 0.15 * width);
