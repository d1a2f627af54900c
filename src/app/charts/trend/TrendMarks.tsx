/** The marks of the trend chart. Full is a firm figure; hollow is a hedged, estimated or expected one. */
import type { DotItemDotProps, ScatterShapeProps } from 'recharts';
import { COLOR } from '../chart-theme.ts';
import { isSoft, type PressMark } from './trend-mark.ts';
import type { StatisticsPoint } from './trend-model.ts';

/** Half the height of a mark, in pixels. */
const RADIUS = 5;
/** The ring around a figure that does not fit others. */
const RING = 8;

/** A year of the statistical series: a circle. */
export function StatisticsDot({ cx, cy, payload }: DotItemDotProps) {
  const { year, value, status }: StatisticsPoint = payload;
  if (value === null || cx === undefined || cy === undefined) return null;
  return (
    <circle
      key={year}
      className="trend-statistics"
      data-key={year}
      cx={cx}
      cy={cy}
      r={3}
      fill={status === 'A' ? COLOR.statistics : COLOR.surface}
      stroke={COLOR.statistics}
      strokeWidth={1.5}
    />
  );
}

/** A printed figure of the side's reporter, or of an unnamed one: a diamond. */
export function PressMarkShape(props: ScatterShapeProps) {
  return <MarkPath {...markPlace(props)} path={DIAMOND} color={COLOR.press} className="trend-press" />;
}

/** A printed figure of the other economy about the same flow: a triangle. */
export function MirrorMark(props: ScatterShapeProps) {
  return <MarkPath {...markPlace(props)} path={TRIANGLE} color={COLOR.mirror} className="trend-mirror" />;
}

/** From the edge of a mark: "over" points up, "nearly" down. */
const ARROW_UP = `M0,-${RADIUS}V-${RADIUS + 8}M-3,-${RADIUS + 5}L0,-${RADIUS + 8}L3,-${RADIUS + 5}`;
const ARROW_DOWN = `M0,${RADIUS}V${RADIUS + 8}M-3,${RADIUS + 5}L0,${RADIUS + 8}L3,${RADIUS + 5}`;
const DIAMOND = `M0,-${RADIUS}L${RADIUS},0L0,${RADIUS}L-${RADIUS},0Z`;
const TRIANGLE = `M0,-${RADIUS}L${RADIUS},${RADIUS - 1}L-${RADIUS},${RADIUS - 1}Z`;

function markPlace({ cx, cy, payload }: ScatterShapeProps): { x: number; y: number; mark: PressMark } {
  return { x: cx ?? 0, y: cy ?? 0, mark: payload };
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly mark: PressMark;
  readonly path: string;
  readonly color: string;
  readonly className: string;
}

function MarkPath({ x, y, mark, path, color, className }: MarkProps) {
  const soft = isSoft(mark);
  const shape = (
    <path
      className={className}
      data-key={mark.year}
      d={path}
      transform={`translate(${x},${y})`}
      fill={soft ? COLOR.surface : color}
      stroke={soft ? color : COLOR.surface}
      strokeWidth={soft ? 1.5 : 1}
    />
  );
  if (!mark.gap && !mark.toward) return shape;
  return (
    <g>
      {mark.toward && (
        <path
          className="trend-toward"
          d={mark.toward === 'up' ? ARROW_UP : ARROW_DOWN}
          transform={`translate(${x},${y})`}
          fill="none"
          stroke={color}
          strokeWidth={1.5}
        />
      )}
      {mark.gap && (
        <circle
          className="trend-gap"
          cx={x}
          cy={y}
          r={RING}
          fill="none"
          stroke={COLOR.inconsistent}
          strokeWidth={1.5}
        />
      )}
      {shape}
    </g>
  );
}
