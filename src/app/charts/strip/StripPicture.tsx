import { IntervalStrip, IntervalTicks } from './IntervalStrip.tsx';
import type { StripScales } from './strip-scales.ts';
import type { StripTexts } from './strip-texts.ts';

interface Props {
  readonly texts: StripTexts;
  readonly scales: StripScales;
}

/** Bars on a scale in two shapes, of which the style sheet shows the one that fits. */
export function StripPicture({ texts: { bars, title, tick }, scales }: Props) {
  return (['wide', 'narrow'] as const).map((shape) => (
    <div key={shape} className={`chart-${shape}`}>
      <IntervalStrip scale={scales[shape]} bars={bars} title={title} />
      <IntervalTicks scale={scales[shape]} tick={tick} />
    </div>
  ));
}
