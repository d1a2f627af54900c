import { growthStrip } from '../charts/strip/labelled-strip.ts';
import { StripPicture } from '../charts/strip/StripPicture.tsx';
import type { GrowthScale } from '../charts/strip/strip-scales.ts';
import { showText } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type GrowthRow, isDrawn } from '../models/growth-rows.ts';

interface Props {
  readonly row: GrowthRow;
  readonly scale: GrowthScale;
  /** The address of its panel, where that is on another page: it is then one of a list. */
  readonly share?: string;
}

/** The stated and computed growths of one row as bars; nothing where there is nothing to see. */
export function GrowthPicture({ row, scale, share }: Props) {
  const messages = useMessages();
  if (!isDrawn(row)) return null;
  return (
    <div className="growth-picture chart-stage">
      {scale.own && (
        <p className="detail">
          {messages.growth.ownScale(showText(row.claim.readings.verdict, row.claim.unit, messages))}
        </p>
      )}
      <StripPicture strip={growthStrip(row, messages)} scaleAt={scale.at} inList={share !== undefined} />
      {share !== undefined && (
        <p className="detail">
          <a href={share}>{messages.share.ofRow}</a>
        </p>
      )}
    </div>
  );
}
