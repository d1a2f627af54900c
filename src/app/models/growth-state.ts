/** The growth page's filters and order, as they stand in its address. Defaults are left out; nonsense falls back. */
import { BASES, type Basis, FLOWS, type Flow, VERDICTS, type Verdict } from '../../domain/index.ts';

export const SORTS = ['period', 'verdict', 'stated'] as const;
export type Sort = (typeof SORTS)[number];

export interface GrowthState {
  readonly flow: Flow | null;
  readonly year: number | null;
  readonly verdict: Verdict | null;
  readonly basis: Basis | null;
  readonly sort: Sort;
}

export const DEFAULT_STATE: GrowthState = {
  flow: null,
  year: null,
  verdict: null,
  basis: null,
  sort: 'period',
};

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null;

export function readGrowthState(params: URLSearchParams): GrowthState {
  const year = params.get('year') ?? '';
  return {
    flow: oneOf(FLOWS, params.get('flow')),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    verdict: oneOf(VERDICTS, params.get('verdict')),
    basis: oneOf(BASES, params.get('basis')),
    sort: oneOf(SORTS, params.get('sort')) ?? DEFAULT_STATE.sort,
  };
}

export function writeGrowthState(state: GrowthState): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of ['flow', 'year', 'verdict', 'basis', 'sort'] as const) {
    const value = state[key];
    if (value !== null && value !== DEFAULT_STATE[key]) params.set(key, String(value));
  }
  return params;
}
