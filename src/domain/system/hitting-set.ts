/**
 * Smallest hitting sets: the lightest sets of places that have one in common with each of the given sets. The search
 * branches on the set with the fewest places left, draws what follows from each choice, and gives up a branch that
 * can't get lighter than the best.
 */

/** Sets to hit, with a positive whole weight for each place. */
export interface HittingProblem {
  readonly sets: readonly ReadonlySet<number>[];
  readonly weightOf: (place: number) => number;
  /** Sets that no result may contain as a whole. */
  readonly blocked?: readonly ReadonlySet<number>[];
  /** How many branches the search may try. */
  readonly limit: number;
}

export interface HittingSets {
  /** The lightest sets, as many as were asked for; empty when there are none. */
  readonly found: readonly ReadonlySet<number>[];
  readonly weight: number;
  /** Whether nothing lighter was left untried. */
  readonly proved: boolean;
  /** Whether there are more of the same weight than were asked for. */
  readonly more: boolean;
}

/** Finds up to `most` lightest hitting sets. */
export function lightestHittingSets(problem: HittingProblem, most: number): HittingSets {
  const { weightOf, limit } = problem;
  let best = Number.POSITIVE_INFINITY;
  let found: ReadonlySet<number>[] = [];
  let branches = 0;
  let more = false;

  const visit = (chosen: Set<number>, excluded: Set<number>): void => {
    branches += 1;
    if (branches > limit) return;
    const open = consequences(problem, chosen, excluded);
    if (!open) return;
    const weight = [...chosen].reduce((sum, place) => sum + weightOf(place), 0);
    const bound = weight + leastWeight(open, weightOf);
    if (bound > best || (bound === best && most === 1)) return;
    const [first, ...others] = open;
    if (!first) {
      if (weight < best) {
        found = [];
        more = false;
      }
      best = weight;
      if (found.length < most) found.push(chosen);
      else more = true;
      return;
    }
    const narrowest = others.reduce((a, b) => (b.length < a.length ? b : a), first);
    const tried = new Set(excluded);
    for (const place of [...narrowest].sort((a, b) => weightOf(a) - weightOf(b) || a - b)) {
      visit(new Set(chosen).add(place), new Set(tried));
      tried.add(place);
    }
  };
  visit(new Set(), new Set());
  return { found, weight: found.length > 0 ? best : 0, proved: branches <= limit, more };
}

/**
 * Adds the places that must be chosen or excluded, and gives what is left of the sets that are not hit yet; `null`
 * when some set can't be hit any more, or a blocked one would be contained.
 */
function consequences(
  { sets, blocked = [] }: HittingProblem,
  chosen: Set<number>,
  excluded: Set<number>,
): number[][] | null {
  for (;;) {
    let changed = false;
    for (const set of blocked) {
      const open = [...set].filter((place) => !chosen.has(place));
      const [only] = open;
      if (only === undefined) return null;
      if (open.length === 1 && !excluded.has(only)) {
        excluded.add(only);
        changed = true;
      }
    }
    const left: number[][] = [];
    for (const set of sets) {
      if ([...set].some((place) => chosen.has(place))) continue;
      const open = [...set].filter((place) => !excluded.has(place));
      const [only] = open;
      if (only === undefined) return null;
      if (open.length === 1) {
        chosen.add(only);
        changed = true;
      } else left.push(open);
    }
    if (!changed) return left;
  }
}

/**
 * What hitting all the sets costs at least: each set takes what it can of the weights of its places, and no place is
 * taken more of than it weighs (a dual solution of the linear relaxation).
 */
function leastWeight(sets: readonly (readonly number[])[], weightOf: (place: number) => number): number {
  const rest = new Map<number, number>();
  let sum = 0;
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const weights = set.map((place) => rest.get(place) ?? weightOf(place));
    const taken = Math.min(...weights);
    if (taken === 0) continue;
    for (const [index, place] of set.entries()) rest.set(place, (weights[index] ?? 0) - taken);
    sum += taken;
  }
  return sum;
}
