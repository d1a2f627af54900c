/** The claims of a dataset as a table, for claims.csv, which datapackage.json documents. */
import {
  type Claim,
  type Dataset,
  HEDGES,
  type Interval,
  type Locator,
  readInterval,
  type Source,
  standsFor,
} from '../../domain/index.ts';
import { exactDecimal } from '../read/exact-decimal.ts';
import { type TableColumn, textColumn, writeTable } from './table.ts';

interface ClaimRow {
  readonly claim: Claim;
  readonly source: Source;
  readonly interval: Interval;
  readonly verdict: string | null;
  /** The ids of the findings that it is part of. */
  readonly findings: readonly string[];
}

const claimText = textColumn<ClaimRow>;

/** All columns in their order. */
export const CLAIM_COLUMNS: readonly TableColumn<ClaimRow>[] = [
  claimText(
    'id',
    'The claim: its source and its name there. Part of its address on the site.',
    ({ claim }) => claim.id,
  ),
  claimText(
    'kind',
    'level, growth, target, met (that a target was reached), average, average-growth, share, or needed-growth (a year, to reach a target).',
    ({ claim }) => claim.kind,
  ),
  claimText('figure', 'The figure in the printed words.', ({ claim }) => claim.figure),
  claimText(
    'misprint',
    'What the figure is read as, where its printed words have a slip that keeps them from being read.',
    ({ claim }) => claim.misprint?.readAs ?? null,
  ),
  claimText('language', 'The language of these words, ISO 639-1.', ({ claim }) => claim.language),
  claimText(
    'unit',
    'The currency of an amount at current prices (ISO 4217), or rate (a ratio: 0.328 is 32.8 %).',
    ({ claim }) => claim.unit,
  ),
  claimText(
    'currency',
    'ISO 4217: of an amount its unit, of a rate the currency of the values that changed; empty where the source prints several and does not say which. Nothing is converted, and two currencies are never compared.',
    ({ claim }) => claim.currency,
  ),
  claimText(
    'covers',
    'What is counted, where that is not all goods; never compared with them, nor with another.',
    ({ claim }) => claim.covers,
  ),
  claimText(
    'beside',
    'The claim printed at the same place: one amount in two currencies, one of them in brackets.',
    ({ claim }) => claim.beside,
  ),
  claimText(
    'seen',
    'Whether all of the figure was seen, a part, or none of its number.',
    ({ claim }) => claim.seen,
  ),
  {
    name: 'lower',
    type: 'number',
    description:
      'The lower end of the values that the figure stands for, exact: read as rounded to nearest, hedges to their outer limit. A target has exact ends. Empty where there is none.',
    of: ({ interval }) => interval.lower && exactDecimal(interval.lower),
  },
  {
    name: 'lower_included',
    type: 'boolean',
    description: 'Whether the lower end itself is one of the values.',
    of: ({ interval }) => (interval.lower ? String(interval.lowerClosed) : null),
  },
  {
    name: 'upper',
    type: 'number',
    description: 'The upper end, as the lower one.',
    of: ({ interval }) => interval.upper && exactDecimal(interval.upper),
  },
  {
    name: 'upper_included',
    type: 'boolean',
    description: 'Whether the upper end itself is one of the values.',
    of: ({ interval }) => (interval.upper ? String(interval.upperClosed) : null),
  },
  claimText(
    'reporter',
    'Whose statistics it is: ISO 3166-1 alpha-3, or unspecified. Empty for targets and for met.',
    ({ claim }) => ('reporter' in claim ? claim.reporter : null),
  ),
  claimText(
    'partner',
    'The economy that the reporter trades with. Empty for targets and for met.',
    ({ claim }) => ('partner' in claim ? claim.partner : null),
  ),
  claimText(
    'flow',
    "X exports, M imports, T two-way trade, B balance; from the reporter's side.",
    ({ claim }) => claim.flow,
  ),
  claimText('valuation', 'FOB, CIF or FOB+CIF, where the source says so.', ({ claim }) =>
    'valuation' in claim ? claim.valuation : null,
  ),
  claimText(
    'period',
    'The period of the figure (SDMX, ISO 8601; with XXXX for a year that the source does not show), or not-stated; of a target the period by whose end it is due; of met the years it is said of.',
    ({ claim }) => (claim.kind === 'target' ? claim.by : claim.period),
  ),
  claimText(
    'base',
    'The period that a growth is counted from, or not-stated; empty for an average growth whose source does not say it.',
    ({ claim }) => ('base' in claim ? claim.base : null),
  ),
  claimText(
    'each',
    'Of an average what it is the value of: year, or month. Of an average growth, and of one that is needed: year.',
    ({ claim }) =>
      claim.kind === 'average'
        ? claim.each
        : claim.kind === 'average-growth' || claim.kind === 'needed-growth'
          ? 'year'
          : null,
  ),
  claimText(
    'target',
    'The target that is said to be met, that it takes the growth to reach, or that it is a share of.',
    ({ claim }) => ('target' in claim ? claim.target : claim.kind === 'share' ? claim.of.target : null),
  ),
  claimText('whole_flow', 'Of a share the flow of the whole, where it is another one.', ({ claim }) =>
    claim.kind === 'share' ? claim.of.flow : null,
  ),
  claimText('whole_period', 'Of a share the period of the whole, where it is another one.', ({ claim }) =>
    claim.kind === 'share' ? claim.of.period : null,
  ),
  claimText('whole', 'Of a share of what the ledger does not hold: the whole in words.', ({ claim }) =>
    claim.kind === 'share' ? claim.of.words : null,
  ),
  claimText(
    'except',
    'The years that a statement on a target leaves out, separated by spaces.',
    ({ claim }) => (claim.kind === 'met' ? claim.except.join(' ') : null),
  ),
  claimText(
    'status',
    'A normal, E estimated, F forecast, P provisional (SDMX CL_OBS_STATUS).',
    ({ claim }) => claim.status,
  ),
  claimText('hedges', `Hedges of the figure, separated by spaces: ${HEDGES.join(', ')}.`, ({ claim }) =>
    claim.hedges.join(' '),
  ),
  claimText('said_by', 'Who said it, where the source says so.', ({ claim }) => claim.saidBy),
  claimText(
    'verdict',
    'For a growth, an average, a share and a needed growth, whether the figures agree with it: consistent, weak (they agree, but would hide all but a gross slip), inconsistent or cannot-tell.',
    ({ verdict }) => verdict,
  ),
  claimText(
    'findings',
    'The findings that it is part of, or prints as well, strongest first, separated by spaces: part of their addresses.',
    ({ findings }) => findings.join(' ') || null,
  ),
  claimText('source', 'The source.', ({ source }) => source.id),
  claimText('publisher', 'Who published it.', ({ source }) => source.publisher),
  claimText('title', 'Its title, where it was seen.', ({ source }) => source.title),
  claimText(
    'published',
    'Its date (day, month or year), where it was seen.',
    ({ source }) => source.published,
  ),
  claimText('url', 'Its address, where it is known.', ({ source }) => source.url),
  claimText('locator', 'Where in the source the figure stands, where it was seen.', ({ claim }) =>
    locatorWords(claim.locator),
  ),
];

/** Writes claims.csv. */
export function claimsCsv({ claims, sources, growthChecks, summaryChecks, findings }: Dataset): string {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const verdicts = new Map([...growthChecks, ...summaryChecks].map(({ claim, verdict }) => [claim, verdict]));
  const found = new Map<string, string[]>();
  for (const { id, claims: own, alsoPrinted } of findings) {
    for (const claim of [...own, ...alsoPrinted]) found.set(claim, [...(found.get(claim) ?? []), id]);
  }
  const rows = claims.flatMap((claim) => {
    const source = bySource.get(claim.source);
    const interval = readInterval(standsFor(claim));
    const verdict = verdicts.get(claim.id) ?? null;
    return source ? [{ claim, source, interval, verdict, findings: found.get(claim.id) ?? [] }] : [];
  });
  return writeTable(CLAIM_COLUMNS, rows);
}

function locatorWords({ paragraph, part, row }: Locator): string {
  return [paragraph === undefined ? undefined : `paragraph ${paragraph}`, part, row && `row ${row}`]
    .filter((piece) => piece !== undefined)
    .join(', ');
}
