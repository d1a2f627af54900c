/**
 * Holds the claims of a vintage against each other, all together: which few cannot all be true, and which to give up so
 * that the rest can.
 */

import { breaking, intervalOf } from '../findings/proof.ts';
import type { Verdict } from '../growth-checks/comparison.ts';
import type { Assumption, Convention } from '../ledger/assumption.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { grounds } from '../ledger/relation.ts';
import type { Assertion } from './assertion.ts';
import { plainCertificate } from './certificate.ts';
import type { Columns } from './columns.ts';
import { componentsOf } from './component.ts';
import { Consistency } from './consistency.ts';
import {
  type Contradiction,
  contradictionsOf,
  inOrder,
  type Limits,
  USUAL_LIMITS,
} from './contradictions.ts';
import { correctionOf } from './correction.ts';
import type { Vintage } from './source-figures.ts';
import { type System, systemOf, systemsOf } from './system.ts';
import { weightsOf } from './weights.ts';
import { type WrittenProof, writeProof } from './written-proof.ts';

/** Claims that can't all be true, and any fewer of them can. */
export interface ContradictorySet {
  /** Their places among the assertions of the part. */
  readonly places: readonly number[];
  /** Each assertion once, with all the claims that make it; the first is the one that counts. */
  readonly assertions: readonly (readonly string[])[];
  readonly proof: WrittenProof;
  /** The sets of assumptions without which the proof fails, as in the proof of a finding. */
  readonly restsOn: readonly (readonly Assumption[])[];
}

/** What is found of claims that hang together. */
export interface PartCheck {
  readonly source: string;
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
  readonly verdict: Verdict;
  readonly sets: readonly ContradictorySet[];
  /** Whether these are all sets there are. */
  readonly complete: boolean;
}

export interface CheckOptions {
  readonly ledger: Ledger;
  readonly limits?: Limits;
  /** Which sets are written down, by the claims of each assertion; all where it is not given. */
  readonly wanted?: (assertions: readonly (readonly string[])[]) => boolean;
}

/** Checks each part of a vintage that shares no amount with the others. */
export function checkVintage(vintage: Vintage, options: CheckOptions): PartCheck[] {
  const systems = systemsOf(vintage.claims);
  return systems.flatMap((system) =>
    componentsOf(system.assertions).map((assertions) => checkPart(vintage, system, assertions, options)),
  );
}

function checkPart(
  vintage: Vintage,
  { columns }: System,
  assertions: readonly Assertion[],
  options: CheckOptions,
): PartCheck {
  const { limits = USUAL_LIMITS, ledger, wanted = () => true } = options;
  const consistency = new Consistency(columns.count, assertions);
  const part = { source: vintage.source, columns, assertions };
  const { kind } = consistency.decide(new Set(assertions.keys()));
  if (kind !== 'inconsistent') {
    const verdict = kind === 'consistent' ? kind : 'cannot-tell';
    return { ...part, sets: [], verdict, complete: kind === 'consistent' };
  }
  const weights = weightsOf(
    assertions.map(({ claims }) => claims),
    ledger,
  );
  const listed = assertions.length <= limits.small ? contradictionsOf(consistency, limits) : null;
  // In a large part the sets that the correction rests on are listed: each contradiction touches one of them.
  const found =
    listed?.found ?? correctionOf(consistency, weights.weightOf, [], limits)?.contradictions ?? [];
  const idsOf = (place: number) => assertions[place]?.claims.map(({ id }) => id) ?? [];
  return {
    ...part,
    verdict: 'inconsistent',
    complete: listed?.complete ?? false,
    sets: inOrder(found)
      .filter(({ assertions: places }) => wanted(places.map(idsOf)))
      .map((contradiction) => contradictorySet(contradiction, assertions, columns, ledger))
      .filter((set) => !set.assertions.every(([first = '']) => vintage.repeated.has(first))),
  };
}

function contradictorySet(
  { assertions: places, certificate }: Contradiction,
  assertions: readonly Assertion[],
  columns: Columns,
  ledger: Ledger,
): ContradictorySet {
  const involved = places.flatMap((place) => assertions[place] ?? []);
  const firsts = involved.flatMap(({ claims }) => claims[0] ?? []);
  return {
    places,
    assertions: involved.map(({ claims }) => claims.map(({ id }) => id)),
    proof: writeProof(
      plainCertificate(certificate, assertions),
      columns,
      (place) => assertions[place]?.claims.map(({ id }) => id) ?? [],
    ),
    restsOn: [
      ...breaking(firsts, (given) => clashWithout(firsts, given)),
      ...grounds(firsts, ledger).map((one) => [one]),
    ],
  };
}

/** Whether claims of one side still can't all be true when some conventions of reading are given up. */
function clashWithout(claims: readonly Observation[], given: readonly Convention[]): boolean {
  const { columns, assertions } = systemOf(claims, (claim) => intervalOf(claim, given));
  return (
    new Consistency(columns.count, assertions).decide(new Set(assertions.keys())).kind === 'inconsistent'
  );
}
