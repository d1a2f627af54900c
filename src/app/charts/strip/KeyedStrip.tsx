import { IntervalStrip, IntervalTicks } from './IntervalStrip.tsx';
import type { IntervalScale } from './interval-scale.ts';
import type { StripTexts } from './strip-texts.ts';

interface Props {
  readonly texts: StripTexts;
  readonly scale: IntervalScale;
}

/** Bars above their scale, each with the key by which a script finds its row in a table: what files and embeds show. */
export function KeyedStrip({ texts: { bars, title, tick }, scale }: Props) {
  return (
    <>
      <IntervalStrip scale={scale} bars={bars} title={title} keyed />
      <IntervalTicks scale={scale} tick={tick} />
    </>
  );
}
