/** The words of the target gauges. */
import { readInterval } from '../../../domain/index.ts';
import { annualWords } from '../../format/annual-words.ts';
import { showMoney, showPeriod, showRate } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Overview, TargetAnswer } from '../../models/overview.ts';
import type { GaugeTargetTexts, GaugeTexts } from './GaugeDrawing.tsx';

/** The texts of the gauges; `null` where there is no present value. */
export function gaugeTexts({ size, targets }: Overview, text: Messages): GaugeTexts | null {
  if (!size) return null;
  const year = showPeriod(size.current.period, text);
  const amount = annualWords(size.current, size.claims, text);
  return {
    title: text.overview.gaugesTitle,
    description: targets
      .map(({ target }) =>
        text.chart.gaugeDescription(amount, showMoney(readInterval(target.threshold), text)),
      )
      .join(' '),
    current: text.chart.gaugeNow(amount, year),
    unit: text.chart.unit,
    value: (billions) => new Intl.NumberFormat(text.locale).format(billions),
    targets: Object.fromEntries(targets.map((answer) => [answer.target.id, targetTexts(answer, text)])),
  };
}

function targetTexts({ target, gauge }: TargetAnswer, text: Messages): GaugeTargetTexts {
  const threshold = showMoney(readInterval(target.threshold), text);
  return {
    name: text.overview.gaugeName(threshold, dueLabel(target.by, target.horizon, text)),
    threshold,
    status:
      gauge.reached === 'yes'
        ? text.overview.gaugeReached
        : gauge.share === null
          ? ''
          : text.overview.gaugeShare(showRate(readInterval(gauge.share), text)),
  };
}

/** "by 2015", "“in the near term”", "no date". */
function dueLabel(by: string | null, horizon: string | null, text: Messages): string {
  if (by !== null) return text.overview.dueBy(showPeriod(by, text));
  return horizon === null ? text.claim.noDate : `“${horizon}”`;
}
