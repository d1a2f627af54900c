/**
 * The colours of charts: custom properties of styles/chart-colors.css, with their light value as fallback, so that an
 * SVG file looks right without the style sheet. Marks have a contrast of at least 3:1, text of 4.5:1. Shapes differ as
 * well as colours.
 */
export const COLOR = {
  /** What the economy from whose side a chart is seen reports; its imports where its exports stand beside them. */
  side: 'var(--chart-side, #0b5fa5)',
  imports: 'var(--chart-imports, #8a3a8a)',
  /** What the other one reports. */
  mirror: 'var(--chart-mirror, #b8400e)',
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

/** The size of all chart text in pixels, at the width at which the chart is drawn. */
export const FONT_SIZE = 13;

/** The two sets of colours. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The dark values of the custom properties, for files, which know no reader's preference. */
const DARK: Readonly<Record<string, string>> = {
  '--chart-side': '#6cb2f0',
  '--chart-imports': '#d3a0e8',
  '--chart-mirror': '#f59a62',
  '--chart-grid': '#34404c',
  '--chart-axis': '#7d8790',
  '--chart-text': '#a9b5c1',
  '--chart-strong': '#e8edf2',
  '--chart-surface': '#11171d',
  '--chart-track': '#2a343e',
  '--chart-consistent': '#7fd3a2',
  '--chart-inconsistent': '#ff9f95',
  '--chart-cannot-tell': '#b4bfca',
};

/**
 * Replaces the custom properties in markup by the colours of a theme.
 *
 * @throws {Error} for a property without a colour in the theme
 */
export function inTheme(markup: string, theme: Theme): string {
  return markup.replace(/var\((--[\w-]+), (#[0-9a-f]{6})\)/g, (property, name: string, light: string) => {
    const color = theme === 'light' ? light : DARK[name];
    if (color === undefined) throw new Error(`no ${theme} colour: ${property}; see DARK`);
    return color;
  });
}

/** The style sheet's rules for text in drawings as attributes, by class, since a file has no style sheet. */
export const TEXT_PAINT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strip-label': {
    'font-size': '13',
    fill: COLOR.text,
    stroke: COLOR.surface,
    'stroke-width': '3',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  },
  'strip-tick': { 'font-size': '13', fill: COLOR.text },
};
