/**
 * Rule 7: what both countries report of one flow, side by side and without a verdict.
 *
 * One country's exports are the other's imports, but never the same number: exports are valued free on board and imports
 * with freight and insurance, goods are counted when they leave and when they arrive, through third countries or not, and
 * electricity at different meters (UN IMTS 2010, on mirror statistics). So they are shown and never tested.
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

/** The flow as one and the same of the two countries names it, whoever reports it, with its period. */
function seen(claim: Observation): string {
  const { reporter, partner } = claim.side;
  const counted = countedKey(claim.side);
  const flow = reporter < partner ? claim.flow : MIRROR_FLOW[claim.flow];
  const subject = [...[reporter, partner].sort(), flow, claim.period.text, formOf(claim)].join(' ');
  return counted === '' ? subject : `${subject} ${counted}`;
}
