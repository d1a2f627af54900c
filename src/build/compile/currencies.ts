/** The currency that pages of a pair show first, and the one of the values whose growth rates a source prints. */
import { parsePeriod, UNSPECIFIED, US_DOLLAR } from '../../domain/index.ts';
import type { LedgerClaim, LedgerPair, LedgerSource } from '../read/ledger.ts';

/** A currency whose newest values ended so many months before those of another tells nothing about now. */
const USED_WITHIN_MONTHS = 24;

/** A period told in US dollars counts as so many, since readers can compare it with other pairs. A convention. */
const DOLLARS_COUNT = 2;

/**
 * The currency of the first page: the one in pair.yaml; or else that of two-way trade as the assumed reporter counts it,
 * printed or as exports and imports of one source, or else of its other values, or else of all. Of several that are used
 * to this day the one that tells of most periods, which US dollars are taken for where they tell of half as many: of
 * seven years in euros and one in dollars, dollars would show no trend.
 */
export function currencyOfPair({ pair, sources }: Pick<LedgerPair, 'pair' | 'sources'>): string {
  if (pair.currency !== undefined) return pair.currency;
  const all = sources.map(({ claims }) =>
    claims.filter(({ entry }) => entry.kind === 'level' && entry.covers === undefined),
  );
  const own = all.map((claims) =>
    claims.filter(({ entry }) =>
      [UNSPECIFIED, pair.assumed_reporter].includes('reporter' in entry ? entry.reporter : UNSPECIFIED),
    ),
  );
  const totals = own.map((claims) => claims.filter((claim) => isOfTotal(claim, claims)));
  const [values = []] = [totals, own, all].map((lists) => lists.flat()).filter(({ length }) => length > 0);
  const uses = new Map<string, { readonly periods: Set<string>; newest: number }>();
  for (const { figure, entry } of values) {
    const use = uses.get(figure.unit) ?? { periods: new Set(), newest: 0 };
    const text = 'period' in entry ? entry.period : '';
    use.periods.add(text);
    use.newest = Math.max(use.newest, parsePeriod(text)?.to ?? 0);
    uses.set(figure.unit, use);
  }
  const newest = Math.max(...[...uses.values()].map((use) => use.newest));
  const current = [...uses].filter(([, use]) => newest - use.newest <= USED_WITHIN_MONTHS);
  const told = (currency: string, { size }: ReadonlySet<string>) =>
    currency === US_DOLLAR ? size * DOLLARS_COUNT : size;
  const [most] = current.sort(
    ([a, m], [b, n]) =>
      told(b, n.periods) - told(a, m.periods) ||
      Number(b === US_DOLLAR) - Number(a === US_DOLLAR) ||
      (a < b ? -1 : 1),
  );
  return most?.[0] ?? US_DOLLAR;
}

/** Whether a value is two-way trade, or one of exports and imports of the same period that one source prints. */
function isOfTotal({ figure, entry }: LedgerClaim, ofSource: readonly LedgerClaim[]): boolean {
  if (entry.flow === 'T') return true;
  const other = entry.flow === 'X' ? 'M' : entry.flow === 'M' ? 'X' : undefined;
  return ofSource.some(
    (claim) =>
      claim.entry.flow === other &&
      claim.figure.unit === figure.unit &&
      'period' in claim.entry &&
      'period' in entry &&
      claim.entry.period === entry.period,
  );
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
