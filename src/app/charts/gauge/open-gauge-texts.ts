/** The words of the gauges of open targets. */
import {
  type AnnualRecord,
  type Interval,
  type Rational,
  readInterval,
  shareOf,
} from '../../../domain/index.ts';
import { roughRate, startName, targetName } from '../../format/target-texts.ts';
import type { Messages } from '../../i18n/index.ts';
import type { GaugeTexts } from './GaugeDrawing.tsx';
import type { OpenTarget } from './open-targets.ts';

/** @param current the value that they are measured against */
export function openGaugeTexts(
  open: readonly OpenTarget[],
  current: AnnualRecord,
  text: Messages,
): GaugeTexts {
  const now = readInterval(current.interval);
  const name = startName(current, text);
  return {
    title: text.targets.gaugesTitle,
    description: open
      .map(({ target }) => text.chart.gaugeDescription(name, targetName(target, text)))
      .join(' '),
    current: name,
    unit: text.chart.unit,
    value: (amount) => new Intl.NumberFormat(text.locale).format(amount),
    targets: Object.fromEntries(
      open.map(({ target, deadline }) => {
        const threshold = targetName(target, text);
        return [deadline.id, { name: threshold, threshold, status: shareLabel(now, target, text) }];
      }),
    ),
  };
}

/** How much of a threshold is reached; of a range, of both its ends. */
function shareLabel(now: Interval, { threshold }: OpenTarget['target'], text: Messages): string {
  const { lower, upper } = readInterval(threshold);
  const share = (end: Rational) =>
    roughRate(shareOf(now, { lower: end, upper: end, lowerClosed: true, upperClosed: true }), text);
  return lower && upper && !lower.equals(upper)
    ? text.targets.gaugeBoth(share(lower), share(upper))
    : text.overview.gaugeShare(lower ? share(lower) : '');
}
