import { UNSPECIFIED } from '../../../domain/index.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { LegendText } from '../LegendText.tsx';
import { LEGEND, layLegend } from '../legend-layout.ts';
import { isFarOff, PlacedText, placedWords } from '../PlacedText.tsx';
import { roundPixels } from '../pixels.ts';
import { middleOf } from '../plot-interval.ts';
import { type Box, lineBoxes, overlap, placeLabel, roughWidth } from '../trend/label-placement.ts';
import {
  monthTicks,
  type PublishedFigure,
  type PublishedSeries,
  type RevisionsModel,
} from './revisions-model.ts';

export interface RevisionsLabels {
  readonly title: string;
  readonly description: string;
  /** Writes a tick. @param billions of the currency */
  readonly value: (billions: number) => string;
  readonly unit: string;
  /** Writes the month of a day. @param day since 1970 */
  readonly month: (day: number) => string;
  readonly undated: string;
  /** Who counted, in the order of the series. */
  readonly series: readonly string[];
  /** A figure as it was published, by its claim. */
  readonly figures: Readonly<Record<string, string>>;
}

interface Props {
  readonly model: RevisionsModel;
  readonly labels: RevisionsLabels;
  /** The economy whose side the value is seen from. */
  readonly side: string;
  /** Pixels. The height follows. */
  readonly width: number;
}

const PLOT_HEIGHT = 170;
/** The room for the unit, the months, and figures without a day. */
const REVISION_ROOM = { unit: 44, months: 26, beforeUndated: 28, right: 10 } as const;
/** From the base of the unit down to the plot, so that it stands nearer to its numbers than to the legend. */
const UNIT_LIFT = 19;
const DISC = 4;
const MONTH_ROOM = 76;

/** One line a reporter, in steps by day of publication; figures without a known day at the right. */
export function RevisionsChart({ model, labels, side, width }: Props) {
  const legend = layLegend(labels.series, width, FONT_SIZE);
  const top = legend.height + REVISION_ROOM.unit;
  const bottom = top + PLOT_HEIGHT;
  const left =
    Math.ceil(Math.max(...model.ticks.map((tick) => roughWidth(labels.value(tick), FONT_SIZE)))) + 6;
  const hasUndated = model.series.some(({ undated }) => undated.length > 0);
  const undatedWidth = Math.ceil(roughWidth(labels.undated, FONT_SIZE));
  const undatedX = width - undatedWidth / 2;
  const right = width - (hasUndated ? undatedWidth + REVISION_ROOM.beforeUndated : REVISION_ROOM.right);
  const [first = 0, last = 1] = [model.ticks[0], model.ticks.at(-1)];
  const [from, to] = model.days;
  const within = (value: number) => Math.min(Math.max(value, first), last);
  const y = (value: number) => roundPixels(bottom - ((within(value) - first) / (last - first)) * PLOT_HEIGHT);
  const x = (day: number) => roundPixels(left + 10 + ((day - from) / (to - from)) * (right - left - 20));
  const at = ({ day }: PublishedFigure) => (day === null ? undatedX : x(day));
  return (
    <ChartFrame
      className="revisions-chart"
      width={width}
      height={bottom + REVISION_ROOM.months}
      labels={labels}
    >
      {legend.places.map((place, index) => {
        const one = model.series[index];
        return (
          <g key={place.text}>
            {one && <Disc x={place.x + LEGEND.mark / 2} y={place.middle} color={seriesColor(one, side)} />}
            <LegendText {...place} />
          </g>
        );
      })}
      <text x={0} y={top - UNIT_LIFT}>
        {labels.unit}
      </text>
      {model.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left},${y(tick)}H${right}`} stroke={COLOR.grid} />
          <text x={left - 6} y={roundPixels(y(tick) + FONT_SIZE / 3)} textAnchor="end">
            {labels.value(tick)}
          </text>
        </g>
      ))}
      {monthTicks(model.days, Math.max(2, Math.floor((right - left) / MONTH_ROOM))).map((day) => (
        <g key={day}>
          <path d={`M${x(day)},${bottom}v5`} stroke={COLOR.axis} />
          <text x={x(day)} y={bottom + 19} textAnchor="middle">
            {labels.month(day)}
          </text>
        </g>
      ))}
      {hasUndated && (
        <text x={undatedX} y={bottom + 19} textAnchor="middle">
          {labels.undated}
        </text>
      )}
      {model.series.map((one) => (
        <Steps
          key={`${one.reporter} ${one.statistics}`}
          series={one}
          x={x}
          y={y}
          color={seriesColor(one, side)}
        />
      ))}
      {model.series.flatMap((one) =>
        [...one.dated, ...one.undated].map((figure) => (
          <g key={figure.level.id} data-key={figure.level.id}>
            <line
              x1={at(figure)}
              x2={at(figure)}
              y1={y(figure.low)}
              y2={y(figure.high)}
              stroke={seriesColor(one, side)}
              strokeWidth={isFirmFigure(figure) ? 4 : 2}
              strokeDasharray={isFirmFigure(figure) ? undefined : '3 3'}
            />
            {isFirmFigure(figure) && (
              <Disc x={at(figure)} y={y(middleOf(figure))} color={seriesColor(one, side)} />
            )}
          </g>
        )),
      )}
      <PublishedWords
        model={model}
        words={labels.figures}
        at={at}
        y={y}
        frame={{ x: left, y: top - FONT_SIZE, width: right - left, height: PLOT_HEIGHT + FONT_SIZE }}
      />
    </ChartFrame>
  );
}

/** Whether it names a value: one with “over” or “about” does not, and is drawn as a range alone. */
const isFirmFigure = ({ level }: PublishedFigure): boolean => level.hedges.length === 0;

const seriesColor = ({ reporter }: PublishedSeries, side: string): string =>
  reporter === UNSPECIFIED ? COLOR.strong : reporter === side ? COLOR.side : COLOR.mirror;

function Disc({ x, y, color }: { readonly x: number; readonly y: number; readonly color: string }) {
  return <circle cx={roundPixels(x)} cy={roundPixels(y)} r={DISC} fill={color} stroke={COLOR.surface} />;
}

interface StepsProps {
  readonly series: PublishedSeries;
  readonly x: (day: number) => number;
  readonly y: (billions: number) => number;
  readonly color: string;
}

/** A value holds until the next one is published. "Over 2 billion" names no value, and is on no line. */
function Steps({ series: { dated }, x, y, color }: StepsProps) {
  const [first, ...others] = dated.filter(isFirmFigure);
  if (!first || others.length === 0) return null;
  const way = others.map((one) => `H${x(one.day ?? 0)}V${y(middleOf(one))}`).join('');
  return (
    <path
      d={`M${x(first.day ?? 0)},${y(middleOf(first))}${way}`}
      fill="none"
      stroke={color}
      strokeWidth={1.5}
    />
  );
}

interface PublishedWordsProps {
  readonly model: RevisionsModel;
  readonly words: RevisionsLabels['figures'];
  readonly at: (figure: PublishedFigure) => number;
  readonly y: (billions: number) => number;
  readonly frame: Box;
}

/** The figures on known days as they were published, where each covers nothing. */
function PublishedWords({ model, words, at, y, frame }: PublishedWordsProps) {
  const dated = model.series.flatMap((one) => one.dated);
  const obstacles: Box[] = dated.flatMap((one) =>
    lineBoxes({ x: at(one), y: y(one.low) }, { x: at(one), y: y(one.high) }, 2 * DISC),
  );
  return dated.map((one) => {
    const text = words[one.level.id] ?? '';
    const { lines, ...size } = placedWords(text, frame.width);
    const anchor = { x: at(one), y: (y(one.low) + y(one.high)) / 2 };
    const placement = placeLabel(size, [anchor], obstacles, frame);
    const { box } = placement;
    // What has no room beside its mark is said in the table.
    if (isFarOff(placement) || obstacles.some((other) => overlap(box, other) > 0)) return null;
    obstacles.push(box);
    return (
      <PlacedText key={one.level.id} placement={placement} lines={lines} color={COLOR.strong} isLed={false} />
    );
  });
}
