import { IntervalStrip, IntervalTicks } from './IntervalStrip.tsx';
import type { LabelledStrip } from './labelled-strip.ts';
import type { StripScales } from './strip-scales.ts';

interface Props {
  readonly strip: LabelledStrip;
  readonly scales: StripScales;
}

/** Bars on a scale in two shapes, of which the style sheet shows the one that fits. */
export function StripPicture({ strip: { bars, title, tick }, scales }: Props) {
  return (['wide', 'narrow'] as const).map((shape) => (
    <div key={shape} className={`chart-${shape}`}>
      <IntervalStrip scale={scales[shape]} bars={bars} title={title} />
      <IntervalTicks scale={scales[shape]} tick={tick} />
    </div>
  ));
}
