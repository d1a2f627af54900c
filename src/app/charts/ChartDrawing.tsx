/** Any chart of a pair as a picture that needs no script: what files and embeds show. */
import { findingStrip } from '../format/finding-strips.ts';
import type { Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import { overviewOf } from '../models/overview.ts';
import { groupsOf, valuesOf } from '../models/value-page.ts';
import { growthRow } from '../pages/growth/growth-rows.ts';
import type { ChartRef } from './chart-ref.ts';
import { CHART_SIZES, PATH_SIZES } from './chart-size.ts';
import { Gauge } from './gauge/Gauge.tsx';
import { gaugeModel } from './gauge/gauge-model.ts';
import { gaugeTexts } from './gauge/gauge-texts.ts';
import { openGaugeTexts } from './gauge/open-gauge-texts.ts';
import { openGaugeModel, openTargets } from './gauge/open-targets.ts';
import { usualPath } from './path/chosen-path.ts';
import { PathChart } from './path/PathChart.tsx';
import { pathLegend, pathTexts } from './path/path-texts.ts';
import { IntervalStrip, IntervalTicks } from './strip/IntervalStrip.tsx';
import { type LegendWords, StripLegend } from './strip/StripLegend.tsx';
import { growthScales, type StripScales, valueScales } from './strip/strip-scales.ts';
import { growthStrip, type StripTexts, valueStrip } from './strip/strip-texts.ts';
import { TrendChart } from './trend/TrendChart.tsx';
import { trendTexts } from './trend/trend-texts.ts';
import { trendOf } from './trend/trends.ts';

export interface ChartDrawingProps {
  readonly chart: ChartRef;
  readonly ledger: Ledger;
  readonly text: Messages;
  readonly shape: keyof typeof CHART_SIZES;
}

/**
 * The drawing of a chart, without its title: one SVG, or for strips one with the bars and one with the scale. Trends
 * are Recharts', which draws only where there is a document.
 */
export function ChartDrawing({ chart, ledger, text, shape }: ChartDrawingProps) {
  switch (chart.kind) {
    case 'trend': {
      const model = trendOf(ledger, chart.flow);
      const texts = trendTexts(model, ledger, text);
      return <TrendChart model={model} texts={texts} interactive={false} {...CHART_SIZES[shape]} />;
    }
    case 'targets':
      return <Targets claim={null} ledger={ledger} text={text} shape={shape} />;
    case 'target':
      return <Targets claim={chart.claim} ledger={ledger} text={text} shape={shape} />;
    case 'open-targets':
      return <OpenTargets ledger={ledger} text={text} shape={shape} />;
    case 'path': {
      const path = usualPath(ledger);
      if (!path) return null;
      const legend = pathLegend(path, text);
      return (
        <PathChart
          model={path.model}
          texts={pathTexts(path, shape, text)}
          legend={legend}
          keyed
          {...PATH_SIZES[shape]}
        />
      );
    }
    case 'growth': {
      const check = ledger.check(chart.claim);
      const row = check && growthRow(check, ledger);
      if (!row) return null;
      const texts = growthStrip(row, text);
      return (
        <>
          <Strip texts={texts} scales={growthScales([row])} shape={shape} />
          <StripLegend bars={texts.bars} words={legendWords(text)} width={CHART_SIZES[shape].width} />
        </>
      );
    }
    case 'value': {
      const value = valuesOf(ledger).get(chart.slug);
      if (!value) return null;
      const levels = groupsOf(value.levels, ledger).flatMap((group) => group.levels);
      const texts = valueStrip(levels, ledger, text);
      return <Strip texts={texts} scales={valueScales(texts.bars, texts.factor)} shape={shape} />;
    }
    case 'finding': {
      const texts = findingStrip(chart, ledger, text);
      return texts && <Strip texts={texts} scales={valueScales(texts.bars, texts.factor)} shape={shape} />;
    }
  }
}

const legendWords = ({ growth, verdict }: Messages): LegendWords => ({
  stated: growth.stated,
  ...verdict,
});

interface TargetsProps extends Omit<ChartDrawingProps, 'chart'> {
  /** The only target to be drawn; `null` for all. */
  readonly claim: string | null;
}

function Targets({ claim, ledger, text, shape }: TargetsProps) {
  const model = gaugeModel(ledger.dataset);
  const texts = gaugeTexts(overviewOf(ledger), text);
  if (!model || !texts) return null;
  const bars = model.bars.filter(({ target }) => claim === null || target === claim);
  return <Gauge model={{ ...model, bars }} texts={texts} width={CHART_SIZES[shape].width} />;
}

function OpenTargets({ ledger, text, shape }: Omit<ChartDrawingProps, 'chart'>) {
  const model = openGaugeModel(ledger);
  const [start] = ledger.dataset.targets.outlook.starts;
  if (!model || !start) return null;
  const texts = openGaugeTexts(openTargets(ledger), start.value, text);
  return <Gauge model={model} texts={texts} width={CHART_SIZES[shape].width} />;
}

interface StripProps {
  readonly texts: StripTexts;
  readonly scales: StripScales;
  readonly shape: keyof StripScales;
}

function Strip({ texts, scales, shape }: StripProps) {
  return (
    <>
      <IntervalStrip scale={scales[shape]} bars={texts.bars} title={texts.title} keyed />
      <IntervalTicks scale={scales[shape]} tick={texts.tick} />
    </>
  );
}
