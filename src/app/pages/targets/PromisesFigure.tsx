import { amountAxis } from '../../charts/amount-axis.ts';
import { Drawings } from '../../charts/Drawings.tsx';
import { promisesKind } from '../../charts/promises/promises-kind.tsx';
import { promisesModel } from '../../charts/promises/promises-model.ts';
import { Share } from '../../components/Share.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

const PROMISES = { kind: 'promises' } as const;

/** Every target from the day it was announced to the year it was due, beside the trade that came. */
export function PromisesFigure() {
  const ledger = useLedger();
  const messages = useMessages();
  const model = promisesModel(ledger);
  if (!model) return null;
  return (
    <figure className="chart-figure">
      <figcaption className="chart-subtitle">
        {messages.promises.subtitle(amountAxis(model.yTicks, messages).unit)}
      </figcaption>
      <Drawings draw={(width) => promisesKind.draw(PROMISES, { ledger, messages, width })} />
      <div className="chart-more">
        <details className="chart-table">
          <summary>{messages.chart.noteLabel}</summary>
          <p className="chart-note">{messages.promises.note}</p>
        </details>
        <Share chart={PROMISES} />
      </div>
    </figure>
  );
}
