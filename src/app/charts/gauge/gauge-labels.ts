/** The labels of the target gauges. */
import { readInterval } from '../../../domain/index.ts';
import { annualWords } from '../../format/annual-words.ts';
import { showMoney, showPeriod } from '../../format/show.ts';
import { showAbout } from '../../format/show-about.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';
import { sizeAnswer } from '../../models/size-answer.ts';
import { type TargetAnswer, targetAnswers } from '../../models/target-answers.ts';
import { amountAxis } from '../amount-axis.ts';
import type { GaugeLabels, GaugeTargetLabels } from './GaugeDrawing.tsx';
import { gaugeModel } from './gauge-model.ts';

/** The labels of the gauges; `null` where there is no present value or no followed target. */
export function gaugeLabels(ledger: Ledger, messages: Messages): GaugeLabels | null {
  const [size, targets] = [sizeAnswer(ledger), targetAnswers(ledger)];
  const model = gaugeModel(ledger.dataset);
  if (!size || !model) return null;
  // Long names of months do not fit above a gauge.
  const year = showPeriod(size.current.period, messages, messages.monthsShort);
  const amount = annualWords(size.current, size.claims, messages);
  return {
    title: messages.overview.gaugesTitle,
    description: targets
      .map(({ target }) =>
        messages.chart.gaugeDescription(amount, showMoney(readInterval(target.threshold), messages)),
      )
      .join(' '),
    current: messages.chart.gaugeNow(amount, year),
    ...amountAxis(model.ticks, messages),
    targets: Object.fromEntries(targets.map((answer) => [answer.target.id, targetLabels(answer, messages)])),
  };
}

function targetLabels({ target, gauge }: TargetAnswer, messages: Messages): GaugeTargetLabels {
  const threshold = showMoney(readInterval(target.threshold), messages);
  return {
    name: messages.overview.gaugeName(threshold, dueLabel(target.by, target.horizon, messages)),
    threshold,
    status:
      gauge.reached === 'yes'
        ? gauge.reachedIn === null
          ? messages.overview.gaugeReached
          : messages.overview.gaugeReachedIn(showPeriod(gauge.reachedIn, messages))
        : gauge.share === null
          ? messages.overview.gaugeUnrated
          : messages.overview.gaugeShare(showAbout(readInterval(gauge.share), 'rate', messages)),
  };
}

/** "by 2015", "“in the near term”", "no date". */
function dueLabel(by: string | null, horizon: string | null, messages: Messages): string {
  if (by !== null) return messages.overview.dueBy(showPeriod(by, messages));
  return horizon === null ? messages.claim.noDate : `“${horizon}”`;
}
