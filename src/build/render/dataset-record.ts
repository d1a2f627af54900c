/** Describes a dataset for search engines, by schema.org. */
import { CATALOGUES, economiesIn, hrefsOf, type LanguageCode, type Page } from '../../app/index.ts';
import { type Dataset, parsePeriod } from '../../domain/index.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const DATASET_FILES = [
  ['dataset', 'application/json'],
  ['claimsCsv', 'text/csv'],
  ['dataPackage', 'application/json'],
] as const;

/**
 * The record, in JSON-LD.
 *
 * @param address makes a full address of one below the site's root
 */
export function datasetRecord(
  { pair, version, asOf, claims }: Dataset,
  language: LanguageCode,
  page: Page,
  address: (below: string) => string,
): unknown {
  const messages = CATALOGUES[language];
  const [a, b] = economiesIn(pair.economies, messages);
  const hrefs = hrefsOf(pair.id, '', language);
  const organization = { '@type': 'Organization', name: messages.siteName, url: address('') };
  const coverage = coverageOf(claims);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address(`data/${pair.id}/datapackage.json`),
    name: messages.export.datasetTitle(messages.pairName(a.name, b.name)),
    description: page.description,
    url: address(`${page.path}/`),
    version,
    dateModified: asOf,
    inLanguage: language,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    ...(coverage === null ? {} : { temporalCoverage: coverage }),
    spatialCoverage: pair.economies.map(({ name }) => ({ '@type': 'Country', name })),
    variableMeasured: (['T', 'X', 'M', 'B'] as const).map((flow) => messages.flowShort[flow]),
    distribution: DATASET_FILES.map(([name, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: address(hrefs[name]()),
    })),
  };
}

/**
 * The first and last year that claims are about, as an ISO 8601 interval, without targets; `null` where there is none.
 */
function coverageOf(claims: Dataset['claims']): string | null {
  const years = claims
    .filter((claim) => claim.kind === 'level' || claim.kind === 'growth')
    .flatMap(({ period }) => {
      const parsed = parsePeriod(period);
      return parsed ? [Math.floor(parsed.from / 12), Math.floor(parsed.to / 12)] : [];
    });
  return years.length === 0 ? null : `${Math.min(...years)}/${Math.max(...years)}`;
}
