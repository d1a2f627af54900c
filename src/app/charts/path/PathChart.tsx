import { useId } from 'react';
import { ChartFrame } from '../ChartFrame.tsx';
import { plotHeight } from '../chart-size.ts';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { linePath } from '../line-path.ts';
import { isFarOff, PlacedText, placedWords } from '../PlacedText.tsx';
import { roundPixels } from '../pixels.ts';
import { SIGN_SIZE, TargetSign } from '../target/TargetSign.tsx';
import {
  type Box,
  isNearestTo,
  lineBoxes,
  type Placement,
  placeLabel,
  type Spot,
  squareAt,
} from '../trend/label-placement.ts';
import { YearAxes } from '../YearAxes.tsx';
import { yearPlot } from '../year-plot.ts';
import { type PathEntry, PathLegend, pathLegendHeight } from './PathLegend.tsx';
import type { PathModel, PathPoint, PathTarget } from './path-model.ts';

/** All texts of the chart. */
export interface PathChartLabels {
  readonly title: string;
  readonly description: string;
  /** What the value axis is in, such as "US$ billion". */
  readonly unit: string;
  /** Writes a tick of the value axis. @param billions of the currency */
  readonly value: (billions: number) => string;
  /** The words at a target, by its id: "US$5 billion". */
  readonly targets: Readonly<Record<string, string>>;
}

interface Props {
  readonly model: PathModel;
  readonly labels: PathChartLabels;
  /** Pixels. The height follows. */
  readonly width: number;
  /** The legend below the chart, for pictures that stand alone. */
  readonly legend?: readonly PathEntry[];
  /** Whether the marks of a year have its name, by which a script finds its rows in a table. */
  readonly keyed?: boolean;
}

/** Space around the plot, in pixels: above for the unit, at the right for half a year. */
const AROUND_PATHS = { top: 26, right: 18 } as const;
/** How much higher it is than other charts, because its labels stand close. */
const PATH_MORE = 76;
/** The gap between the years and the legend. */
const LEGEND_GAP = 8;

/** The past, the targets, the fan of the targeted growth and the reader's path. The page draws it itself. */
export function PathChart({ model, labels, width, legend = [], keyed = false }: Props) {
  const id = useId();
  const height = plotHeight(width) + PATH_MORE;
  const plot = yearPlot(model, labels.value, { width, height }, AROUND_PATHS);
  const { area, x, y } = plot;
  const frame: Box = {
    x: area.x,
    y: FONT_SIZE,
    width: width - area.x,
    // Words end above the axis of years, which they would lie on.
    height: area.y + area.height - FONT_SIZE,
  };
  const placed = pathLabels(model, labels, x, y, frame);
  const whole = height + (legend.length > 0 ? LEGEND_GAP + pathLegendHeight(legend, width) : 0);
  return (
    <ChartFrame className="path-chart" width={width} height={whole} labels={labels}>
      <clipPath id={`${id}-frame`}>
        <rect x={area.x} y={area.y - 6} width={width - area.x} height={area.height + 6} />
      </clipPath>
      <text x={0} y={FONT_SIZE}>
        {labels.unit}
      </text>
      <YearAxes plot={plot} ticks={model.yTicks} value={labels.value} />
      <g clipPath={`url(#${id}-frame)`}>
        {model.targets.map((target) => (
          <Zone key={target.id} target={target} x={x} y={y} />
        ))}
        <path d={band(model.fan, x, y)} fill={COLOR.side} fillOpacity={0.16} />
        <path
          d={band(model.own, x, y)}
          fill={COLOR.strong}
          stroke={COLOR.strong}
          strokeWidth={2}
          strokeLinejoin="round"
        />
        <path
          d={line(model.history, x, y)}
          fill="none"
          stroke={COLOR.side}
          strokeWidth={2}
          strokeLinejoin="round"
        />
        <g stroke={COLOR.side} strokeWidth={4}>
          {model.history.map(({ year, low, high }) => (
            <path
              key={year}
              d={`M${x(year)} ${y(low)}v${Math.min(roundPixels(y(high) - y(low)), -2)}`}
              data-key={keyed ? year : undefined}
            />
          ))}
        </g>
        {keyed &&
          model.own
            .slice(1)
            .map(({ year, low, high }) => (
              <circle
                key={year}
                cx={x(year)}
                cy={y((low + high) / 2)}
                r={2.5}
                fill={COLOR.strong}
                data-key={year}
              />
            ))}
      </g>
      {model.targets.map((target) => (
        <TargetMark key={target.id} target={target} x={x} y={y} />
      ))}
      {placed.map(({ key, ...words }) => (
        <PlacedText key={key} {...words} color={COLOR.strong} />
      ))}
      {legend.length > 0 && <PathLegend entries={legend} width={width} top={height + LEGEND_GAP} />}
    </ChartFrame>
  );
}

type PixelScale = (value: number) => number;

/** A line through the middles of intervals. It is broken where a year is not known. */
const line = (points: readonly PathPoint[], x: PixelScale, y: PixelScale): string =>
  linePath(
    points.map(({ year, low, high }, index) => ({
      x: x(year),
      y: y((low + high) / 2),
      apart: points[index - 1]?.year !== year - 1,
    })),
  );

/** The area between lower and upper ends. */
function band(points: readonly PathPoint[], x: PixelScale, y: PixelScale): string {
  if (points.length === 0) return '';
  const upper = points.map(({ year, high }) => ({ x: x(year), y: y(high) }));
  const lower = points.toReversed().map(({ year, low }) => ({ x: x(year), y: y(low) }));
  return `${linePath([...upper, ...lower])}Z`;
}

interface TargetProps {
  readonly target: PathTarget;
  readonly x: PixelScale;
  readonly y: PixelScale;
}

/** A range target is a zone. */
function Zone({ target: { low, high, from, to }, x, y }: TargetProps) {
  if (high <= low) return null;
  return (
    <rect
      x={x(from)}
      y={y(high)}
      width={roundPixels(x(to) - x(from))}
      height={roundPixels(y(low) - y(high))}
      fill={COLOR.axis}
      fillOpacity={0.16}
    />
  );
}

/** The mark of a target at its year, by outcome. That of an open one is a line to the end. */
function TargetMark({ target, x, y }: TargetProps) {
  const { outcome, from, to, low, high } = target;
  const span = (value: number, dash: string | undefined) => (
    <line
      x1={x(from)}
      x2={x(to)}
      y1={y(value)}
      y2={y(value)}
      stroke={COLOR.strong}
      strokeWidth={1.5}
      strokeDasharray={dash}
    />
  );
  if (outcome === 'open') {
    return (
      <>
        {span(low, '5 4')}
        {high > low && span(high, '5 4')}
      </>
    );
  }
  return (
    <>
      {to > from && span(low, undefined)}
      <TargetSign outcome={outcome} x={x(to)} y={y(low)} />
    </>
  );
}

interface TargetWords {
  readonly key: string;
  readonly lines: string[];
  readonly placement: Placement;
  readonly isLed: boolean;
  /** Whether a sign of another target is nearer to the words. */
  readonly isDoubtful: boolean;
}

/**
 * The words at targets, apart from lines and from each other. Targets with one threshold that stays open share them, and so
 * do others where the words of one found no place near it.
 */
function pathLabels(model: PathModel, labels: PathChartLabels, x: PixelScale, y: PixelScale, frame: Box) {
  const ends = model.targets.filter(({ low, high, outcome }) => high <= low || outcome !== 'open');
  const placeFor = (targets: readonly PathTarget[]) => placeTargetWords(targets, model, labels, x, y, frame);
  const placed = placeFor(ends);
  const isAtHome = ({ placement, isDoubtful }: TargetWords) => !isDoubtful && !isFarOff(placement);
  const said = new Set(placed.filter(isAtHome).map(({ lines }) => lines.join(' ')));
  const spared = new Set(
    placed.filter((words) => !isAtHome(words) && said.has(words.lines.join(' '))).map(({ key }) => key),
  );
  return spared.size === 0 ? placed : placeFor(ends.filter(({ id }) => !spared.has(id)));
}

/** @param ends the targets that get words */
function placeTargetWords(
  ends: readonly PathTarget[],
  model: PathModel,
  labels: PathChartLabels,
  x: PixelScale,
  y: PixelScale,
  frame: Box,
): TargetWords[] {
  const obstacles: Box[] = [model.history, model.own].flatMap((points) =>
    points.slice(1).flatMap((point, index) => {
      const before = points[index] ?? point;
      return lineBoxes(
        { x: x(before.year), y: y((before.low + before.high) / 2) },
        { x: x(point.year), y: y((point.low + point.high) / 2) },
        4,
      );
    }),
  );
  for (const target of model.targets) {
    obstacles.push(
      ...lineBoxes(
        { x: x(target.from), y: y(target.low) },
        { x: x(target.to), y: y(target.low) },
        2 * SIGN_SIZE,
      ),
    );
  }
  const spotOf = ({ to, low }: PathTarget): Spot => ({ x: x(to), y: y(low) });
  const signs = model.targets.filter(({ outcome }) => outcome !== 'open').map(spotOf);
  const words: Box[] = [];
  return ends.map((target) => {
    const text = labels.targets[target.id] ?? '';
    const { lines, ...size } = placedWords(text, frame.width);
    const isOpen = target.outcome === 'open';
    const sign = spotOf(target);
    const anchor = isOpen ? { x: x(target.from) + size.width / 2 + 4, y: sign.y } : sign;
    const others = signs.filter((one) => one.x !== sign.x || one.y !== sign.y);
    const crossed = [...words, ...others.map((one) => squareAt(one, 2 * SIGN_SIZE))];
    const placement = placeLabel(size, [anchor], obstacles, frame, crossed, isOpen ? [] : others);
    obstacles.push(placement.box);
    words.push(placement.box);
    const isDoubtful = !isNearestTo(placement.box, [anchor], others);
    return { key: target.id, lines, placement, isLed: !isOpen, isDoubtful };
  });
}
