/**
 * Rule 7: what both countries report of one flow is shown side by side, without a verdict.
 *
 * One country's exports are the other's imports, but the numbers are never the same: exports are valued free on board
 * and imports with freight and insurance; goods are counted when they leave and when they arrive, directly or through
 * third countries; and electricity is metered at different places (UN IMTS 2010, on mirror statistics). They are never
 * tested.
 */

import { formOf } from '../ledger/cell.ts';
import { MIRROR_FLOW } from '../ledger/codes.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { distinct } from '../ledger/printings.ts';
import { countedKey } from '../ledger/side.ts';
import type { RawFinding } from './finding.ts';

/** The flows and periods that both countries report. */
export function mirror(ledger: Ledger): RawFinding[] {
  const statements = ledger.observations;
  const shared = groupBy(
    statements.filter(({ flow }) => flow !== 'B'),
    seen,
  );
  return [...shared].flatMap(([subject, claims]) => {
    const sides = groupBy(claims, (claim) => claim.side.key);
    if (sides.size < 2) return [];
    const printed = [...sides.values()]
      .flatMap((side) => distinct(side, ledger))
      .map(({ claim }) => claim.id);
    return [{ code: 'mirror' as const, kind: 'mirror' as const, claims: printed, proofs: [], subject }];
  });
}

/** Equal for reports of the same flow and period by both countries. */
function seen(claim: Observation): string {
  const { reporter, partner } = claim.side;
  const counted = countedKey(claim.side);
  const flow = reporter < partner ? claim.flow : MIRROR_FLOW[claim.flow];
  const subject = [...[reporter, partner].sort(), flow, claim.period.text, formOf(claim)].join(' ');
  return counted === '' ? subject : `${subject} ${counted}`;
}
