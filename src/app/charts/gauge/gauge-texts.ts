/** The words of the target gauges. */
import { readInterval } from '../../../domain/index.ts';
import { annualWords } from '../../format/annual-words.ts';
import { showMoney, showPeriod, showRate } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Overview, TargetAnswer } from '../../models/overview.ts';
import type { GaugeTargetTexts, GaugeTexts } from './GaugeDrawing.tsx';

/** The texts of the gauges; `null` where there is no present value. */
export function gaugeTexts({ size, targets }: Overview, messages: Messages): GaugeTexts | null {
  if (!size) return null;
  const year = showPeriod(size.current.period, messages);
  const amount = annualWords(size.current, size.claims, messages);
  return {
    title: messages.overview.gaugesTitle,
    description: targets
      .map(({ target }) =>
        messages.chart.gaugeDescription(amount, showMoney(readInterval(target.threshold), messages)),
      )
      .join(' '),
    current: messages.chart.gaugeNow(amount, year),
    unit: messages.chart.unit,
    value: (billions) => new Intl.NumberFormat(messages.locale).format(billions),
    targets: Object.fromEntries(targets.map((answer) => [answer.target.id, targetTexts(answer, messages)])),
  };
}

function targetTexts({ target, gauge }: TargetAnswer, messages: Messages): GaugeTargetTexts {
  const threshold = showMoney(readInterval(target.threshold), messages);
  return {
    name: messages.overview.gaugeName(threshold, dueLabel(target.by, target.horizon, messages)),
    threshold,
    status:
      gauge.reached === 'yes'
        ? messages.overview.gaugeReached
        : gauge.share === null
          ? ''
          : messages.overview.gaugeShare(showRate(readInterval(gauge.share), messages)),
  };
}

/** "by 2015", "“in the near term”", "no date". */
function dueLabel(by: string | null, horizon: string | null, messages: Messages): string {
  if (by !== null) return messages.overview.dueBy(showPeriod(by, messages));
  return horizon === null ? messages.claim.noDate : `“${horizon}”`;
}
