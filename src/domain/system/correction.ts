/**
 * The smallest correction: the lightest assertions without which the rest can all be true. It is a lightest hitting set
 * of the contradictory sets; they are looked for only as far as it takes to find it.
 */

import type { Consistency } from './consistency.ts';
import { type Contradiction, type Limits, smallestWithin, USUAL_LIMITS } from './contradictions.ts';
import { groupsOf, lightestHittingSets, someHittingSet } from './hitting-set.ts';

/** Contradictions that share assertions, and the equally light ways to leave assertions out so that none remains. */
interface Repair {
  readonly alternatives: readonly (readonly number[])[];
  readonly weight: number;
  /** Whether there are more alternatives than are listed. */
  readonly more: boolean;
}

/** One alternative of every repair, together, make the rest consistent. */
export interface Correction {
  readonly repairs: readonly Repair[];
  readonly weight: number;
  /** Whether it was proved that no lighter correction exists. */
  readonly smallest: boolean;
  /** The contradictions that were used. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Finds the smallest correction; `null` when none was found within the limits.
 *
 * @param weightOf how much is given up with an assertion: a positive whole number
 * @param known contradictions found before
 */
export function correctionOf(
  consistency: Consistency,
  weightOf: (place: number) => number,
  known: readonly Contradiction[] = [],
  limits: Limits = USUAL_LIMITS,
): Correction | null {
  const contradictions = [...known];
  const all = new Set(consistency.assertions.keys());
  for (let round = 0; round < limits.questions; round += 1) {
    // A light correction is found at once, and while it fails, a lightest one would fail as well or soon.
    const sets = contradictions.map(({ assertions }) => new Set(assertions));
    const quick = contradictionsWithout(consistency, all, [[...someHittingSet({ sets, weightOf })]]);
    if (!quick) return null;
    contradictions.push(...quick);
    if (quick.length > 0) continue;
    const groups = groupsOf(contradictions.map(({ assertions }) => new Set(assertions))).map((sets) =>
      lightestHittingSets({ sets, weightOf, limit: limits.branches }, limits.ties),
    );
    const first = groups.flatMap(({ found }) => [...(found[0] ?? [])]);
    const others = exchanges(groups.map(({ found }) => found.map((set) => [...set])));
    const missed = contradictionsWithout(consistency, all, [first, ...others]);
    if (!missed) return null;
    if (missed.length === 0) {
      const repairs = groups.map(({ found, weight, more }) => ({
        alternatives: found.map((set) => [...set].sort((a, b) => a - b)),
        weight,
        more,
      }));
      const weight = repairs.reduce((sum, repair) => sum + repair.weight, 0);
      return { repairs, weight, smallest: groups.every(({ proved }) => proved), contradictions };
    }
    contradictions.push(...missed);
  }
  return null;
}

/** Each alternative of each group, beside the first of the others. */
function exchanges(groups: readonly (readonly (readonly number[])[])[]): number[][] {
  return groups.flatMap((alternatives, group) =>
    alternatives
      .slice(1)
      .map((alternative) =>
        groups.flatMap((other, index) => (index === group ? alternative : (other[0] ?? []))),
      ),
  );
}

/**
 * Contradictions that the first failing trial leaves, no two of which share an assertion; none when no trial fails,
 * and `null` when the consistency can't tell.
 */
function contradictionsWithout(
  consistency: Consistency,
  all: ReadonlySet<number>,
  trials: readonly (readonly number[])[],
): Contradiction[] | null {
  for (const removed of trials) {
    const left: Contradiction[] = [];
    const rest = new Set(all);
    for (const place of removed) rest.delete(place);
    for (;;) {
      const decision = consistency.decide(rest);
      if (decision.kind === 'consistent') break;
      const smallest =
        decision.kind === 'inconsistent' ? smallestWithin(consistency, decision.certificate) : null;
      if (!smallest) return null;
      left.push(smallest);
      for (const place of smallest.assertions) rest.delete(place);
    }
    if (left.length > 0) return left;
  }
  return [];
}
