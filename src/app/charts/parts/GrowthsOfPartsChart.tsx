import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { HaloText } from '../HaloText.tsx';
import { LegendText } from '../LegendText.tsx';
import { LEGEND } from '../legend-layout.ts';
import { roundPixels } from '../pixels.ts';
import { ScaleLines, ScaleNumbers } from '../strip/IntervalStrip.tsx';
import { intervalScale, placeInterval } from '../strip/interval-scale.ts';
import { bandStroke, layStrip } from '../strip/strip-layout.ts';
import { roughLines } from '../trend/label-placement.ts';
import type { GrowthsOfParts } from './parts-model.ts';

interface Props {
  readonly model: GrowthsOfParts;
  readonly labels: { readonly title: string; readonly description: string };
  /** Pixels. The height follows. */
  readonly width: number;
}

const PART_DOT = 5;
/** The gap between a dot and its words. */
const WORD_GAP = 10;
const NUMBERS = 18;
const BAND_OPACITY = 0.16;

/** A dot for the growth of each part and of the whole, over the band of what the parts allow. */
export function GrowthsOfPartsChart({ model, labels, width }: Props) {
  const { parts, whole, allowed, factor } = model;
  const all = [...parts, whole];
  const bars = all.map((bar) => ({ ...bar, verdict: null }));
  const scale = intervalScale([...bars.map(({ interval }) => interval), allowed], width, {
    withZero: false,
    factor,
  });
  const band = placeInterval(scale, allowed);
  const { lines, height } = layStrip(scale, bars, WORD_GAP, band);
  const words = roughLines(model.together, width - LEGEND.mark - LEGEND.gap, FONT_SIZE);
  const top = LEGEND.line * words.length + LEGEND.gap;
  return (
    <ChartFrame className="parts-chart" width={width} height={top + height + NUMBERS} labels={labels}>
      <rect
        x={0}
        y={LEGEND.line / 2 - LEGEND.mark / 4}
        width={LEGEND.mark}
        height={LEGEND.mark / 2}
        fill={COLOR.strong}
        fillOpacity={BAND_OPACITY}
      />
      <LegendText x={0} middle={LEGEND.line / 2} lines={words} isBold />
      <g transform={`translate(0,${top})`}>
        <ScaleLines scale={scale} height={height} />
        <path
          data-key={allowed}
          {...bandStroke(band, lines)}
          stroke={COLOR.strong}
          strokeOpacity={BAND_OPACITY}
        />
        {lines.map(({ bar, middle, labelParts }, index) => {
          const isWhole = index === parts.length;
          const color = isWhole ? COLOR.inconsistent : COLOR.strong;
          return (
            <g key={middle} data-key={all[index]?.key}>
              <rect x={bar.x} y={middle - 2} width={bar.width} height={4} fill={color} />
              <circle cx={roundPixels(bar.x + bar.width / 2)} cy={middle} r={PART_DOT} fill={color} />
              {labelParts.map(({ text, place }) => (
                <HaloText
                  key={place.y}
                  x={place.x}
                  y={place.y}
                  align={place.textAnchor}
                  color={isWhole ? color : COLOR.text}
                  isBold={isWhole}
                >
                  {text}
                </HaloText>
              ))}
            </g>
          );
        })}
        <g transform={`translate(0,${height})`}>
          <ScaleNumbers scale={scale} tick={model.tick} />
        </g>
      </g>
    </ChartFrame>
  );
}
