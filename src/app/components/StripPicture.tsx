import { IntervalStrip, IntervalTicks } from '../charts/IntervalStrip.tsx';
import type { StripBar } from '../models/strip-layout.ts';
import type { StripScales } from '../models/strip-scales.ts';

interface Props {
  readonly bars: readonly StripBar[];
  readonly scales: StripScales;
  /** How a number of the scale is written, with a hyphen for a minus. */
  readonly tick: (value: number) => string;
  readonly title: string;
}

/** Bars on a scale in two shapes, of which the style sheet shows the one that fits. */
export function StripPicture({ bars, scales, tick, title }: Props) {
  return (['wide', 'narrow'] as const).map((shape) => (
    <div key={shape} className={`chart-${shape}`}>
      <IntervalStrip scale={scales[shape]} bars={bars} title={title} />
      <IntervalTicks scale={scales[shape]} tick={(value) => tick(value).replace('-', '−')} />
    </div>
  ));
}
