import { type RefObject, useEffect, useRef, useState } from 'react';
import { ReloadNote } from '../../components/ReloadNote.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLateCode } from '../../use-late-code.ts';
import { drawingFor } from '../chart-size.ts';
import { Drawings } from '../Drawings.tsx';
import { TrendDrawing, type TrendDrawingProps } from './TrendDrawing.tsx';
import type { TrendHoverProps } from './TrendHover.tsx';

export type LiveTrendProps = Pick<TrendDrawingProps, 'models' | 'labels'> & Pick<TrendHoverProps, 'yearHref'>;

const loadHover = () => import('./TrendHover.tsx');

/**
 * The trend chart as it is in the page before any script. Once its code is loaded, a layer above answers pointer and
 * keys. The layer draws no mark, so that nothing moves; without it, the chart is complete as well.
 */
export function LiveTrend({ models, labels, yearHref }: LiveTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const part = useLateCode(loadHover);
  return (
    <div className="trend-stage" ref={box}>
      <Drawings draw={(width) => <TrendDrawing models={models} labels={labels} width={width} />} />
      {part && part !== 'failed' && room > 0 && (
        <part.TrendHover
          models={models}
          labels={labels}
          drawn={drawingFor(room)}
          width={room}
          {...(yearHref ? { yearHref } : {})}
        />
      )}
      {part === 'failed' && <HoverMissing />}
    </div>
  );
}

/** The width of the box in pixels; 0 until it is known. */
function useRoom(box: RefObject<HTMLDivElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

/** Says that the chart does not answer pointer and keys. */
function HoverMissing() {
  return <ReloadNote>{useMessages().status.codeFailed}</ReloadNote>;
}
