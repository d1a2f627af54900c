import { COLOR, FONT_SIZE } from './chart-theme.ts';
import { LEGEND, type LegendPlace } from './legend-layout.ts';
import { roundPixels } from './pixels.ts';

interface Props extends Pick<LegendPlace, 'x' | 'middle' | 'lines'> {
  readonly isBold?: boolean;
}

/** The words beside a mark of a legend. */
export function LegendText({ x, middle, lines, isBold = false }: Props) {
  return lines.map((line, index) => (
    <text
      key={line}
      x={roundPixels(x + LEGEND.mark + LEGEND.gap)}
      y={roundPixels(middle + LEGEND.line * index + FONT_SIZE / 3)}
      fontSize={FONT_SIZE}
      fill={COLOR.text}
      fontWeight={isBold ? 600 : undefined}
    >
      {line}
    </text>
  ));
}
