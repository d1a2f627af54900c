import { COLOR, FONT_SIZE } from './chart-theme.ts';
import { HaloText } from './HaloText.tsx';
import { roundPixels } from './pixels.ts';
import { type Box, type Placement, roughLines, roughWidth, type Spot } from './trend/label-placement.ts';

/** The height of a line is that of its letters; its baseline is this share of it down. */
const LINE_HEIGHT = FONT_SIZE * 1.2;
const BASELINE = 0.85;
/** Where a text starts in its box, as a share of the box: texts are a little narrower than the room for them. */
const ALIGNED = { start: 0, middle: 0.5, end: 1 } as const;
/** The distance in pixels from which a line leads from words to their mark. */
const FAR_OFF = 22;
/** Half the space of a mark, in pixels. */
const MARK_CLEAR = 6;

/** The words of a label by line, with their size in pixels; more lines than one only where one is too long. */
export function placedWords(text: string, most: number): Pick<Box, 'width' | 'height'> & { lines: string[] } {
  const lines = roughLines(text, most, FONT_SIZE);
  const width = Math.max(...lines.map((line) => roughWidth(line, FONT_SIZE)));
  return { lines, width, height: LINE_HEIGHT * lines.length };
}

const pixelsBetween = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether words stand so far from their mark that a line has to lead to it. */
export const isFarOff = ({ anchor, facing }: Placement): boolean => pixelsBetween(anchor, facing) > FAR_OFF;

interface Props {
  readonly placement: Placement;
  readonly lines: readonly string[];
  readonly color: string;
  /** Whether a line leads from far words to their mark. The words of a series need none. */
  readonly isLed: boolean;
  /** Whether another mark is nearer to the words, so that the line leads to theirs however near it is. */
  readonly isDoubtful?: boolean;
}

/** Words where a place was found for them, on whole pixels: a page has a chart at several widths. */
export function PlacedText({ placement, lines, color, isLed, isDoubtful = false }: Props) {
  const { box, align, anchor, facing } = placement;
  const share = 1 - MARK_CLEAR / pixelsBetween(anchor, facing);
  return (
    <>
      {isLed && (isDoubtful || isFarOff(placement)) && (
        <line
          x1={roundPixels(facing.x)}
          y1={roundPixels(facing.y)}
          x2={roundPixels(facing.x + (anchor.x - facing.x) * share)}
          y2={roundPixels(facing.y + (anchor.y - facing.y) * share)}
          stroke={color === COLOR.strong ? COLOR.axis : color}
        />
      )}
      {lines.map((line, index) => (
        <HaloText
          key={line}
          x={Math.round(box.x + ALIGNED[align] * box.width)}
          y={Math.round(box.y + LINE_HEIGHT * (index + BASELINE))}
          align={align}
          color={color}
        >
          {line}
        </HaloText>
      ))}
    </>
  );
}
