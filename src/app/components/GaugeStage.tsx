import { Drawings } from '../charts/Drawings.tsx';
import { GaugeDrawing, type GaugeProps } from '../charts/gauge/GaugeDrawing.tsx';

/** The gauges at the widths of a page. */
export function GaugeStage({ model, labels }: Pick<GaugeProps, 'model' | 'labels'>) {
  return <Drawings draw={(width) => <GaugeDrawing model={model} labels={labels} width={width} />} />;
}
