import { useRef } from 'react';
import type { LabelledStrip } from '../../charts/strip/labelled-strip.ts';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScales } from '../../charts/strip/strip-scales.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { statementSvg } from './statement-svg.ts';

interface Props {
  readonly strip: LabelledStrip;
  /** What it shows, in a sentence or two. */
  readonly words: string;
  /** The address of the statement, relative to the page. */
  readonly address: string;
}

/**
 * The bars of a checked statement, which can be copied as text and saved as a picture: the site has no files of them.
 */
export function StatementPicture({ strip, words, address }: Props) {
  const messages = useMessages();
  const stage = useRef<HTMLDivElement>(null);
  const whole = () => new URL(address, location.href).href;
  const save = () => {
    const drawings = [...(stage.current?.querySelectorAll<SVGSVGElement>('.chart-wide svg') ?? [])];
    const svg = statementSvg(drawings, [words, messages.statement.pictureSource(messages.siteName, whole())]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    link.download = `${messages.statement.pictureName}.svg`;
    link.click();
    // By then the browser has started to read it.
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  return (
    <figure className="chart-figure">
      {strip.unit && <figcaption className="chart-subtitle">{strip.unit}</figcaption>}
      <div className="chart-stage" ref={stage}>
        <StripPicture strip={strip} scales={valueScales(strip.bars, strip.factor)} />
      </div>
      <div className="statement-share" data-live>
        <CopyButton value={() => `${words} ${whole()}`} label={messages.statement.copyText} />
        <button type="button" onClick={save}>
          {messages.statement.savePicture}
        </button>
      </div>
    </figure>
  );
}
