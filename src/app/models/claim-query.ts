/**
 * What a reader asks of a list of claims, as it stands in the address. Defaults are left out; nonsense falls back to
 * the default, and what is right beside it is kept.
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
import type { Ledger } from './ledger.ts';
import { namedOf } from './one-of.ts';
import { searchText } from './search-text.ts';

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
  q: '',
  sort: 'period',
};

/** What a reader can choose from: publishers and languages of the ledger. */
export interface FilterChoices {
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
}

/** Longer words than this are no search. */
const LONGEST_SEARCH = 100;

export function readClaimQuery(
  params: URLSearchParams,
  { publishers, languages }: FilterChoices,
): ClaimQuery {
  const year = params.get('year') ?? '';
  return {
    kind: namedOf(CLAIM_KINDS, params.get('kind')),
    flow: namedOf(FLOWS, params.get('flow')),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    verdict: namedOf(VERDICTS, params.get('verdict')),
    basis: namedOf(BASES, params.get('basis')),
    publisher: namedOf(publishers, params.get('publisher')),
    language: namedOf(languages, params.get('language')),
    q: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    sort: namedOf(SORTS, params.get('sort')) ?? DEFAULT_QUERY.sort,
  };
}

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
    'q',
    'sort',
  ] as const) {
    const value = query[key];
    if (value !== null && value !== DEFAULT_QUERY[key]) params.set(key, String(value));
  }
  return params;
}

/** Publishers and languages of the sources that hold one of the claims, in alphabetical order. */
export const filterChoices = (claims: readonly Claim[], ledger: Ledger): FilterChoices =>
  choicesOfSources(claims.flatMap((claim) => ledger.source(claim.source) ?? []));

/** Publishers and languages of sources, in alphabetical order. */
export function choicesOfSources(sources: readonly Source[]): FilterChoices {
  const sorted = (list: readonly string[]) => [...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    publishers: sorted(sources.map(({ publisher }) => publisher)),
    languages: sorted(sources.map(({ language }) => language)),
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
    (query.verdict === null || check?.verdict === query.verdict) &&
    (query.basis === null || check?.comparisons.some(({ basis }) => basis === query.basis) === true) &&
    (query.publisher === null || source?.publisher === query.publisher) &&
    (query.language === null || claim.language === query.language) &&
    hasWords(
      [claim.figure, claim.saidBy, claim.note, source?.publisher, source?.agency, source?.about],
      query.q,
    )
  );
}

/** Every word of the search occurs somewhere, whatever its case and its diacritics. */
export function hasWords(texts: readonly (string | null | undefined)[], q: string): boolean {
  const haystack = searchText(texts.filter(Boolean).join(' '));
  return searchText(q)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** The year in which a claim's period ends, or by which a target is due; `null` where there is none. */
export function claimYear(claim: Claim): number | null {
  const period = parsePeriod(claim.kind === 'target' ? (claim.by ?? '') : claim.period);
  return period ? yearOf(period) : null;
}
