/** The currency that pages of a pair show first, and the one of the values whose growth rates a source prints. */
import { UNSPECIFIED, US_DOLLAR } from '../../domain/index.ts';
import type { LedgerPair, LedgerSource } from '../read/ledger.ts';

/**
 * The currency of the first page: the one in pair.yaml; or else that of two-way trade as the assumed reporter counts it,
 * or else of its other values, or else of all. Of several US dollars, or else the one of most values of all goods.
 */
export function currencyOfPair({ pair, sources }: Pick<LedgerPair, 'pair' | 'sources'>): string {
  if (pair.currency !== undefined) return pair.currency;
  const all = sources
    .flatMap(({ claims }) => claims)
    .filter(({ entry }) => entry.kind === 'level' && entry.covers === undefined);
  const own = all.filter(({ entry }) =>
    [UNSPECIFIED, pair.assumed_reporter].includes('reporter' in entry ? entry.reporter : UNSPECIFIED),
  );
  const totals = own.filter(({ entry }) => entry.flow === 'T');
  const [values = []] = [totals, own, all].filter(({ length }) => length > 0);
  const counts = new Map<string, number>();
  for (const { figure } of values) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  if (counts.size === 0 || counts.has(US_DOLLAR)) return US_DOLLAR;
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? US_DOLLAR;
}

/**
 * The currency of the values whose growth rates a source prints: that of its amounts, or the pair's where it prints
 * none; `null` where it prints several, since a growth in yuan is not a growth in dollars.
 */
export function currencyOfRates({ claims }: Pick<LedgerSource, 'claims'>, ofPair: string): string | null {
  const units = new Set(claims.map(({ figure }) => figure.unit).filter((unit) => unit !== 'rate'));
  const [only = ofPair] = units;
  return units.size > 1 ? null : only;
}
