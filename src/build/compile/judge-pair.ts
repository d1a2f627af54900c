/** From the ledger of a pair to its claims and what is found of them: what its dataset and its check both start from. */
import {
  type Claim,
  checkGrowth,
  type DerivedTotal,
  derivedTotals,
  disputedClaims,
  type Finding,
  findingsOf,
  type Growth,
  type GrowthCheck,
  isCounted,
  type Ledger,
  type Level,
  ledgerOf,
  metChecksOf,
  NOT_SEEN,
  type Pair,
  printedValue,
  recordTotal,
  type Source,
} from '../../domain/index.ts';
import type { LedgerPair, LedgerSource } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';
import { compileClaim } from './compile-claim.ts';
import { matchReviews } from './match-reviews.ts';
import { multiplesOfMirror } from './multiple-of-mirror.ts';
import { newestDay } from './newest-day.ts';

export interface JudgedPair {
  readonly pair: Pair;
  /** The newest date of publication. */
  readonly asOf: string;
  /** In the order of their ids. */
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Their values, with the sources. */
  readonly ledger: Ledger;
  readonly totals: readonly DerivedTotal[];
  readonly growthChecks: readonly GrowthCheck[];
  readonly findings: readonly Finding[];
  /** The claims that decide nothing. */
  readonly disputed: readonly string[];
  /** Findings without an answer, answers without a finding, and series that may be estimates of the other side's. */
  readonly warnings: readonly Problem[];
}

/** Compiles and judges a pair that was read without problems. */
export function judgePair({ id, pair, sources: read, reviews, reviewName }: LedgerPair): JudgedPair {
  const ordered = sourcesInOrder(read);
  const sources = ordered.map(compileSource);
  const compiledPair = compilePairFile(id, pair);
  const assumed = {
    assumedReporter: compiledPair.assumedReporter,
    economies: compiledPair.economies.map(({ code }) => code),
  };
  const claims = ordered.flatMap((source) =>
    source.claims.map((claim) => compileClaim(claim, source.id, assumed)),
  );
  const counted = claims.filter(isCounted);
  const levels = counted.filter((claim): claim is Level => claim.kind === 'level');
  const growths = counted.filter((claim): claim is Growth => claim.kind === 'growth');
  const statistics = new Set(sources.filter(({ kind }) => kind === 'statistics').map((source) => source.id));
  const printed = levels.map((level) => printedValue(level, statistics.has(level.source)));
  const derived = derivedTotals(printed);
  const evidence = { values: [...printed, ...derived], growths, assumedReporter: pair.assumed_reporter };
  const totals = derived.map(recordTotal);
  const found = findingsOf({
    claims: counted,
    sources,
    assumedReporter: pair.assumed_reporter,
    metChecks: (disputed) => metChecksOf({ claims: counted, sources, pair: compiledPair, disputed }),
  });
  const matched = matchReviews(found, reviews, reviewName);
  return {
    pair: compiledPair,
    asOf: newestDay(sources, claims),
    sources,
    claims,
    ledger: ledgerOf({ claims, sources, assumedReporter: pair.assumed_reporter }),
    totals,
    growthChecks: growths.map((growth) => checkGrowth(growth, evidence)),
    disputed: disputedClaims(found, claims),
    findings: matched.findings,
    warnings: [...ordered.flatMap((source) => multiplesOfMirror(source, claims)), ...matched.warnings],
  };
}

/** The sources of a pair in an order that does not depend on how they were read. */
export const sourcesInOrder = (sources: readonly LedgerSource[]): LedgerSource[] =>
  sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));

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

function compilePairFile(id: string, pair: LedgerPair['pair']): Pair {
  const [first, second] = pair.economies;
  return {
    id,
    economies: [first, second],
    assumedReporter: pair.assumed_reporter,
    assumption: pair.assumption.trim(),
  };
}
