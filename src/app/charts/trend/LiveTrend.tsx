import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { drawingFor, PAGE_WIDTHS } from '../chart-size.ts';
import { Drawings } from '../Drawings.tsx';
import { TrendDrawing, type TrendDrawingProps } from './TrendDrawing.tsx';
import type { TrendHoverProps } from './TrendHover.tsx';

export type LiveTrendProps = Pick<TrendDrawingProps, 'models' | 'labels'> & Pick<TrendHoverProps, 'yearHref'>;

/**
 * The trend chart as it is in the page before any script. Once its code is loaded, a layer above answers pointer and
 * keys. The layer draws no mark, so that nothing moves; without it, the chart is complete as well.
 */
export function LiveTrend({ models, labels, yearHref }: LiveTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const Hover = useTrendHover();
  return (
    <div className="trend-stage" ref={box}>
      <Drawings draw={(width) => <TrendDrawing models={models} labels={labels} width={width} />} />
      {Hover && room > 0 && (
        <Hover
          models={models}
          labels={labels}
          drawn={drawingFor(room, PAGE_WIDTHS)}
          width={room}
          {...(yearHref ? { yearHref } : {})}
        />
      )}
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

/** The layer's code, which is loaded separately; `null` while it loads, or if it cannot be loaded. */
function useTrendHover(): ComponentType<TrendHoverProps> | null {
  const [hover, setHover] = useState<{ readonly Hover: ComponentType<TrendHoverProps> } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./TrendHover.tsx').then(
      ({ TrendHover }) => {
        if (wanted) setHover({ Hover: TrendHover });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return hover?.Hover ?? null;
}
