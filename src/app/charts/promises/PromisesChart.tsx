import { ChartFrame } from '../ChartFrame.tsx';
import { plotHeight } from '../chart-size.ts';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { linePath } from '../line-path.ts';
import { PlacedText, placedWords } from '../PlacedText.tsx';
import { type PathEntry, PathLegend, pathLegendHeight } from '../path/PathLegend.tsx';
import { roundPixels } from '../pixels.ts';
import { middleOf } from '../plot-interval.ts';
import { SIGN_SIZE, TargetSign } from '../target/TargetSign.tsx';
import {
  type Box,
  isNearestTo,
  lineBoxes,
  placeLabel,
  type Spot,
  squareAt,
} from '../trend/label-placement.ts';
import { YearAxes } from '../YearAxes.tsx';
import { type YearPlot, yearPlot } from '../year-plot.ts';
import { type Promised, type PromisesModel, runsOf } from './promises-model.ts';

/** All texts of the chart. */
interface PromisesLabels {
  readonly title: string;
  readonly description: string;
  /** The words above the axis, such as "US$ billion". */
  readonly unit: string;
  /** Writes a tick. @param billions of the currency */
  readonly value: (billions: number) => string;
  /** The words at a target, by the id of its date. */
  readonly targets: Readonly<Record<string, string>>;
}

interface Props {
  readonly model: PromisesModel;
  readonly labels: PromisesLabels;
  readonly legend: readonly PathEntry[];
  /** Pixels. The height follows. */
  readonly width: number;
}

/** Space around the plot, in pixels: above for the unit, at the right for half a sign. */
const AROUND_PROMISES = { top: 26, right: 20 } as const;
/** How far words stay from the edge of the drawing. */
const FROM_EDGE = 4;
const LEGEND_ABOVE = 8;
const TEXT_HEIGHT = 16;
/** The length of an arrow's head, and the room that it leaves to the sign. */
const HEAD = 7;

/** The value of each year, and each target from its announcement to its date. */
export function PromisesChart({ model, labels, legend, width }: Props) {
  const height = plotHeight(width) + 20;
  const plot = yearPlot(model, labels.value, { width, height }, AROUND_PROMISES);
  const { x, y } = plot;
  return (
    <ChartFrame
      className="promises-chart"
      width={width}
      height={height + LEGEND_ABOVE + pathLegendHeight(legend, width)}
      labels={labels}
    >
      <text x={0} y={FONT_SIZE}>
        {labels.unit}
      </text>
      <YearAxes plot={plot} ticks={model.yTicks} value={labels.value} />
      {model.promises.map((one) => (
        <Arrow key={one.id} promised={one} plot={plot} />
      ))}
      {runsOf(model.history).map((run) => (
        <path
          key={run[0]?.year}
          d={linePath(run.map((one) => ({ x: x(one.year), y: y(middleOf(one)) })))}
          fill="none"
          stroke={COLOR.side}
          strokeWidth={2}
          strokeLinejoin="round"
        />
      ))}
      <g stroke={COLOR.side} strokeWidth={4}>
        {model.history.map(({ year, low, high }) => (
          <path
            key={year}
            d={`M${x(year)} ${y(low)}v${Math.min(roundPixels(y(high) - y(low)), -3)}`}
            data-key={year}
          />
        ))}
      </g>
      {model.promises.map((one) => (
        <Sign key={one.id} promised={one} plot={plot} />
      ))}
      <PromisesWords model={model} labels={labels} plot={plot} />
      <PathLegend entries={legend} width={width} top={height + LEGEND_ABOVE} />
    </ChartFrame>
  );
}

const rightOf = ({ area }: YearPlot): number => area.x + area.width;

interface PromisedProps {
  readonly promised: Promised;
  readonly plot: YearPlot;
}

/** The two ends of an arrow; `null` where the day of announcement is not known. An open one runs off at its level. */
function arrowEnds({ announced, due, low }: Promised, plot: YearPlot) {
  const { x, y } = plot;
  if (!announced) return null;
  const from =
    due === null ? { x: x(announced.year), y: y(low) } : { x: x(announced.year), y: y(announced.value) };
  return { from, to: { x: due === null ? rightOf(plot) : x(due), y: y(low) } };
}

/** The way from the day of announcement to the date. */
function Arrow({ promised, plot }: PromisedProps) {
  const ends = arrowEnds(promised, plot);
  if (!ends) return null;
  const { from, to } = ends;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const room = promised.due === null ? 0 : Math.min(SIGN_SIZE + 3, length);
  const tip = { x: to.x - ux * room, y: to.y - uy * room };
  // From the tip, so that arrows of one direction have the same head.
  const side = (turn: 1 | -1) =>
    [-ux + turn * uy * 0.5, -uy - turn * ux * 0.5].map((share) => roundPixels(HEAD * share)).join(' ');
  return (
    <g stroke={outcomeColor(promised)} strokeWidth={1.5} fill="none">
      <path
        d={`M${from.x} ${from.y}L${roundPixels(tip.x)} ${roundPixels(tip.y)}`}
        strokeDasharray={promised.deadline.outcome === 'open' ? '2 4' : '5 3'}
      />
      {length > HEAD + room && (
        <path
          d={[side(1), side(-1)].map((end) => `M${roundPixels(tip.x)} ${roundPixels(tip.y)}l${end}`).join('')}
        />
      )}
    </g>
  );
}

const outcomeColor = ({ deadline: { outcome } }: Promised): string =>
  outcome === 'missed' ? COLOR.inconsistent : outcome === 'met' ? COLOR.consistent : COLOR.cannotTell;

/** Where the mark is: at the date; of an open target without one, where it was announced. */
const signSpot = ({ due, announced, low }: Promised, { x, y }: YearPlot): Spot => ({
  x: x(due ?? announced?.year ?? 0),
  y: y(low),
});

/** The mark at the date, by outcome; of an open target without a date, where it was announced. */
function Sign({ promised, plot }: PromisedProps) {
  const { x, y } = plot;
  const { id, deadline, announced, due, low, high } = promised;
  const at = due ?? announced?.year;
  if (at === undefined) return null;
  return (
    <g data-key={id}>
      {high > low && (
        <rect
          x={x(announced?.year ?? at)}
          y={y(high)}
          width={Math.max(roundPixels((due === null ? rightOf(plot) : x(due)) - x(announced?.year ?? at)), 3)}
          height={roundPixels(y(low) - y(high))}
          fill={COLOR.axis}
          fillOpacity={0.16}
        />
      )}
      <TargetSign outcome={deadline.outcome} x={x(at)} y={y(low)} />
    </g>
  );
}

interface WordsProps {
  readonly model: PromisesModel;
  readonly labels: PromisesLabels;
  readonly plot: YearPlot;
}

/** The words at targets, apart from lines, signs and each other. What would say the same at one height is said once. */
function PromisesWords({ model, labels, plot }: WordsProps) {
  const { x, y, area } = plot;
  const frame: Box = {
    x: area.x,
    y: area.y - TEXT_HEIGHT,
    width: area.width + AROUND_PROMISES.right - FROM_EDGE,
    height: area.height + TEXT_HEIGHT,
  };
  const obstacles: Box[] = runsOf(model.history).flatMap((run) =>
    run.flatMap((point, index) => {
      const before = run[index - 1] ?? point;
      return lineBoxes(
        { x: x(before.year), y: y(middleOf(before)) },
        { x: x(point.year), y: y(middleOf(point)) },
        4,
      );
    }),
  );
  for (const one of model.promises) {
    const ends = arrowEnds(one, plot);
    if (ends) obstacles.push(...lineBoxes(ends.from, ends.to, 3));
    const sign = signSpot(one, plot);
    obstacles.push(...lineBoxes(sign, sign, 2 * SIGN_SIZE));
  }
  // Words of an open target without a date stand anywhere at its line: only marks at dates are taken for another's.
  const dated = model.promises.filter(({ due }) => due !== null).map((one) => signSpot(one, plot));
  const words: Box[] = [];
  const said = new Set<string>();
  const byDate = model.promises.toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
  return byDate.map((one) => {
    const text = labels.targets[one.id] ?? '';
    if (said.has(`${text} ${one.due}`)) return null;
    said.add(`${text} ${one.due}`);
    const { lines, ...size } = placedWords(text, frame.width);
    const sign = signSpot(one, plot);
    const middle = { x: rightOf(plot) - size.width / 2, y: sign.y };
    const anchors = one.due === null ? [middle, { x: rightOf(plot), y: sign.y }, sign] : [sign];
    const others = dated.filter((other) => other.x !== sign.x || other.y !== sign.y);
    const crossed = [...words, ...others.map((other) => squareAt(other, 2 * SIGN_SIZE))];
    const placement = placeLabel(size, anchors, obstacles, frame, crossed, others);
    obstacles.push(placement.box);
    words.push(placement.box);
    return (
      <PlacedText
        key={one.id}
        placement={placement}
        lines={lines}
        color={outcomeColor(one)}
        isLed={one.due !== null}
        isDoubtful={!isNearestTo(placement.box, anchors, others)}
      />
    );
  });
}
