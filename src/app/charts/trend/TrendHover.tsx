import { type MouseEvent, useEffect, useRef } from 'react';
import { ComposedChart, Line, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from 'recharts';
import { COLOR } from '../chart-theme.ts';
import { ToldYear } from './ToldYear.tsx';
import type { TrendChartLabels } from './TrendDrawing.tsx';
import { isTold } from './TrendTooltip.tsx';
import { TrendYears } from './TrendYears.tsx';
import type { TrendModel } from './trend-model.ts';
import { trendPlot } from './trend-plot.ts';
import { useShownYear } from './use-shown-year.ts';

export interface TrendHoverProps {
  readonly models: readonly TrendModel[];
  readonly labels: TrendChartLabels;
  /** The width of the drawing below, and the width at which it is shown, in pixels. */
  readonly drawn: number;
  readonly width: number;
  /** Where a year leads, if anywhere. */
  readonly yearHref?: (year: number) => string | undefined;
}

/** How far apart, in pixels, two taps of one place may be. */
const SAME_PLACE = 10;
const CURSOR = { stroke: COLOR.axis, strokeWidth: 1 };

/**
 * The layer above a drawing of trends that answers pointer and keys: a line at a year, and what is known of it. It
 * draws no mark.
 */
export function TrendHover({ models, labels, drawn, width, yearHref }: TrendHoverProps) {
  const scales = { xDomain: models[0]?.xDomain ?? [0, 1], yTicks: models[0]?.yTicks ?? [0, 1] } as const;
  const { area, height, ...plot } = trendPlot(scales, labels.value, drawn);
  const scale = width / drawn;
  const margin = {
    top: area.y * scale,
    right: (plot.width - area.x - area.width) * scale,
    bottom: (height - area.y - area.height) * scale,
    left: area.x * scale,
  };
  const years = yearsOf(models);
  const tapped = useRef<number | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const { year, isHeld, point, focus, move, leave } = useShownYear(words);
  const at = (year: number) => plot.x(year) * scale;
  // Pressed as a link, so that it is followed like every other.
  const open = (year: number) => layer.current?.querySelector<HTMLElement>(`a[data-year="${year}"]`)?.click();
  const press = (shown: unknown, event: MouseEvent) => {
    const year = Math.round(Number(shown));
    if (!isByFinger(event)) {
      open(year);
      return;
    }
    // The display lags behind a finger: only a tap at the place of the first counts as a second one.
    const before = tapped.current;
    tapped.current = event.clientX;
    if (before !== null && Math.abs(event.clientX - before) < SAME_PLACE) open(year);
  };
  return (
    // Recharts writes the position of its own frame into it, where no style sheet reaches.
    <div className="trend-hover" ref={layer} onPointerMove={move} onPointerLeave={leave}>
      <ComposedChart
        width={width}
        height={height * scale}
        data={years.map((x) => ({ x, value: 0 }))}
        margin={margin}
        // It would be one thing without a name, whose changes nobody hears.
        accessibilityLayer={false}
        onClick={({ activeLabel }, event) => press(activeLabel, event)}
      >
        <XAxis dataKey="x" type="number" domain={scales.xDomain} hide />
        <YAxis dataKey="value" type="number" domain={[0, scales.yTicks.at(-1) ?? 1]} hide />
        <Tooltip
          isAnimationActive={false}
          filterNull={false}
          cursor={CURSOR}
          // A pointer could not be moved onto words that follow it: they stand outside, at the marks.
          content={() => null}
        />
        <PointedYear onPoint={point} />
        {/** Recharts steps along the data of a series. This one is invisible. */}
        <Line dataKey="value" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      </ComposedChart>
      <TrendYears
        models={models}
        labels={labels}
        years={years.filter((year) => isTold(models, year))}
        at={at}
        onFocus={focus}
        {...(yearHref ? { yearHref } : {})}
      />
      {year !== null && (
        <ToldYear
          models={models}
          labels={labels}
          year={year}
          href={yearHref?.(year)}
          at={at(year)}
          box={words}
          isHeld={isHeld}
        />
      )}
    </div>
  );
}

/** Tells which year of the chart around is pointed at, and when none is. It draws nothing. */
function PointedYear({ onPoint }: { readonly onPoint: (year: number | null) => void }) {
  const label = useActiveTooltipLabel();
  useEffect(() => onPoint(typeof label === 'number' ? Math.round(label) : null), [label, onPoint]);
  return null;
}

/** The years that any of the trends shows, in order. */
function yearsOf(models: readonly TrendModel[]): number[] {
  const years = new Set(
    models.flatMap(({ statistics, press }) => [...statistics, ...press].map(({ year }) => year)),
  );
  return [...years].sort((a, b) => a - b);
}

/** With a finger, the first press only shows what stands at a year: there is no other way to ask. */
const isByFinger = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent instanceof PointerEvent
    ? nativeEvent.pointerType === 'touch'
    : matchMedia('(hover: none)').matches;
