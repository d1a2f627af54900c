import { readInterval } from '../../domain/index.ts';
import { IntervalStrip, IntervalTicks } from '../charts/IntervalStrip.tsx';
import { showRate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { GrowthRow } from '../models/growth-rows.ts';
import { intervalScale } from '../models/interval-scale.ts';

interface Props {
  readonly row: GrowthRow;
  /** All rows that share the scale. */
  readonly rows: readonly GrowthRow[];
}

/** The widths in pixels of the drawing on wide and on narrow pages. */
const WIDTHS = { wide: 1000, narrow: 328 } as const;

/** The stated and the computed growths of one row as bars; absolute changes have no place on a scale of per cent. */
export function GrowthPicture({ row: { claim, check }, rows }: Props) {
  const text = useMessages();
  if (claim.unit !== 'rate') return null;
  const stated = rows.filter((row) => row.claim.unit === 'rate').map((row) => row.claim.readings.verdict);
  const show = (interval: string) => showRate(readInterval(interval), text);
  const bars = [
    { label: text.growth.stated, interval: claim.readings.verdict, verdict: null },
    ...check.comparisons.map(({ basis, computed, verdict }) => ({
      label: text.basisShort[basis],
      interval: computed,
      verdict,
    })),
  ];
  const title = bars.map(({ label, interval }) => `${label}: ${show(interval)}`).join('; ');
  return (
    <div className="growth-picture chart-stage">
      {(['wide', 'narrow'] as const).map((shape) => {
        const scale = intervalScale(stated, WIDTHS[shape]);
        return (
          <div key={shape} className={`chart-${shape}`}>
            <IntervalStrip
              scale={scale}
              stated={claim.readings.verdict}
              computed={check.comparisons.map(({ computed, verdict }) => ({ interval: computed, verdict }))}
              title={title}
            />
            <IntervalTicks scale={scale} percent={(value) => text.format.percent(minus(value))} />
          </div>
        );
      })}
    </div>
  );
}

/** A tick is a whole number: only its sign needs care. */
const minus = (value: number): string => String(value).replace('-', '−');
