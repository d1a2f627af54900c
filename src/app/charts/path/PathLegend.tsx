import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { LegendText } from '../LegendText.tsx';
import { LEGEND, type LegendPlace, layLegend } from '../legend-layout.ts';
import { TargetSign } from '../target/TargetSign.tsx';
import type { PathTarget } from './path-model.ts';

/** The entries of the legend, in order. */
type PathMark = 'history' | 'fan' | 'own' | PathTarget['outcome'];

export interface PathEntry {
  readonly mark: PathMark;
  readonly text: string;
}

/** The height of a legend in pixels. */
export const pathLegendHeight = (entries: readonly PathEntry[], width: number): number =>
  layLegend(
    entries.map(({ text }) => text),
    width,
    FONT_SIZE,
  ).height;

/**
 * The legend of the chart of paths, as part of its drawing.
 *
 * @param top its upper end
 */
export function PathLegend({
  entries,
  width,
  top,
}: {
  readonly entries: readonly PathEntry[];
  readonly width: number;
  readonly top: number;
}) {
  const { places } = layLegend(
    entries.map(({ text }) => text),
    width,
    FONT_SIZE,
  );
  return (
    <g transform={`translate(0,${top})`}>
      {places.map((place, index) => {
        const mark = entries[index]?.mark;
        return (
          <g key={place.text}>
            {mark && <LegendMark mark={mark} {...place} />}
            <LegendText {...place} />
          </g>
        );
      })}
    </g>
  );
}

function LegendMark({ mark, x, middle }: LegendPlace & { readonly mark: PathMark }) {
  if (mark === 'history') {
    return <line x1={x} x2={x + LEGEND.mark} y1={middle} y2={middle} stroke={COLOR.side} strokeWidth={2} />;
  }
  if (mark === 'own' || mark === 'fan') {
    const [fill, opacity] = mark === 'own' ? [COLOR.strong, 1] : [COLOR.side, 0.16];
    const height = mark === 'own' ? 4 : 10;
    return (
      <rect
        x={x}
        y={middle - height / 2}
        width={LEGEND.mark}
        height={height}
        fill={fill}
        fillOpacity={opacity}
      />
    );
  }
  return <TargetSign outcome={mark} x={x + LEGEND.mark / 2} y={middle} />;
}
