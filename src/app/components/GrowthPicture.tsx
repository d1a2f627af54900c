import { readInterval } from '../../domain/index.ts';
import { IntervalStrip, IntervalTicks } from '../charts/IntervalStrip.tsx';
import { showRate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { groupComparisons } from '../models/comparison-groups.ts';
import type { GrowthRow } from '../models/growth-rows.ts';
import { intervalScale } from '../models/interval-scale.ts';

interface Props {
  readonly row: GrowthRow;
  /** All rows that share the scale. */
  readonly rows: readonly GrowthRow[];
}

/** The widths in pixels of the drawing on wide and on narrow pages. */
const WIDTHS = { wide: 704, narrow: 328 } as const;

/**
 * The stated and the computed growths of one row as bars; without a comparison there
 * is nothing to see, and absolute changes have no place on a scale of per cent.
 */
export function GrowthPicture({ row: { claim, check }, rows }: Props) {
  const text = useMessages();
  if (claim.unit !== 'rate' || check.comparisons.length === 0) return null;
  const shown = rows.filter((row) => row.claim.unit === 'rate');
  // Among other rows the scale shows every stated growth; alone, also all that a growth is compared with.
  const span = shown.flatMap((row) => [
    row.claim.readings.verdict,
    ...(shown.length === 1 ? row.check.comparisons.map(({ computed }) => computed) : []),
  ]);
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
      {(['wide', 'narrow'] as const).map((shape) => {
        const scale = intervalScale(span, WIDTHS[shape], { withZero: shown.length > 1 });
        return (
          <div key={shape} className={`chart-${shape}`}>
            <IntervalStrip scale={scale} bars={bars} title={title} />
            <IntervalTicks
              scale={scale}
              tick={(value) => text.format.percent(tick.format(value).replace('-', '−'))}
            />
          </div>
        );
      })}
    </div>
  );
}
