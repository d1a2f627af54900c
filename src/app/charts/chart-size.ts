/** A size of a chart in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The widths in pixels at which a chart is drawn. A style sheet shows the one that fits and stretches it:
 * styles/drawings.css changes to the next where letters, drawn at `FONT_SIZE`, would leave 11 to 16 pixels. In the few
 * columns wider than any page of the site embed/embed.css draws smaller letters on the widest: one more drawing would be a
 * twelfth of each embed.
 */
export const DRAWING_WIDTHS = [320, 460, 660, 940] as const;
export type DrawingWidth = (typeof DRAWING_WIDTHS)[number];

/** The widths in pixels from which each drawing is shown, as in the style sheet. */
export const SHOWN_FROM: Readonly<Record<DrawingWidth, number>> = {
  320: 0,
  460: 391,
  660: 561,
  940: 801,
};

/** The width of the drawing that is shown in so many pixels. */
export const drawingFor = (room: number): DrawingWidth =>
  DRAWING_WIDTHS.reduce<DrawingWidth>(
    (best, next) => (SHOWN_FROM[next] <= room ? next : best),
    DRAWING_WIDTHS[0],
  );

/** The width of a chart in files. */
export const FILE_WIDTH = 760;

/**
 * The height of a chart with an axis of years. It is flatter where it is wide, so that it always takes about the same
 * height.
 */
export const plotHeight = (width: number): number => Math.round(220 + 0.15 * width);
