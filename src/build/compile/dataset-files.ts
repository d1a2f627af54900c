import {
  CODE_MEANINGS,
  canonicalJson,
  DATASET_FORMAT,
  type Dataset,
  type DatasetIndex,
  type Finding,
  KIND_MEANINGS,
  newestYear,
  toldKind,
} from '../../domain/index.ts';
import { claimsCsv } from '../tables/claims-table.ts';
import { dataPackage } from '../tables/data-package.ts';
import { findingsCsv } from '../tables/findings-table.ts';
import { targetsCsv } from '../tables/targets-table.ts';
import { versionOf } from './version-of.ts';

/** The sentence of each finding of a dataset, by its id. */
export type FindingMessages = (dataset: Dataset) => ReadonlyMap<string, string>;

/**
 * All files that the build writes below data/, by their path there.
 *
 * @param messages the sentences in findings.csv; in development they are left out
 */
export function datasetFiles(
  datasets: readonly Dataset[],
  messages: FindingMessages = () => new Map(),
): Map<string, string> {
  const files = indexFile(indexOf(datasets));
  for (const dataset of datasets)
    for (const [path, content] of filesOfPair(dataset, messages)) files.set(path, content);
  return files;
}

/** The list of pairs as the file below data/ that it is, by its path there. */
export const indexFile = (index: DatasetIndex): Map<string, string> => new Map([['index.json', json(index)]]);

/** The files of one pair below data/, by their path there. @param messages as for `datasetFiles` */
export function filesOfPair(dataset: Dataset, messages: FindingMessages): Map<string, string> {
  const files = new Map<string, string>();
  const { version, asOf, pair, targets, findings, corrections } = dataset;
  const packaged = {
    'claims.csv': claimsCsv(dataset),
    'findings.csv': findingsCsv(dataset, messages(dataset)),
    'findings.json': json({
      version,
      asOf,
      pair: pair.id,
      codes: CODE_MEANINGS,
      kinds: KIND_MEANINGS,
      findings,
      corrections,
    }),
    'targets.csv': targetsCsv(dataset),
    'targets.json': json({ version, asOf, pair: pair.id, ...targets }),
    'dataset.json': json(dataset),
  };
  const described = { ...packaged, 'datapackage.json': json(dataPackage(dataset, packaged)) };
  for (const [name, content] of Object.entries(described)) files.set(`${dataset.pair.id}/${name}`, content);
  return files;
}

const json = (value: unknown): string => `${canonicalJson(value)}\n`;

const ofKind = ({ findings }: Dataset, kind: Finding['kind']): number =>
  findings.filter((finding) => toldKind(finding) === kind).length;

/** What the list of pairs says of one. */
export type ListedPair = DatasetIndex['pairs'][number];

/** The content of index.json: the list of pairs. */
export const indexOf = (datasets: readonly Dataset[]): DatasetIndex =>
  indexOfListed(datasets.map(listedPair));

/** The list of pairs by what it says of each. */
export const indexOfListed = (pairs: readonly ListedPair[]): DatasetIndex => ({
  format: DATASET_FORMAT,
  version: versionOf(pairs.map(({ version }) => version)),
  pairs: [...pairs],
});

/** What the list of pairs says of a pair. */
export const listedPair = (dataset: Dataset): ListedPair => ({
  id: dataset.pair.id,
  economies: dataset.pair.economies,
  version: dataset.version,
  asOf: dataset.asOf,
  isDated: dataset.sources.some(({ published }) => published === dataset.asOf),
  sources: dataset.sources.length,
  claims: dataset.claims.length,
  contradictions: ofKind(dataset, 'contradiction'),
  conflicts: ofKind(dataset, 'between-sources'),
  offByTens: ofKind(dataset, 'magnitude'),
  lowTargets: ofKind(dataset, 'low-target'),
  newest: newestYear(dataset),
  dataset: `${dataset.pair.id}/dataset.json`,
});
