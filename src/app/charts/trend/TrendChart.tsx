import { type MouseEvent, useMemo, useRef } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  type Margin,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Size } from '../chart-size.ts';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { yearTicks } from '../ticks.ts';
import { roughWidth } from './label-placement.ts';
import { type LineLabels, TrendLabels } from './TrendLabels.tsx';
import { MirrorMark, PressMarkShape, StatisticsDot } from './TrendMarks.tsx';
import { type TooltipLabels, TrendTooltip } from './TrendTooltip.tsx';
import { isSoft, type PressMark } from './trend-mark.ts';
import type { TrendModel } from './trend-model.ts';

/** Every text of the chart, and how its numbers are written. */
export interface TrendChartLabels extends LineLabels, TooltipLabels {
  /** A tick of the value axis, in billion US dollars. */
  readonly value: (billions: number) => string;
}

export interface TrendChartProps extends Size {
  readonly model: TrendModel;
  readonly labels: TrendChartLabels;
  /** Whether it answers pointer and keyboard; off for files. */
  readonly interactive: boolean;
  /** What a click on a year does. */
  readonly onYear?: (year: number) => void;
}

const MARGIN: Margin = { top: 30, right: 4, bottom: 0, left: 0 };
/** Between the labels of the value axis and its lines. */
const VALUE_LABEL_GAP = 6;
const YEAR_AXIS_HEIGHT = 26;
/** Pixels that the label of a year needs with the room around it. */
const YEAR_LABEL_WIDTH = 48;
const TICK = { fill: COLOR.text, fontSize: FONT_SIZE.tick };
const AXIS_LINE = { stroke: COLOR.axis };
/** Above the dots of the line, which stand at 600: a printed figure that agrees with it must not vanish below. */
const MARKS_LAYER = 650;
const MARKS_AXIS = 'marks';
const SCATTER = { xAxisId: MARKS_AXIS, zIndex: MARKS_LAYER, isAnimationActive: false } as const;
const ERROR_BAR = {
  dataKey: 'error',
  direction: 'y',
  width: 0,
  strokeWidth: 1,
  isAnimationActive: false,
} as const;
/** Pixels between two taps of one place. */
const SAME_PLACE = 10;
const CURSOR = { stroke: COLOR.axis, strokeWidth: 1 };

/** The trend of one flow: the statistical series as a line, printed figures as marks with their intervals. */
export function TrendChart({ model, labels, width, height, interactive, onYear }: TrendChartProps) {
  const marks = useMemo(() => markSeries(model.press), [model]);
  const yDomain = useMemo(() => [0, model.yTicks.at(-1) ?? 1], [model]);
  const tickWidths = model.yTicks.map((tick) => roughWidth(labels.value(tick), FONT_SIZE.tick));
  const axisWidth = Math.ceil(Math.max(...tickWidths)) + VALUE_LABEL_GAP;
  const xTicks = useMemo(
    () => yearTicks(model.xDomain, width - axisWidth, YEAR_LABEL_WIDTH),
    [model, width, axisWidth],
  );
  const tapped = useRef<number | null>(null);
  const press = (shown: unknown, event: MouseEvent) => {
    const year = Math.round(Number(shown));
    if (!isByFinger(event)) {
      onYear?.(year);
      return;
    }
    // What is shown lags behind a finger, so a tap counts as a second one only at the place of the first.
    const before = tapped.current;
    tapped.current = event.clientX;
    if (before !== null && Math.abs(event.clientX - before) < SAME_PLACE) onYear?.(year);
  };
  return (
    <ComposedChart
      width={width}
      height={height}
      data={model.statistics}
      margin={MARGIN}
      accessibilityLayer={interactive}
      {...(onYear ? { onClick: ({ activeLabel }, event) => press(activeLabel, event) } : {})}
    >
      <CartesianGrid vertical={false} stroke={COLOR.grid} />
      <XAxis
        dataKey="x"
        type="number"
        domain={model.xDomain}
        ticks={xTicks}
        interval={0}
        height={YEAR_AXIS_HEIGHT}
        tick={TICK}
        tickMargin={4}
        tickSize={5}
        tickLine={AXIS_LINE}
        axisLine={AXIS_LINE}
      />
      {/* The marks have the same axis again: the pointer and the keys step along the data of the first, the years. */}
      <XAxis xAxisId={MARKS_AXIS} dataKey="x" type="number" domain={model.xDomain} hide />
      <YAxis
        dataKey="value"
        type="number"
        domain={yDomain}
        ticks={model.yTicks}
        interval={0}
        width={axisWidth}
        tick={TICK}
        tickMargin={VALUE_LABEL_GAP}
        tickSize={0}
        tickLine={false}
        axisLine={false}
        tickFormatter={labels.value}
      />
      {interactive && (
        <Tooltip
          isAnimationActive={false}
          filterNull={false}
          cursor={CURSOR}
          content={<TrendTooltip model={model} labels={labels} />}
        />
      )}
      <Line
        dataKey="value"
        stroke={COLOR.statistics}
        strokeWidth={2}
        dot={StatisticsDot}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
      {/* Recharts draws the chart's own data where a series has none of its own. */}
      {marks.mirror.length > 0 && (
        <Scatter data={marks.mirror} shape={MirrorMark} {...SCATTER}>
          <ErrorBar {...ERROR_BAR} stroke={COLOR.mirror} strokeDasharray="2 2" />
        </Scatter>
      )}
      {marks.soft.length > 0 && (
        <Scatter data={marks.soft} shape={PressMarkShape} {...SCATTER}>
          <ErrorBar {...ERROR_BAR} stroke={COLOR.press} strokeDasharray="2 2" />
        </Scatter>
      )}
      {marks.firm.length > 0 && (
        <Scatter data={marks.firm} shape={PressMarkShape} {...SCATTER}>
          <ErrorBar {...ERROR_BAR} stroke={COLOR.press} strokeWidth={1.5} />
        </Scatter>
      )}
      <TrendLabels model={model} labels={labels} />
    </ComposedChart>
  );
}

/** A finger has no other way to ask what stands at a year, so its first press only shows that. */
const isByFinger = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent instanceof PointerEvent
    ? nativeEvent.pointerType === 'touch'
    : matchMedia('(hover: none)').matches;

/** The marks by how they are drawn, the firmest last and so on top. */
function markSeries(press: readonly PressMark[]) {
  const own = press.filter(({ reporter }) => reporter === 'side');
  return {
    mirror: press.filter(({ reporter }) => reporter === 'mirror'),
    soft: own.filter(isSoft),
    firm: own.filter((mark) => !isSoft(mark)),
  };
}
