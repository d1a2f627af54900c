import { growthStrip } from '../format/strip-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
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
export function GrowthPicture({ row, scales }: Props) {
  const text = useMessages();
  if (row.claim.unit !== 'rate' || row.check.comparisons.length === 0) return null;
  return (
    <div className="growth-picture chart-stage">
      <StripPicture texts={growthStrip(row, text)} scales={scales} />
    </div>
  );
}
