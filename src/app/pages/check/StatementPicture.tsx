import { useRef } from 'react';
import { Drawings } from '../../charts/Drawings.tsx';
import { PartsChart } from '../../charts/parts/PartsChart.tsx';
import type { PartsModel } from '../../charts/parts/parts-model.ts';
import type { LabelledStrip } from '../../charts/strip/labelled-strip.ts';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScale } from '../../charts/strip/strip-scales.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { SAVED_DRAWINGS, savePicture } from './save-picture.ts';

interface Props {
  readonly strip: LabelledStrip;
  /** The parts that do not make the whole, where it is about such: they are drawn instead of the bars. */
  readonly parts: PartsModel | null;
  /** What it shows, in a sentence or two. */
  readonly words: string;
  /** The address of the statement, relative to the page; null where no script runs that could copy it. */
  readonly address: string | null;
}

/**
 * The bars of a checked statement, which can be copied as text and saved as a picture: the site has no files of them.
 */
export function StatementPicture({ strip, parts, words, address }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const { unit } = parts ?? strip;
  return (
    <figure className="chart-figure">
      {unit && <figcaption className="chart-subtitle">{unit}</figcaption>}
      <div className="chart-stage" ref={stage}>
        {parts ? (
          <Drawings draw={(width) => <PartsChart model={parts} title={words} width={width} />} />
        ) : (
          <StripPicture strip={strip} scaleAt={(width) => valueScale(strip.bars, strip.factor, width)} />
        )}
      </div>
      {address !== null && (
        <PictureButtons
          words={words}
          address={address}
          drawings={() => stage.current?.querySelectorAll<SVGSVGElement>(SAVED_DRAWINGS)}
        />
      )}
    </figure>
  );
}

interface ButtonsProps {
  readonly words: string;
  readonly address: string;
  readonly drawings: () => NodeListOf<SVGSVGElement> | undefined;
}

function PictureButtons({ words, address, drawings }: ButtonsProps) {
  const { statement, siteName } = useMessages();
  const whole = () => new URL(address, location.href).href;
  const save = () => {
    const source = statement.pictureSource(siteName, whole());
    savePicture([...(drawings() ?? []), words, source], statement.pictureName);
  };
  return (
    <div className="statement-share" data-live>
      <CopyButton value={() => `${words} ${whole()}`} label={statement.copyText} />
      <button type="button" onClick={save}>
        {statement.savePicture}
      </button>
    </div>
  );
}
