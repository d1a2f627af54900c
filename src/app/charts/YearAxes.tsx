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

/** How long a tick of the axis of years is, in pixels. */
const YEAR_TICK = 5;

/**
 * The axes of a chart of amounts by year: a line across for each amount, and the years below. All lines of a kind are one path,
 * and words stand on whole pixels: a page has a chart at several widths, and each number of it as often.
 */
export function YearAxes({ plot: { area, x, y, years }, ticks, value }: Props) {
  const bottom = area.y + area.height;
  return (
    <>
      <path d={ticks.map((tick) => `M${area.x},${y(tick)}h${area.width}`).join('')} stroke={COLOR.grid} />
      {ticks.map((tick) => (
        <text key={tick} x={area.x - 6} y={Math.round(y(tick) + FONT_SIZE / 3)} textAnchor="end">
          {value(tick)}
        </text>
      ))}
      <path
        d={`M${area.x},${bottom}h${area.width}${tickSteps(years.map(x), bottom)}`}
        stroke={COLOR.axis}
        fill="none"
      />
      {years.map((year) => (
        <text key={year} x={Math.round(x(year))} y={bottom + 19} textAnchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

/** Ticks below the axis, each by its step from the one before. */
const tickSteps = (places: readonly number[], bottom: number): string =>
  places
    .map((x, index) => {
      const before = places[index - 1];
      const start = before === undefined ? `M${x},${bottom}` : `m${roundPixels(x - before)},-${YEAR_TICK}`;
      return `${start}v${YEAR_TICK}`;
    })
    .join('');
