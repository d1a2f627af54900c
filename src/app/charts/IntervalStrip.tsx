/** Intervals of one table row on the scale of the whole table: the stated growth above, each computed one below. */
import { useId } from 'react';
import type { Verdict } from '../../domain/index.ts';
import { type IntervalScale, type PlacedBar, percentX, placeInterval } from '../models/interval-scale.ts';
import { COLOR, FONT_SIZE } from './chart-theme.ts';

/** A growth that figures give, as an interval of a ratio, and whether it meets the stated one. */
export interface ComputedInterval {
  readonly interval: string;
  readonly verdict: Verdict;
}

export interface IntervalStripProps {
  readonly scale: IntervalScale;
  readonly stated: string;
  readonly computed: readonly ComputedInterval[];
  /** What it shows, for those who do not see it: the intervals in words. */
  readonly title: string;
}

const STATED = { y: 3, height: 8 } as const;
const FIRST = 16;
const COMPUTED_HEIGHT = 6;
const STEP = 11;
/** An outline narrower than this would close up and look full. */
const MIN_OUTLINE = 6;

/** The drawing of one row. */
export function IntervalStrip({ scale, stated, computed, title }: IntervalStripProps) {
  const id = useId();
  const height = FIRST + computed.length * STEP;
  const statedBar = placeInterval(scale, stated);
  const rows = computed.map(({ interval, verdict }, index) => ({
    bar: placeInterval(scale, interval),
    y: FIRST + index * STEP,
    verdict,
  }));
  return (
    <svg
      className="interval-strip"
      width={scale.width}
      height={height}
      viewBox={`0 0 ${scale.width} ${height}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      <Grid scale={scale} height={height} />
      <rect
        x={statedBar.x}
        width={statedBar.width}
        y={0}
        height={height}
        fill={COLOR.strong}
        fillOpacity={0.12}
      />
      <rect x={statedBar.x} width={statedBar.width} {...STATED} fill={COLOR.strong} />
      <Arrows bar={statedBar} y={STATED.y + STATED.height / 2} color={COLOR.strong} />
      {rows.map(({ bar, y, verdict }) => (
        <g key={y} className={`interval-${verdict}`}>
          <ComputedBar bar={bar} y={y} verdict={verdict} />
          <Arrows bar={bar} y={y + COMPUTED_HEIGHT / 2} color={VERDICT_COLOR[verdict]} />
        </g>
      ))}
    </svg>
  );
}

const VERDICT_COLOR: Readonly<Record<Verdict, string>> = {
  consistent: COLOR.consistent,
  inconsistent: COLOR.inconsistent,
  'cannot-tell': COLOR.cannotTell,
};

/** Consistent is a full bar with round ends, inconsistent a full one with a cross, cannot tell a dashed outline. */
function ComputedBar({ bar, y, verdict }: { bar: PlacedBar; y: number; verdict: Verdict }) {
  const color = VERDICT_COLOR[verdict];
  const centre = { x: bar.x + bar.width / 2, y: y + COMPUTED_HEIGHT / 2 };
  const shape = { x: bar.x, y, width: bar.width, height: COMPUTED_HEIGHT };
  if (verdict === 'consistent') return <rect {...shape} rx={Math.min(3, bar.width / 2)} fill={color} />;
  if (verdict === 'cannot-tell') {
    const width = Math.max(bar.width, MIN_OUTLINE);
    return (
      <rect
        {...shape}
        x={centre.x - width / 2}
        width={width}
        fill={COLOR.surface}
        stroke={color}
        strokeDasharray="2 1"
      />
    );
  }
  const cross = `M${centre.x - 4},${centre.y - 4}l8,8m0,-8l-8,8`;
  return (
    <>
      <rect {...shape} fill={color} />
      <path d={cross} stroke={COLOR.surface} strokeWidth={4} />
      <path d={cross} stroke={color} strokeWidth={2} />
    </>
  );
}

/** Beyond the ends of the scale. */
function Arrows({ bar, y, color }: { bar: PlacedBar; y: number; color: string }) {
  return (
    <>
      {bar.arrowLeft && <path d={`M${bar.x - 2},${y - 4}l-6,4l6,4z`} fill={color} />}
      {bar.arrowRight && <path d={`M${bar.x + bar.width + 2},${y - 4}l6,4l-6,4z`} fill={color} />}
    </>
  );
}

function Grid({ scale, height }: { scale: IntervalScale; height: number }) {
  return scale.ticks.map((tick) => {
    const x = percentX(scale, tick);
    return <line key={tick} x1={x} x2={x} y1={0} y2={height} stroke={tick === 0 ? COLOR.axis : COLOR.grid} />;
  });
}

const TICKS_HEIGHT = 18;

/** The head of the column: the percentages of the scale. Hidden from screen readers, which read the intervals. */
export function IntervalTicks({
  scale,
  percent,
}: {
  scale: IntervalScale;
  percent: (value: number) => string;
}) {
  return (
    <svg
      className="interval-ticks"
      width={scale.width}
      height={TICKS_HEIGHT}
      viewBox={`0 0 ${scale.width} ${TICKS_HEIGHT}`}
      aria-hidden="true"
    >
      {scale.ticks.map((tick) => (
        <text
          key={tick}
          x={percentX(scale, tick)}
          y={12}
          textAnchor="middle"
          fontSize={FONT_SIZE.tick - 1}
          fill={COLOR.text}
        >
          {percent(tick)}
        </text>
      ))}
    </svg>
  );
}
