import type { ReactNode } from 'react';
import { COLOR } from './chart-theme.ts';
import { roundPixels } from './pixels.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly color: string;
  readonly isBold?: boolean;
  readonly children: ReactNode;
}

/** Words beside a mark, with a rim in the colour of the ground, so that lines behind them do not cross them. */
export function HaloText({ x, y, align, color, isBold = true, children }: Props) {
  return (
    <text
      x={roundPixels(x)}
      y={roundPixels(y)}
      textAnchor={align}
      fontWeight={isBold ? 600 : undefined}
      fill={color}
      stroke={COLOR.surface}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
