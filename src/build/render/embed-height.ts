/**
 * How high a frame must be to show a chart's page for other sites whole, where no script tells. It is computed from the
 * sizes of the drawings and the widths of the words; src/app/embed/embed.css has the same measures.
 */
import type { StaticChart } from '../../app/index.ts';
import { measureText } from './text-metrics.ts';

/** The words of an embed page, from the top down. */
export interface EmbedCaption {
  readonly title: string;
  readonly subtitle: string;
  /** The line below the chart. */
  readonly source: string;
}

/** Columns that a frame can stand in, down to a phone's; both sides of the width where the drawing changes. */
const TRIED_WIDTHS = [320, 340, 360, 380, 404, 480, 523, 524, 600, 664] as const;
/** Pixels at the sides, and at the top and bottom together. */
const PADDING = { sides: 4, ends: 8 } as const;
/** From this width of the page's content on the wide drawing is shown; each grows only so far. */
const WIDE_FROM = 520;
const MOST_WIDTH = { narrow: 400, wide: 660 } as const;
const TEXT_LINES = {
  title: { size: 18, height: 22.5, around: 0 },
  subtitle: { size: 14, height: 19.6, around: 10 },
  source: { size: 13, height: 18.2, around: 6 },
} as const;
/** The line that opens the table. */
const SUMMARY = TEXT_LINES.source.height + TEXT_LINES.source.around;
/** The face of a reader's system is not the one measured, and titles are bold. */
const EMBED_WIDER = 1.12;

/** Pixels: enough in every column. @param whole whether a drawing is scaled to the width, see `EmbedDocument` */
export function embedHeight(caption: EmbedCaption, drawn: StaticChart, whole: boolean): number {
  return Math.ceil(
    Math.max(...TRIED_WIDTHS.map((width) => heightIn(width - PADDING.sides, caption, drawn, whole))),
  );
}

function heightIn(width: number, caption: EmbedCaption, drawn: StaticChart, whole: boolean): number {
  const shape = width >= WIDE_FROM ? 'wide' : 'narrow';
  const room = Math.min(width, MOST_WIDTH[shape]);
  const drawing = sizesOf(drawn[shape]).reduce(
    (sum, { width: own, height }) => sum + (whole ? room / own : Math.min(1, room / own)) * height,
    0,
  );
  const text = (['title', 'subtitle', 'source'] as const).reduce((sum, name) => {
    const { size, height, around } = TEXT_LINES[name];
    return sum + textLines(caption[name], size, width) * height + around;
  }, 0);
  return PADDING.ends + drawing + text + SUMMARY;
}

/** The sizes of the drawings that stand below each other. */
const sizesOf = (markup: string): { width: number; height: number }[] =>
  [...markup.matchAll(/<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));

/** How many lines a text takes when it is broken between words. */
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
