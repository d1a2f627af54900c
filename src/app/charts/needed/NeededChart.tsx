import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { HaloText } from '../HaloText.tsx';
import { roundPixels } from '../pixels.ts';
import { roughLines, roughWidth } from '../trend/label-placement.ts';
import type { NeededModel } from './needed-model.ts';

interface Props {
  readonly model: Pick<NeededModel, 'needed' | 'ticks'> & {
    readonly years: readonly Pick<NeededModel['years'][number], 'year' | 'low' | 'high'>[];
  };
  readonly labels: {
    readonly title: string;
    readonly description: string;
    /** Writes a number of per cent. */
    readonly percent: (value: number) => string;
    /** The words at the line of the needed growth. */
    readonly needed: string;
    /** The growth of each year in few words, by year. */
    readonly years: Readonly<Record<number, string>>;
  };
  /** Pixels. The height follows. */
  readonly width: number;
}

const AREA = { height: 190, bottom: 24 } as const;
/** The height of a line of the words above. */
const NEEDED_LINE = 17;
/** The room of the line's mark, left of its words. */
const DASHES_WIDTH = 40;
/** The part of a year's room that its bar takes. */
const BAR_SHARE = 0.62;
/** The least room in pixels in which a year has its number and its whole name. */
const NAMED_FROM = 40;

/** A bar a year from zero, with the spread of its rounding, and the needed growth as a line across. */
export function NeededChart({ model: { years, needed, ticks }, labels, width }: Props) {
  const left = Math.ceil(Math.max(...ticks.map((tick) => roughWidth(labels.percent(tick), FONT_SIZE)))) + 6;
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const room = (width - left) / years.length;
  const lines = roughLines(labels.needed, width - DASHES_WIDTH, FONT_SIZE);
  const bottom = 14 + NEEDED_LINE * lines.length + AREA.height;
  const y = (value: number) => roundPixels(bottom - ((value - first) / (last - first)) * AREA.height);
  const x = (index: number) => roundPixels(left + (index + 0.5) * room);
  return (
    <ChartFrame className="needed-chart" width={width} height={bottom + AREA.bottom} labels={labels}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left},${y(tick)}H${width}`} stroke={tick === 0 ? COLOR.axis : COLOR.grid} />
          <text x={left - 6} y={roundPixels(y(tick) + FONT_SIZE / 3)} textAnchor="end">
            {labels.percent(tick)}
          </text>
        </g>
      ))}
      {years.map(({ year, low, high }, index) => {
        const end = (low + high) / 2;
        const top = Math.min(y(end), y(0));
        const isEnough = low >= needed;
        return (
          <g key={year} data-key={year}>
            <rect
              x={roundPixels(x(index) - (room * BAR_SHARE) / 2)}
              y={top}
              width={roundPixels(room * BAR_SHARE)}
              height={Math.max(roundPixels(Math.abs(y(end) - y(0))), 1)}
              fill={COLOR.side}
              fillOpacity={isEnough ? 1 : 0.55}
            />
            {y(low) - y(high) > 2 && (
              <path d={`M${x(index)},${y(low)}V${y(high)}`} stroke={COLOR.strong} strokeWidth={1.5} />
            )}
            {(room >= NAMED_FROM || index % 2 === 0) && (
              <text x={x(index)} y={bottom + 17} textAnchor="middle">
                {room >= NAMED_FROM ? year : `’${String(year).slice(-2)}`}
              </text>
            )}
          </g>
        );
      })}
      <path
        d={`M${left},${y(needed)}H${width}`}
        stroke={COLOR.strong}
        strokeWidth={2}
        strokeDasharray="6 4"
      />
      {room >= NAMED_FROM &&
        years.map(({ year, high }, index) => {
          const beside = Math.min(y(high), y(0)) - 5;
          // The line of the needed growth would cross words that it meets: they stand on it.
          const isCrossed = beside - FONT_SIZE < y(needed) + 2 && beside > y(needed) - 3;
          return (
            <HaloText
              key={year}
              x={x(index)}
              y={roundPixels(isCrossed ? y(needed) - 5 : beside)}
              align="middle"
              color={COLOR.text}
              isBold={false}
            >
              {labels.years[year]}
            </HaloText>
          );
        })}
      {lines.map((line, index) => (
        <text key={line} x={DASHES_WIDTH} y={NEEDED_LINE * (index + 1)} fontWeight={600} fill={COLOR.strong}>
          {line}
        </text>
      ))}
      <path d="M0,12h30" stroke={COLOR.strong} strokeWidth={2} strokeDasharray="6 4" />
    </ChartFrame>
  );
}
