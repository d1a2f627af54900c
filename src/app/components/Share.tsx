import { useEffect, useRef, useState } from 'react';
import { type ChartRef, chartIdOf } from '../charts/chart-kinds.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { chartFolder, embedPath } from '../route.ts';
import { useSite } from '../site.ts';
import { useHrefs } from '../use-hrefs.ts';
import { useLateCode } from '../use-late-code.ts';
import { ReloadNote } from './ReloadNote.tsx';
import type { ShareOptionsProps } from './ShareOptions.tsx';

interface Props {
  readonly chart: ChartRef;
  /** The name of the shared chart, where it is not just what the page shows. */
  readonly note?: string;
}

/** The anchor of a chart's panel. A browser that follows a link into a closed panel opens it. */
export const shareAnchor = (chart: ChartRef): string => `share-${chartIdOf(chart)}`;

/**
 * The panel that gets a chart into a report: links to its files, which need no script, and with script code to copy and
 * a preview.
 */
export function Share({ chart, note }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { root, language, filesLanguage, built } = useSite();
  const hrefs = useHrefs();
  const panel = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // A reader may have opened it before the application was loaded.
  useEffect(() => setOpen(panel.current?.open ?? false), []);
  const pair = ledger.dataset.pair.id;
  const id = chartIdOf(chart);
  const folder = root + chartFolder(filesLanguage, pair, id);
  const files = [
    [messages.data.chartPage, hrefs.chart(id)],
    [messages.share.files.embed, root + embedPath(filesLanguage, pair, id)],
    [messages.share.files.svg, `${folder}light.svg`],
    [messages.share.files.documentSvg, `${folder}document.svg`],
    [messages.share.files.png, `${folder}light.png`],
    [messages.share.files.csv, `${folder}data.csv`],
    [messages.share.files.json, `${folder}data.json`],
    [messages.share.files.zip, `${folder}chart.zip`],
    [messages.share.files.cite, `${folder}cite.txt`],
    [messages.share.files.bibtex, `${folder}cite.bib`],
    [messages.share.files.ris, `${folder}cite.ris`],
  ] as const;
  if (!built) return <p className="detail">{messages.share.notBuilt}</p>;
  return (
    <details
      className="share"
      data-live
      ref={panel}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{messages.share.open}</summary>
      {note && <p className="detail">{note}</p>}
      {filesLanguage !== language && (
        <p className="detail">
          {messages.share.filesIn(messages.languageOf[filesLanguage] ?? filesLanguage)}
        </p>
      )}
      <ul className="share-files" id={shareAnchor(chart)}>
        {files.map(([name, address]) => (
          <li key={name}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      {open && <Options chart={chart} />}
    </details>
  );
}

const loadOptions = () => import('./ShareOptions.tsx');

/** The options, whose code is loaded separately. */
function Options(props: ShareOptionsProps) {
  const { share } = useMessages();
  const part = useLateCode(loadOptions);
  if (part === 'failed') return <ReloadNote>{share.failed}</ReloadNote>;
  return part && <part.ShareOptions {...props} />;
}
