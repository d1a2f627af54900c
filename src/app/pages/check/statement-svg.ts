/** Makes the picture of a checked statement in the browser, since the build does not know the statement. */

import { COLOR, inTheme, TEXT_PAINT } from '../../charts/chart-theme.ts';
import { roughLines } from '../../charts/trend/label-placement.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';

const STATEMENT_PAD = 24;
const TEXT_LINE = { size: 14, height: 20 } as const;
const FAMILY = "'Noto Sans', 'Noto Sans Lao', sans-serif";

/**
 * An SVG file on white: the drawings below each other, and below them what they show.
 *
 * @param drawings of one picture, with their sizes as attributes
 * @param words paragraphs: what is shown, and where it is from
 */
export function statementSvg(drawings: readonly SVGSVGElement[], words: readonly string[]): string {
  const sizes = drawings.map(({ viewBox }) => viewBox.baseVal);
  const inner = Math.max(...sizes.map(({ width }) => width));
  let y = STATEMENT_PAD;
  const parts = drawings.map((drawing, index) => {
    const part = `<g transform="translate(${STATEMENT_PAD},${y})">${drawingContent(drawing)}</g>`;
    y += sizes[index]?.height ?? 0;
    return part;
  });
  const lines = words
    .flatMap((text) => roughLines(text, inner, TEXT_LINE.size))
    .map((line) => {
      y += TEXT_LINE.height;
      return `<text x="${STATEMENT_PAD}" y="${y}">${escapeMarkup(line)}</text>`;
    });
  const [width, height] = [inner + 2 * STATEMENT_PAD, y + STATEMENT_PAD];
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">`,
    `<style>${THEME_RULES}</style>`,
    `<rect width="${width}" height="${height}" fill="${COLOR.surface}"/>`,
    ...parts,
    `<g font-size="${TEXT_LINE.size}" fill="${COLOR.text}">${lines.join('')}</g>`,
    '</svg>',
  ];
  return `${inTheme(markup.join('\n'), 'light')}\n`;
}

const drawingContent = (drawing: SVGSVGElement): string => {
  const serializer = new XMLSerializer();
  return [...drawing.childNodes].map((node) => serializer.serializeToString(node)).join('');
};

/** The rules for text in drawings, which pages have in their style sheet. */
const THEME_RULES = Object.entries(TEXT_PAINT)
  .map(([name, paint]) => {
    const rules = Object.entries(paint).map(
      ([property, value]) => `${property}:${value}${property === 'font-size' ? 'px' : ''}`,
    );
    return `.${name}{${rules.join(';')}}`;
  })
  .join('');
