/** The labels of the chart of paths. */
import { readInterval } from '../../../domain/index.ts';
import { showMoney, showRate } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { OUTCOME_ORDER } from '../../models/target-tally.ts';
import { amountAxis } from '../amount-axis.ts';
import type { ChosenPath } from './chosen-path.ts';
import type { PathChartLabels } from './PathChart.tsx';
import type { PathEntry } from './PathLegend.tsx';
import { LAST_YEAR, type PathModel, type PathTarget } from './path-model.ts';

/** Its labels. */
export function pathChartLabels({ model }: ChosenPath, messages: Messages): PathChartLabels {
  const { targets } = messages;
  return {
    title: targets.pathTitle,
    description: targets.pathDescription(Math.ceil(model.xDomain[0]), LAST_YEAR),
    ...amountAxis(model.yTicks, messages),
    targets: Object.fromEntries(
      model.targets.map(({ id, threshold }) => [id, showMoney(readInterval(threshold), messages)]),
    ),
  };
}

/** What its marks mean; of outcomes, those that are drawn. */
export function pathLegend({ model, targeted, growth }: ChosenPath, messages: Messages): PathEntry[] {
  const { targets } = messages;
  return [
    { mark: 'history', text: targets.pathHistory },
    ...(targeted ? [{ mark: 'fan', text: targets.pathFan(showRate(targeted, messages)) } as const] : []),
    { mark: 'own', text: targets.sliderValue(showRate(growth, messages)) },
    ...drawnOutcomes(model).map((outcome) => ({
      mark: outcome,
      text: outcomeWords(outcome, messages),
    })),
  ];
}

/** The outcomes of the targets that are drawn, in their order. */
export const drawnOutcomes = ({ targets }: Pick<PathModel, 'targets'>): PathTarget['outcome'][] =>
  OUTCOME_ORDER.filter((outcome) => targets.some((target) => target.outcome === outcome));

/** "target met". */
export const outcomeWords = (outcome: PathTarget['outcome'], { targets }: Messages): string =>
  ({
    met: targets.pathMet,
    missed: targets.pathMissed,
    open: targets.pathOpen,
    'cannot-rate': targets.pathUnrated,
  })[outcome];
