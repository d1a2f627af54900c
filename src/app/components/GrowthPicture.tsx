import { StripPicture } from '../charts/strip/StripPicture.tsx';
import type { StripScales } from '../charts/strip/strip-scales.ts';
import { growthStrip } from '../charts/strip/strip-texts.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type GrowthRow, isDrawn } from '../models/growth-rows.ts';

interface Props {
  readonly row: GrowthRow;
  /** The scale that the rows of a page share. */
  readonly scales: StripScales;
  /** Where its panel is, when that is on another page. */
  readonly share?: string;
}

/** The stated and the computed growths of one row as bars, where there is something to see. */
export function GrowthPicture({ row, scales, share }: Props) {
  const messages = useMessages();
  if (!isDrawn(row)) return null;
  return (
    <div className="growth-picture chart-stage">
      <StripPicture texts={growthStrip(row, messages)} scales={scales} />
      {share !== undefined && (
        <p className="detail">
          <a href={share}>{messages.share.ofRow}</a>
        </p>
      )}
    </div>
  );
}
