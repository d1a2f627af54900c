/**
 * The colours of charts: custom properties of styles/chart-colors.css, with the light value as fallback so that an SVG file
 * looks right without the style sheet. Marks have 3:1 contrast at least, text 4.5:1; shapes differ as well as colours.
 */
export const COLOR = {
  statistics: 'var(--chart-statistics, #0b5fa5)',
  press: 'var(--chart-press, #b8400e)',
  mirror: 'var(--chart-mirror, #5c5c5c)',
  grid: 'var(--chart-grid, #d5dce3)',
  axis: 'var(--chart-axis, #7d8790)',
  text: 'var(--chart-text, #4d5a67)',
  strong: 'var(--chart-strong, #16202a)',
  surface: 'var(--chart-surface, #ffffff)',
  track: 'var(--chart-track, #e6eaee)',
  consistent: 'var(--chart-consistent, #17653c)',
  inconsistent: 'var(--chart-inconsistent, #a4251c)',
  cannotTell: 'var(--chart-cannot-tell, #4d5a67)',
} as const;

/** Sizes of chart text in pixels. */
export const FONT_SIZE = { tick: 12, label: 13 } as const;
