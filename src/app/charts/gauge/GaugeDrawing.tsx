import { useId } from 'react';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { roughWidth } from '../trend/label-placement.ts';
import type { GaugeBar, GaugeModel } from './gauge-model.ts';

/** The labels of one target. */
export interface GaugeTargetLabels {
  /** The target, such as "US$2 billion by 2015". */
  readonly name: string;
  /** The words at the mark, such as "US$2 billion". */
  readonly threshold: string;
  /** The progress, such as "43–45 % of it" or "reached". */
  readonly status: string;
}

export interface GaugeLabels {
  /** The image's name and description, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** The words beside the colour of the present value, such as "2024: US$2.25 billion". */
  readonly current: string;
  /** The words after the last tick of the scale, such as "US$ billion". */
  readonly unit: string;
  /** Writes a tick of the scale, in billions of the currency. */
  readonly value: (billions: number) => string;
  /** By the claim of the target. */
  readonly targets: Readonly<Record<string, GaugeTargetLabels>>;
}

export interface GaugeProps {
  readonly model: GaugeModel;
  readonly labels: GaugeLabels;
  /** Pixels. The height follows from the number of targets: see `gaugeHeight`. */
  readonly width: number;
}

const GAUGE_TOP = 26;
const ROW = 66;
const AXIS = 46;
/** Places within a row: the baseline of its words, the bar, and the baseline of the threshold below. */
const NAME_Y = 14;
const GAUGE_BAR = { y: 24, height: 16 } as const;
const THRESHOLD_Y = 56;
/** The space at both sides, for half a mark and the last tick. */
const GAUGE_SIDE = 6;
/** The least width at which the uncertainty is shown. */
const MIN_ZONE = 2;

/** The height of the gauges in pixels. */
export const gaugeHeight = ({ bars }: GaugeModel): number => GAUGE_TOP + bars.length * ROW + AXIS;

/** One bar for each target on a common scale: full to the lower end of the present value, hatched to its upper end. */
export function GaugeDrawing({ model, labels, width }: GaugeProps) {
  const id = useId();
  const height = gaugeHeight(model);
  const x = gaugeScale(model, width);
  const now = {
    low: x(model.current.low),
    high: Math.max(x(model.current.high), x(model.current.low) + MIN_ZONE),
  };
  const axisY = GAUGE_TOP + model.bars.length * ROW + 8;
  return (
    <svg
      className="gauge"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      fontSize={FONT_SIZE}
      fill={COLOR.text}
    >
      <title id={`${id}-title`}>{labels.title}</title>
      <desc id={`${id}-desc`}>{labels.description}</desc>
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
      {model.bars.map((bar, index) => (
        <g key={bar.target} data-key={bar.target} transform={`translate(0,${GAUGE_TOP + index * ROW})`}>
          <GaugeRow
            bar={bar}
            x={x}
            now={now}
            hatch={`url(#${id}-hatch)`}
            width={width}
            labels={labels.targets[bar.target]}
          />
        </g>
      ))}
      <Axis ticks={model.ticks} x={x} y={axisY} labels={labels} />
    </svg>
  );
}

const gaugeScale = ({ ticks }: GaugeModel, width: number) => {
  const end = ticks.at(-1) ?? 1;
  return (value: number): number => roundPixels(GAUGE_SIDE + (value / end) * (width - 2 * GAUGE_SIDE));
};

interface GaugeRowProps {
  readonly bar: GaugeBar;
  readonly x: (value: number) => number;
  readonly now: { readonly low: number; readonly high: number };
  readonly hatch: string;
  readonly width: number;
  readonly labels: GaugeTargetLabels | undefined;
}

function GaugeRow({ bar, x, now, hatch, width, labels }: GaugeRowProps) {
  const [from, low, high] = [x(0), x(bar.low), x(bar.high)];
  return (
    <>
      <text x={from} y={NAME_Y} fontSize={FONT_SIZE} fontWeight={600} fill={COLOR.strong}>
        {labels?.name}
      </text>
      <text x={width - GAUGE_SIDE} y={NAME_Y} fontSize={FONT_SIZE} textAnchor="end">
        {labels?.status}
      </text>
      <rect x={from} {...GAUGE_BAR} width={width - 2 * GAUGE_SIDE} fill={COLOR.track} />
      {high > low && (
        <rect x={low} {...GAUGE_BAR} width={roundPixels(high - low)} fill={COLOR.axis} fillOpacity={0.35} />
      )}
      <rect x={from} {...GAUGE_BAR} width={roundPixels(now.low - from)} fill={COLOR.side} />
      <rect x={now.low} {...GAUGE_BAR} width={roundPixels(now.high - now.low)} fill={hatch} />
      <Threshold x={low} />
      {high > low && <Threshold x={high} />}
      <ThresholdText x={roundPixels((low + high) / 2)} width={width} text={labels?.threshold} />
    </>
  );
}

function Threshold({ x }: { x: number }) {
  const [top, bottom] = [GAUGE_BAR.y - 4, GAUGE_BAR.y + GAUGE_BAR.height + 4];
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={COLOR.surface} strokeWidth={5} />
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={COLOR.strong} strokeWidth={2.5} />
    </>
  );
}

/** The words of a threshold, centred on it, or moved aside where they would leave the picture. */
function ThresholdText({ x, width, text = '' }: { x: number; width: number; text: string | undefined }) {
  const half = roughWidth(text, FONT_SIZE) / 2;
  const [left, right] = [x - half < GAUGE_SIDE, x + half > width - GAUGE_SIDE];
  return (
    <text
      x={left ? GAUGE_SIDE : right ? width - GAUGE_SIDE : x}
      y={THRESHOLD_Y}
      textAnchor={left ? 'start' : right ? 'end' : 'middle'}
    >
      {text}
    </text>
  );
}

interface AxisProps {
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly y: number;
  readonly labels: GaugeLabels;
}

function Axis({ ticks, x, y, labels }: AxisProps) {
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
      <text x={x(last) + GAUGE_SIDE} y={y + 35} textAnchor="end">
        {labels.unit}
      </text>
    </>
  );
}
