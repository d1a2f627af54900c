import { CHART_SIZES } from '../charts/chart-size.ts';
import { GaugeDrawing, type GaugeProps } from '../charts/gauge/GaugeDrawing.tsx';

/** The gauges in both shapes, of which a page shows the one that its width has room for. */
export function GaugeStage({ model, labels }: Pick<GaugeProps, 'model' | 'labels'>) {
  return (
    <div className="chart-stage">
      <div className="chart-wide">
        <GaugeDrawing model={model} labels={labels} width={CHART_SIZES.wide.width} />
      </div>
      <div className="chart-narrow">
        <GaugeDrawing model={model} labels={labels} width={CHART_SIZES.narrow.width} />
      </div>
    </div>
  );
}
