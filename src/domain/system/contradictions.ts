/**
 * Finds the smallest contradictory sets: assertions that cannot all be true, although any fewer of them can.
 *
 * They are found in order of size. Every contradictory set has an assertion outside each set that can be true: it is a
 * hitting set of the complements of those sets. So the smallest hitting set is either contradictory, and then a smallest
 * contradictory set, or it shows another set of assertions that can all be true (Ignatiev, Previti, Liffiton and
 * Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization", 2015).
 *
 * Their number can double with each assertion. The search therefore stops at limits, which count work and not time, so
 * that they are the same on every machine. It then adds sets that share no assertion, until every contradiction shares
 * an assertion with one of those found.
 */

import type { Certificate } from './certificate.ts';
import type { Consistency, Decision } from './consistency.ts';
import { lightestHittingSets } from './hitting-set.ts';

/** A contradictory set, with its certificate. */
export interface Contradiction {
  /** The indexes of its assertions, in order. */
  readonly assertions: readonly number[];
  readonly certificate: Certificate;
  /** Whether it was proved that any fewer of them can be true. If not, the search stopped at its limits before that. */
  readonly smallest: boolean;
}

export interface Contradictions {
  /** Every contradiction shares an assertion with one of these. */
  readonly found: readonly Contradiction[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** The most work for the assertions of one part. */
export interface Limits {
  /** How many sets are found in order of size. */
  readonly sets: number;
  /** How many coefficients may be changed until the search in order of size stops. */
  readonly steps: number;
  /** The same for making a single set smallest after that. */
  readonly stepsOfOne: number;
  /** How many branches all searches for hitting sets may try together. */
  readonly branches: number;
}

/**
 * A dozen figures that contradict each other in thirty ways take about half of these steps, and all of the steps take a
 * few tenths of a second.
 */
export const USUAL_LIMITS: Limits = { sets: 200, steps: 50_000, stepsOfOne: 50_000, branches: 3000 };

/** Orders sets by size, and sets of one size by their earliest assertions. */
export function inOrder(found: readonly Contradiction[]): Contradiction[] {
  const differ = (a: readonly number[], b: readonly number[]) =>
    a.map((place, index) => place - (b[index] ?? 0)).find((by) => by !== 0) ?? 0;
  return [...found].sort(
    (a, b) => a.assertions.length - b.assertions.length || differ(a.assertions, b.assertions),
  );
}

/**
 * Makes a contradictory set smallest by leaving assertions out; `null` where that cannot be decided.
 *
 * @param steps how many coefficients may be changed before the set is left as it is
 */
export function smallestWithin(
  consistency: Consistency,
  certificate: Certificate,
  steps = Number.POSITIVE_INFINITY,
): Contradiction | null {
  const end = consistency.steps + steps;
  let current = certificate;
  let needed = placesOf(certificate);
  const tried = new Set<number>();
  for (let next = needed[0]; next !== undefined; next = needed.find((place) => !tried.has(place))) {
    if (consistency.steps > end) return { assertions: needed, certificate: current, smallest: false };
    tried.add(next);
    const decision: Decision = consistency.decide(new Set(needed.filter((place) => place !== next)));
    if (decision.kind === 'cannot-tell') return null;
    if (decision.kind === 'inconsistent') {
      current = decision.certificate;
      needed = placesOf(current);
    }
  }
  return { assertions: needed, certificate: current, smallest: true };
}

const placesOf = (certificate: Certificate): number[] =>
  [...new Set(certificate.terms.map(({ assertion }) => assertion))].sort((a, b) => a - b);

/**
 * Finds all smallest contradictory sets in order of size; at the limits, only so many that every other one shares an
 * assertion with one of them.
 */
export function contradictionsOf(consistency: Consistency, limits: Limits = USUAL_LIMITS): Contradictions {
  const all = new Set(consistency.assertions.keys());
  if (consistency.decide(all).kind === 'consistent') return { found: [], complete: true };
  const { found, complete } = inOrderOfSize(consistency, all, limits);
  if (complete) return { found, complete };
  const rest = new Set(all);
  for (const { assertions } of found) for (const place of assertions) rest.delete(place);
  return { found: [...found, ...separateWithin(consistency, rest, limits)], complete };
}

function inOrderOfSize(consistency: Consistency, all: ReadonlySet<number>, limits: Limits): Contradictions {
  const found: Contradiction[] = [];
  const toHit: Set<number>[] = [];
  const end = consistency.steps + limits.steps;
  let branches = 0;
  while (consistency.steps < end && branches < limits.branches && found.length < limits.sets) {
    const hitting = lightestHittingSets(
      {
        sets: toHit,
        weightOf: () => 1,
        blocked: found.map(({ assertions }) => new Set(assertions)),
        limit: limits.branches - branches,
      },
      1,
    );
    branches += hitting.branches;
    const [candidate] = hitting.found;
    if (!candidate) return { found, complete: hitting.proved };
    const decision = consistency.decide(candidate);
    if (decision.kind === 'cannot-tell') break;
    if (decision.kind === 'inconsistent') {
      const { certificate } = decision;
      const contradiction = hitting.proved
        ? { assertions: placesOf(certificate), certificate, smallest: true }
        : smallestWithin(consistency, certificate, limits.stepsOfOne);
      if (!contradiction) break;
      found.push(contradiction);
    } else {
      const together = consistency.trueTogether(decision.witness, end);
      toHit.push(new Set([...all].filter((place) => !together.has(place))));
    }
  }
  return { found, complete: false };
}

/** All sets that share no assertion may take together what so many may take, to be made smallest. */
const SETS_IN_FULL = 2;

/** Contradictory sets that share no assertion, as many as it takes until the other assertions can all be true. */
export function separateWithin(
  consistency: Consistency,
  among: ReadonlySet<number>,
  limits: Limits = USUAL_LIMITS,
): Contradiction[] {
  const found: Contradiction[] = [];
  const rest = new Set(among);
  const end = consistency.steps + SETS_IN_FULL * limits.stepsOfOne;
  for (;;) {
    const decision = consistency.decide(rest);
    const next =
      decision.kind === 'inconsistent'
        ? smallestWithin(
            consistency,
            decision.certificate,
            Math.min(limits.stepsOfOne, end - consistency.steps),
          )
        : null;
    if (!next) return found;
    found.push(next);
    for (const place of next.assertions) rest.delete(place);
  }
}
