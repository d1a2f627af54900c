import { useId } from 'react';
import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { roughWidth } from '../trend/label-placement.ts';
import type { GaugeBar, GaugeModel } from './gauge-model.ts';

/** The labels of one target. */
export interface GaugeTargetLabels {
  /** The target, such as "US$2 billion by 2015". */
  readonly name: string;
  /** The amount alone, such as "US$2 billion". */
  readonly threshold: string;
  /** The progress, such as "45%" or "reached in 2024". */
  readonly status: string;
}

export interface GaugeLabels {
  /** The image's name and description, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** The words beside the colour of the present value, such as "2024: US$2.25 billion". */
  readonly current: string;
  /** The words above the end of the scale, such as "US$ billion". */
  readonly unit: string;
  /** Writes a tick of the scale, in billions of the currency. */
  readonly value: (billions: number) => string;
  /** By the claim of the target. */
  readonly targets: Readonly<Record<string, GaugeTargetLabels>>;
}

export interface GaugeProps {
  readonly model: GaugeModel;
  readonly labels: GaugeLabels;
  /** Pixels. The height follows from how many labels fit side by side. */
  readonly width: number;
}

const GAUGE_BAR = { y: 26, height: 20 } as const;
/** The first row of labels, and the height of a row: two lines. */
const LABELS_Y = GAUGE_BAR.y + GAUGE_BAR.height + 24;
const LABEL_ROW = 40;
const GAUGE_LABEL_LINE = 17;
const AXIS = 26;
/** The space at both sides, for half a mark and the last tick. */
const GAUGE_SIDE = 6;
/** The least space between two labels in a row. */
const GAUGE_LABEL_GAP = 14;
/** The least width at which the uncertainty is shown. */
const MIN_ZONE = 2;

/**
 * Where the label of a target stands. One that is moved aside begins, or ends, at the edge: roughly measured words are
 * rather too wide, and around their middle they would reach nearer to the line of the next mark.
 */
interface PlacedLabel {
  readonly bar: GaugeBar;
  readonly labels: GaugeTargetLabels | undefined;
  readonly x: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly row: number;
}

/**
 * One bar with every target on it: full to the lower end of the present value, hatched to its upper end, and a mark at
 * each threshold. A target that is a range has a line from its lower to its upper end.
 */
export function GaugeDrawing({ model, labels, width }: GaugeProps) {
  const id = useId();
  const x = gaugeScale(model, width);
  const placed = placeLabels(model, labels, x, width);
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const axisY = LABELS_Y + rows * LABEL_ROW - 12;
  const [from, low, high] = [x(0), x(model.current.low), x(model.current.high)];
  return (
    <ChartFrame className="gauge" width={width} height={axisY + AXIS} labels={labels}>
      <pattern
        id={`${id}-hatch`}
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={4} height={4} fill={COLOR.surface} />
        <rect width={2} height={4} fill={COLOR.side} />
      </pattern>
      <rect x={GAUGE_SIDE} y={3} width={10} height={10} fill={COLOR.side} />
      <text x={GAUGE_SIDE + 16} y={12} fill={COLOR.side} fontWeight={600}>
        {labels.current}
      </text>
      <text x={width - GAUGE_SIDE} y={12} textAnchor="end">
        {labels.unit}
      </text>
      <rect x={from} {...GAUGE_BAR} width={width - 2 * GAUGE_SIDE} fill={COLOR.track} />
      <rect x={from} {...GAUGE_BAR} width={roundPixels(low - from)} fill={COLOR.side} />
      <rect
        x={low}
        {...GAUGE_BAR}
        width={roundPixels(Math.max(high - low, MIN_ZONE))}
        fill={`url(#${id}-hatch)`}
      />
      {placed.map((one) => (
        <g key={one.bar.target} data-key={one.bar.target}>
          <TargetThresholds placed={one} x={x} />
        </g>
      ))}
      <GaugeAxis ticks={model.ticks} x={x} y={axisY} labels={labels} />
    </ChartFrame>
  );
}

const gaugeScale = ({ ticks }: GaugeModel, width: number) => {
  const end = ticks.at(-1) ?? 1;
  return (value: number): number => roundPixels(GAUGE_SIDE + (value / end) * (width - 2 * GAUGE_SIDE));
};

/** Puts each label below its mark, moved aside where it would leave the picture, in the first row with room. */
function placeLabels(
  model: GaugeModel,
  { targets }: GaugeLabels,
  x: (value: number) => number,
  width: number,
): PlacedLabel[] {
  const ends: number[] = [];
  return model.bars
    .map((bar) => ({ bar, labels: targets[bar.target], at: x(bar.low) }))
    .sort((a, b) => a.at - b.at)
    .map(({ bar, labels, at }) => {
      const size = Math.max(
        roughWidth(labels?.name ?? '', FONT_SIZE),
        roughWidth(labels?.status ?? '', FONT_SIZE),
      );
      const [least, most] = [GAUGE_SIDE, width - GAUGE_SIDE - size];
      const start = Math.max(least, Math.min(at - size / 2, most));
      const free = ends.findIndex((end) => end + GAUGE_LABEL_GAP <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = start + size;
      const place =
        start === least
          ? { x: least, textAnchor: 'start' as const }
          : start === most
            ? { x: most + size, textAnchor: 'end' as const }
            : { x: roundPixels(start + size / 2), textAnchor: 'middle' as const };
      return { bar, labels, ...place, row };
    });
}

interface TargetThresholdsProps {
  readonly placed: PlacedLabel;
  readonly x: (value: number) => number;
}

function TargetThresholds({ placed: { bar, labels, row, x: labelX, textAnchor }, x }: TargetThresholdsProps) {
  const [low, high] = [x(bar.low), x(bar.high)];
  const below = GAUGE_BAR.y + GAUGE_BAR.height + 6;
  const textY = LABELS_Y + row * LABEL_ROW;
  return (
    <>
      {high > low && (
        <line x1={low} x2={high} y1={below} y2={below} stroke={COLOR.strong} strokeWidth={2.5} />
      )}
      <Threshold x={low} to={row === 0 ? below : textY - FONT_SIZE} />
      {high > low && <Threshold x={high} to={below} />}
      <text x={labelX} y={textY} textAnchor={textAnchor} fontWeight={600} fill={COLOR.strong}>
        {labels?.name}
      </text>
      <text x={labelX} y={textY + GAUGE_LABEL_LINE} textAnchor={textAnchor}>
        {labels?.status}
      </text>
    </>
  );
}

/** @param to where the line from the mark to its label ends */
function Threshold({ x, to }: { x: number; to: number }) {
  const [top, bottom] = [GAUGE_BAR.y - 4, GAUGE_BAR.y + GAUGE_BAR.height + 6];
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={COLOR.surface} strokeWidth={5} />
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={COLOR.strong} strokeWidth={2.5} />
      {to > bottom && <line x1={x} x2={x} y1={bottom} y2={to} stroke={COLOR.axis} />}
    </>
  );
}

interface GaugeAxisProps {
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly y: number;
  readonly labels: GaugeLabels;
}

function GaugeAxis({ ticks, x, y, labels }: GaugeAxisProps) {
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  return (
    <>
      <line x1={x(first)} x2={x(last)} y1={y} y2={y} stroke={COLOR.axis} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},${y})`}>
          <line y2={5} stroke={COLOR.axis} />
          <text x={tick === last ? GAUGE_SIDE : 0} y={19} textAnchor={tick === last ? 'end' : 'middle'}>
            {labels.value(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
