import { openGaugeTexts } from '../format/open-gauge-texts.ts';
import { deadlineWords, startName, targetName } from '../format/target-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { openGaugeModel, openTargets } from '../models/open-targets.ts';
import { GaugeStage } from './GaugeStage.tsx';
import { Share } from './Share.tsx';

const OPEN_TARGETS = { kind: 'open-targets' } as const;

/** The newest value, with its rounding, against every open target on one scale; a range is a zone. */
export function OpenTargetGauges({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const { targets: words } = text;
  const model = openGaugeModel(ledger);
  const [start] = ledger.dataset.targets.outlook.starts;
  if (!model || !start) return null;
  const open = openTargets(ledger);
  return (
    <figure className="chart-figure">
      <h3>{words.gaugesTitle}</h3>
      <p className="chart-subtitle">{words.gaugesSubtitle(startName(start.value, text))}</p>
      <GaugeStage model={model} texts={openGaugeTexts(open, start.value, text)} />
      <ul className="targets">
        {open.map(({ target, deadline }) => (
          <li key={deadline.id}>
            <a href={`#${deadline.id}`}>{targetName(target, text)}</a>:{' '}
            {deadlineWords(deadline, target, ledger, text)}
          </li>
        ))}
      </ul>
      <Share chart={OPEN_TARGETS} ledger={ledger} />
    </figure>
  );
}
