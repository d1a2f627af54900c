import { Drawings } from '../../charts/Drawings.tsx';
import { findingParts } from '../../charts/finding/finding-parts.ts';
import type { FindingRef } from '../../charts/finding/finding-picture.ts';
import { findingStrip } from '../../charts/finding/finding-strips.ts';
import { PartsChart } from '../../charts/parts/PartsChart.tsx';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScale } from '../../charts/strip/strip-scales.ts';
import { Share } from '../../components/Share.tsx';
import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly chart: FindingRef;
  /** How to read it, below it. */
  readonly note?: string | undefined;
}

/** One picture of a finding: intervals on one axis. */
export function FindingPicture({ chart, note }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const strip = findingStrip(chart, ledger, messages);
  const finding = ledger.finding(chart.finding);
  if (!strip || !finding) return null;
  const parts = findingParts(chart, ledger, messages);
  const { unit } = parts ?? strip;
  return (
    <figure className="chart-figure">
      {unit && <figcaption className="chart-subtitle">{unit}</figcaption>}
      <div className="chart-stage">
        {parts ? (
          <Drawings
            draw={(width) => (
              <PartsChart
                model={parts}
                title={findingTitle(finding, ledger, messages, chart.picture)}
                width={width}
              />
            )}
          />
        ) : (
          <StripPicture strip={strip} scaleAt={(width) => valueScale(strip.bars, strip.factor, width)} />
        )}
      </div>
      {note !== undefined && <p className="detail">{note}</p>}
      <Share chart={chart} />
    </figure>
  );
}
