import type { Level } from '../../../domain/index.ts';
import { valueStrip } from '../../charts/strip/labelled-strip.ts';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScale } from '../../charts/strip/strip-scales.ts';
import { Share } from '../../components/Share.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  /** The part of the address that names the value. */
  readonly slug: string;
  readonly levels: readonly Level[];
}

/** The intervals of all claims about one value on one scale of money, each distinct one once. */
export function ValuePicture({ slug, levels }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const strip = valueStrip(levels, ledger, messages);
  if (strip.bars.length < 2) return null;
  return (
    <figure className="chart-figure">
      <figcaption className="chart-subtitle">{strip.unit}</figcaption>
      <div className="chart-stage">
        <StripPicture strip={strip} scaleAt={(width) => valueScale(strip.bars, strip.factor, width)} />
      </div>
      <Share chart={{ kind: 'value', slug }} />
    </figure>
  );
}
