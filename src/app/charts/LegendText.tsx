import { COLOR, FONT_SIZE } from './chart-theme.ts';
import { LEGEND } from './legend-layout.ts';

interface Props {
  /** The left end of the mark, and the middle of its line. */
  readonly x: number;
  readonly middle: number;
  readonly text: string;
}

/** The words beside a mark of a legend. */
export function LegendText({ x, middle, text }: Props) {
  return (
    <text x={x + LEGEND.mark + LEGEND.gap} y={middle + FONT_SIZE / 3} fontSize={FONT_SIZE} fill={COLOR.text}>
      {text}
    </text>
  );
}
