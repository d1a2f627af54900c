/**
 * Turns the ledger of a pair into its claims and what is found about them. Its dataset and its check both start from
 * this.
 */
import {
  type Claim,
  countedLedger,
  type DerivedTotal,
  derivedTotals,
  disputedClaims,
  type Finding,
  findingsAmong,
  type Growth,
  type GrowthVerdict,
  growthVerdictsOf,
  impliedYears,
  isCounted,
  isSummary,
  judgeAll,
  type Ledger,
  ledgerOf,
  NOT_SEEN,
  type Pair,
  type Source,
  type SummaryCheck,
  saidOfTargets,
  summaryChecksOf,
} from '../../domain/index.ts';
import type { LedgerPair, LedgerSource } from '../read/ledger.ts';
import type { Problem } from '../read/problem.ts';
import { compileClaim } from './compile-claim.ts';
import { currencyOfPair, currencyOfRates } from './currencies.ts';
import { earlyFigures, withEarlyStatus } from './early-figures.ts';
import { largeRevisions } from './large-revisions.ts';
import { ledgerClaims } from './ledger-claims.ts';
import { matchReviews } from './match-reviews.ts';
import { moreThanWhole } from './more-than-whole.ts';
import { multiplesOfMirror } from './multiple-of-mirror.ts';
import { newestDay } from './newest-day.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { unlikeStatistics } from './unlike-statistics.ts';

export interface JudgedPair {
  readonly pair: Pair;
  /** The day that stands for the present, as `newestDay` gives it. */
  readonly asOf: string;
  /** Ordered by id. */
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** The claims that rules may use. */
  readonly counted: readonly Claim[];
  /** The same as a ledger. */
  readonly ledger: Ledger;
  readonly totals: readonly DerivedTotal[];
  readonly growthVerdicts: readonly GrowthVerdict[];
  readonly summaryChecks: readonly SummaryCheck[];
  readonly findings: readonly Finding[];
  /** The ids of the claims that are not used for years and targets. */
  readonly disputed: readonly string[];
  /** What a curator must look at: figures unlikely as entered, findings without a review, reviews without a finding. */
  readonly warnings: readonly Problem[];
}

/** Compiles and judges a pair that was read without problems. */
export function judgePair({ id, pair, sources: read, reviews, reviewName }: LedgerPair): JudgedPair {
  const readSources = sourcesInOrder(read);
  const sources = readSources.map(compileSource);
  const currency = currencyOfPair({ pair, sources: read });
  const compiledPair = compilePairFile(id, pair, currency);
  const assumed = {
    assumedReporter: compiledPair.assumedReporter,
    economies: compiledPair.economies.map(({ code }) => code),
  };
  const entered = readSources.flatMap((source) => {
    const currencies = { ofRates: currencyOfRates(source, currency), ofPair: currency };
    return source.claims.map((claim) => compileClaim(claim, source.id, assumed, currencies));
  });
  const claims = withEarlyStatus(entered, sources);
  const assumedReporter = pair.assumed_reporter;
  const counted = claims.filter(isCounted);
  // Findings must not depend on the order in which a curator wrote the claims.
  const ordered = counted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ledger = ledgerOf({ claims: ordered, sources, assumedReporter });
  const judged = judgeAll(ledger);
  const asOf = newestDay(sources, claims);
  const findings = findingsAmong(judged, {
    claims: ordered,
    ofTargets: (disputed) =>
      saidOfTargets(
        countedLedger({
          ...{ claims: ordered, sources, pair: compiledPair, disputed, ledger },
          implied: impliedYears(ledger),
        }),
        asOf,
      ),
  });
  const growths = counted.filter((claim): claim is Growth => claim.kind === 'growth');
  const disputed = disputedClaims(findings, claims);
  const growthVerdicts = growthVerdictsOf(growths, judged, findings, disputed);
  const written = ledgerClaims(readSources);
  const matched = matchReviews(findings, reviews, reviewName);
  return {
    pair: compiledPair,
    asOf,
    sources,
    claims,
    counted,
    ledger,
    totals: derivedTotals(ledger),
    growthVerdicts,
    summaryChecks: summaryChecksOf(claims.filter(isSummary), judged, findings),
    disputed,
    findings: matched.findings,
    warnings: [
      ...multiplesOfMirror(written, claims),
      ...earlyFigures(written, sources, entered),
      ...repeatedFigures(written, ledger, claims),
      ...moreThanWhole(written, claims),
      ...largeRevisions(written, growthVerdicts),
      ...unlikeStatistics(written, ledger),
      ...matched.warnings,
    ],
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

function compilePairFile(id: string, pair: LedgerPair['pair'], currency: string): Pair {
  const [first, second] = pair.economies;
  return {
    id,
    economies: [first, second],
    assumedReporter: pair.assumed_reporter,
    assumption: pair.assumption.trim(),
    currency,
  };
}
