import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import type { Size } from '../chart-size.ts';
import type { TrendChartLabels, TrendChartProps } from './TrendChart.tsx';
import type { TrendModel } from './trend-model.ts';

export interface LiveTrendProps {
  readonly model: TrendModel;
  readonly labels: TrendChartLabels;
  /** What a click on a year of the live chart does. */
  readonly onYear?: (year: number) => void;
  /** The chart as drawn by the build; in a browser there is none, and what stands in the page is kept. */
  readonly drawn: { readonly wide: string; readonly narrow: string } | undefined;
}

/**
 * The trend chart as a drawing of the build, which becomes the live chart of the same size when its code is there.
 * Should the code fail to load, the drawing stays.
 */
export function LiveTrend({ model, labels, drawn, onYear }: LiveTrendProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const Chart = useTrendChart();
  return (
    <div className="chart-stage">
      <div className="chart-box" ref={box}>
        {Chart && size ? (
          <Chart model={model} labels={labels} {...size} {...(onYear ? { onYear } : {})} interactive />
        ) : (
          <>
            <StaticDrawing className="chart-wide" markup={drawn?.wide} />
            <StaticDrawing className="chart-narrow" markup={drawn?.narrow} />
          </>
        )}
      </div>
    </div>
  );
}

/**
 * Markup of the build, which React leaves alone: where the browser has none to compare with, hydration keeps the
 * page's own, and without any (in development) the box stays empty until the live chart comes.
 */
function StaticDrawing({ className, markup = '' }: { className: string; markup: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own drawing, made from the validated dataset.
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} suppressHydrationWarning />;
}

/** The size of the box, which follows from its width alone, in whole pixels; `null` until it is known. */
function useSize(box: RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** The chart's code, which is a chunk of its own; `null` while it loads, and for good when it can't be loaded. */
function useTrendChart(): ComponentType<TrendChartProps> | null {
  const [chart, setChart] = useState<{ readonly Chart: ComponentType<TrendChartProps> } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./TrendChart.tsx').then(
      ({ TrendChart }) => {
        if (wanted) setChart({ Chart: TrendChart });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return chart?.Chart ?? null;
}
