import { rational, toPlot } from '../../../domain/index.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { COLOR, FONT_SIZE } from '../chart-theme.ts';
import { HaloText } from '../HaloText.tsx';
import { LegendText } from '../LegendText.tsx';
import { LEGEND, layLegend } from '../legend-layout.ts';
import { roundPixels } from '../pixels.ts';
import { ScaleLines, ScaleNumbers } from '../strip/IntervalStrip.tsx';
import { placeInterval, scaleFrom, scaleX } from '../strip/interval-scale.ts';
import { roughLines, roughWidth } from '../trend/label-placement.ts';
import type { SumOfParts } from './parts-model.ts';

interface Props {
  readonly model: SumOfParts;
  readonly labels: { readonly title: string; readonly description: string };
  /** Pixels. The height follows. */
  readonly width: number;
}

/** The heights of the parts, of the published whole, and of a line of words. */
const STACK = 24;
const WHOLE = 10;
const WORDS_LINE = 18;
/** The space between what stands below each other, and between parts. */
const PARTS_GAP = 6;
const SLIT = 1;
/** The line at which the parts end. */
const END_WIDTH = 2;
/** The share of the longest bar that is left free beyond it, where an arrow tells that the whole may be more. */
const BEYOND = 0.1;
/** How strongly parts are coloured, in turn. */
const STRENGTHS = [1, 0.6] as const;

/** Values one after the other, the line that the published whole does not reach or passes, and the whole itself. */
export function SumOfPartsChart({ model, labels, width }: Props) {
  const { factor } = model;
  const ends = [0];
  for (const length of model.lengths) ends.push((ends.at(-1) ?? 0) + toPlot(rational(length)) * factor);
  const sum = ends.at(-1) ?? 0;
  const threshold = toPlot(rational(model.threshold)) * factor;
  const scale = scaleFrom(0, Math.max(sum, threshold) * (1 + BEYOND), width, factor);
  const x = (value: number) => scaleX(scale, value);
  const color = model.isOther ? COLOR.mirror : COLOR.side;
  const strength = (index: number) => STRENGTHS[index % STRENGTHS.length];
  const legend = layLegend(
    model.parts.map(({ label }) => label),
    width,
    FONT_SIZE,
  );
  const stackTop = legend.height + PARTS_GAP;
  const together = model.together === null ? [] : roughLines(model.together, width, FONT_SIZE);
  const wholeWords = roughLines(model.whole.label, width, FONT_SIZE);
  const wholeTop = stackTop + STACK + PARTS_GAP;
  const wholeMiddle = wholeTop + WHOLE / 2;
  const togetherTop = wholeTop + WHOLE + PARTS_GAP;
  const wordsTop = togetherTop + WORDS_LINE * together.length;
  const bottom = wordsTop + WORDS_LINE * wholeWords.length + PARTS_GAP;
  const bar = placeInterval(scale, model.whole.interval);
  const lineX = x(threshold);
  const wholeX = model.isAbove ? bar.x : x(0);
  return (
    <ChartFrame className="parts-chart" width={width} height={bottom + WORDS_LINE} labels={labels}>
      {legend.places.map((place, index) => {
        return (
          <g key={place.text}>
            <rect
              x={place.x}
              y={place.middle - LEGEND.mark / 4}
              width={LEGEND.mark}
              height={LEGEND.mark / 2}
              fill={color}
              fillOpacity={strength(index)}
            />
            <LegendText {...place} />
          </g>
        );
      })}
      <g transform={`translate(0,${stackTop})`}>
        <ScaleLines scale={scale} height={bottom - stackTop} />
      </g>
      {model.parts.map(({ label, key }, index) => {
        const [from, to] = [x(ends[index] ?? 0), x(ends[index + 1] ?? 0)];
        return (
          <rect
            key={label}
            data-key={key}
            x={from}
            y={stackTop}
            width={Math.max(roundPixels(to - from - SLIT), SLIT)}
            height={STACK}
            fill={color}
            fillOpacity={strength(index)}
          />
        );
      })}
      <g data-key={model.whole.key}>
        <rect
          x={wholeX}
          y={wholeTop}
          width={roundPixels(bar.x + bar.width - wholeX)}
          height={WHOLE}
          fill={COLOR.strong}
        />
        {bar.arrowRight && (
          <path
            d={`M${roundPixels(bar.x + bar.width)},${wholeMiddle - WHOLE}l10,${WHOLE}l-10,${WHOLE}z`}
            fill={COLOR.strong}
          />
        )}
      </g>
      <path
        d={`M${lineX},${stackTop - PARTS_GAP / 2}V${wholeTop + WHOLE + PARTS_GAP / 2}`}
        stroke={COLOR.strong}
        strokeWidth={2}
      />
      <g data-key={model.given}>
        <path d={`M${x(sum)},${stackTop}v${STACK}`} stroke={COLOR.inconsistent} strokeWidth={END_WIDTH} />
        <WordsBelow lines={together} end={x(sum)} top={togetherTop} width={width} isStrong={false} />
      </g>
      <WordsBelow
        lines={wholeWords}
        end={model.isAbove ? width : lineX}
        top={wordsTop}
        width={width}
        isStrong
      />
      <g transform={`translate(0,${bottom})`}>
        <ScaleNumbers scale={scale} tick={model.tick} />
      </g>
    </ChartFrame>
  );
}

interface WordsBelowProps {
  readonly lines: readonly string[];
  /** The right end of the words, in pixels; where they are too long, they start at the left. */
  readonly end: number;
  readonly top: number;
  readonly width: number;
  /** Whether they tell what is published, and not what does not fit. */
  readonly isStrong: boolean;
}

/** Words that end where what they tell of ends. */
function WordsBelow({ lines, end, top, width, isStrong }: WordsBelowProps) {
  const widest = Math.max(...lines.map((line) => roughWidth(line, FONT_SIZE)));
  const right = Math.min(Math.max(end, widest), width);
  return lines.map((line, index) => (
    <HaloText
      key={line}
      x={roundPixels(right)}
      y={top + WORDS_LINE * index + FONT_SIZE}
      align="end"
      color={isStrong ? COLOR.strong : COLOR.inconsistent}
    >
      {line}
    </HaloText>
  ));
}
