/**
 * What a reader asks of a list of claims, kept in the address. Defaults are left out. What cannot be read falls back to
 * the default, without changing the rest.
 */
import {
  BASES,
  type Basis,
  CLAIM_KINDS,
  type Claim,
  FLOWS,
  type Flow,
  parsePeriod,
  type Source,
  VERDICTS,
  type Verdict,
  yearOf,
} from '../../domain/index.ts';
import type { ListSlice } from '../api/list-query.ts';
import type { Ledger } from './ledger.ts';
import { namedOf } from './one-of.ts';
import { hasEachWord, LONGEST_SEARCH, searchText } from './search-text.ts';

export const SORTS = ['period', 'verdict', 'stated'] as const;
type Sort = (typeof SORTS)[number];

/** `null` and the empty text ask for everything. */
export interface ClaimQuery {
  readonly kind: Claim['kind'] | null;
  readonly flow: Flow | null;
  readonly year: number | null;
  readonly verdict: Verdict | null;
  readonly basis: Basis | null;
  readonly publisher: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** What is counted, in the source's words. */
  readonly covers: string | null;
  /** Words that must occur in the claim, its source or its speaker. */
  readonly q: string;
  readonly sort: Sort;
}

export const DEFAULT_QUERY: ClaimQuery = {
  kind: null,
  flow: null,
  year: null,
  verdict: null,
  basis: null,
  publisher: null,
  language: null,
  currency: null,
  covers: null,
  q: '',
  sort: 'period',
};

/** The choices that the ledger offers. */
export interface FilterChoices {
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
  readonly currencies: readonly string[];
  readonly covers: readonly string[];
}

/** Reads what an address asks for. What is not among the choices asks for everything. */
export function readClaimQuery(
  params: URLSearchParams,
  { publishers, languages, currencies, covers }: FilterChoices,
): ClaimQuery {
  const year = params.get('year') ?? '';
  return {
    kind: namedOf(CLAIM_KINDS, params.get('kind')),
    flow: namedOf(FLOWS, params.get('flow')),
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
    verdict: namedOf(VERDICTS, params.get('verdict')),
    basis: namedOf(BASES, params.get('basis')),
    publisher: namedOf(publishers, params.get('publisher')),
    language: namedOf(languages, params.get('language')),
    currency: namedOf(currencies, params.get('currency')),
    covers: namedOf(covers, params.get('covers')),
    q: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    sort: namedOf(SORTS, params.get('sort')) ?? DEFAULT_QUERY.sort,
  };
}

/** Writes what an address asks for, without what is left at its default. */
export function writeClaimQuery(query: ClaimQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of [
    'kind',
    'flow',
    'year',
    'verdict',
    'basis',
    'publisher',
    'language',
    'currency',
    'covers',
    'q',
    'sort',
  ] as const) {
    const value = query[key];
    if (value !== null && value !== DEFAULT_QUERY[key]) params.set(key, String(value));
  }
  return params;
}

/** The choices among claims and their sources, in alphabetical order. */
export const filterChoices = (claims: readonly Claim[], ledger: Ledger): FilterChoices => ({
  ...choicesOfSources(claims.flatMap((claim) => ledger.source(claim.source) ?? [])),
  currencies: sortedOnce(claims.flatMap(({ currency }) => currency ?? [])),
  covers: sortedOnce(claims.flatMap(({ covers }) => covers ?? [])),
});

const sortedOnce = (list: readonly string[]): string[] =>
  [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Publishers and languages of sources, in alphabetical order. */
export function choicesOfSources(sources: readonly Source[]): FilterChoices {
  return {
    publishers: sortedOnce(sources.map(({ publisher }) => publisher)),
    languages: sortedOnce(sources.map(({ language }) => language)),
    currencies: [],
    covers: [],
  };
}

/** Whether a claim is what the query asks for. */
export function matches(claim: Claim, query: ClaimQuery, ledger: Ledger): boolean {
  const source = ledger.source(claim.source);
  const check = ledger.check(claim.id);
  return (
    (query.kind === null || claim.kind === query.kind) &&
    (query.flow === null || claim.flow === query.flow) &&
    (query.year === null || claimYear(claim) === query.year) &&
    (query.verdict === null || ledger.verdict(claim.id) === query.verdict) &&
    (query.basis === null || check?.comparisons.some(({ basis }) => basis === query.basis) === true) &&
    (query.publisher === null || source?.publisher === query.publisher) &&
    (query.language === null || claim.language === query.language) &&
    (query.currency === null || claim.currency === query.currency) &&
    (query.covers === null || claim.covers === query.covers) &&
    hasWords(searchedTexts(claim, source), query.q)
  );
}

/** What is searched of a claim. */
const searchedTexts = (claim: Claim, source: Source | undefined): (string | null | undefined)[] => [
  claim.figure,
  claim.covers,
  claim.currency,
  claim.saidBy,
  claim.note,
  source?.publisher,
  source?.agency,
  source?.about,
];

/** The claims that the list of claims has: observations of statistics are on their source's page. */
export const printedClaims = (ledger: Ledger): Claim[] =>
  ledger.dataset.claims.filter((claim) => !ledger.isStatistics(claim));

/** What the list of claims is filtered by, for a page without the dataset: as `matches` does. */
export const claimSlice = (ledger: Ledger): ListSlice => ({
  version: ledger.dataset.version,
  fields: ['kind', 'flow', 'year', 'verdict', 'publisher', 'language', 'currency', 'covers'],
  rows: printedClaims(ledger).map((claim) => {
    const source = ledger.source(claim.source);
    return [
      claim.id,
      searchedWords(searchedTexts(claim, source)),
      claim.kind,
      claim.flow,
      String(claimYear(claim) ?? ''),
      ledger.verdict(claim.id) ?? '',
      source?.publisher ?? '',
      claim.language,
      claim.currency ?? '',
      claim.covers ?? '',
    ];
  }),
});

const searchedWords = (texts: readonly (string | null | undefined)[]): string =>
  searchText(texts.filter(Boolean).join(' '));

/** Whether every word of a search occurs in the texts, whatever its case and diacritics. */
export const hasWords = (texts: readonly (string | null | undefined)[], q: string): boolean =>
  hasEachWord(searchedWords(texts), q);

/** The year in which a claim's period ends, or by which a target is due; `null` where there is none. */
export function claimYear(claim: Claim): number | null {
  const period = parsePeriod(claim.kind === 'target' ? (claim.by ?? '') : claim.period);
  return period ? yearOf(period) : null;
}
