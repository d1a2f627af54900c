/** Makes the files of every chart that leave the site: pictures, numbers, citation, and an archive of all of them. */
import {
  type Chart,
  chartFolder,
  type LanguageCode,
  ledgerOf,
  type Messages,
  messagesFor,
  PINNED_FILES,
  THEMES,
} from '../../app/index.ts';
import type { Dataset } from '../../domain/index.ts';
import type { BuildCache } from './build-cache.ts';
import { chartCsv, chartJson } from './chart-table.ts';
import { citationFiles, citeChart } from './citations.ts';
import { inDrawnLetters } from './drawn-letters.ts';
import { outlineTexts } from './outline-texts.ts';
import { withPictureFaces } from './picture-faces.ts';
import type { DrawnCharts } from './pictures.tsx';
import { pngOf } from './png.ts';
import { splitFaces } from './split-faces.ts';
import { zipOf } from './zip.ts';

/** A file of the site: its path below the root, and its content. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** How many charts are drawn in pixels at once: as many as Node has threads for such work. */
const CHARTS_AT_ONCE = 4;

interface ChartFilesInput {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly drawn: DrawnCharts;
  /** The site's address; `null` where it is not known. */
  readonly site: string | null;
  /** Where pictures in pixels are kept from build to build. */
  readonly cache: BuildCache;
}

/**
 * All files of all charts of a pair in one language, with the pinned copies that stay with this dataset.
 *
 * @throws {Error} for a chart without a picture
 */
export function chartFiles(input: ChartFilesInput): Promise<SiteFile[]> {
  const { drawn, dataset, language } = input;
  const pictures = [...drawn.pictures.values()].map(({ light }) => inDrawnLetters(light));
  return withPictureFaces(pictures, async (fontFiles) => {
    const waiting = [...drawn.charts];
    const files: SiteFile[] = [];
    const work = async () => {
      for (let chart = waiting.shift(); chart; chart = waiting.shift()) {
        const pinned = chartFolder(language, dataset.pair.id, chart.id, dataset.version);
        for (const [name, content] of await filesOf(chart, fontFiles, input)) {
          for (const id of [chart.id, ...chart.formerIds])
            files.push([`${chartFolder(language, dataset.pair.id, id)}${name}`, content]);
          if (PINNED_FILES.includes(name)) files.push([`${pinned}${name}`, content]);
        }
      }
    };
    await Promise.all(Array.from({ length: CHARTS_AT_ONCE }, work));
    return files;
  });
}

/** The files of one chart, by name. @throws {Error} when it has no picture */
async function filesOf(
  chart: Chart,
  fontFiles: readonly string[],
  { dataset, language, drawn, site, cache }: ChartFilesInput,
): Promise<Map<string, string | Uint8Array>> {
  const messages = messagesFor(language, dataset);
  const picture = drawn.pictures.get(chart.id);
  if (!picture) throw new Error(`no picture of ${chart.id}`);
  const files = new Map<string, string | Uint8Array>();
  for (const theme of THEMES) files.set(`${theme}.svg`, picture[theme]);
  files.set('document.svg', await outlineTexts(picture.light));
  for (const theme of THEMES) {
    const svg = await splitFaces(inDrawnLetters(picture[theme]));
    files.set(`${theme}.png`, await cache.find(svg, () => pngOf(svg, fontFiles)));
  }
  files.set('data.csv', chartCsv(chart, dataset, messages));
  files.set('data.json', chartJson(chart, dataset, messages));
  const cited = citeChart(chart, { ledger: ledgerOf(dataset, messages), messages, site });
  for (const [name, content] of citationFiles(cited)) files.set(name, content);
  files.set('chart.zip', archiveOf(chart, cited.short, files, messages));
  return files;
}

/** An archive of all files of a chart, with a text that explains them. */
function archiveOf(
  { id, title, description, note, sourceLine }: Chart,
  citation: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  messages: Messages,
): Uint8Array {
  const source = `${messages.chart.sourceLabel} ${sourceLine}.`;
  const names = [...files.keys()];
  const readme = messages.export.readme({ title, description, note, source, citation, files: names });
  const all: [string, string | Uint8Array][] = [['README.txt', readme], ...files];
  return zipOf(new Map(all.map(([name, content]) => [`${id}/${name}`, content])));
}
