import type { Verdict } from '../../../domain/index.ts';
import { FONT_SIZE } from '../chart-theme.ts';
import { LegendText } from '../LegendText.tsx';
import { LEGEND, layLegend } from '../legend-layout.ts';
import { Bar } from './IntervalStrip.tsx';
import type { StripBar } from './strip-layout.ts';

type LegendLabels = Readonly<Record<Verdict | 'stated', string>>;

interface Props {
  readonly bars: readonly StripBar[];
  readonly labels: LegendLabels;
  /** Pixels. */
  readonly width: number;
}

const LEGEND_NAMES: readonly (keyof LegendLabels)[] = [
  'stated',
  'consistent',
  'weak',
  'inconsistent',
  'cannot-tell',
];

/** The legend for the bars of a growth, for pictures that stand alone. */
export function StripLegend({ bars, labels, width }: Props) {
  const shown = new Set(bars.map(({ verdict }) => verdict ?? 'stated'));
  const names = LEGEND_NAMES.filter((name) => shown.has(name));
  const { places, height } = layLegend(
    names.map((name) => labels[name]),
    width,
    FONT_SIZE,
  );
  return (
    <svg
      className="strip-legend"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {places.map((place, index) => {
        const name = names[index] ?? 'stated';
        const verdict = name === 'stated' ? null : name;
        return (
          <g key={name}>
            <Bar bar={{ x: place.x, width: LEGEND.mark }} middle={place.middle} verdict={verdict} />
            <LegendText {...place} />
          </g>
        );
      })}
    </svg>
  );
}
