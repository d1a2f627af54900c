import { ChartFigure } from '../charts/ChartFigure.tsx';
import { Drawings } from '../charts/Drawings.tsx';
import { GaugeDrawing } from '../charts/gauge/GaugeDrawing.tsx';
import { gaugeLabels } from '../charts/gauge/gauge-labels.ts';
import { gaugeModel } from '../charts/gauge/gauge-model.ts';
import { annualBriefly } from '../format/annual-words.ts';
import { showPeriod } from '../format/show.ts';
import { startName } from '../format/target-text.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Overview } from '../models/overview.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { Share } from './Share.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TargetCaption } from './TargetCaption.tsx';

type Props = Pick<Overview, 'size' | 'targets'>;

const TARGETS = { kind: 'targets' } as const;

/** The followed targets: drawn on one scale, then each in words with its arithmetic and its source. */
export function TargetGauges({ size, targets }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const model = gaugeModel(ledger.dataset);
  const labels = gaugeLabels(ledger, messages);
  if (!model || !labels || !size) return null;
  const { current, claims } = size;
  const source = ledger.source(current.source);
  return (
    <ChartFigure
      title={messages.overview.gaugesTitle}
      subtitle={messages.overview.gaugesSubtitle(
        annualBriefly(current, claims, messages),
        showPeriod(current.period, messages),
        labels.unit,
      )}
      chart={<Drawings draw={(width) => <GaugeDrawing model={model} labels={labels} width={width} />} />}
      source={
        source && (
          <>
            {messages.chart.sourceLabel}{' '}
            {claims.map((claim) => (
              <span key={claim.id}>
                <ClaimLink claim={claim} />,{' '}
              </span>
            ))}
            <SourceLink source={source} />.
          </>
        )
      }
      tableLabel={messages.overview.gaugesEach}
      more={messages.embed.more}
      share={<Share chart={TARGETS} />}
    >
      <ul className="targets">
        {targets.map((answer) => (
          <li key={answer.target.id} data-key={answer.target.id}>
            <TargetCaption answer={answer} />
          </li>
        ))}
      </ul>
      <p className="present-value">{startName(current, messages)}.</p>
      <p>{messages.overview.gaugesChoice}</p>
    </ChartFigure>
  );
}
