import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { type Box, lineBoxes, type Placement, placeLabel, roughWidth, type Spot } from './label-placement.ts';
import type { PressMark } from './trend-mark.ts';
import type { TrendModel } from './trend-model.ts';
import type { TrendPlot } from './trend-plot.ts';

/** The labels of lines and areas. */
export interface LineLabels {
  /** Above the value axis, e.g. "US$ billion". */
  readonly unit: string;
  /** Beside the line, e.g. "IMF, Viet Nam as reporter". */
  readonly statistics: string;
  /** Beside the marks of the press, e.g. "printed in the press". */
  readonly press: string;
  /** Beside the marks of the other economy, e.g. "Laos as reporter". */
  readonly mirror: string;
  /** Beside the marks with a ring, which do not fit other figures. */
  readonly gap: string;
  /** The label of the newest mark, e.g. "2025: about US$3 billion". */
  readonly newest: (mark: PressMark) => string;
}

interface Label extends Placement {
  readonly text: string;
  readonly color: string;
  /** Whether a line leads to its mark when it had to be placed far off; the label of a series needs none. */
  readonly led: boolean;
}

/** A label is as high as its letters with their ascenders, and sits on its baseline this share of it down. */
const LINE_HEIGHT = 1.2;
const BASELINE = 0.85;
/** Where a text begins, as a share of its box: its real width is a little less than the room it was given. */
const ALIGNED = { start: 0, middle: 0.5, end: 1 } as const;
/** From this distance on, in pixels, a line leads from the label to what it belongs to. */
const FAR_OFF = 22;
/** Half the room of a mark, in pixels. */
const CLEAR = 6;

interface Props {
  readonly model: TrendModel;
  readonly labels: LineLabels;
  readonly plot: TrendPlot;
}

/** The unit, and a direct label beside each series, where it covers nothing. */
export function TrendLabels({ model, labels, plot }: Props) {
  return (
    <>
      <text x={0} y={FONT_SIZE}>
        {labels.unit}
      </text>
      {labelsOf(model, labels, plot).map((label) => (
        <SeriesLabel key={label.text} {...label} />
      ))}
    </>
  );
}

function SeriesLabel({ text, color, led, box, align, anchor, facing }: Label) {
  const share = 1 - CLEAR / pixelsBetween(anchor, facing);
  return (
    <>
      {led && isFar(anchor, facing) && (
        <line
          x1={roundPixels(facing.x)}
          y1={roundPixels(facing.y)}
          x2={roundPixels(facing.x + (anchor.x - facing.x) * share)}
          y2={roundPixels(facing.y + (anchor.y - facing.y) * share)}
          stroke={color}
        />
      )}
      <text
        x={roundPixels(box.x + ALIGNED[align] * box.width)}
        y={roundPixels(box.y + BASELINE * box.height)}
        textAnchor={align}
        fontWeight={600}
        fill={color}
        stroke={COLOR.surface}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  );
}

const pixelsBetween = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
const isFar = (anchor: Spot, facing: Spot): boolean => pixelsBetween(anchor, facing) > FAR_OFF;

/** Places one label after the other; each is an obstacle for the next. */
function labelsOf({ statistics, press, newest }: TrendModel, labels: LineLabels, plot: TrendPlot): Label[] {
  const spot = (year: number, value: number): Spot => ({ x: plot.x(year), y: plot.y(value) });
  const line = statistics.map(({ x, value }) => (value === null ? null : spot(x, value)));
  const obstacles = [...lineObstacles(line), ...press.map((mark) => markBox(mark, spot))];
  const newestFirst = (reporter: PressMark['reporter']) =>
    press
      .filter((mark) => mark.reporter === reporter)
      .map(({ x, value }) => spot(x, value))
      .reverse();
  // Those with fewest places first.
  const wanted = [
    {
      text: newest && labels.newest(newest),
      color: COLOR.press,
      led: true,
      anchors: newest ? [spot(newest.x, newest.value)] : [],
    },
    {
      text: labels.gap,
      color: COLOR.inconsistent,
      led: true,
      anchors: press
        .filter(({ gap }) => gap)
        .map(({ x, value }) => spot(x, value))
        .reverse(),
    },
    { text: labels.mirror, color: COLOR.mirror, led: true, anchors: newestFirst('mirror') },
    {
      text: labels.statistics,
      color: COLOR.statistics,
      led: false,
      anchors: line.filter((point) => point !== null).reverse(),
    },
    { text: labels.press, color: COLOR.press, led: false, anchors: newestFirst('side') },
  ];
  const { area } = plot;
  const frame = { x: area.x, y: 0, width: area.width, height: area.y + area.height };
  obstacles.push({ x: 0, y: 0, width: roughWidth(labels.unit, FONT_SIZE), height: area.y });
  const words: Box[] = [];
  return wanted.flatMap(({ text, color, led, anchors }) => {
    if (!text || anchors.length === 0) return [];
    const size = { width: roughWidth(text, FONT_SIZE), height: FONT_SIZE * LINE_HEIGHT };
    const placement = placeLabel(size, anchors, obstacles, frame, led ? words : []);
    obstacles.push(placement.box);
    words.push(placement.box);
    const { anchor, facing } = placement;
    if (led && isFar(anchor, facing)) obstacles.push(...lineBoxes(facing, anchor, CLEAR));
    return [{ text, color, led, ...placement }];
  });
}

function lineObstacles(line: readonly (Spot | null)[]): Box[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    return point ? lineBoxes(point, next ?? point, CLEAR) : [];
  });
}

function markBox({ x, value, low, high }: PressMark, spot: (x: number, value: number) => Spot): Box {
  const [middle, top, bottom] = [spot(x, value), spot(x, high), spot(x, low)];
  const upper = Math.min(top.y, middle.y - CLEAR);
  return {
    x: middle.x - CLEAR,
    y: upper,
    width: 2 * CLEAR,
    height: Math.max(bottom.y, middle.y + CLEAR) - upper,
  };
}
