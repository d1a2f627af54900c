/**
 * Holds the claims of a vintage against each other, all together: which few cannot all be true, and which to give up so
 * that the rest can.
 */

import { breaking, intervalOf } from '../findings/proof.ts';
import type { Verdict } from '../growth-checks/comparison.ts';
import type { Assumption, Convention } from '../ledger/assumption.ts';
import type { Records, Statement } from '../ledger/ledger.ts';
import { grounds } from '../ledger/relation.ts';
import type { Assertion } from './assertion.ts';
import { plainProof } from './certificate.ts';
import type { Columns } from './columns.ts';
import { componentsOf } from './component.ts';
import { Judge, type Tally } from './consistency.ts';
import {
  type Contradiction,
  contradictionsOf,
  inOrder,
  type Limits,
  USUAL_LIMITS,
} from './contradictions.ts';
import { correctionOf } from './correction.ts';
import type { Solver } from './solver.ts';
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

/** Contradictions that share claims, and the equally small ways to end them. */
interface RepairOf {
  /** Each way: the assertions to give up, each with all the claims that make it. */
  readonly alternatives: readonly (readonly (readonly string[])[])[];
  /** How many claims each way gives up, not counting reprints and what one source says twice. */
  readonly claims: number;
  /** Whether there are further ways that are not listed. */
  readonly more: boolean;
}

/** What giving up the fewest claims takes: one way of each repair. */
interface SmallestCorrection {
  readonly repairs: readonly RepairOf[];
  readonly claims: number;
  /** Whether it was proved that fewer do not do. */
  readonly proved: boolean;
}

/** What is found of claims that hang together. */
export interface PartCheck {
  readonly source: string | null;
  readonly columns: Columns;
  readonly assertions: readonly Assertion[];
  readonly verdict: Verdict;
  readonly sets: readonly ContradictorySet[];
  /** Whether these are all sets there are. */
  readonly complete: boolean;
  readonly correction: SmallestCorrection | null;
  readonly tally: Tally;
}

export interface CheckOptions {
  readonly records: Records;
  readonly solver?: Solver;
  readonly limits?: Limits;
  /** Which sets are written down, by the claims of each assertion; all where it is not given. */
  readonly wanted?: (assertions: readonly (readonly string[])[]) => boolean;
  /** Whether to leave out what to give up, where the sets are listed without it. */
  readonly withoutCorrection?: boolean;
}

/** Checks each part of a vintage that shares no amount with the others. */
export function checkVintage(vintage: Vintage, options: CheckOptions): PartCheck[] {
  const systems = systemsOf(vintage.claims, {
    assumedReporter: options.records.assumedReporter,
    withForecasts: vintage.source !== null,
  });
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
  const { limits = USUAL_LIMITS, records, solver, wanted = () => true } = options;
  const judge = new Judge(columns.count, assertions, solver);
  const part = { source: vintage.source, columns, assertions, tally: judge.tally };
  const nothing = { sets: [], complete: true, correction: null };
  try {
    const { kind } = judge.decide(new Set(assertions.keys()));
    if (kind !== 'inconsistent') {
      const verdict = kind === 'consistent' ? kind : 'cannot-tell';
      return { ...part, ...nothing, verdict, complete: kind === 'consistent' };
    }
    const weights = weightsOf(
      assertions.map(({ claims }) => claims),
      records,
    );
    const small = assertions.length <= limits.small;
    const listed = small ? contradictionsOf(judge, limits) : null;
    const correction =
      listed && options.withoutCorrection
        ? null
        : correctionOf(judge, weights.weightOf, listed?.found ?? [], limits);
    // In a large part the sets that the correction rests on are listed: each contradiction touches one of them.
    const found = listed?.found ?? correction?.contradictions ?? [];
    const idsOf = (place: number) => assertions[place]?.claims.map(({ id }) => id) ?? [];
    return {
      ...part,
      verdict: 'inconsistent',
      complete: listed?.complete ?? false,
      sets: inOrder(found)
        .filter(({ assertions: places }) => wanted(places.map(idsOf)))
        .map((contradiction) => contradictorySet(contradiction, assertions, columns, records))
        .filter((set) => !set.assertions.every(([first = '']) => vintage.repeated.has(first))),
      correction: correction && {
        repairs: correction.repairs.map(({ alternatives, weight, more }) => ({
          alternatives: alternatives.map((places) => places.map(idsOf)),
          claims: weights.claimsOf(weight),
          more,
        })),
        claims: weights.claimsOf(correction.weight),
        proved: correction.smallest,
      },
    };
  } finally {
    judge.dispose();
  }
}

function contradictorySet(
  { assertions: places, proof }: Contradiction,
  assertions: readonly Assertion[],
  columns: Columns,
  records: Records,
): ContradictorySet {
  const involved = places.flatMap((place) => assertions[place] ?? []);
  const firsts = involved.flatMap(({ claims }) => claims[0] ?? []);
  return {
    places,
    assertions: involved.map(({ claims }) => claims.map(({ id }) => id)),
    proof: writeProof(
      plainProof(proof, assertions),
      columns,
      (place) => assertions[place]?.claims.map(({ id }) => id) ?? [],
    ),
    restsOn: [
      ...breaking(firsts, (given) => clashWithout(firsts, given)),
      ...grounds(firsts, records).map((one) => [one]),
    ],
  };
}

/** Whether claims of one side still can't all be true when some conventions of reading are given up. */
function clashWithout(claims: readonly Statement[], given: readonly Convention[]): boolean {
  const { columns, assertions } = systemOf(claims, (claim) => intervalOf(claim, given));
  return new Judge(columns.count, assertions).decide(new Set(assertions.keys())).kind === 'inconsistent';
}
