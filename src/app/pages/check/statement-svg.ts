/** Makes the picture of a checked statement in the browser, since the build does not know the statement. */

import { COLOR, inTheme, TEXT_PAINT } from '../../charts/chart-theme.ts';
import { roughLines } from '../../charts/trend/label-placement.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';

const STATEMENT_PAD = 24;
const TEXT_LINE = { size: 14, height: 20 } as const;
const TITLE_LINE = { size: 18, height: 26 } as const;
/** The width of a picture that has no drawing, in pixels. */
const BARE_WIDTH = 660;
const FAMILY = "'Noto Sans', 'Noto Sans Lao', sans-serif";

/** A piece of a picture: a drawing with its size as attributes, a paragraph, or what all of it says. */
export type PictureBlock = SVGSVGElement | string | { readonly title: string };

/** An SVG file on white: drawings and paragraphs below each other. */
export function statementSvg(blocks: readonly PictureBlock[]): string {
  const inner = Math.max(
    BARE_WIDTH,
    ...blocks.map((block) => (isDrawing(block) ? block.viewBox.baseVal.width : 0)),
  );
  let y = STATEMENT_PAD;
  const parts = blocks.flatMap((block) => {
    if (isDrawing(block)) {
      // Its legend would touch the line above.
      if (y > STATEMENT_PAD) y += TEXT_LINE.height;
      const part = `<g transform="translate(${STATEMENT_PAD},${y})">${drawingContent(block)}</g>`;
      y += block.viewBox.baseVal.height;
      return part;
    }
    const [words, line, look] =
      typeof block === 'string'
        ? ([block, TEXT_LINE, ''] as const)
        : ([block.title, TITLE_LINE, ` font-size="${TITLE_LINE.size}" font-weight="600"`] as const);
    return roughLines(words, inner, line.size).map((text) => {
      y += line.height;
      return `<text x="${STATEMENT_PAD}" y="${y}"${look}>${escapeMarkup(text)}</text>`;
    });
  });
  const [width, height] = [inner + 2 * STATEMENT_PAD, y + STATEMENT_PAD];
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">`,
    `<style>${THEME_RULES}</style>`,
    `<rect width="${width}" height="${height}" fill="${COLOR.surface}"/>`,
    `<g font-size="${TEXT_LINE.size}" fill="${COLOR.text}">${parts.join('')}</g>`,
    '</svg>',
  ];
  return `${inTheme(markup.join('\n'), 'light')}\n`;
}

const isDrawing = (block: PictureBlock): block is SVGSVGElement =>
  typeof block === 'object' && 'viewBox' in block;

/** What is in a drawing. Its name is an attribute in pages; in a file, programs read it as a description. */
const drawingContent = (drawing: SVGSVGElement): string => {
  const serializer = new XMLSerializer();
  const parts = [...drawing.childNodes].map((node) => serializer.serializeToString(node));
  return `<desc>${escapeMarkup(drawing.getAttribute('aria-label') ?? '')}</desc>${parts.join('')}`;
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
