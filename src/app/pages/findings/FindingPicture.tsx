import type { FindingRef } from '../../charts/finding/finding-picture.ts';
import { findingStrip } from '../../charts/finding/finding-strips.ts';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScales } from '../../charts/strip/strip-scales.ts';
import { Share } from '../../components/Share.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** One picture of a finding: intervals on one axis. */
export function FindingPicture({ chart }: { readonly chart: FindingRef }) {
  const ledger = useLedger();
  const messages = useMessages();
  const strip = findingStrip(chart, ledger, messages);
  if (!strip) return null;
  return (
    <figure className="chart-figure">
      <figcaption className="chart-subtitle">{strip.unit}</figcaption>
      <div className="chart-stage">
        <StripPicture strip={strip} scales={valueScales(strip.bars, strip.factor)} />
      </div>
      <Share chart={chart} />
    </figure>
  );
}
