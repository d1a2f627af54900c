import { ChartFrame } from '../ChartFrame.tsx';
import { YearAxes } from '../YearAxes.tsx';
import { type LineLabels, TrendLabels } from './TrendLabels.tsx';
import { flowColor, PressMarks, StatisticsLine } from './TrendMarks.tsx';
import type { TooltipLabels } from './TrendTooltip.tsx';
import type { TrendModel } from './trend-model.ts';
import { trendPlot } from './trend-plot.ts';

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
  const [first] = models;
  if (!first) return null;
  const plot = trendPlot(first, labels.value, width);
  return (
    <ChartFrame className="trend" width={width} height={plot.height} labels={labels}>
      <YearAxes plot={plot} ticks={first.yTicks} value={labels.value} />
      {models.map((model) => (
        <StatisticsLine key={model.flow} points={model.statistics} plot={plot} color={flowColor(model)} />
      ))}
      {models.map((model) => (
        <PressMarks key={model.flow} press={model.press} plot={plot} color={flowColor(model)} />
      ))}
      <TrendLabels models={models} labels={labels} plot={plot} />
    </ChartFrame>
  );
}
