/** A size of a chart in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The two shapes in which charts are drawn to files. The live chart takes the size of the file in whose place it
 * comes: styles/charts.css gives the box the same ratios.
 */
export const CHART_SIZES = {
  wide: { width: 760, height: 380 },
  narrow: { width: 340, height: 260 },
} as const satisfies Record<string, Size>;

/** The chart of paths is taller on narrow pages, as its labels stand close. */
export const PATH_SIZES = {
  wide: CHART_SIZES.wide,
  narrow: { width: 340, height: 320 },
} as const satisfies Record<string, Size>;
