/** The labels of the gauges of open targets. */
import {
  type AnnualRecord,
  type Interval,
  type Rational,
  readInterval,
  shareOf,
} from '../../../domain/index.ts';
import { roughRate, startName, targetName } from '../../format/target-text.ts';
import type { Messages } from '../../i18n/index.ts';
import type { GaugeLabels } from './GaugeDrawing.tsx';
import type { OpenTarget } from './open-targets.ts';

/**
 * The labels of gauges of open targets.
 *
 * @param current the value that they are measured against
 */
export function openGaugeLabels(
  open: readonly OpenTarget[],
  current: AnnualRecord,
  messages: Messages,
): GaugeLabels {
  const now = readInterval(current.interval);
  const name = startName(current, messages);
  return {
    title: messages.targets.gaugesTitle,
    description: open
      .map(({ target }) => messages.chart.gaugeDescription(name, targetName(target, messages)))
      .join(' '),
    current: name,
    unit: messages.money.billions,
    value: (amount) => new Intl.NumberFormat(messages.locale).format(amount),
    targets: Object.fromEntries(
      open.map(({ target, deadline }) => {
        const threshold = targetName(target, messages);
        return [deadline.id, { name: threshold, threshold, status: shareLabel(now, target, messages) }];
      }),
    ),
  };
}

/** How much of a threshold is reached; of a range, for both its ends. */
function shareLabel(now: Interval, { threshold }: OpenTarget['target'], messages: Messages): string {
  const { lower, upper } = readInterval(threshold);
  const share = (end: Rational) =>
    roughRate(shareOf(now, { lower: end, upper: end, lowerClosed: true, upperClosed: true }), messages);
  return lower && upper && !lower.equals(upper)
    ? messages.targets.gaugeBoth(share(lower), share(upper))
    : messages.overview.gaugeShare(lower ? share(lower) : '');
}
