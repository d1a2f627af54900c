/**
 * Which values may be compared by their valuation. A value whose valuation is not stated may have any, so it is compared
 * with values of each. Where a source prints values of several valuations, it contradicts them only if it agrees with
 * none of them.
 */
import type { Flow, Valuation } from './codes.ts';

/** How the exports and imports in a total or balance of each valuation are valued. */
const JOINED: Readonly<Record<Valuation, readonly [exported: Valuation, imported: Valuation]>> = {
  FOB: ['FOB', 'FOB'],
  CIF: ['CIF', 'CIF'],
  'FOB+CIF': ['FOB', 'CIF'],
};

/** Anything with a valuation; `null` where none is stated. */
export interface Valued {
  readonly valuation: Valuation | null;
}

/** Whether exports and imports may be the parts of a total or balance, by their valuations. */
export function mayMakeUp(whole: Valued, exported: Valued, imported: Valued): boolean {
  return Object.entries(JOINED).some(
    ([joint, [first, second]]) => mayBe(whole, joint) && mayBe(exported, first) && mayBe(imported, second),
  );
}

/**
 * Whether one choice of valuations for exports, imports, and their total or balance is possible for all claims at once.
 */
export const mayBelong = (claims: readonly (Valued & { readonly flow: Flow })[]): boolean =>
  Object.entries(JOINED).some(([joint, [exported, imported]]) =>
    claims.every((claim) =>
      mayBe(claim, claim.flow === 'X' ? exported : claim.flow === 'M' ? imported : joint),
    ),
  );

const mayBe = ({ valuation }: Valued, wanted: string): boolean => valuation === null || valuation === wanted;

/**
 * Whether two values have, or may have, the same valuation. Where one is not stated, it is an assumption that both have
 * the same.
 */
export const sameValuation = (a: Valued, b: Valued): boolean =>
  a.valuation === null || b.valuation === null || a.valuation === b.valuation;

/** The valuation of the total of exports and imports; `null` where it is not known. */
export function jointValuation(exported: Valuation | null, imported: Valuation | null): Valuation | null {
  if (exported === imported) return exported;
  return exported === 'FOB' && imported === 'CIF' ? 'FOB+CIF' : null;
}
