import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { drawingFor, PAGE_WIDTHS } from '../chart-size.ts';
import { Drawings } from '../Drawings.tsx';
import { TrendDrawing, type TrendDrawingProps } from './TrendDrawing.tsx';
import type { TrendHoverProps } from './TrendHover.tsx';

export interface LiveTrendProps extends Pick<TrendDrawingProps, 'model' | 'labels'> {
  /** What a click on a year does. */
  readonly onYear?: (year: number) => void;
}

/**
 * The trend chart as it is in the page before any script, and above it, as soon as its code is there, what answers pointer
 * and keys. That draws no mark, so nothing moves when it comes; should its code fail to load, the chart stays whole.
 */
export function LiveTrend({ model, labels, onYear }: LiveTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const Hover = useTrendHover();
  return (
    <div className="trend-stage" ref={box}>
      <Drawings draw={(width) => <TrendDrawing model={model} labels={labels} width={width} />} />
      {Hover && room > 0 && (
        <Hover
          model={model}
          labels={labels}
          drawn={drawingFor(room, PAGE_WIDTHS)}
          width={room}
          {...(onYear ? { onYear } : {})}
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

/** The live part's code, which is a chunk of its own; `null` while it loads, and for good when it can't be loaded. */
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
