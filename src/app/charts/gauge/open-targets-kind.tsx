/** The targets that are still open, on one scale. */
import { startName } from '../../format/target-text.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { GaugeDrawing } from './GaugeDrawing.tsx';
import { openGaugeLabels } from './open-gauge-labels.ts';
import { openGaugeModel, openTargetData, openTargets } from './open-targets.ts';

export const openTargetsKind: ChartKind<{ readonly kind: 'open-targets' }> = {
  kind: 'open-targets',
  refs: (ledger) => (openGaugeModel(ledger) ? [{ kind: 'open-targets' }] : []),
  idOf: ({ kind }) => kind,
  dataOf: (_, ledger) => openTargetData(ledger),
  captionOf: (_, context) => {
    const { ledger, messages, hrefs } = context;
    const [start] = ledger.dataset.targets.outlook.starts;
    if (!start) return null;
    const [a, b] = ledger.dataset.pair.economies;
    return {
      title: messages.export.openTargetsTitle(messages.pairName(a.name, b.name)),
      subtitle: messages.targets.gaugesSubtitle(startName(start.value, messages), messages.money.billions),
      description: openGaugeLabels(openTargets(ledger), start.value, messages).description,
      sourceLine: sourceLine(context),
      note: messages.export.openTargetsNote,
      page: hrefs.targets(),
    };
  },
  draw: (_, { ledger, messages, width }) => {
    const model = openGaugeModel(ledger);
    const [start] = ledger.dataset.targets.outlook.starts;
    if (!model || !start) return null;
    const labels = openGaugeLabels(openTargets(ledger), start.value, messages);
    return <GaugeDrawing model={model} labels={labels} width={width} />;
  },
  embedRows: {
    namedBy: 'what',
    joint: ' + ',
    keyOf:
      (_, ledger) =>
      ({ claims: [first] }) =>
        openTargets(ledger).find(({ deadline }) =>
          deadline.statements.some(({ claim }) => claim === first?.id),
        )?.deadline.id ?? null,
  },
};
