/** The page of one chart for other sites: a single file that is complete without its script. */
import type { Chart } from '../chart-list.ts';
import { PrintedWords } from '../components/PrintedWords.tsx';
import { showDate } from '../format/show.ts';
import { horizonLanguage } from '../format/target-text.ts';
import type { LanguageCode, Messages } from '../i18n/index.ts';
import type { Ledger } from '../models/ledger.ts';
import { embedPath } from '../route.ts';
import { ChartTable } from './ChartTable.tsx';
import { embedTable } from './embed-rows.ts';

export interface EmbedDocumentProps {
  readonly chart: Chart;
  readonly ledger: Ledger;
  readonly language: LanguageCode;
  /** Those of the language, in the pair's currency. */
  readonly messages: Messages;
  /** The drawings at all widths, as markup: see `Drawings`. */
  readonly drawn: string;
  /**
   * The relative path to the site's root, with a final slash; and the one for links, an address where the site has one.
   */
  readonly root: string;
  readonly links: string;
  readonly pinned: boolean;
  /** The style and script within the page, and the policy that allows only these. */
  readonly style: string;
  readonly script: string;
  readonly policy: string;
}

/** The line below the chart as plain text, at its longest. */
export function sourceText(
  { sourceLine }: Chart,
  { dataset }: Ledger,
  messages: Messages,
  pinned: boolean,
): string {
  const { chart, embed } = messages;
  const date = showDate(dataset.asOf, messages);
  const more = pinned
    ? [embed.pinned(dataset.version, date), embed.newer, embed.newerLink]
    : [embed.asOf(date)];
  return [chart.sourceLabel, `${sourceLine}.`, embed.fullPage, ...more].join(' ');
}

/** The whole document, from `html` on. */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { chart, ledger, language, messages, drawn, root, links, pinned, style, script, policy } = props;
  const { dataset } = ledger;
  const date = showDate(dataset.asOf, messages);
  return (
    <html lang={language} id={`${dataset.pair.id}/${chart.id}`}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/** Search engines should list the page with everything around the chart instead. */}
        <meta name="robots" content="noindex" />
        <title>{`${chart.title} – ${messages.siteName}`}</title>
        <Markup tag="style" markup={style} />
      </head>
      <body>
        <main>
          <figure>
            <figcaption lang={chart.lang}>
              <h1>
                <PrintedWords languageOf={horizonLanguage}>{chart.title}</PrintedWords>
              </h1>
              <p className="subtitle">{chart.subtitle}</p>
            </figcaption>
            <div className="stage" lang={chart.lang} data-more={messages.embed.more}>
              <Markup tag="div" markup={drawn} />
            </div>
            <p className="source">
              {messages.chart.sourceLabel} {chart.sourceLine}.{' '}
              <a href={`${links}${chart.page}`} target="_blank" rel="noopener">
                {messages.embed.fullPage}
              </a>
              {pinned ? '. ' : `, ${messages.embed.asOf(date)}.`}
              {pinned && messages.embed.pinned(dataset.version, date)}
              {pinned && (
                <span
                  hidden
                  data-index={`${root}data/index.json`}
                  data-pair={dataset.pair.id}
                  data-version={dataset.version}
                >
                  {' '}
                  {messages.embed.newer}{' '}
                  <a
                    href={links + embedPath(language, dataset.pair.id, chart.id)}
                    target="_blank"
                    rel="noopener"
                  >
                    {messages.embed.newerLink}
                  </a>
                  .
                </span>
              )}
            </p>
            <details>
              <summary>{messages.chart.table}</summary>
              <p lang={chart.lang}>{chart.note}</p>
              <div className="table">
                <ChartTable {...embedTable(chart, ledger, messages)} />
              </div>
            </details>
          </figure>
        </main>
        <Markup tag="script" markup={script} />
      </body>
    </html>
  );
}

interface MarkupProps {
  readonly tag: 'div' | 'style' | 'script';
  readonly className?: string;
  /** Made by the build. */
  readonly markup: string;
}

function Markup({ tag: Tag, className, markup }: MarkupProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings, style and script that the build made.
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: markup }} />;
}
