import { writeInterval } from '../../../domain/index.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { HaloText } from '../HaloText.tsx';
import { LegendText } from '../LegendText.tsx';
import { LEGEND, layLegend } from '../legend-layout.ts';
import { roundPixels } from '../pixels.ts';
import { billions, middleOf, type PlotInterval } from '../plot-interval.ts';
import { roughWidth } from '../trend/label-placement.ts';
import { layCounts } from './two-counts-layout.ts';
import type { TwoCountsRow } from './two-counts-rows.ts';

interface Props {
  readonly rows: readonly TwoCountsRow[];
  readonly ticks: readonly number[];
  readonly labels: {
    readonly title: string;
    readonly description: string;
    /** Writes a tick. @param billions of the currency */
    readonly value: (billions: number) => string;
    readonly unit: string;
    /** Of the marks of both sides. */
    readonly counted: readonly [side: string, mirror: string];
    /** The name of a row, and its words, by its period. */
    readonly rows: Readonly<Record<string, { readonly name: string; readonly words: string }>>;
  };
  /** Pixels. The height follows from the number of rows. */
  readonly width: number;
}

const MARK = 5;

/** A dumbbell a year: a disc for one side's count, a triangle for the other's. */
export function TwoCountsChart({ rows, ticks, labels, width }: Props) {
  const legend = layLegend(labels.counted, width, FONT_SIZE);
  const top = legend.height + 8;
  const nameOf = ({ period }: TwoCountsRow) => labels.rows[period]?.name ?? period;
  const left = Math.ceil(Math.max(...rows.map((row) => roughWidth(nameOf(row), FONT_SIZE)))) + 14;
  const most = ticks.at(-1) ?? 1;
  const wordsOf = ({ period }: TwoCountsRow) => labels.rows[period]?.words ?? '';
  const {
    scale,
    rows: places,
    bottom,
  } = layCounts(
    rows.map((row) => ({ marks: countsIn(row).map((mark) => middleOf(mark) / most), words: wordsOf(row) })),
    { top, left, width, end: Math.max(roughWidth(labels.value(most), FONT_SIZE) / 2, MARK + 1) },
  );
  const x = (value: number) => roundPixels(left + (value / most) * scale);
  return (
    <ChartFrame className="two-counts-chart" width={width} height={bottom + 42} labels={labels}>
      {legend.places.map((place, index) => (
        <g key={place.text}>
          <CountMark isMirror={index === 1} x={place.x + LEGEND.mark / 2} y={place.middle} isHollow={false} />
          <LegendText {...place} />
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} stroke={COLOR.grid} />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle">
            {labels.value(tick)}
          </text>
        </g>
      ))}
      <text x={width - 2} y={bottom + 36} textAnchor="end">
        {labels.unit}
      </text>
      {rows.map((row, index) => {
        const place = places[index];
        return (
          place && (
            <g key={row.period} data-key={row.period}>
              <text x={0} y={place.y + 4} fontWeight={600} fill={COLOR.strong}>
                {nameOf(row)}
              </text>
              <Dumbbell row={row} x={x} y={place.y} />
              {wordsOf(row) && (
                <HaloText
                  x={roundPixels(place.words.x)}
                  y={place.words.y}
                  align={place.words.align}
                  color={COLOR.strong}
                  isBold={false}
                >
                  {wordsOf(row)}
                </HaloText>
              )}
            </g>
          )
        );
      })}
    </ChartFrame>
  );
}

/** The counts of a row that there are. */
const countsIn = ({ side, mirror }: TwoCountsRow): readonly PlotInterval[] =>
  [side, mirror].flatMap((value) => (value ? [billions(writeInterval(value.interval))] : []));

interface DumbbellProps {
  readonly row: TwoCountsRow;
  readonly x: (value: number) => number;
  /** The middle of the row. */
  readonly y: number;
}

function Dumbbell({ row: { side, mirror, apart }, x, y }: DumbbellProps) {
  const [a, b] = [side, mirror].map((value) => value && billions(writeInterval(value.interval)));
  return (
    <>
      {a && b && apart === null && (
        <line x1={x(middleOf(a))} x2={x(middleOf(b))} y1={y} y2={y} stroke={COLOR.axis} strokeWidth={3} />
      )}
      {a && <Count value={a} isMirror={false} isHollow={apart !== null} x={x} y={y} />}
      {b && <Count value={b} isMirror isHollow={apart !== null} x={x} y={y} />}
    </>
  );
}

interface CountProps {
  readonly value: PlotInterval;
  readonly isMirror: boolean;
  readonly isHollow: boolean;
  readonly x: (value: number) => number;
  readonly y: number;
}

/** A count, with a bar for the values that it stands for where they are wider than its mark. */
function Count({ value, isMirror, isHollow, x, y }: CountProps) {
  const [low, high] = [x(value.low), x(value.high)];
  return (
    <>
      {high - low > 2 * MARK && (
        <rect
          x={low}
          y={y - 3}
          width={roundPixels(high - low)}
          height={6}
          fill={isMirror ? COLOR.mirror : COLOR.side}
          fillOpacity={0.35}
        />
      )}
      <CountMark isMirror={isMirror} isHollow={isHollow} x={x(middleOf(value))} y={y} />
    </>
  );
}

interface MarkProps extends Pick<CountProps, 'isMirror' | 'isHollow'> {
  readonly x: number;
  readonly y: number;
}

function CountMark({ isMirror, isHollow, x, y }: MarkProps) {
  const color = isMirror ? COLOR.mirror : COLOR.side;
  const paint = {
    fill: isHollow ? COLOR.surface : color,
    stroke: isHollow ? color : COLOR.surface,
    strokeWidth: isHollow ? 2 : 1,
  };
  return isMirror ? (
    <path
      d={`M${roundPixels(x)} ${roundPixels(y - MARK - 1)}L${roundPixels(x + MARK + 1)} ${roundPixels(y + MARK)}H${roundPixels(x - MARK - 1)}Z`}
      {...paint}
    />
  ) : (
    <circle cx={roundPixels(x)} cy={roundPixels(y)} r={MARK} {...paint} />
  );
}
