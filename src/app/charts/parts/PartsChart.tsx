import { GrowthsOfPartsChart } from './GrowthsOfPartsChart.tsx';
import { describeParts, type PartsModel } from './parts-model.ts';
import { SumOfPartsChart } from './SumOfPartsChart.tsx';

interface Props {
  readonly model: PartsModel;
  readonly title: string;
  /** Pixels. The height follows. */
  readonly width: number;
}

/** A published whole beside its parts. */
export function PartsChart({ model, title, width }: Props) {
  const labels = { title, description: describeParts(model) };
  return model.kind === 'sum' ? (
    <SumOfPartsChart model={model} labels={labels} width={width} />
  ) : (
    <GrowthsOfPartsChart model={model} labels={labels} width={width} />
  );
}
