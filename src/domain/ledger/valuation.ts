/**
 * Which values belong together by how they are valued. A value whose valuation is not stated may be of any, so it is held
 * against those of each; where a source prints several, it contradicts them only if it fits none.
 */
import type { Flow, Valuation } from './codes.ts';

/** How exports and imports are valued in a total or a balance of each valuation. */
const JOINED: Readonly<Record<Valuation, readonly [exported: Valuation, imported: Valuation]>> = {
  FOB: ['FOB', 'FOB'],
  CIF: ['CIF', 'CIF'],
  'FOB+CIF': ['FOB', 'CIF'],
};

/** What is valued in some way, or in one that is not stated. */
export interface Valued {
  readonly valuation: Valuation | null;
}

/** Whether exports and imports may be the parts of a total or a balance. */
export function mayMakeUp(whole: Valued, exported: Valued, imported: Valued): boolean {
  return Object.entries(JOINED).some(
    ([joint, [first, second]]) => mayBe(whole, joint) && mayBe(exported, first) && mayBe(imported, second),
  );
}

/** Whether there is one way to value exports, imports and the wholes that they make up in which all claims may be. */
export const mayBelong = (claims: readonly (Valued & { readonly flow: Flow })[]): boolean =>
  Object.entries(JOINED).some(([joint, [exported, imported]]) =>
    claims.every((claim) =>
      mayBe(claim, claim.flow === 'X' ? exported : claim.flow === 'M' ? imported : joint),
    ),
  );

const mayBe = ({ valuation }: Valued, wanted: string): boolean => valuation === null || valuation === wanted;

/** Whether two values are of one valuation, or may be: one that is not stated rests on an assumption. */
export const sameValuation = (a: Valued, b: Valued): boolean =>
  a.valuation === null || b.valuation === null || a.valuation === b.valuation;

/** How the total of exports and imports is valued; `null` where that is not known. */
export function jointValuation(exported: Valuation | null, imported: Valuation | null): Valuation | null {
  if (exported === imported) return exported;
  return exported === 'FOB' && imported === 'CIF' ? 'FOB+CIF' : null;
}
