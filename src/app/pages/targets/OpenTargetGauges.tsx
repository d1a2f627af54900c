import { openGaugeLabels } from '../../charts/gauge/open-gauge-labels.ts';
import { openGaugeModel, openTargets } from '../../charts/gauge/open-targets.ts';
import { GaugeStage } from '../../components/GaugeStage.tsx';
import { Share } from '../../components/Share.tsx';
import { deadlineWords, startName, targetName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

const OPEN_TARGETS = { kind: 'open-targets' } as const;

/** The newest value with its rounding, and every open target on one scale. A range is a zone. */
export function OpenTargetGauges() {
  const ledger = useLedger();
  const messages = useMessages();
  const { targets: words } = messages;
  const model = openGaugeModel(ledger);
  const [start] = ledger.dataset.targets.outlook.starts;
  if (!model || !start) return null;
  const open = openTargets(ledger);
  return (
    <figure className="chart-figure">
      <h3>{words.gaugesTitle}</h3>
      <p className="chart-subtitle">
        {words.gaugesSubtitle(startName(start.value, messages), messages.money.billions)}
      </p>
      <GaugeStage model={model} labels={openGaugeLabels(open, start.value, messages)} />
      <ul className="targets">
        {open.map(({ target, deadline }) => (
          <li key={deadline.id}>
            <a href={`#${deadline.id}`}>{targetName(target, messages)}</a>:{' '}
            {deadlineWords(deadline, target, ledger, messages)}
          </li>
        ))}
      </ul>
      <Share chart={OPEN_TARGETS} />
    </figure>
  );
}
