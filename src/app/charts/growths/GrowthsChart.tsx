import type { Verdict } from '../../../domain/index.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { roughLines, roughWidth } from '../trend/label-placement.ts';
import { type GlanceScale, isPointOnScale, placeBar, placeOnScale } from './glance-scale.ts';

/** One stated growth in words, with the intervals that are drawn. */
export interface GrowthsRow {
  /** The mark's key. */
  readonly key: string;
  readonly period: string;
  /** What grew, by whose count. */
  readonly what: string;
  /** The stated growth in words. */
  readonly said: string;
  readonly stated: string;
  readonly given: string | null;
  readonly verdict: Verdict;
}

export interface GrowthsGroup {
  readonly caption: string;
  readonly rows: readonly GrowthsRow[];
}

interface Props {
  readonly groups: readonly GrowthsGroup[];
  readonly scale: GlanceScale;
  readonly labels: {
    readonly title: string;
    readonly description: string;
    /** Writes a number of per cent. */
    readonly percent: (value: number) => string;
  };
  /** Pixels. The height follows. */
  readonly width: number;
}

/** From so many pixels on, the words of a row stand beside its picture, and not above it. */
const BESIDE_FROM = 600;
/** The share of the width that words beside a picture may take. */
const MOST_WORDS = 0.4;
const ROW = 22;
const ROW_LINE = 18;
/** The room above a group, between it and the one before. */
const GROUP_GAP = 14;
const AXIS_HEIGHT = 20;
const COLUMN_GAP = 14;
/** The room at both ends of the scale for arrows. */
const ARROW = 8;
const POINT_SIZE = 4.5;
/** The room that the number of a line takes beside the next. */
const TICK_GAP = 8;

/** Stated growths, each on the bar of the growth that values give, all on one scale. */
export function GrowthsChart({ groups, scale, labels, width }: Props) {
  const all = groups.flatMap(({ rows }) => rows);
  const isBeside = width >= BESIDE_FROM;
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => roughWidth(text, FONT_SIZE))));
  const said = widest(all.map((row) => row.said));
  const words = isBeside ? Math.min(widest(all.map(rowWords)) + COLUMN_GAP, width * MOST_WORDS) : 0;
  const plot = { left: words + ARROW, right: width - (isBeside ? said + COLUMN_GAP : 0) - ARROW };
  const x = (percent: number) => roundPixels(plot.left + (percent / 100) * (plot.right - plot.left));
  const nameRoom = isBeside ? words - COLUMN_GAP : width - said - COLUMN_GAP;
  const laid = layGroups(groups, { isBeside, nameRoom, width });
  const ticks = shownTicks(scale, labels.percent, plot.right - plot.left);
  return (
    <ChartFrame className="growths-chart" width={width} height={laid.height} labels={labels}>
      {ticks.map((tick) => (
        <text key={tick} x={x(placeOnScale(scale, tick))} y={FONT_SIZE} textAnchor="middle">
          {labels.percent(tick)}
        </text>
      ))}
      {laid.groups.map(({ caption, top, rows }) => (
        <g key={rows[0]?.row.key}>
          {caption.map((line, index) => (
            <text key={line} y={top + ROW_LINE * index + FONT_SIZE} fontWeight={600} fill={COLOR.strong}>
              {line}
            </text>
          ))}
          <path
            d={ticks.map((tick) => gridLine(x(placeOnScale(scale, tick)), rows, isBeside)).join('')}
            stroke={COLOR.grid}
          />
          <path d={gridLine(x(placeOnScale(scale, 0)), rows, isBeside)} stroke={COLOR.axis} />
          {rows.map(({ row, name, at, middle }) => (
            <g key={row.key} data-key={row.key}>
              {name.map((line, index) => (
                <text key={line} y={at + ROW_LINE * index + FONT_SIZE}>
                  {line}
                </text>
              ))}
              <text
                x={width}
                y={(isBeside ? middle - FONT_SIZE / 2 - 1 : at) + FONT_SIZE}
                textAnchor="end"
                fontWeight={600}
                fill={row.verdict === 'inconsistent' ? COLOR.inconsistent : COLOR.strong}
              >
                {row.said}
              </text>
              <GrowthMark row={row} scale={scale} x={x} middle={middle} />
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

const rowWords = ({ period, what }: GrowthsRow): string => `${period} ${what}`;

interface LaidRow {
  readonly row: GrowthsRow;
  readonly name: readonly string[];
  /** The top of the row, and the height at which its picture is drawn. */
  readonly at: number;
  readonly middle: number;
  readonly end: number;
}

/** Places groups below the axis, each row with its words beside its picture or above it. */
function layGroups(
  groups: readonly GrowthsGroup[],
  {
    isBeside,
    nameRoom,
    width,
  }: { readonly isBeside: boolean; readonly nameRoom: number; readonly width: number },
) {
  let y = AXIS_HEIGHT;
  const laid = groups.map(({ caption, rows }, index) => {
    const top = index === 0 ? y : y + GROUP_GAP;
    const lines = roughLines(caption, width, FONT_SIZE);
    y = top + ROW_LINE * lines.length + 4;
    return {
      top,
      caption: lines,
      rows: rows.map((row): LaidRow => {
        const at = y;
        const name = roughLines(rowWords(row), nameRoom, FONT_SIZE);
        const height = isBeside ? Math.max(ROW, ROW_LINE * name.length + 4) : ROW_LINE * name.length + ROW;
        y += height;
        return { row, name, at, middle: isBeside ? at + height / 2 - 2 : at + height - ROW / 2 - 1, end: y };
      }),
    };
  });
  return { groups: laid, height: y + 2 };
}

/** A line of the scale behind the rows of a group; in pieces where words stand between the pictures. */
function gridLine(x: number, rows: readonly LaidRow[], isBeside: boolean): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  return isBeside
    ? `M${x},${first.at}V${last.end}`
    : rows.map(({ end }) => `M${x},${end - ROW + 1}V${end}`).join('');
}

/** The lines of the scale whose numbers have room beside each other; zero is always one. */
function shownTicks(scale: GlanceScale, percent: (value: number) => string, room: number): readonly number[] {
  const zero = scale.ticks.indexOf(0);
  const widest = Math.max(...scale.ticks.map((tick) => roughWidth(percent(tick), FONT_SIZE))) + TICK_GAP;
  const [first = 0, second = first] = scale.ticks;
  const step = ((second - first) / (scale.high - scale.low)) * room;
  const every = Math.max(1, Math.ceil(widest / Math.max(step, 1)));
  return scale.ticks.filter((_, index) => (index - zero) % every === 0);
}

interface GrowthMarkProps {
  readonly row: GrowthsRow;
  readonly scale: GlanceScale;
  readonly x: (percent: number) => number;
  readonly middle: number;
}

/** The stated growth on what the values give: a cross where it cannot be true, a ring where nothing can be told. */
function GrowthMark({ row: { stated, given, verdict }, scale, x, middle }: GrowthMarkProps) {
  const isDenied = verdict === 'inconsistent';
  const isUnknown = verdict === 'cannot-tell';
  const color = isDenied ? COLOR.inconsistent : COLOR.strong;
  const placed = placeBar(scale, stated);
  const isPoint = isPointOnScale(placed);
  const at = x((placed.from + placed.to) / 2);
  return (
    <>
      {given !== null && (
        <GrowthSpan scale={scale} interval={given} x={x} middle={middle} height={12} color={color} isPale />
      )}
      {!isPoint && (
        <GrowthSpan scale={scale} interval={stated} x={x} middle={middle} height={4} color={color} />
      )}
      {isDenied && (
        <path
          d={`M${at - POINT_SIZE},${middle - POINT_SIZE}l9,9M${at - POINT_SIZE},${middle + POINT_SIZE}l9,-9`}
          stroke={color}
          strokeWidth={2.5}
        />
      )}
      {(isPoint || isUnknown) && !isDenied && (
        <circle
          cx={at}
          cy={middle}
          r={POINT_SIZE}
          fill={isUnknown ? COLOR.surface : color}
          stroke={color}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}

interface SpanProps extends Omit<GrowthMarkProps, 'row'> {
  readonly interval: string;
  readonly height: number;
  readonly color: string;
  /** Whether it lies behind another: paler, with a rim that is seen. */
  readonly isPale?: boolean;
}

const pale = (color: string) => ({ fillOpacity: 0.25, stroke: color, strokeOpacity: 0.6 });

/** An interval on the scale, with an arrow at an end that lies beyond it. */
function GrowthSpan({ interval, scale, x, middle, height, color, isPale = false }: SpanProps) {
  const { from, to, beyond } = placeBar(scale, interval);
  const [left, right] = [x(from), x(to)];
  return (
    <g fill={color} {...(isPale && pale(color))}>
      <rect x={left} y={middle - height / 2} width={Math.max(roundPixels(right - left), 2)} height={height} />
      {(beyond === 'left' || beyond === 'both') && <path d={`M${left},${middle - 4}l-6,4l6,4z`} />}
      {(beyond === 'right' || beyond === 'both') && <path d={`M${right},${middle - 4}l6,4l-6,4z`} />}
    </g>
  );
}
