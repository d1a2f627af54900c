/**
 * The smallest contradictory sets: assertions that can't all be true, of which any fewer can.
 *
 * They come in order of size. A set that cannot all be true must have an assertion outside every set that can (a hitting
 * set): the smallest set that does is either contradictory, and then smallest, or it shows another set of assertions
 * that can all be true (Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting
 * set dualization", 2015).
 */

import type { Certificate } from './certificate.ts';
import type { Consistency, Decision } from './consistency.ts';
import { lightestHittingSets } from './hitting-set.ts';

/** A smallest contradictory set, with the certificate that it is contradictory. */
export interface Contradiction {
  /** The places of its assertions, in order. */
  readonly assertions: readonly number[];
  readonly certificate: Certificate;
}

export interface Contradictions {
  readonly found: readonly Contradiction[];
  /** Whether there are no others. */
  readonly complete: boolean;
  /** Whether each was proved to be smallest. */
  readonly smallest: boolean;
}

/** How far the search goes. */
export interface Limits {
  /** Contradictory sets, of one component. */
  readonly sets: number;
  /** Questions asked about one component. */
  readonly questions: number;
  /** Assertions up to which every set that can be true is made as large as it gets, which ends the search sooner. */
  readonly small: number;
  /** Branches of one search for a hitting set. */
  readonly branches: number;
  /** Corrections of equal weight. */
  readonly ties: number;
}

export const USUAL_LIMITS: Limits = { sets: 200, questions: 2000, small: 40, branches: 5000, ties: 20 };

/** Smaller sets first; of equally large ones, the one that names an earlier assertion. */
export function inOrder(found: readonly Contradiction[]): Contradiction[] {
  const differ = (a: readonly number[], b: readonly number[]) =>
    a.map((place, index) => place - (b[index] ?? 0)).find((by) => by !== 0) ?? 0;
  return [...found].sort(
    (a, b) => a.assertions.length - b.assertions.length || differ(a.assertions, b.assertions),
  );
}

/** Leaves out of a contradictory set what it does not need; `null` when it can't tell. */
export function smallestWithin(consistency: Consistency, certificate: Certificate): Contradiction | null {
  let current = certificate;
  let needed = placesOf(certificate);
  const tried = new Set<number>();
  for (let next = needed[0]; next !== undefined; next = needed.find((place) => !tried.has(place))) {
    tried.add(next);
    const decision: Decision = consistency.decide(new Set(needed.filter((place) => place !== next)));
    if (decision.kind === 'cannot-tell') return null;
    if (decision.kind === 'inconsistent') {
      current = decision.certificate;
      needed = placesOf(current);
    }
  }
  return { assertions: needed, certificate: current };
}

const placesOf = (certificate: Certificate): number[] =>
  [...new Set(certificate.terms.map(({ assertion }) => assertion))].sort((a, b) => a - b);

/** Finds the smallest contradictory sets in order of size, until none is left or a limit is met. */
export function contradictionsOf(consistency: Consistency, limits: Limits = USUAL_LIMITS): Contradictions {
  const all = new Set(consistency.assertions.keys());
  const found: Contradiction[] = [];
  const toHit: Set<number>[] = [];
  const stopped = { found, complete: false, smallest: true };
  const whole = consistency.decide(all);
  if (whole.kind === 'consistent') return { found, complete: true, smallest: true };
  for (let questions = 1; questions < limits.questions && found.length < limits.sets; questions += 1) {
    const blocked = found.map(({ assertions }) => new Set(assertions));
    const search = { sets: toHit, weightOf: () => 1, blocked, limit: limits.branches };
    const { found: hitting, proved } = lightestHittingSets(search, 1);
    const [candidate] = hitting;
    if (!candidate) return { ...stopped, complete: proved };
    const decision = consistency.decide(candidate);
    if (decision.kind === 'cannot-tell') return stopped;
    if (decision.kind === 'inconsistent') {
      const smallest = proved
        ? { assertions: placesOf(decision.certificate), certificate: decision.certificate }
        : null;
      const contradiction = smallest ?? smallestWithin(consistency, decision.certificate);
      if (!contradiction) return stopped;
      found.push(contradiction);
    } else {
      const together = consistency.trueTogether(decision.witness, all.size <= limits.small);
      toHit.push(new Set([...all].filter((place) => !together.has(place))));
    }
  }
  return stopped;
}
