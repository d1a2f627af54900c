/** The growth of each year beside the growth that the next target takes. */
import { readInterval } from '../../../domain/index.ts';
import { aboutChange } from '../../format/named-change.ts';
import { showMoney, showRateBriefly } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import type { Messages } from '../../i18n/index.ts';
import { claimDatum, computedDatum } from '../chart-datum.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import { percentTick } from '../percent-tick.ts';
import { NeededChart } from './NeededChart.tsx';
import { type NeededModel, neededModel } from './needed-model.ts';

export const neededKind: ChartKind<{ readonly kind: 'needed' }> = {
  kind: 'needed',
  refs: (ledger) => (neededModel(ledger) ? [{ kind: 'needed' }] : []),
  idOf: ({ kind }) => kind,
  dataOf: (_, ledger) => {
    const model = neededModel(ledger);
    const target = model && ledger.claim(model.target);
    if (!model || !target) return [];
    return [
      ...model.years.map(({ year, growth }) =>
        computedDatum(
          growth.claims,
          {
            series: 'reported',
            period: String(year),
            reporter: ledger.dataset.pair.assumedReporter,
            interval: growth.rate,
            unit: 'rate',
            verdict: null,
          },
          ledger,
        ),
      ),
      claimDatum(target, 'target', ledger),
    ];
  },
  captionOf: (_, context) => {
    const { ledger, messages, hrefs } = context;
    const model = neededModel(ledger);
    if (!model) return null;
    return {
      title: neededTitle(model, messages),
      subtitle: messages.chartKinds.needed.subtitle,
      description: describeNeeded(model, messages),
      sourceLine: sourceLine(context),
      note: messages.chartKinds.needed.note,
      page: hrefs.targets(),
    };
  },
  draw: (_, { ledger, messages, width }) => {
    const model = neededModel(ledger);
    if (!model) return null;
    return (
      <NeededChart
        model={model}
        labels={{
          title: neededTitle(model, messages),
          description: describeNeeded(model, messages),
          percent: percentTick(messages),
          needed: messages.chartKinds.needed[model.isOurs ? 'lineOurs' : 'line'](
            showMoney(readInterval(model.threshold), messages),
            String(model.by),
            showAbout(readInterval(model.rate), 'rate', messages),
          ),
          years: Object.fromEntries(
            model.years.map(({ year, low, high }) => [
              year,
              messages.format.percent(String(Math.round((low + high) / 2)).replace('-', '−')),
            ]),
          ),
        }}
        width={width}
      />
    );
  },
  embedRows: {
    namedBy: 'year',
    joint: ' + ',
    keyOf:
      () =>
      ({ series, period }) =>
        series === 'reported' ? period : null,
  },
};

/** What it takes, beside what the past years made. */
function neededTitle({ threshold, by, rate, achieved, isOurs }: NeededModel, messages: Messages): string {
  const goal = showMoney(readInterval(threshold), messages);
  const made = achieved && aboutChange(readInterval(achieved.rate), messages);
  if (isOurs) {
    return !achieved || !made
      ? messages.chartKinds.needed.open(goal)
      : messages.chartKinds.needed.openBeside(goal, achieved.span, made.words, made.name);
  }
  const needed = showAbout(readInterval(rate), 'rate', messages);
  return !achieved || !made
    ? messages.chartKinds.needed.title(goal, String(by), needed)
    : messages.chartKinds.needed.beside(goal, String(by), needed, achieved.span, made.words, made.name);
}

const describeNeeded = (model: NeededModel, messages: Messages): string =>
  messages.chartKinds.needed.description(
    neededTitle(model, messages),
    model.years.map(({ year, growth }) =>
      messages.chartKinds.needed.year(String(year), showRateBriefly(readInterval(growth.rate), messages)),
    ),
  );
