import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { isFarOff, PlacedText, placedWords } from '../PlacedText.tsx';
import type { YearPlot } from '../year-plot.ts';
import {
  type Box,
  isNearestTo,
  lineBoxes,
  overlap,
  type Placement,
  placeLabel,
  roughWidth,
  type Spot,
} from './label-placement.ts';
import { flowColor } from './TrendMarks.tsx';
import type { PressMark } from './trend-mark.ts';
import type { TrendFlow, TrendModel } from './trend-model.ts';

/** The labels of lines and areas. */
export interface LineLabels {
  /** The words above the value axis, such as "US$ billion". */
  readonly unit: string;
  /** The words beside the line of a flow, such as "IMF, Viet Nam as reporter". */
  readonly statistics: (flow: TrendFlow) => string;
  /** The flow alone, for the label of a line that has no room for more. */
  readonly flow: (flow: TrendFlow) => string;
  /** The words beside the marks of the press, such as "printed in the press". */
  readonly press: string;
  /** The words beside the marks of the other economy, such as "Laos as reporter". */
  readonly mirror: string;
  /** The words beside marks with a ring, which do not fit other figures. */
  readonly gap: string;
  /** The label of the newest mark of a flow, e.g. "2025: about US$3 billion". */
  readonly newest: (mark: PressMark, flow: TrendFlow) => string;
  /** The same with a short name of its year, for a narrow chart. */
  readonly newestBriefly: (mark: PressMark, flow: TrendFlow) => string;
}

interface TrendLabel {
  readonly text: string;
  readonly color: string;
  /** Whether a line leads from the label to its mark when it is placed far away. The label of a series needs none. */
  readonly isLed: boolean;
  readonly lines: readonly string[];
  readonly placement: Placement;
}

/** Half the space of a mark, in pixels. */
const CLEAR = 6;

interface Props {
  readonly models: readonly TrendModel[];
  readonly labels: LineLabels;
  readonly plot: YearPlot;
}

/** The unit, and a label beside each series where it covers nothing. */
export function TrendLabels({ models, labels, plot }: Props) {
  return (
    <>
      <text x={0} y={FONT_SIZE}>
        {labels.unit}
      </text>
      {labelsOf(models, labels, plot).map((label) => (
        <PlacedText key={label.text} {...label} />
      ))}
    </>
  );
}

/** Where a label is wanted. */
interface Wanted extends Pick<TrendLabel, 'text' | 'color' | 'isLed'> {
  /** The text where the other is longer than the chart is wide, would cover what is drawn, or stands at another line. */
  readonly brief?: string;
  readonly anchors: readonly Spot[];
  /** Points of other lines, to which the text must not seem to belong. */
  readonly others?: readonly Spot[];
}

/** The labels of all trends. What is said of a kind of mark is said once, at the first that has it. */
function wantedLabels(models: readonly TrendModel[], labels: LineLabels, spot: SpotOf): Wanted[] {
  const lineOf = ({ statistics }: TrendModel) =>
    statistics.flatMap(({ x, value }) => (value === null ? [] : [spot(x, value)])).reverse();
  const anchorsOf = (marks: readonly PressMark[]) => marks.map(({ x, value }) => spot(x, value)).reverse();
  const once = (text: string, isLed: boolean, isMeant: (mark: PressMark) => boolean, colorOf: ColorOf) => {
    const model = models.find(({ press }) => press.some(isMeant));
    return model
      ? [{ text, isLed, color: colorOf(model), anchors: anchorsOf(model.press.filter(isMeant)) }]
      : [];
  };
  // Labels with the fewest possible places come first.
  return [
    ...models.flatMap((model) =>
      [...new Set([model.newest, model.newestFirm])].flatMap((mark) =>
        mark
          ? [
              {
                text: labels.newest(mark, model.flow),
                brief: labels.newestBriefly(mark, model.flow),
                isLed: true,
                color: flowColor(model),
                anchors: [spot(mark.x, mark.value)],
              },
            ]
          : [],
      ),
    ),
    ...once(
      labels.gap,
      true,
      ({ gap }) => gap,
      () => COLOR.inconsistent,
    ),
    ...once(
      labels.mirror,
      true,
      ({ reporter }) => reporter === 'mirror',
      () => COLOR.mirror,
    ),
    ...models.map((model) => ({
      text: labels.statistics(model.flow),
      // With one line there is nothing to tell apart: who counted is then all that the label says.
      ...(models.length > 1 ? { brief: labels.flow(model.flow) } : {}),
      isLed: false,
      color: flowColor(model),
      anchors: lineOf(model),
      others: models.flatMap((other) => (other === model ? [] : lineOf(other))),
    })),
    ...once(labels.press, true, ({ reporter }) => reporter === 'side', flowColor),
  ];
}

type SpotOf = (year: number, value: number) => Spot;
type ColorOf = (model: TrendModel) => string;

/** Places labels one after the other, each of which is an obstacle for the next. */
function labelsOf(models: readonly TrendModel[], labels: LineLabels, plot: YearPlot): TrendLabel[] {
  const spot: SpotOf = (year, value) => ({ x: plot.x(year), y: plot.y(value) });
  const obstacles = models.flatMap(({ statistics, press }) => [
    ...lineObstacles(statistics.map(({ x, value }) => (value === null ? null : spot(x, value)))),
    ...press.map((mark) => markBox(mark, spot)),
  ]);
  const { area } = plot;
  const frame = { x: area.x, y: 0, width: area.width, height: area.y + area.height };
  obstacles.push({ x: 0, y: 0, width: roughWidth(labels.unit, FONT_SIZE), height: area.y });
  const words: Box[] = [];
  return wantedLabels(models, labels, spot).flatMap((wanted) => {
    const { text: full, brief = full, color, isLed, anchors, others = [] } = wanted;
    if (anchors.length === 0) return [];
    const placed = (text: string) => {
      const { lines, ...size } = placedWords(text, frame.width);
      return {
        text,
        lines,
        placement: placeLabel(size, anchors, obstacles, frame, isLed ? words : [], others),
      };
    };
    const whole = placed(roughWidth(full, FONT_SIZE) > frame.width ? brief : full);
    const isBadlyPlaced =
      brief !== whole.text &&
      (obstacles.some((obstacle) => overlap(whole.placement.box, obstacle) > 0) ||
        !isNearestTo(whole.placement.box, anchors, others));
    const { text, lines, placement } = isBadlyPlaced ? placed(brief) : whole;
    obstacles.push(placement.box);
    words.push(placement.box);
    const { anchor, facing } = placement;
    if (isLed && isFarOff(placement)) obstacles.push(...lineBoxes(facing, anchor, CLEAR));
    return [{ text, color, isLed, lines, placement }];
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
