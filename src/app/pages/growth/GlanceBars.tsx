import type { Verdict } from '../../../domain/index.ts';
import {
  type GlanceScale,
  isPointOnScale,
  placeBar,
  placeOnScale,
} from '../../charts/growths/glance-scale.ts';

interface Props {
  readonly scale: GlanceScale;
  /** The stated growth and the growth that the values give, as encoded intervals of rates. */
  readonly stated: string;
  readonly given: string | null;
  readonly verdict: Verdict;
}

const MIDDLE = 9;

/** A place or a width in per cent of the scale, to a tenth of a pixel where it is wide. */
const acrossScale = (percent: number): string => `${Math.round(percent * 100) / 100}%`;

/** A stated growth, drawn on the bar of the growths that values give. The row tells the same in words. */
export function GlanceBars({ scale, stated, given, verdict }: Props) {
  const dot = placeBar(scale, stated);
  return (
    <svg className={`glance-bars glance-${verdict}`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'glance-zero' : 'glance-grid'}
          x1={acrossScale(placeOnScale(scale, tick))}
          x2={acrossScale(placeOnScale(scale, tick))}
          y1="0"
          y2="100%"
        />
      ))}
      {given !== null && <ScaleBar scale={scale} interval={given} className="glance-computed" height={12} />}
      {isPointOnScale(dot) ? (
        <circle className="glance-dot" cx={acrossScale((dot.from + dot.to) / 2)} cy={MIDDLE} r={4.5} />
      ) : (
        <ScaleBar scale={scale} interval={stated} className="glance-range" height={4} />
      )}
    </svg>
  );
}

interface ScaleBarProps {
  readonly scale: GlanceScale;
  readonly interval: string;
  readonly className: string;
  readonly height: number;
}

function ScaleBar({ scale, interval, className, height }: ScaleBarProps) {
  const { from, to, beyond } = placeBar(scale, interval);
  return (
    <g className={className}>
      <rect
        x={acrossScale(from)}
        y={MIDDLE - height / 2}
        width={acrossScale(Math.max(to - from, 0))}
        height={height}
      />
      {(beyond === 'left' || beyond === 'both') && <path d={`M0,${MIDDLE - 4}l-6,4l6,4z`} />}
      {(beyond === 'right' || beyond === 'both') && (
        <svg x="100%" aria-hidden="true" className="glance-arrow">
          <path d={`M0,${MIDDLE - 4}l6,4l-6,4z`} />
        </svg>
      )}
    </g>
  );
}

interface GlanceAxisProps {
  readonly scale: GlanceScale;
  readonly tick: (value: number) => string;
}

/** Labels above the rows for every second line of the scale, or every fourth where it is narrow. Zero always has one. */
export function GlanceAxis({ scale, tick }: GlanceAxisProps) {
  const zero = scale.ticks.indexOf(0);
  return (
    <svg className="glance-axis" aria-hidden="true">
      {scale.ticks
        .map((value, index) => ({ value, steps: index - zero }))
        .filter(({ steps }) => steps % 2 === 0)
        .map(({ value, steps }) => (
          <text
            key={value}
            className={steps % 4 === 0 ? undefined : 'glance-between'}
            x={acrossScale(placeOnScale(scale, value))}
            y={12}
            textAnchor="middle"
          >
            {tick(value)}
          </text>
        ))}
    </svg>
  );
}
