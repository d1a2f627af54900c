import type { ReactNode } from 'react';
import { COLOR } from '../../app/index.ts';
import type { SvgPart } from './static-svg.ts';
import { FILE_FONT_FAMILY, type FontWeight } from './text-faces.ts';
import { wrapText } from './wrap-text.ts';

/** The texts around the drawing in a picture that leaves the site. */
export interface PictureCaption {
  readonly title: string;
  readonly subtitle: string;
  /** Alternative text. */
  readonly description: string;
  readonly note: string;
  readonly source: string;
  /** The site's name, the dataset's version and its date; and where to find it, if that is known. */
  readonly origin: string;
  /** BCP 47. */
  readonly locale: string;
}

interface Props {
  readonly id: string;
  readonly caption: PictureCaption;
  /** From the top down. */
  readonly parts: readonly SvgPart[];
}

const SVG_WIDTH = 808;
const PAD = 24;
/** The space between the blocks of the picture. */
const PART_GAP = 10;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly color: string;
  readonly weight?: FontWeight;
}

const TITLE: Style = { size: 20, line: 27, color: COLOR.strong, weight: 'semibold' };
const SUBTITLE: Style = { size: 14, line: 20, color: COLOR.text };
const SMALL_SIZE: Style = { size: 12, line: 17, color: COLOR.text };
/** How far above the bottom of a line its letters stand, as a share of their size. */
const DESCENT = 0.35;

/** A chart with its title, legend, notes and source on a background of its own, complete without a page. */
export function ChartPicture({ id, caption: texts, parts }: Props) {
  const blocks: ReactNode[] = [];
  let y = PAD;
  const write = (text: string, style: Style) => {
    const lines = wrapText(text, SVG_WIDTH - 2 * PAD, style.size, texts.locale, style.weight);
    blocks.push(<Lines key={y} lines={lines} top={y} style={style} />);
    y += lines.length * style.line;
  };
  write(texts.title, TITLE);
  write(texts.subtitle, SUBTITLE);
  y += PART_GAP;
  for (const { height, markup } of parts) {
    blocks.push(
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own drawing, cleaned by svgPart.
      <g key={y} transform={`translate(${PAD},${y})`} dangerouslySetInnerHTML={{ __html: markup }} />,
    );
    y += height;
  }
  y += PART_GAP;
  write(texts.note, SMALL_SIZE);
  y += PART_GAP / 2;
  write(texts.source, SMALL_SIZE);
  write(texts.origin, SMALL_SIZE);
  const height = Math.ceil(y + PAD - PART_GAP);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SVG_WIDTH}
      height={height}
      viewBox={`0 0 ${SVG_WIDTH} ${height}`}
      role="img"
      aria-labelledby={namedBy(id, texts)}
      fontFamily={FILE_FONT_FAMILY}
    >
      <title id={`${id}-title`}>{texts.title}</title>
      <desc id={`${id}-desc`}>{texts.description}</desc>
      <rect width={SVG_WIDTH} height={height} fill={COLOR.surface} />
      {blocks}
    </svg>
  );
}

/** The parts that name the picture, by their ids. A description that begins with the title says it. */
const namedBy = (id: string, { title, description }: Props['caption']): string =>
  description.startsWith(title) ? `${id}-desc` : `${id}-title ${id}-desc`;

function Lines({ lines, top, style }: { lines: readonly string[]; top: number; style: Style }) {
  const { size, line, color, weight } = style;
  return (
    <g fontSize={size} fill={color} {...(weight === 'semibold' ? { fontWeight: 600 } : {})}>
      {lines.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a drawing are made once and never move.
        <text key={index} x={PAD} y={Math.round(top + (index + 1) * line - DESCENT * size)}>
          {text}
        </text>
      ))}
    </g>
  );
}
