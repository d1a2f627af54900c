/** Renders a page for other sites of every chart: as the ledger is now, and pinned to the dataset's version. */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  chartsOf,
  EmbedDocument,
  embedIndexPath,
  embedPath,
  type LanguageCode,
  ledgerOf,
  messagesFor,
  sourceText,
} from '../../app/index.ts';
import { canonicalJson, type Dataset } from '../../domain/index.ts';
import { chartPolicy } from './content-policy.ts';
import type { EmbedCode } from './embed-code.ts';
import { embedHeight } from './embed-height.ts';
import { drawAll } from './pair-charts.tsx';

/** One file of the site. */
interface EmbedFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string;
}

/**
 * All embed pages of a pair in some languages, current and pinned, and a list of them for each language.
 *
 * @param site the site's address, for their links; `null` where it is not known
 * @throws {Error} when a chart cannot be drawn
 */
export async function renderEmbeds(
  dataset: Dataset,
  languages: readonly LanguageCode[],
  { script, style }: EmbedCode,
  site: string | null,
): Promise<EmbedFile[]> {
  const files: EmbedFile[] = [];
  for (const language of languages) {
    const messages = messagesFor(language, dataset);
    const ledger = ledgerOf(dataset, messages);
    const charts = [];
    for (const chart of chartsOf(ledger, language, messages)) {
      const drawn = drawAll(chart, dataset, language);
      const { title, subtitle } = chart;
      const heightOf = (pinned: boolean) =>
        embedHeight({ title, subtitle, source: sourceText(chart, ledger, messages, pinned) }, drawn);
      const height = heightOf(false);
      charts.push({ id: chart.id, title, height, pinnedHeight: heightOf(true) });
      for (const pinned of [false, true]) {
        const pathOf = (id: string) =>
          embedPath(language, dataset.pair.id, id, pinned ? dataset.version : null);
        const path = pathOf(chart.id);
        const root = '../'.repeat(path.split('/').length - 1);
        const page = (
          <EmbedDocument
            {...{ chart, ledger, language, messages, drawn, root, pinned, script, style }}
            links={site ?? root}
            policy={chartPolicy({ script, style }, pinned)}
          />
        );
        const content = `<!doctype html>${renderToStaticMarkup(page)}\n`;
        // Pinned pages of this dataset are new, so that none was ever published at the address of a former chart.
        for (const id of pinned ? [] : chart.formerIds) files.push({ path: pathOf(id), content });
        files.push({ path, content });
      }
    }
    const list = { version: dataset.version, charts };
    files.push({ path: embedIndexPath(language, dataset.pair.id), content: `${canonicalJson(list)}\n` });
  }
  return files;
}
