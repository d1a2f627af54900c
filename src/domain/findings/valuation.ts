/**
 * Which values belong together by how they are valued. A value whose valuation is not stated may be of any, so it is held
 * against those of each; where a source prints several, it contradicts them only if it fits none.
 */
import type { Valuation } from '../ledger/codes.ts';
import type { Statement } from '../ledger/ledger.ts';
import type { RawFinding } from './finding.ts';

/** How exports and imports are valued in a total or a balance of each valuation. */
const JOINED: Readonly<Record<Valuation, readonly [exported: Valuation, imported: Valuation]>> = {
  FOB: ['FOB', 'FOB'],
  CIF: ['CIF', 'CIF'],
  'FOB+CIF': ['FOB', 'CIF'],
};

type Valued = Pick<Statement, 'valuation'>;

/** Whether exports and imports may be the parts of a total or a balance. */
export function mayMakeUp(whole: Valued, exported: Valued, imported: Valued): boolean {
  return Object.entries(JOINED).some(
    ([joint, [first, second]]) => mayBe(whole, joint) && mayBe(exported, first) && mayBe(imported, second),
  );
}

/** Whether there is one way to value exports, imports and the wholes that they make up in which all claims may be. */
export const mayBelong = (claims: readonly Pick<Statement, 'flow' | 'valuation'>[]): boolean =>
  Object.entries(JOINED).some(([joint, [exported, imported]]) =>
    claims.every((claim) =>
      mayBe(claim, claim.flow === 'X' ? exported : claim.flow === 'M' ? imported : joint),
    ),
  );

const mayBe = ({ valuation }: Valued, wanted: string): boolean => valuation === null || valuation === wanted;

/** What holding a figure against one choice of other figures gave. */
export interface Trial {
  readonly others: readonly Valued[];
  readonly found: RawFinding | null;
}

/** What speaks against a figure: nothing where it is of no stated valuation and fits the figures of one. */
export function against(stated: Valued, trials: readonly Trial[]): RawFinding[] {
  const found = trials.flatMap((trial) => trial.found ?? []);
  if (stated.valuation !== null) return found;
  const choice = ({ others }: Trial) => others.map(({ valuation }) => valuation).join(' ');
  const refuted = new Set(trials.filter((trial) => trial.found).map(choice));
  return trials.every((trial) => refuted.has(choice(trial))) ? found : [];
}
