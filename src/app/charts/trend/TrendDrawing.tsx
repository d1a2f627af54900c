import { useId } from 'react';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { roundPixels } from '../pixels.ts';
import { type LineLabels, TrendLabels } from './TrendLabels.tsx';
import { flowColor, PressMarks, StatisticsLine } from './TrendMarks.tsx';
import type { TooltipLabels } from './TrendTooltip.tsx';
import type { TrendModel } from './trend-model.ts';
import { type TrendPlot, trendPlot } from './trend-plot.ts';

/** All texts of the chart, and how its numbers are written. */
export interface TrendChartLabels extends LineLabels, TooltipLabels {
  /** The image's name and description, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Writes a tick of the value axis, in billions of the currency. */
  readonly value: (billions: number) => string;
}

export interface TrendDrawingProps {
  /** One or more on the same scales. */
  readonly models: readonly TrendModel[];
  readonly labels: TrendChartLabels;
  /** Pixels. The height follows. */
  readonly width: number;
}

/** The trends of flows: the statistical series as lines, printed figures as marks with their intervals. */
export function TrendDrawing({ models, labels, width }: TrendDrawingProps) {
  const id = useId();
  const [first] = models;
  if (!first) return null;
  const plot = trendPlot(first, labels.value, width);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${width} ${plot.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      fontSize={FONT_SIZE}
      fill={COLOR.text}
    >
      <title id={`${id}-title`}>{labels.title}</title>
      <desc id={`${id}-desc`}>{labels.description}</desc>
      <ValueAxis plot={plot} ticks={first.yTicks} value={labels.value} />
      <YearAxis plot={plot} />
      {models.map((model) => (
        <StatisticsLine key={model.flow} points={model.statistics} plot={plot} color={flowColor(model)} />
      ))}
      {models.map((model) => (
        <PressMarks key={model.flow} press={model.press} plot={plot} color={flowColor(model)} />
      ))}
      <TrendLabels models={models} labels={labels} plot={plot} />
    </svg>
  );
}

interface ValueAxisProps {
  readonly plot: TrendPlot;
  readonly ticks: readonly number[];
  readonly value: (billions: number) => string;
}

function ValueAxis({ plot: { area, y }, ticks, value }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${area.x},${y(tick)}h${area.width}`} stroke={COLOR.grid} />
      <text x={area.x - 6} y={roundPixels(y(tick) + FONT_SIZE / 3)} textAnchor="end">
        {value(tick)}
      </text>
    </g>
  ));
}

function YearAxis({ plot: { area, x, years } }: { readonly plot: TrendPlot }) {
  const bottom = area.y + area.height;
  return (
    <>
      <path
        d={`M${area.x},${bottom}h${area.width}${years.map((year) => `M${x(year)},${bottom}v5`).join('')}`}
        stroke={COLOR.axis}
        fill="none"
      />
      {years.map((year) => (
        <text key={year} x={x(year)} y={bottom + 19} textAnchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}
