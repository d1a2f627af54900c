import type { ReactNode } from 'react';
import { type DrawingWidth, PAGE_WIDTHS } from './chart-size.ts';

interface Props {
  readonly widths?: readonly DrawingWidth[];
  /** Draws the chart at a width in pixels. */
  readonly draw: (width: number) => ReactNode;
}

/** One chart, drawn at several widths, of which the style sheet shows the one that fits. No script is needed. */
export function Drawings({ widths = PAGE_WIDTHS, draw }: Props) {
  return (
    <div className="drawings">
      {widths.map((width) => (
        <div key={width} className={`drawing at-${width}`}>
          {draw(width)}
        </div>
      ))}
    </div>
  );
}
