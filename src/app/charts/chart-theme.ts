/**
 * The colours of charts: custom properties of styles/charts.css, with the light value as fallback so that an SVG file
 * looks right without the style sheet. Marks have 3:1 contrast at least, text 4.5:1; shapes differ as well as colours.
 */
export const COLOR = {
  statistics: 'var(--chart-statistics, #0b5fa5)',
  press: 'var(--chart-press, #b8400e)',
  mirror: 'var(--chart-mirror, #5c5c5c)',
  grid: 'var(--chart-grid, #d9dee3)',
  axis: 'var(--chart-axis, #7d8790)',
  text: 'var(--chart-text, #45505a)',
  strong: 'var(--chart-strong, #16202a)',
  surface: 'var(--chart-surface, #ffffff)',
  track: 'var(--chart-track, #e9edf0)',
  consistent: 'var(--chart-consistent, #0b6e5a)',
  inconsistent: 'var(--chart-inconsistent, #b3261e)',
  cannotTell: 'var(--chart-cannot-tell, #6b7280)',
} as const;

/** Sizes of chart text in pixels. */
export const FONT_SIZE = { tick: 12, label: 13 } as const;
