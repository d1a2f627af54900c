/**
 * How high a frame must be to show an embed page without scrolling, where no script sets the height. It is computed from the
 * sizes of the drawings and the widths of the words. src/app/embed/embed.css has the same measures.
 */
import { drawingFor } from '../../app/index.ts';
import { measureText } from './text-metrics.ts';

/** The texts of an embed page, from the top down. */
export interface EmbedCaption {
  readonly title: string;
  readonly subtitle: string;
  /** The line below the chart. */
  readonly source: string;
}

/**
 * Widths of columns that a frame may stand in, from a phone's on, with those at which the drawing changes. In a wider
 * one a chart is higher, and whoever embeds it there lets the script set the height.
 */
const TRIED_WIDTHS = [284, 320, 340, 360, 380, 394, 395, 480, 564, 565, 600, 664, 720, 804] as const;
/** The padding in pixels at both sides, and at top and bottom together. */
const PADDING = { sides: 4, ends: 8 } as const;
const TEXT_LINES = {
  title: { size: 18, height: 22.5, around: 0 },
  subtitle: { size: 14, height: 19.6, around: 10 },
  source: { size: 13, height: 18.2, around: 6 },
} as const;
/** The height of the line that opens the table. */
const SUMMARY = TEXT_LINES.source.height + TEXT_LINES.source.around;
/** How much wider text may be than measured: the reader's font is another one, and titles are bold. */
const EMBED_WIDER = 1.12;

/**
 * The height in pixels that is enough in every column.
 *
 * @param drawn the drawings at all widths, as markup: see `Drawings`
 */
export function embedHeight(caption: EmbedCaption, drawn: string): number {
  const shapes = shapesOf(drawn);
  return Math.ceil(
    Math.max(...TRIED_WIDTHS.map((width) => heightIn(width - PADDING.sides, caption, shapes))),
  );
}

function heightIn(width: number, caption: EmbedCaption, shapes: Shapes): number {
  const drawing = (shapes.get(drawingFor(width)) ?? 0) * width;
  const text = (['title', 'subtitle', 'source'] as const).reduce((sum, name) => {
    const { size, height, around } = TEXT_LINES[name];
    return sum + textLines(caption[name], size, width) * height + around;
  }, 0);
  return PADDING.ends + drawing + text + SUMMARY;
}

/**
 * The height of a drawing as a share of its width, by the width at which it was drawn. Parts below each other count
 * together.
 */
type Shapes = ReadonlyMap<number, number>;

const shapesOf = (markup: string): Shapes =>
  new Map(
    markup
      .split('class="drawing at-')
      .slice(1)
      .map((part) => [Number.parseInt(part, 10), proportionOf(part)]),
  );

const proportionOf = (markup: string): number =>
  [...markup.matchAll(/<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].reduce(
    (sum, [, width, height]) => sum + Number(height) / Number(width),
    0,
  );

/** How many lines a text takes, broken between words. */
function textLines(text: string, size: number, width: number): number {
  const wide = (part: string) => EMBED_WIDER * measureText(part, size).width;
  const space = wide(' ');
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = wide(word);
    if (used > 0 && used + space + needed > width) {
      lines += 1;
      used = needed;
    } else used += (used > 0 ? space : 0) + needed;
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = Math.min(used, width);
  }
  return lines;
}
