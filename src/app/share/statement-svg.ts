/** The picture of a checked statement as a file, made in the browser: no build has seen the statement. */
import { COLOR, inTheme, TEXT_PAINT } from '../charts/chart-theme.ts';
import { roughLines } from '../charts/trend/label-placement.ts';

const PAD = 24;
const LINE = { size: 14, height: 20 } as const;
const FAMILY = "'Noto Sans', 'Noto Sans Lao', sans-serif";

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/**
 * An SVG file on white: the drawings below each other, and below them what they show.
 *
 * @param drawings those of one picture, with their sizes as attributes
 * @param words paragraphs: what is shown, and where it is from
 */
export function statementSvg(drawings: readonly SVGSVGElement[], words: readonly string[]): string {
  const sizes = drawings.map(({ viewBox }) => viewBox.baseVal);
  const inner = Math.max(...sizes.map(({ width }) => width));
  let y = PAD;
  const parts = drawings.map((drawing, index) => {
    const part = `<g transform="translate(${PAD},${y})">${contentOf(drawing)}</g>`;
    y += sizes[index]?.height ?? 0;
    return part;
  });
  const lines = words
    .flatMap((text) => roughLines(text, inner, LINE.size))
    .map((line) => {
      y += LINE.height;
      return `<text x="${PAD}" y="${y}">${xml(line)}</text>`;
    });
  const [width, height] = [inner + 2 * PAD, y + PAD];
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">`,
    `<style>${RULES}</style>`,
    `<rect width="${width}" height="${height}" fill="${COLOR.surface}"/>`,
    ...parts,
    `<g font-size="${LINE.size}" fill="${COLOR.text}">${lines.join('')}</g>`,
    '</svg>',
  ];
  return `${inTheme(markup.join('\n'), 'light')}\n`;
}

const contentOf = (drawing: SVGSVGElement): string => {
  const serializer = new XMLSerializer();
  return [...drawing.childNodes].map((node) => serializer.serializeToString(node)).join('');
};

/** The rules for text in drawings, which a page has in its style sheet. */
const RULES = Object.entries(TEXT_PAINT)
  .map(([name, paint]) => {
    const rules = Object.entries(paint).map(
      ([property, value]) => `${property}:${value}${property === 'font-size' ? 'px' : ''}`,
    );
    return `.${name}{${rules.join(';')}}`;
  })
  .join('');
