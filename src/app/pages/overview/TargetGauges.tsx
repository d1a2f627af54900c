import { gaugeLabels } from '../../charts/gauge/gauge-labels.ts';
import { gaugeModel } from '../../charts/gauge/gauge-model.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { GaugeStage } from '../../components/GaugeStage.tsx';
import { Share } from '../../components/Share.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { TargetCaption } from '../../components/TargetCaption.tsx';
import { annualWords } from '../../format/annual-words.ts';
import { showPeriod } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Overview } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly overview: Overview;
}

const TARGETS = { kind: 'targets' } as const;

/** The followed targets: drawn on one scale, then each in words with its arithmetic and its source. */
export function TargetGauges({ overview }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const model = gaugeModel(ledger.dataset);
  const labels = gaugeLabels(overview, messages);
  if (!model || !labels || !overview.size) return null;
  const { current, claims } = overview.size;
  const source = ledger.source(current.source);
  return (
    <figure className="chart-figure">
      <h2>{messages.overview.gaugesTitle}</h2>
      <p className="chart-subtitle">
        {messages.overview.gaugesSubtitle(
          annualWords(current, claims, messages),
          showPeriod(current.period, messages),
          messages.money.billions,
        )}
      </p>
      <GaugeStage model={model} labels={labels} />
      <ul className="targets">
        {overview.targets.map((answer) => (
          <li key={answer.target.id}>
            <TargetCaption answer={answer} />
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefs.targets()}>{messages.targets.overviewMore}</a>
      </p>
      {source && (
        <figcaption className="chart-source">
          {messages.chart.sourceLabel}{' '}
          {claims.map((claim) => (
            <span key={claim.id}>
              <ClaimLink claim={claim} />,{' '}
            </span>
          ))}
          <SourceLink source={source} />. {messages.overview.gaugesChoice}
        </figcaption>
      )}
      <Share chart={TARGETS} />
    </figure>
  );
}
