import { readInterval } from '../../domain/index.ts';
import { showRate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { groupComparisons } from '../models/comparison-groups.ts';
import type { GrowthRow } from '../models/growth-rows.ts';
import type { StripScales } from '../models/strip-scales.ts';
import { StripPicture } from './StripPicture.tsx';

interface Props {
  readonly row: GrowthRow;
  /** The scale that the rows of a page share. */
  readonly scales: StripScales;
}

/**
 * The stated and the computed growths of one row as bars; without a comparison there
 * is nothing to see, and absolute changes have no place on a scale of per cent.
 */
export function GrowthPicture({ row: { claim, check }, scales }: Props) {
  const text = useMessages();
  if (claim.unit !== 'rate' || check.comparisons.length === 0) return null;
  const show = (interval: string) => showRate(readInterval(interval), text);
  const bars = [
    { name: text.growth.stated, interval: claim.readings.verdict, verdict: null, times: 1 },
    ...groupComparisons(check.comparisons).map(({ first: { basis, computed, verdict }, others }) => ({
      name: text.basisShort[basis],
      interval: computed,
      verdict,
      times: 1 + others.length,
    })),
  ].map(({ name, interval, verdict, times }) => ({
    interval,
    verdict,
    label: text.growth.bar(name, show(interval), times),
  }));
  const tick = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
  const title = bars.map(({ label }) => label).join('; ');
  return (
    <div className="growth-picture chart-stage">
      <StripPicture
        bars={bars}
        scales={scales}
        tick={(value) => text.format.percent(tick.format(value))}
        title={title}
      />
    </div>
  );
}
