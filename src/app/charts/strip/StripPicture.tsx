import { Drawings } from '../Drawings.tsx';
import { IntervalStrip, IntervalTicks } from './IntervalStrip.tsx';
import type { IntervalScale } from './interval-scale.ts';
import type { LabelledStrip } from './labelled-strip.ts';

interface Props {
  readonly strip: LabelledStrip;
  /** The scale of a drawing so many pixels wide. */
  readonly scaleAt: (width: number) => IntervalScale;
  /** See `Drawings`. */
  readonly inList?: boolean;
}

/** Bars above their scale on a page of the site, as wide as their place. */
export function StripPicture({ strip: { bars, title, tick }, scaleAt, inList = false }: Props) {
  return (
    <Drawings
      inList={inList}
      draw={(width) => (
        <>
          <IntervalStrip scale={scaleAt(width)} bars={bars} title={title} />
          <IntervalTicks scale={scaleAt(width)} tick={tick} />
        </>
      )}
    />
  );
}
