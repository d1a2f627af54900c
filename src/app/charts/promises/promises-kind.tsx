/** The targets over time, each from the day it was announced to the year it was due, beside what was reported. */
import { readInterval } from '../../../domain/index.ts';
import { showMoney } from '../../format/show.ts';
import { deadlineWords } from '../../format/target-text.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { OUTCOME_ORDER } from '../../models/target-tally.ts';
import { amountAxis } from '../amount-axis.ts';
import { type ChartKind, sourceLine } from '../chart-kind.ts';
import type { PathEntry } from '../path/PathLegend.tsx';
import { outcomeWords } from '../path/path-chart-labels.ts';
import { PromisesChart } from './PromisesChart.tsx';
import { outcomesDrawn, type PromisesModel, promisesData, promisesModel } from './promises-model.ts';

export const promisesKind: ChartKind<{ readonly kind: 'promises' }> = {
  kind: 'promises',
  refs: (ledger) => (promisesModel(ledger) ? [{ kind: 'promises' }] : []),
  idOf: ({ kind }) => kind,
  dataOf: (_, ledger) => promisesData(ledger),
  captionOf: (_, context) => {
    const { ledger, messages, hrefs } = context;
    const model = promisesModel(ledger);
    if (!model) return null;
    return {
      title: promisesTitle(model, ledger, messages),
      subtitle: messages.chartKinds.promises.subtitle(amountAxis(model.yTicks, messages).unit),
      description: describe(model, ledger, messages),
      sourceLine: sourceLine(context),
      note: messages.chartKinds.promises.note,
      page: hrefs.targets(),
    };
  },
  draw: (_, { ledger, messages, width }) => {
    const model = promisesModel(ledger);
    if (!model) return null;
    const axis = amountAxis(model.yTicks, messages);
    return (
      <PromisesChart
        model={model}
        labels={{
          title: promisesTitle(model, ledger, messages),
          description: describe(model, ledger, messages),
          unit: axis.unit,
          value: axis.value,
          targets: promiseLabels(model, width, ledger, messages),
        }}
        legend={promisesLegend(model, messages)}
        width={width}
      />
    );
  },
  embedRows: {
    namedBy: 'what',
    joint: ' + ',
    keyOf: (_, ledger) => {
      const deadlines = new Map(
        (promisesModel(ledger)?.promises ?? []).flatMap(({ id, deadline }) =>
          deadline.statements.map(({ claim }) => [claim, id] as const),
        ),
      );
      return ({ series, period, claims: [first] }) =>
        series === 'target'
          ? ((first && deadlines.get(first.id)) ?? null)
          : period === null
            ? null
            : period.slice(-LENGTH_OF_YEAR);
    },
  },
};

const LENGTH_OF_YEAR = 4;
/** Below this width in pixels a label is an amount alone. */
const NARROW_BELOW = 560;

/** What came of the dates that are over; without one that can be rated, what is shown. */
function promisesTitle(model: PromisesModel, { dataset }: Ledger, messages: Messages): string {
  const { met, missed, unrated } = outcomesDrawn(model);
  const [a, b] = dataset.pair.economies;
  if (met + missed > 0) return messages.titles.page.targets(met, missed);
  return unrated === 0
    ? messages.titles.page.targetsOpen(model.promises.length, unrated, 0)
    : messages.chartKinds.promises.title(messages.pairName(a.name, b.name));
}

function describe(model: PromisesModel, ledger: Ledger, messages: Messages): string {
  const names = model.promises.map(({ target, deadline }) => {
    const amount = showMoney(readInterval(target.threshold), messages);
    const when = deadlineWords(deadline, target, ledger, messages);
    const name = messages.targets.tallyName(amount, when, deadline.by !== null);
    return messages.chartKinds.promises.outcome(
      name,
      messages.targets.outcome[deadline.outcome].toLowerCase(),
    );
  });
  const [first, last] = [model.history[0], model.history.at(-1)];
  return first && last
    ? messages.chartKinds.promises.description(String(first.year), String(last.year), names)
    : messages.chartKinds.promises.descriptionWithoutValues(names);
}

/** The words at each target; of several dates of one open amount, the first has them. */
function promiseLabels(
  model: PromisesModel,
  width: number,
  ledger: Ledger,
  messages: Messages,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    model.promises.map(({ id, target, deadline }) => {
      const amount = showMoney(readInterval(target.threshold), messages);
      const when =
        deadline.by === null ? messages.targets.noDate : deadlineWords(deadline, target, ledger, messages);
      return [
        id,
        width < NARROW_BELOW ? amount : messages.targets.tallyName(amount, when, deadline.by !== null),
      ];
    }),
  );
}

function promisesLegend({ promises, history }: PromisesModel, messages: Messages): PathEntry[] {
  const drawn = new Set(promises.map(({ deadline }) => deadline.outcome));
  return [
    ...(history.length > 0 ? [{ mark: 'history' as const, text: messages.chartKinds.promises.line }] : []),
    ...OUTCOME_ORDER.filter((outcome) => drawn.has(outcome)).map((outcome) => ({
      mark: outcome,
      text: outcomeWords(outcome, messages),
    })),
  ];
}
