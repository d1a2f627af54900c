import { readInterval, shareOf } from '../../domain/index.ts';
import { deadlineWords, roughRate, startName, targetName } from '../format/target-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { GaugeModel } from '../models/gauge-model.ts';
import type { Ledger } from '../models/ledger.ts';
import { billions } from '../models/plot-interval.ts';
import { niceTicks } from '../models/ticks.ts';
import { GaugeStage } from './GaugeStage.tsx';

/** At most so many parts of the common scale. */
const PARTS = 5;

/** The newest value, with its rounding, against every open target on one scale; a range is a zone. */
export function OpenTargetGauges({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const { targets: words } = text;
  const { targets, outlook } = ledger.dataset.targets;
  const [start] = outlook.starts;
  const open = targets.flatMap((target) => {
    const deadline = target.deadlines.find(({ outcome }) => outcome === 'open');
    return deadline && target.measure === 'level' && target.flow === 'T' ? [{ target, deadline }] : [];
  });
  if (!start || open.length === 0) return null;
  const now = readInterval(start.value.interval);
  const name = startName(start.value, text);
  const bars = open.map(({ target, deadline }) => ({
    target: deadline.id,
    reached: 'no' as const,
    ...billions(target.threshold),
  }));
  const current = { ...billions(start.value.interval), claim: start.value.claims.at(-1) ?? '' };
  const model: GaugeModel = {
    current,
    bars,
    ticks: niceTicks(0, Math.max(current.high, ...bars.map(({ high }) => high)), PARTS),
  };
  const share = (end: NonNullable<typeof now.lower>) =>
    roughRate(shareOf(now, { lower: end, upper: end, lowerClosed: true, upperClosed: true }), text);
  const texts = {
    title: words.gaugesTitle,
    description: open
      .map(({ target }) => text.chart.gaugeDescription(name, targetName(target, text)))
      .join(' '),
    current: name,
    unit: text.chart.unit,
    value: (amount: number) => new Intl.NumberFormat(text.locale).format(amount),
    targets: Object.fromEntries(
      open.map(({ target, deadline }) => {
        const { lower, upper } = readInterval(target.threshold);
        const isRange = lower && upper && !lower.equals(upper);
        return [
          deadline.id,
          {
            name: targetName(target, text),
            threshold: targetName(target, text),
            status: isRange
              ? words.gaugeBoth(share(lower), share(upper))
              : text.overview.gaugeShare(lower ? share(lower) : ''),
          },
        ];
      }),
    ),
  };
  return (
    <figure className="chart-figure">
      <h3>{words.gaugesTitle}</h3>
      <p className="chart-subtitle">{words.gaugesSubtitle(name)}</p>
      <GaugeStage model={model} texts={texts} />
      <ul className="targets">
        {open.map(({ target, deadline }) => (
          <li key={deadline.id}>
            <a href={`#${deadline.id}`}>{targetName(target, text)}</a>:{' '}
            {deadlineWords(deadline, target, ledger, text)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
