/** Compiles the ledger of a pair to its dataset. The same ledger gives the same bytes, whenever and wherever. */
import * as v from 'valibot';
import {
  annualTotals,
  type Cell,
  type Claim,
  checkGrowth,
  DATASET_FORMAT,
  type Dataset,
  DatasetSchema,
  derivedTotals,
  findingsOf,
  type Growth,
  headlineOf,
  type Level,
  NOT_SEEN,
  NOT_STATED,
  type Pair,
  printedValue,
  recordTotal,
  type Source,
  slipsOf,
  type Target,
  type TradeEvent,
  targetsOf,
  UNSPECIFIED,
} from '../domain/index.ts';
import { versionOf } from './canonical-json.ts';
import { compileClaim } from './compile-claim.ts';
import type { LedgerPair, LedgerSource } from './ledger.ts';
import { matchReviews } from './match-reviews.ts';
import type { Problem } from './problem.ts';

/** A dataset, and which findings are without an answer, or answers without a finding. */
export interface CompiledPair {
  readonly dataset: Dataset;
  readonly warnings: readonly Problem[];
}

/**
 * Compiles a pair that was read without problems.
 *
 * @throws {v.ValiError} when the result is not of the dataset's own schema, which is a mistake of this program
 */
export function compilePair({ id, pair, sources: read, reviews, reviewName }: LedgerPair): CompiledPair {
  const ordered = [...read].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = ordered.map(compileSource);
  const claims = ordered.flatMap((source) => source.claims.map((claim) => compileClaim(claim, source.id)));
  const levels = claims.filter((claim): claim is Level => claim.kind === 'level');
  const growths = claims.filter((claim): claim is Growth => claim.kind === 'growth');
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const printed = levels.map((level) =>
    printedValue(level, bySource.get(level.source)?.kind === 'statistics'),
  );
  const totals = derivedTotals(printed);
  const evidence = {
    values: [...printed, ...totals],
    growths,
    assumedReporter: pair.assumed_reporter,
  };
  const annual = annualTotals(
    levels,
    (source) => bySource.get(source)?.published ?? null,
    new Set([pair.assumed_reporter, UNSPECIFIED]),
  );
  const recorded = totals.map(recordTotal);
  const compiledPair = compilePairFile(id, pair);
  const asOf = newest(sources);
  const targets = targetsOf({ claims, totals: recorded, sources, pair: compiledPair }, asOf);
  const found = findingsOf({
    claims,
    sources,
    assumedReporter: pair.assumed_reporter,
    metChecks: targets.met,
  });
  const { findings, warnings } = matchReviews(found, reviews, reviewName);
  const content = {
    format: DATASET_FORMAT,
    asOf,
    pair: compiledPair,
    headline: headlineOf(annual, targetsNamed(pair.gauges, claims)),
    sources,
    claims,
    cells: cellsOf(levels),
    totals: recorded,
    growthChecks: growths.map((growth) => checkGrowth(growth, evidence)),
    findings,
    suggestions: findings.flatMap((finding) =>
      slipsOf(finding, { claims, sources, assumedReporter: pair.assumed_reporter }),
    ),
    targets,
    events: ordered.flatMap(eventsOf),
  };
  return { dataset: v.parse(DatasetSchema, { ...content, version: versionOf(content) }), warnings };
}

function compileSource({ id, source }: LedgerSource): Source {
  const seen = (text: string) => (text === NOT_SEEN ? null : text);
  return {
    id,
    kind: source.kind,
    publisher: source.publisher,
    agency: source.agency ?? null,
    title: seen(source.title),
    about: source.about,
    published: seen(source.published),
    publishedBasis: source.published_basis,
    accessed: source.accessed,
    url: seen(source.url),
    language: source.language,
    repeats: source.repeats ?? null,
    note: source.note ?? null,
  };
}

const eventsOf = ({ id: source, events }: LedgerSource): TradeEvent[] =>
  events.map(({ id, date, title }) => ({
    id: `${source}/${id}`,
    source,
    date: date === NOT_STATED ? null : date,
    title,
  }));

function compilePairFile(id: string, pair: LedgerPair['pair']): Pair {
  const [first, second] = pair.economies;
  return {
    id,
    economies: [first, second],
    assumedReporter: pair.assumed_reporter,
    assumption: pair.assumption.trim(),
  };
}

/** The newest date of publication that is known; where none is, the newest day on which a source was read. */
function newest(sources: readonly Source[]): string {
  const published = sources.flatMap((source) => source.published ?? []);
  const dates = published.length > 0 ? published : sources.map(({ accessed }) => accessed);
  return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}

function targetsNamed(ids: readonly string[], claims: readonly Claim[]): Target[] {
  return ids.flatMap((id) =>
    claims.filter((claim): claim is Target => claim.kind === 'target' && claim.id === id),
  );
}

function cellsOf(levels: readonly Level[]): Cell[] {
  const cells = new Map<string, string[]>();
  for (const { cell, id } of levels) cells.set(cell, [...(cells.get(cell) ?? []), id]);
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, claims]) => ({ key, claims }));
}
