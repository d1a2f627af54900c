/** The currency in which a pair is told, and the one of the values whose growth rates a source prints. */
import { US_DOLLAR } from '../../domain/index.ts';
import type { LedgerPair, LedgerSource } from '../read/ledger.ts';

/**
 * The currency of the first page: the one in pair.yaml; or else US dollars; or else that of most values of all goods.
 */
export function currencyOfPair({ pair, sources }: Pick<LedgerPair, 'pair' | 'sources'>): string {
  if (pair.currency !== undefined) return pair.currency;
  const counts = new Map<string, number>();
  for (const { entry, figure } of sources.flatMap(({ claims }) => claims)) {
    if (entry.kind !== 'level' || entry.covers !== undefined) continue;
    counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  }
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
