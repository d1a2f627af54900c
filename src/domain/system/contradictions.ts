/**
 * The smallest contradictory sets: assertions that can't all be true, of which any fewer can.
 *
 * They come in order of size. A set that cannot all be true must have an assertion outside every set that can (a hitting
 * set): the smallest set that does is either contradictory, and then smallest, or it shows another set of assertions
 * that can all be true (Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting
 * set dualization", 2015).
 *
 * There may be more of them than anyone could list: their number can double with each assertion. So the search stops at
 * limits, which count work and not time, and are the same on every machine. What it has found by then is completed by
 * sets that share no assertion, until each contradiction touches one that is listed.
 */

import type { Certificate } from './certificate.ts';
import type { Consistency, Decision } from './consistency.ts';
import { lightestHittingSets } from './hitting-set.ts';

/** A contradictory set, with the certificate that it is contradictory. */
export interface Contradiction {
  /** The places of its assertions, in order. */
  readonly assertions: readonly number[];
  readonly certificate: Certificate;
  /** Whether it was proved that any fewer of them can be true; else the limits were met first. */
  readonly smallest: boolean;
}

export interface Contradictions {
  /** Each contradiction shares an assertion with one of these. */
  readonly found: readonly Contradiction[];
  /** Whether there are no others. */
  readonly complete: boolean;
}

/** How much work is done for the assertions of one component. */
export interface Limits {
  /** Sets that are listed in order of size. */
  readonly sets: number;
  /** Coefficients that the exact method changes before the search for sets in order of size stops. */
  readonly steps: number;
  /** The same for making one set smallest, once that search has stopped. */
  readonly stepsOfOne: number;
  /** Branches of all searches for hitting sets together. */
  readonly branches: number;
}

/**
 * A dozen figures that contradict each other in thirty ways take about half of the steps; all of them take a few
 * tenths of a second.
 */
export const USUAL_LIMITS: Limits = { sets: 200, steps: 50_000, stepsOfOne: 50_000, branches: 3000 };

/** Smaller sets first; of equally large ones, the one that names an earlier assertion. */
export function inOrder(found: readonly Contradiction[]): Contradiction[] {
  const differ = (a: readonly number[], b: readonly number[]) =>
    a.map((place, index) => place - (b[index] ?? 0)).find((by) => by !== 0) ?? 0;
  return [...found].sort(
    (a, b) => a.assertions.length - b.assertions.length || differ(a.assertions, b.assertions),
  );
}

/**
 * Leaves out of a contradictory set what it does not need; `null` when that can't be told.
 *
 * @param steps so many coefficients may be changed before the set is left as it then is
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

/** Finds the smallest contradictory sets in order of size until none is left; at the limits, some that touch all others. */
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
      const together = consistency.trueTogether(decision.witness);
      toHit.push(new Set([...all].filter((place) => !together.has(place))));
    }
  }
  return { found, complete: false };
}

/** Contradictory sets among some assertions, no two of which share one, so many that the others can all be true. */
export function separateWithin(
  consistency: Consistency,
  among: ReadonlySet<number>,
  limits: Limits = USUAL_LIMITS,
): Contradiction[] {
  const found: Contradiction[] = [];
  const rest = new Set(among);
  for (;;) {
    const decision = consistency.decide(rest);
    const next =
      decision.kind === 'inconsistent'
        ? smallestWithin(consistency, decision.certificate, limits.stepsOfOne)
        : null;
    if (!next) return found;
    found.push(next);
    for (const place of next.assertions) rest.delete(place);
  }
}
