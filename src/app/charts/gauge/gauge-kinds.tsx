/** The followed targets and the present value: all on one scale, and each alone. */
import { annualWords } from '../../format/annual-words.ts';
import { showPeriod } from '../../format/show.ts';
import type { Ledger } from '../../models/ledger.ts';
import { sizeAnswer } from '../../models/size-answer.ts';
import { annualDatum, type ChartDatum, claimDatum } from '../chart-datum.ts';
import {
  type CaptionContext,
  type ChartCaption,
  type ChartKind,
  type DrawingContext,
  sourceLine,
} from '../chart-kind.ts';
import { GaugeDrawing } from './GaugeDrawing.tsx';
import { gaugeLabels } from './gauge-labels.ts';
import { gaugeModel } from './gauge-model.ts';

/** All followed targets on one scale. */
export const targetsKind: ChartKind<{ readonly kind: 'targets' }> = {
  kind: 'targets',
  refs: ({ dataset }) => (dataset.headline.gauges.length > 0 ? [{ kind: 'targets' }] : []),
  idOf: ({ kind }) => kind,
  // Open targets had gauges of another kind.
  formerIds: () => ['open-targets'],
  dataOf: (_, ledger) => [...currentData(ledger), ...targetData(ledger)],
  captionOf: (_, context) => targetsCaption(context),
  draw: (_, context) => drawGauges(context, () => true),
  embedRows: { namedBy: 'what', joint: ' + ', keyOf: () => gaugeKey },
};

/** One followed target, by its claim. */
export const oneTargetKind: ChartKind<{ readonly kind: 'target'; readonly claim: string }> = {
  kind: 'target',
  refs: ({ dataset }) => dataset.headline.gauges.map(({ target }) => ({ kind: 'target', claim: target })),
  idOf: ({ kind, claim }) => `${kind}-${claim.replace('/', '--')}`,
  dataOf: (ref, ledger) => [
    ...currentData(ledger),
    ...targetData(ledger).filter(({ claims }) => claims[0]?.id === ref.claim),
  ],
  captionOf: ({ claim }, context) => targetCaption(claim, context),
  draw: ({ claim }, context) => drawGauges(context, (target) => target === claim),
  embedRows: { namedBy: 'what', joint: ' + ', keyOf: () => gaugeKey },
};

/** The key of a gauge is its target's, that of the present value its interval. */
const gaugeKey = ({ series, interval, claims: [first] }: ChartDatum): string =>
  series === 'target' && first ? first.id : interval;

/** The value that the targets are measured against. */
function currentData(ledger: Ledger): ChartDatum[] {
  const { current } = ledger.dataset.headline;
  return current ? [annualDatum(current, 'current', ledger)] : [];
}

const targetData = (ledger: Ledger): ChartDatum[] =>
  ledger.dataset.headline.gauges.flatMap(({ target }) => {
    const claim = ledger.claim(target);
    return claim ? [claimDatum(claim, 'target', ledger)] : [];
  });

function drawGauges({ ledger, messages, width }: DrawingContext, isShown: (target: string) => boolean) {
  const model = gaugeModel(ledger.dataset);
  const labels = gaugeLabels(ledger, messages);
  if (!model || !labels) return null;
  const bars = model.bars.filter(({ target }) => isShown(target));
  return <GaugeDrawing model={{ ...model, bars }} labels={labels} width={width} />;
}

function targetsCaption(context: CaptionContext): ChartCaption | null {
  const { ledger, messages, hrefs } = context;
  const size = sizeAnswer(ledger);
  const labels = gaugeLabels(ledger, messages);
  if (!labels || !size) return null;
  const { current, claims } = size;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    title: messages.export.targetsTitle(messages.pairName(a.name, b.name)),
    subtitle: messages.overview.gaugesSubtitle(
      annualWords(current, claims, messages),
      showPeriod(current.period, messages),
      labels.unit,
    ),
    description: labels.description,
    sourceLine: sourceLine(context),
    note: messages.overview.gaugesChoice,
    page: hrefs.overview(),
  };
}

function targetCaption(claim: string, context: CaptionContext): ChartCaption | null {
  const { ledger, messages, hrefs } = context;
  const caption = targetsCaption(context);
  const labels = gaugeLabels(ledger, messages);
  const target = labels?.targets[claim];
  if (!caption || !labels || !target) return null;
  const [a, b] = ledger.dataset.pair.economies;
  return {
    ...caption,
    subtitle: messages.export.targetSubtitle(labels.current, labels.unit),
    title: messages.export.targetTitle(target.name, messages.pairName(a.name, b.name)),
    description: messages.export.targetDescription(labels.current, target.threshold, target.status),
    page: hrefs.claim(claim),
  };
}
