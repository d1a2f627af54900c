/**
 * Draws the intervals of one table row on the scale of the whole table: the stated growth, and each computed one below
 * it.
 */
import type { Verdict } from '../../../domain/index.ts';
import { COLOR } from '../chart-theme.ts';
import { type IntervalScale, type PlacedBar, placeInterval, scaleX } from './interval-scale.ts';
import { bandStroke, layStrip, type StripBar } from './strip-layout.ts';

export interface IntervalStripProps {
  readonly scale: IntervalScale;
  /** From the top down; the stated growth comes first. */
  readonly bars: readonly StripBar[];
  /** Alternative text: the intervals in words. */
  readonly title: string;
  /** Whether each bar has the name of its interval, by which a script finds its row in a table. */
  readonly keyed?: boolean;
}

const STATED_HEIGHT = 10;
const COMPUTED_HEIGHT = 8;
/** The least width of an outline: a narrower one would look full. */
const MIN_OUTLINE = 6;
/** The gap between a bar and its label, with room for an arrow. */
const LABEL_GAP = 12;

/** The drawing of one row. */
export function IntervalStrip({ scale, bars, title, keyed = false }: IntervalStripProps) {
  const stated = bars.find(({ verdict }) => verdict === null);
  const band = stated && placeInterval(scale, stated.interval);
  const { lines, height } = layStrip(scale, bars, LABEL_GAP, band);
  return (
    <svg
      className="interval-strip"
      width={scale.width}
      height={height}
      viewBox={`0 0 ${scale.width} ${height}`}
      role="img"
      aria-label={title}
    >
      <ScaleLines scale={scale} height={height} />
      {band && <path {...bandStroke(band, lines)} stroke={COLOR.strong} strokeOpacity={0.12} />}
      {lines.map(({ interval, bar, middle, verdict, countedBy, labelParts: words }) => (
        <g key={middle} className={`interval-${verdict ?? 'stated'}`} data-key={keyed ? interval : undefined}>
          <Bar bar={bar} middle={middle} verdict={verdict} countedBy={countedBy} />
          <Arrows bar={bar} y={middle} color={colorOf(verdict, countedBy)} />
          {words.map(({ text, place }) => (
            <text key={place.y} {...place} className="strip-label">
              {text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** How a computed, printed or implied bar is marked. */
export type BarMark = Verdict | 'printed' | 'implied';

/** One bar around its middle line; `null` marks the stated one. */
export function Bar({
  bar,
  middle,
  verdict,
  countedBy,
}: {
  bar: Pick<PlacedBar, 'x' | 'width'>;
  middle: number;
  verdict: BarMark | null;
  countedBy?: StripBar['countedBy'];
}) {
  if (verdict !== null) {
    const color = colorOf(verdict, countedBy);
    return <ComputedBar bar={bar} y={middle - COMPUTED_HEIGHT / 2} verdict={verdict} color={color} />;
  }
  const y = middle - STATED_HEIGHT / 2;
  return <rect x={bar.x} y={y} width={bar.width} height={STATED_HEIGHT} fill={COLOR.strong} />;
}

const VERDICT_COLOR: Readonly<Record<BarMark, string>> = {
  printed: COLOR.strong,
  implied: COLOR.text,
  consistent: COLOR.consistent,
  weak: COLOR.cannotTell,
  inconsistent: COLOR.inconsistent,
  'cannot-tell': COLOR.cannotTell,
};

/** The colour of who counted what was printed; of all else, that of its verdict. */
function colorOf(verdict: BarMark | null, countedBy: StripBar['countedBy']): string {
  if (verdict === null) return COLOR.strong;
  if (verdict !== 'printed' || countedBy === undefined) return VERDICT_COLOR[verdict];
  return countedBy === 'side' ? COLOR.side : COLOR.mirror;
}

/**
 * The mark of a bar. Consistent is a full bar with round ends; weak is the same in grey; inconsistent is full with a
 * cross; cannot tell has a dashed outline; implied, which nobody printed, has an outline with slanted lines.
 */
function ComputedBar({
  bar,
  y,
  verdict,
  color,
}: {
  bar: Pick<PlacedBar, 'x' | 'width'>;
  y: number;
  verdict: BarMark;
  color: string;
}) {
  const centre = { x: bar.x + bar.width / 2, y: y + COMPUTED_HEIGHT / 2 };
  const shape = { x: bar.x, y, width: bar.width, height: COMPUTED_HEIGHT };
  if (verdict === 'consistent' || verdict === 'weak' || verdict === 'printed')
    return <rect {...shape} rx={Math.min(3, bar.width / 2)} fill={color} />;
  if (verdict === 'implied') return <ImpliedBar shape={shape} color={color} />;
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

/** The gap between two slanted lines of a hatched bar. */
const HATCH = 5;

function ImpliedBar({
  shape: { x, y, width: narrow, height },
  color,
}: {
  shape: { x: number; y: number; width: number; height: number };
  color: string;
}) {
  const width = Math.max(narrow, MIN_OUTLINE);
  const left = x + (narrow - width) / 2;
  const count = Math.max(0, Math.floor((width - height) / HATCH) + 1);
  const lines = Array.from(
    { length: count },
    (_, i) => `M${left + i * HATCH},${y + height}l${height},${-height}`,
  );
  return (
    <>
      <rect x={left} y={y} width={width} height={height} fill={COLOR.surface} stroke={color} />
      <path d={lines.join('')} stroke={color} />
    </>
  );
}

/** The arrows of a bar that continues beyond the scale. */
function Arrows({ bar, y, color }: { bar: PlacedBar; y: number; color: string }) {
  return (
    <>
      {bar.arrowLeft && <path d={`M${bar.x - 2},${y - 4}l-6,4l6,4z`} fill={color} />}
      {bar.arrowRight && <path d={`M${bar.x + bar.width + 2},${y - 4}l6,4l-6,4z`} fill={color} />}
    </>
  );
}

/** The lines of the scale's numbers. */
export function ScaleLines({ scale, height }: { scale: IntervalScale; height: number }) {
  const line = (tick: number) => `M${scaleX(scale, tick)},0v${height}`;
  const others = scale.ticks.filter((tick) => tick !== 0);
  return (
    <>
      <path d={others.map(line).join('')} stroke={COLOR.grid} />
      {others.length < scale.ticks.length && <path d={line(0)} stroke={COLOR.axis} />}
    </>
  );
}

const TICKS_HEIGHT = 18;

interface TicksProps {
  readonly scale: IntervalScale;
  /** How a number of the scale is written. */
  readonly tick: (value: number) => string;
}

/** The numbers of the scale. Hidden from screen readers, which read the intervals. */
export function IntervalTicks({ scale, tick }: TicksProps) {
  return (
    <svg
      className="interval-ticks"
      width={scale.width}
      height={TICKS_HEIGHT}
      viewBox={`0 0 ${scale.width} ${TICKS_HEIGHT}`}
      aria-hidden="true"
    >
      <ScaleNumbers scale={scale} tick={tick} />
    </svg>
  );
}

/** The numbers of a scale as part of a drawing. */
export function ScaleNumbers({ scale, tick }: TicksProps) {
  return scale.ticks.map((value) => (
    <text key={value} x={scaleX(scale, value)} y={12} textAnchor="middle" className="strip-tick">
      {tick(value)}
    </text>
  ));
}
