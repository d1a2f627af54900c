import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { embedListQuery } from '../api/share-query.ts';
import { chartOf } from '../chart-list.ts';
import { type ChartRef, chartIdOf } from '../charts/chart-kinds.ts';
import {
  EMBED_THEMES,
  type EmbedOptions,
  type EmbedTheme,
  embedQuery,
  MOST_OWN,
  ownWords,
} from '../embed/embed-options.ts';
import { embedTable } from '../embed/embed-rows.ts';
import { isOurs } from '../embed/height-message.ts';
import { showDate } from '../format/show.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { chartFolder, embedIndexPath, embedPath } from '../route.ts';
import {
  documentCode,
  figureCode,
  frameCode,
  latexCode,
  markdownCode,
  type Shared,
} from '../share/snippets.ts';
import { useSite } from '../site.ts';
import { useHrefs } from '../use-hrefs.ts';
import { CopyButton } from './CopyButton.tsx';

export interface ShareOptionsProps {
  readonly chart: ChartRef;
}

/** The widths in pixels at which a chart may be previewed: a phone's, an article's, and all the room that there is. */
const PREVIEW_WIDTHS = ['320', '700', 'whole'] as const;
type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

/** For a chart that the site's list does not have. */
const USUAL_HEIGHT = 480;

/** A chart's code for each place, by the chosen options, with a preview. */
export function ShareOptions({ chart: ref }: ShareOptionsProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const { root, language, filesLanguage } = useSite();
  const { share } = messages;
  const hrefs = useHrefs();
  const chart = useMemo(() => chartOf(ref, ledger, language, messages), [ref, ledger, language, messages]);
  const [options, setOptions] = useState<EmbedOptions>({
    theme: 'auto',
    plain: false,
    height: null,
    title: null,
    note: null,
    explained: false,
  });
  const [previewed, setPreviewed] = useState<PreviewWidth>('whole');
  const [pinned, setPinned] = useState(false);
  const [resizes, setResizes] = useState(true);
  const [printed, setPrinted] = useState(false);
  const { version, pair, asOf } = ledger.dataset;
  const list = useQuery(embedListQuery(`${root}${embedIndexPath(filesLanguage, pair.id)}?v=${version}`));
  const live = root + chartFolder(filesLanguage, pair.id, chartIdOf(ref));
  if (!chart) return null;
  const folder = root + chartFolder(filesLanguage, pair.id, chart.id, pinned ? version : null);
  const absolute = (path: string) => new URL(path, location.href).href;
  const path =
    root + embedPath(filesLanguage, pair.id, chart.id, pinned ? version : null) + embedQuery(options);
  const listed = list.data?.charts.find(({ id }) => id === chart.id);
  const height = options.height ?? (pinned ? listed?.pinnedHeight : listed?.height) ?? USUAL_HEIGHT;
  const shared: Shared = {
    title: chart.title,
    description: chart.description,
    source: share.source(messages.chart.sourceLabel, chart.sourceLine),
    siteName: messages.siteName,
    id: chart.id,
    citationKey: `tradecheck-${chart.id}-${version}`,
    page: absolute(hrefs.chart(chart.id)),
    svg: { light: absolute(`${folder}light.svg`), dark: absolute(`${folder}dark.svg`) },
    png: absolute(`${folder}light.png`),
    bibtex: absolute(`${live}cite.bib`),
  };
  const frame = {
    title: options.title ?? chart.title,
    address: absolute(path),
    height,
    theme: options.theme,
    resize: resizes ? absolute(`${root}embed/resize.js`) : null,
    printed,
  };
  const cited = messages.export.shortCitation(
    messages.siteName,
    asOf.slice(0, 4),
    chart.title,
    version,
    shared.page,
  );
  const change = (some: Partial<EmbedOptions>) => setOptions((now) => ({ ...now, ...some }));
  return (
    <div className="share-options">
      <fieldset>
        <legend>{share.options}</legend>
        <label>
          {share.version}
          <select
            value={pinned ? 'pinned' : 'live'}
            onChange={({ target }) => setPinned(target.value === 'pinned')}
          >
            <option value="live">{share.versions.live}</option>
            <option value="pinned">{share.versions.pinned(showDate(asOf, messages))}</option>
          </select>
        </label>
        <label>
          {share.theme}
          <select
            value={options.theme}
            onChange={({ target }) =>
              change({ theme: EMBED_THEMES.find((theme) => theme === target.value) ?? 'auto' })
            }
          >
            {EMBED_THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {share.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <HeightField value={options.height} onChange={(value) => change({ height: value })} />
        <OwnWords
          name={share.ownTitle}
          most={MOST_OWN.title}
          usual={chart.title}
          onChange={(title) => change({ title })}
        />
        <OwnWords name={share.ownNote} most={MOST_OWN.note} usual="" onChange={(note) => change({ note })} />
        <label className="share-check">
          <input
            type="checkbox"
            checked={options.explained}
            onChange={({ target }) => change({ explained: target.checked })}
          />{' '}
          {share.explained}
        </label>
        <label className="share-check">
          <input
            type="checkbox"
            checked={!options.plain}
            onChange={({ target }) => change({ plain: !target.checked })}
          />{' '}
          {share.withTitle}
        </label>
        <label className="share-check">
          <input type="checkbox" checked={resizes} onChange={({ target }) => setResizes(target.checked)} />{' '}
          {share.script}
        </label>
        <label className="share-check">
          <input type="checkbox" checked={printed} onChange={({ target }) => setPrinted(target.checked)} />{' '}
          {share.printed}
        </label>
      </fieldset>
      <p className="share-name">{share.preview}</p>
      <p className="share-widths">
        {PREVIEW_WIDTHS.map((width) => (
          <label key={width}>
            <input
              type="radio"
              name={`${chart.id}-preview`}
              checked={previewed === width}
              onChange={() => setPreviewed(width)}
            />{' '}
            {share.previewWidths[width]}
          </label>
        ))}
      </p>
      <Preview
        key={path}
        title={`${share.preview}: ${chart.title}`}
        address={path}
        theme={options.theme}
        width={previewed}
        height={height}
        resizes={resizes}
      />
      <Code name={share.code} value={frameCode(frame)} note={share.codeNote} />
      <Code name={share.link} value={shared.page} />
      <Code name={share.image} value={shared.png} />
      <Code name={share.data} value={absolute(`${folder}data.csv`)} />
      <Code
        name={share.citation}
        value={`${cited}\n${messages.source.accessedAlone(currentDay(messages))}.`}
        note={share.citationNote(chart.sources.length, share.files.cite)}
      />
      <details>
        <summary>{share.snippets}</summary>
        <Code name={share.markdown} value={markdownCode(shared)} />
        <Code
          name={share.latex}
          value={latexCode(shared, share.latexNote(shared.png, shared.bibtex, chart.id))}
        />
        <Code name={share.word} value={documentCode(shared)} formatted />
        <Code
          name={share.figure}
          value={figureCode(shared, options.theme, embedTable(chart, ledger, messages), messages.chart.table)}
        />
      </details>
    </div>
  );
}

/** Today's date for the reader, in words. */
function currentDay(messages: Messages): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return showDate(parts.map((part) => String(part).padStart(2, '0')).join('-'), messages);
}

interface PreviewProps {
  readonly title: string;
  readonly address: string;
  readonly theme: EmbedTheme;
  readonly width: PreviewWidth;
  /** The height in pixels, as in the code. */
  readonly height: number;
  /** Whether it then takes the height that the chart asks for, as with the script. */
  readonly resizes: boolean;
}

/** The chart as it stands in another page. */
function Preview({ title, address, theme, width, height, resizes }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || !isOurs(data, 'height')) return;
      if (typeof data.height === 'number' && Number.isFinite(data.height)) setAsked(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <iframe
      ref={frame}
      className={`share-preview share-preview-${theme} share-preview-at-${width}`}
      title={title}
      src={address}
      height={resizes ? (asked ?? height) : height}
    />
  );
}

interface OwnWordsProps {
  readonly name: string;
  /** The most characters. */
  readonly most: number;
  /** What stands there without own words. */
  readonly usual: string;
  readonly onChange: (words: string | null) => void;
}

/** A field for the embedder's own words. They are taken over when typing pauses: each change loads the preview. */
function OwnWords({ name, most, usual, onChange }: OwnWordsProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="share-own">
      {name}
      <input
        type="text"
        maxLength={most}
        placeholder={usual}
        onChange={({ target }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(ownWords(target.value, most)), TYPING_PAUSE);
        }}
      />
    </label>
  );
}

/** Milliseconds. */
const TYPING_PAUSE = 400;

interface HeightFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number of pixels; `null` for other texts. */
function HeightField({ value, onChange }: HeightFieldProps) {
  const { share } = useMessages();
  const hint = useId();
  return (
    <label>
      {share.height}
      <input
        type="number"
        min={150}
        max={2000}
        defaultValue={value ?? ''}
        aria-describedby={hint}
        onChange={({ target }) =>
          onChange(target.validity.valid && target.value !== '' ? target.valueAsNumber : null)
        }
      />
      <span id={hint} className="detail">
        {share.heightHint}
      </span>
    </label>
  );
}

interface CodeProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  /** Whether it is copied as formatted text. */
  readonly formatted?: boolean;
}

/** A text with a button to copy it. */
function Code({ name, value, note, formatted = false }: CodeProps) {
  const { share } = useMessages();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark, of which each has a name of its own.
    <div className="share-code" role="group" aria-labelledby={id}>
      <div className="share-code-head">
        <p id={id} className="share-name">
          {name}
        </p>
        <CopyButton key={value} value={value} label={share.copy(name)} formatted={formatted} />
      </div>
      {note && <p className="detail">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>
        <code>{value}</code>
      </pre>
    </div>
  );
}
