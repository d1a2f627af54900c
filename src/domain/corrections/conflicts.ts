/** Figures that cannot all be true, of which any fewer can: what findings prove, and what each source's figures add. */

import type { FindingCode, FindingKind, Proof } from '../findings/finding.ts';
import { proofClaims } from '../findings/proof.ts';
import { mixesForecasts } from '../findings/source-consistency.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { mayBelong } from '../ledger/valuation.ts';
import { componentsOf } from '../system/component.ts';
import { Consistency } from '../system/consistency.ts';
import { contradictionsOf, USUAL_LIMITS } from '../system/contradictions.ts';
import { ownFigures } from '../system/source-figures.ts';
import { systemsOf } from '../system/system.ts';

/** A smallest set of claims that cannot all be true, one claim a figure. */
export interface Conflict {
  readonly claims: readonly string[];
  /** Whether figures of different sources are held against each other. */
  readonly between: boolean;
}

interface Conflicts {
  readonly found: readonly Conflict[];
  /** Whether there are no others. */
  readonly complete: boolean;
}

/** What is known of a finding before and after it is named. */
interface Found {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly claims: readonly string[];
  readonly proofs: readonly Proof[];
}

/**
 * Whether a finding says that values and growths cannot all be true. The statement that a target was met is neither: the
 * values of the years may all be true, and it may not.
 */
export const isOfFigures = ({ code, proofs }: Found): boolean =>
  proofs.length > 0 && code !== 'target-not-met';

/** A source with so many contradictions is not searched to the end. */
const LIMITS = { ...USUAL_LIMITS, questions: 500 };

/** Of each proof the figures that it needs. */
export function provedConflicts(findings: readonly Found[], ledger: Ledger): Conflict[] {
  return findings.flatMap(({ kind, proofs }) =>
    proofs.flatMap((proof) => {
      const named = proofClaims(proof);
      const { sets } = contradictoryAmong(named.flatMap((id) => ledger.find(id) ?? []));
      // The growth of a balance stands in no system, and figures for one cell may differ though both can be true.
      const needed = sets.length > 0 ? sets.map((set) => set.map(({ id }) => id)) : [named];
      return needed.map((claims) => ({ claims, between: kind !== 'contradiction' }));
    }),
  );
}

/** Of the sources that contradict themselves all sets of figures that cannot all be true, also those that no finding lists. */
export function ownConflicts(claims: ReadonlySet<string>, ledger: Ledger): Conflicts {
  let complete = true;
  const found = ownFigures(ledger)
    .filter((vintage) => vintage.claims.some(({ id }) => claims.has(id)))
    .flatMap((vintage) => {
      const among = contradictoryAmong(vintage.claims);
      complete &&= among.complete;
      return among.sets
        .filter((set) => !mixesForecasts(set) && mayBelong(set) && set.some(({ id }) => claims.has(id)))
        .map((set) => ({ claims: set.map(({ id }) => id), between: false }));
    });
  return { found, complete };
}

/** The smallest sets of claims of each side that cannot all be true. */
function contradictoryAmong(claims: readonly Observation[]): { sets: Observation[][]; complete: boolean } {
  let complete = true;
  const systems = systemsOf(claims);
  const sets = systems.flatMap(({ columns, assertions }) =>
    componentsOf(assertions).flatMap((part) => {
      const listed = contradictionsOf(new Consistency(columns.count, part), LIMITS);
      complete &&= listed.complete;
      return listed.found.map((one) => one.assertions.flatMap((place) => part[place]?.claims[0] ?? []));
    }),
  );
  return { sets, complete };
}
