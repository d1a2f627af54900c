import { COLOR, FONT_SIZE } from './chart-theme.ts';
import { roundPixels } from './pixels.ts';
import type { YearPlot } from './year-plot.ts';

interface Props {
  readonly plot: YearPlot;
  /** The ticks of the value axis, in billions of the currency. */
  readonly ticks: readonly number[];
  /** Writes one of them. */
  readonly value: (billions: number) => string;
}

/** The axes of a chart of amounts by year: a line across for each amount, and the years below. */
export function YearAxes({ plot: { area, x, y, years }, ticks, value }: Props) {
  const bottom = area.y + area.height;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${area.x},${y(tick)}h${area.width}`} stroke={COLOR.grid} />
          <text x={area.x - 6} y={roundPixels(y(tick) + FONT_SIZE / 3)} textAnchor="end">
            {value(tick)}
          </text>
        </g>
      ))}
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
