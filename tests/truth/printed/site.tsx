/** The pages and files of a dataset, each made when it is asked for: as the build makes them. */

import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import {
  App,
  CATALOGUES,
  type Chart,
  chartKindOf,
  chartsOf,
  datasetQuery,
  EmbedDocument,
  EVERY_PAGE,
  hrefsOf,
  type LanguageCode,
  type Ledger,
  ledgerOf,
  makeQueryClient,
} from '../../../src/app/index.ts';
import { LedgerContext } from '../../../src/app/models/use-ledger.ts';
import { SiteContext } from '../../../src/app/site.ts';
import { datasetFiles } from '../../../src/build/compile/dataset-files.ts';
import { chartCsv, chartJson } from '../../../src/build/render/chart-table.ts';
import { findingMessages } from '../../../src/build/render/finding-messages.ts';
import type { Dataset } from '../../../src/domain/index.ts';
import { madeSite } from '../../app/made-site.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { type Element, readHtml } from './html.ts';

const LANGUAGE = 'en';
const TEXT = CATALOGUES[LANGUAGE];

/** What the published dataset says of itself. */
interface About {
  readonly asOf: string;
  readonly assumedReporter: string;
  readonly assumedName: string;
}

export interface PrintedSite {
  /** A page, by its address below the pair's: "growth/". */
  readonly page: (path: string) => Element;
  /** The check page of an address with a statement in it, as a browser draws it at once. */
  readonly checkPage: (search: URLSearchParams) => Element;
  /** A file below the pair's data/. */
  readonly file: (name: string) => string;
  readonly table: (name: string) => CsvRow[];
  readonly about: About;
  readonly charts: readonly Chart[];
  readonly embed: (chart: Chart) => Element;
  readonly chartTable: (chart: Chart) => CsvRow[];
  readonly chartJson: (chart: Chart) => { readonly rows: readonly Readonly<Record<string, unknown>>[] };
}

/** The site of one dataset. */
export function printSite(dataset: Dataset): PrintedSite {
  const { id } = dataset.pair;
  const client = makeQueryClient();
  client.setQueryData(datasetQuery(id, '').queryKey, dataset);
  const files = datasetFiles([dataset], findingMessages);
  const ledger = ledgerOf(dataset);
  const siteAt = (path: string) => madeSite('', `/${path}`, { language: LANGUAGE });
  const overview = hrefsOf(id, '', LANGUAGE).overview();
  const file = (name: string) => {
    const content = files.get(`${id}/${name}`);
    if (content === undefined) throw new Error(`no file ${name}`);
    return content;
  };
  const pages = new Map<string, Element>();
  const tables = new Map<string, CsvRow[]>();
  return {
    page(path) {
      const known = pages.get(path);
      if (known) return known;
      const html = renderToString(
        <QueryClientProvider client={client}>
          <App site={siteAt(overview + path)} base="" late={EVERY_PAGE} />
        </QueryClientProvider>,
      );
      const page = readHtml(html);
      pages.set(path, page);
      return page;
    },
    checkPage: (search) =>
      readHtml(
        renderToString(
          <SiteContext value={siteAt(`${overview}check/`)}>
            <Router base="" ssrPath={`/${overview}check/`} ssrSearch={String(search)}>
              <LedgerContext value={ledger}>
                <EVERY_PAGE.CheckPage />
              </LedgerContext>
            </Router>
          </SiteContext>,
        ),
      ),
    file,
    table(name) {
      const known = tables.get(name) ?? readCsv(file(name));
      tables.set(name, known);
      return known;
    },
    about: aboutOf(file('dataset.json')),
    charts: chartsOf(ledger, LANGUAGE, TEXT),
    embed: (chart) => embedOf(chart, ledger, LANGUAGE),
    chartTable: (chart) => readCsv(chartCsv(chart, dataset, TEXT)),
    chartJson: (chart) => JSON.parse(chartJson(chart, dataset, TEXT)),
  };
}

/** The page of a chart for other sites, with its drawing at one width. */
export function embedOf(chart: Chart, ledger: Ledger, language: LanguageCode): Element {
  const messages = CATALOGUES[language];
  const drawing = chartKindOf(chart.ref).draw(chart.ref, { ledger, messages, width: 660 });
  return readHtml(
    renderToStaticMarkup(
      <EmbedDocument
        {...{ chart, ledger, language, messages, root: '', pinned: false, script: '', style: '' }}
        drawn={renderToStaticMarkup(drawing)}
        links=""
        policy=""
      />,
    ),
  );
}

function aboutOf(json: string): About {
  const { asOf, pair } = JSON.parse(json) as Pick<Dataset, 'asOf' | 'pair'>;
  const { assumedReporter, economies } = pair;
  const assumedName = economies.find(({ code }) => code === assumedReporter)?.name ?? assumedReporter;
  return { asOf, assumedReporter, assumedName };
}
