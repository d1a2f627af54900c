import { IntervalStrip, IntervalTicks } from './IntervalStrip.tsx';
import type { IntervalScale } from './interval-scale.ts';
import type { LabelledStrip } from './labelled-strip.ts';

interface Props {
  readonly strip: LabelledStrip;
  readonly scale: IntervalScale;
}

/** Bars above their scale, for files and embeds. Each has the key by which a script finds its row in a table. */
export function KeyedStrip({ strip: { bars, title, tick }, scale }: Props) {
  return (
    <>
      <IntervalStrip scale={scale} bars={bars} title={title} keyed />
      <IntervalTicks scale={scale} tick={tick} />
    </>
  );
}
