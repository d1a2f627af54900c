import { type Level, readInterval } from '../../domain/index.ts';
import { moneyExponent, showDate, showMoney } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import { stripScales } from '../models/strip-scales.ts';
import { StripPicture } from './StripPicture.tsx';

interface Props {
  readonly levels: readonly Level[];
  readonly ledger: Ledger;
}

/** The intervals of all claims about one value on one scale of money, each distinct one once. */
export function ValuePicture({ levels, ledger }: Props) {
  const text = useMessages();
  const groups = new Map<string, Level[]>();
  for (const level of levels) {
    const key = `${level.reporter} ${level.readings.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  const bars = [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const source = ledger.source(first.source);
    const who = text.value.printedBy(source?.publisher ?? '', showDate(source?.published ?? null, text));
    return [
      {
        interval: first.readings.verdict,
        verdict: 'printed' as const,
        label: text.value.bar(who, members.length - 1),
      },
    ];
  });
  if (bars.length < 2) return null;
  const exponent = Math.max(...levels.map(({ readings }) => moneyExponent(readInterval(readings.verdict))));
  const unit = exponent === 9 ? text.chart.unit : text.chart.unitMillions;
  const tick = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 3 });
  const scales = stripScales(
    bars.map(({ interval }) => interval),
    { withZero: false, factor: 10 ** -exponent },
  );
  const title = bars
    .map(({ label, interval }) => `${label}: ${showMoney(readInterval(interval), text)}`)
    .join('; ');
  return (
    <figure className="chart-figure">
      <figcaption className="chart-subtitle">{unit}</figcaption>
      <div className="chart-stage">
        <StripPicture bars={bars} scales={scales} tick={tick.format} title={title} />
      </div>
    </figure>
  );
}
