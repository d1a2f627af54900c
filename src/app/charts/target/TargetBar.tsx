import { COLOR } from '../chart-theme.ts';
import type { PlotInterval } from '../plot-interval.ts';

interface Props {
  /** Alternative text. */
  readonly label: string;
  readonly value: PlotInterval;
  /** Both ends of a zone, or twice the threshold. */
  readonly threshold: PlotInterval;
  /** The word at zero, where a value is below it. */
  readonly zero: string;
}

const BAR_WIDTH = 240;
const HEIGHT = 22;
/** The height with the word at zero, where a value may be a fall. */
const HEIGHT_WITH_ZERO = 36;
const BAR_SIDE = 4;
const TARGET_BAR = { y: 6, height: 10 } as const;
/** The least width at which the rounding is shown. */
const LEAST_ROUNDING = 2;
/** The space beyond the larger of value and threshold. */
const BAR_HEADROOM = 1.06;

/** One value and one target: solid to the value's lower end, hatched to its upper; the target is a mark or a zone. */
export function TargetBar({ label, value, threshold, zero }: Props) {
  const least = Math.min(0, value.low);
  const most = Math.max(value.high, threshold.high, 0) * BAR_HEADROOM || 1;
  const x = (at: number) =>
    Math.round((BAR_SIDE + ((at - least) / (most - least)) * (BAR_WIDTH - 2 * BAR_SIDE)) * 100) / 100;
  const [from, to] = value.high < 0 ? [x(value.high), x(0)] : [x(0), x(value.low)];
  const soft = value.high < 0 ? [x(value.low), x(value.high)] : [x(Math.max(value.low, 0)), x(value.high)];
  const [softFrom = 0, softTo = 0] = soft;
  return (
    <svg
      className="target-bar"
      viewBox={`0 0 ${BAR_WIDTH} ${least < 0 ? HEIGHT_WITH_ZERO : HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <rect x={BAR_SIDE} {...TARGET_BAR} width={BAR_WIDTH - 2 * BAR_SIDE} fill={COLOR.track} />
      {threshold.high > threshold.low && (
        <rect
          x={x(threshold.low)}
          y={2}
          width={Math.round((x(threshold.high) - x(threshold.low)) * 100) / 100}
          height={HEIGHT - 4}
          fill={COLOR.axis}
          fillOpacity={0.35}
        />
      )}
      <rect
        x={from}
        {...TARGET_BAR}
        width={Math.max(0, Math.round((to - from) * 100) / 100)}
        fill={value.high < 0 ? COLOR.cannotTell : COLOR.side}
      />
      <rect
        x={softFrom}
        {...TARGET_BAR}
        width={Math.max(LEAST_ROUNDING, Math.round((softTo - softFrom) * 100) / 100)}
        fill={COLOR.side}
        fillOpacity={0.45}
      />
      {least < 0 && (
        <>
          <line x1={x(0)} x2={x(0)} y1={2} y2={HEIGHT} stroke={COLOR.strong} />
          <text x={x(0)} y={HEIGHT + 11} textAnchor="middle" fontSize={11} fill={COLOR.text}>
            {zero}
          </text>
        </>
      )}
      {[...new Set([threshold.low, threshold.high])].map((end) => (
        <line
          key={end}
          x1={x(end)}
          x2={x(end)}
          y1={1}
          y2={HEIGHT - 1}
          stroke={COLOR.strong}
          strokeWidth={2.5}
        />
      ))}
    </svg>
  );
}
