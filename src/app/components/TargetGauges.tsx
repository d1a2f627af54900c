import { readInterval } from '../../domain/index.ts';
import { CHART_SIZES } from '../charts/chart-size.ts';
import { Gauge } from '../charts/Gauge.tsx';
import { gaugeTexts } from '../format/gauge-texts.ts';
import { showMoney, showPeriod, showRate, showValues } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { gaugeModel } from '../models/gauge-model.ts';
import type { Ledger } from '../models/ledger.ts';
import type { Overview, TargetAnswer } from '../models/overview.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly overview: Overview;
  readonly ledger: Ledger;
}

/** The followed targets: drawn on one scale, then each in words with its arithmetic and its source. */
export function TargetGauges({ overview, ledger }: Props) {
  const text = useMessages();
  const model = gaugeModel(ledger.dataset);
  const texts = gaugeTexts(overview, text);
  if (!model || !texts || !overview.size) return null;
  const { current } = overview.size;
  const source = ledger.source(current.source);
  return (
    <figure className="chart-figure">
      <h2>{text.overview.gaugesTitle}</h2>
      <p className="chart-subtitle">
        {text.overview.gaugesSubtitle(
          showValues(current.values, current.unit, text),
          showPeriod(current.period, text),
        )}
      </p>
      <div className="chart-stage">
        <div className="chart-wide">
          <Gauge model={model} texts={texts} width={CHART_SIZES.wide.width} />
        </div>
        <div className="chart-narrow">
          <Gauge model={model} texts={texts} width={CHART_SIZES.narrow.width} />
        </div>
      </div>
      <ul className="targets">
        {overview.targets.map((answer) => (
          <TargetWords key={answer.target.id} answer={answer} ledger={ledger} />
        ))}
      </ul>
      {source && (
        <figcaption className="chart-source">
          {text.chart.sourceLabel} <ClaimLink pair={ledger.dataset.pair.id} claim={current} />,{' '}
          <SourceLink pair={ledger.dataset.pair.id} source={source} />. {text.overview.gaugesChoice}
        </figcaption>
      )}
    </figure>
  );
}

function TargetWords({ answer: { target, gauge }, ledger }: { answer: TargetAnswer; ledger: Ledger }) {
  const text = useMessages();
  const { overview } = text;
  const source = ledger.source(target.source);
  const rate = (interval: string) => showRate(readInterval(interval), text);
  return (
    <li>
      <strong>{showMoney(readInterval(target.threshold), text)}.</strong>{' '}
      {gauge.firstReached && overview.targetReached(String(gauge.firstReached.year))}{' '}
      {gauge.dueYear && dueWords(gauge.dueYear.met, String(gauge.dueYear.year), overview)}{' '}
      {gauge.remaining && overview.targetRemaining(rate(gauge.remaining))}{' '}
      {gauge.required.length > 0 && (
        <>
          {overview.targetRequired(
            gauge.required.map(({ year, rate: yearly }) =>
              overview.targetRequiredBy(String(year), rate(yearly)),
            ),
          )}{' '}
          {target.by === null && overview.targetOurYears}
        </>
      )}{' '}
      <span className="cite">
        <ClaimLink pair={ledger.dataset.pair.id} claim={target} />
        {source && (
          <>
            , <SourceLink pair={ledger.dataset.pair.id} source={source} />
          </>
        )}
        {target.saidBy && `, ${text.claim.saidBy(target.saidBy)}`}
      </span>
    </li>
  );
}

function dueWords(
  met: 'yes' | 'no' | 'cannot-tell',
  year: string,
  words: ReturnType<typeof useMessages>['overview'],
): string {
  const say = {
    yes: words.targetDueMet,
    no: words.targetDueMissed,
    'cannot-tell': words.targetDueUnknown,
  } as const;
  return say[met](year);
}
