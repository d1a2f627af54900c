/**
 * The line and the marks of the trend chart. A filled mark is a firm figure; a hollow one is hedged, estimated or
 * expected.
 */
import { COLOR } from '../chart-theme.ts';
import { linePath } from '../line-path.ts';
import type { YearPlot } from '../year-plot.ts';
import { isSoft, type PressMark } from './trend-mark.ts';
import type { StatisticsPoint, TrendModel } from './trend-model.ts';

/** The colour of what the side reports of a flow. */
export const flowColor = ({ flow }: Pick<TrendModel, 'flow'>): string =>
  flow === 'M' ? COLOR.imports : COLOR.side;

/** Half the height of a mark, in pixels. */
const RADIUS = 5;
/** So far above and below its middle each mark covers what is behind it, in pixels. */
const COVERED = RADIUS - 1;
/** The ring around a figure that does not fit others. */
const RING = 8;

/** The statistical series: a line with a circle for each year, broken where a year is missing. */
export function StatisticsLine({
  points,
  plot: { x, y },
  color,
}: {
  readonly points: readonly StatisticsPoint[];
  readonly plot: YearPlot;
  readonly color: string;
}) {
  const line = linePath(
    points.flatMap(({ year, value }, index) =>
      value === null ? [] : [{ x: x(year), y: y(value), apart: (points[index - 1]?.value ?? null) === null }],
    ),
  );
  return (
    <>
      {line && <path d={line} fill="none" stroke={color} strokeWidth={2} strokeLinejoin="round" />}
      <g fill={color} stroke={color} strokeWidth={1.5}>
        {points.map(
          ({ year, value, status }) =>
            value !== null && (
              <circle
                key={year}
                className="trend-statistics"
                data-key={year}
                cx={x(year)}
                cy={y(value)}
                r={3}
                {...(status === 'A' ? {} : { fill: COLOR.surface })}
              />
            ),
        )}
      </g>
    </>
  );
}

/**
 * The printed figures, the firmest on top: diamonds for the side's reporter or an unnamed one, triangles for the
 * other's.
 */
export function PressMarks({
  press,
  plot,
  color,
}: {
  readonly press: readonly PressMark[];
  readonly plot: YearPlot;
  readonly color: string;
}) {
  return [...press]
    .sort((a, b) => firmness(a) - firmness(b))
    .map((mark) => (
      <PressSign
        key={`${mark.x} ${mark.value} ${mark.claims.map(({ id }) => id)}`}
        mark={mark}
        plot={plot}
        color={mark.reporter === 'side' ? color : COLOR.mirror}
      />
    ));
}

const firmness = (mark: PressMark): number => (mark.reporter === 'mirror' ? 0 : isSoft(mark) ? 1 : 2);

/** The arrow of a hedge at the edge of a mark: "over" points up, "nearly" down. */
const ARROWS = {
  up: `M0,-${RADIUS}V-${RADIUS + 8}M-3,-${RADIUS + 5}L0,-${RADIUS + 8}L3,-${RADIUS + 5}`,
  down: `M0,${RADIUS}V${RADIUS + 8}M-3,${RADIUS + 5}L0,${RADIUS + 8}L3,${RADIUS + 5}`,
};
const DIAMOND = `M0,-${RADIUS}L${RADIUS},0L0,${RADIUS}L-${RADIUS},0Z`;
const TRIANGLE = `M0,-${RADIUS}L${RADIUS},${RADIUS - 1}L-${RADIUS},${RADIUS - 1}Z`;

function PressSign({
  mark,
  plot,
  color,
}: {
  readonly mark: PressMark;
  readonly plot: YearPlot;
  readonly color: string;
}) {
  const [x, y] = [plot.x(mark.x), plot.y(mark.value)];
  const soft = isSoft(mark);
  const own = mark.reporter === 'side';
  const [below, above] = mark.error;
  const bar = { from: plot.y(mark.value - below), to: plot.y(mark.value + above) };
  // A bar that the mark covers would only be bytes.
  const isSeen = bar.from - y > COVERED || y - bar.to > COVERED;
  return (
    <>
      {isSeen && (
        <path
          d={`M${x},${bar.from}V${bar.to}`}
          stroke={color}
          {...(own && !soft ? { strokeWidth: 1.5 } : { strokeDasharray: '2 2' })}
        />
      )}
      <g transform={`translate(${x},${y})`}>
        {mark.toward && (
          <path
            className="trend-toward"
            d={ARROWS[mark.toward]}
            fill="none"
            stroke={color}
            strokeWidth={1.5}
          />
        )}
        {mark.gap && (
          <circle className="trend-gap" r={RING} fill="none" stroke={COLOR.inconsistent} strokeWidth={1.5} />
        )}
        <path
          className={own ? 'trend-press' : 'trend-mirror'}
          data-key={mark.year}
          d={own ? DIAMOND : TRIANGLE}
          fill={soft ? COLOR.surface : color}
          stroke={soft ? color : COLOR.surface}
          strokeWidth={soft ? 1.5 : 1}
        />
      </g>
    </>
  );
}
