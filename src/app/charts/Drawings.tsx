import type { ReactNode } from 'react';
import { DRAWING_WIDTHS, type DrawingWidth } from './chart-size.ts';

/** The widths of a drawing of which a list has very many: it is stretched less far, and leaves some of a wide place empty. */
const LIST_WIDTHS: readonly DrawingWidth[] = [320, 660];

interface Props {
  readonly widths?: readonly DrawingWidth[];
  /** Whether it is one of a long list of them, whose bytes count. */
  readonly inList?: boolean;
  /** Draws the chart at a width in pixels. */
  readonly draw: (width: number) => ReactNode;
}

/** One chart, drawn at several widths, of which the style sheet shows the one that fits. No script is needed. */
export function Drawings({ widths = DRAWING_WIDTHS, inList = false, draw }: Props) {
  return (
    <div className={inList ? 'drawings in-list' : 'drawings'}>
      {(inList ? LIST_WIDTHS : widths).map((width) => (
        <div key={width} className={`drawing at-${width}`}>
          {draw(width)}
        </div>
      ))}
    </div>
  );
}
