/**
 * Finds the lightest hitting sets: sets of places that have one in common with each given set. The search branches on
 * the set with the fewest places left, draws all conclusions from each choice, and leaves a branch that cannot become
 * lighter than the best.
 */

/** The sets to hit, and the weight of each place: a positive whole number. */
export interface HittingProblem {
  readonly sets: readonly ReadonlySet<number>[];
  readonly weightOf: (place: number) => number;
  /** A hitting set that is known, if any: the search gives up what is heavier. It must contain no blocked set. */
  readonly light?: ReadonlySet<number>;
  /** Sets that no result may contain entirely. */
  readonly blocked?: readonly ReadonlySet<number>[];
  /** The most branches that the search may try. */
  readonly limit: number;
}

export interface HittingSets {
  /** The lightest sets, up to as many as were asked for; empty when there are none. */
  readonly found: readonly ReadonlySet<number>[];
  readonly weight: number;
  /** Whether it is certain that there are no lighter ones. */
  readonly proved: boolean;
  /** How many branches were tried. */
  readonly branches: number;
  /** Whether there are more of this weight than were asked for. */
  readonly more: boolean;
}

/** The indices of the sets that have each place. */
export function indicesByPlace(sets: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const indices = new Map<number, number[]>();
  for (const [index, set] of sets.entries()) {
    for (const place of set) {
      const known = indices.get(place);
      if (known) known.push(index);
      else indices.set(place, [index]);
    }
  }
  return indices;
}

/** Sets in their order; two such chains are joined in one step, however long they are. */
interface LinkedSets {
  readonly first: LinkedSet;
  last: LinkedSet;
}

interface LinkedSet {
  readonly set: ReadonlySet<number>;
  next: LinkedSet | null;
}

/**
 * Groups sets that share places, directly or through other sets. A group stands where its last set was added, and what
 * it was joined from keeps its order.
 */
export function groupsOf(sets: readonly ReadonlySet<number>[]): ReadonlySet<number>[][] {
  const groups = new Map<number, LinkedSets>();
  const groupAt = new Map<number, number>();
  const joinedTo = new Map<number, number>();
  const current = (group: number): number => {
    let last = group;
    for (let next = joinedTo.get(last); next !== undefined; next = joinedTo.get(last)) last = next;
    // What was passed on the way leads there at once the next time.
    for (let at = group; at !== last; ) {
      const next = joinedTo.get(at) ?? last;
      joinedTo.set(at, last);
      at = next;
    }
    return last;
  };
  for (const [number, set] of sets.entries()) {
    const known = [...set].flatMap((place) => groupAt.get(place) ?? []).map(current);
    const touching = [...new Set(known)].sort((a, b) => a - b);
    const own: LinkedSet = { set, next: null };
    const chains = [...touching.flatMap((group) => groups.get(group) ?? []), { first: own, last: own }];
    const joined = chains.reduce((before, after) => {
      before.last.next = after.first;
      before.last = after.last;
      return before;
    });
    for (const group of touching) {
      groups.delete(group);
      joinedTo.set(group, number);
    }
    groups.set(number, joined);
    for (const place of set) groupAt.set(place, number);
  }
  return [...groups.values()].map(setsAlong);
}

function setsAlong({ first }: LinkedSets): ReadonlySet<number>[] {
  const sets: ReadonlySet<number>[] = [];
  for (let link: LinkedSet | null = first; link; link = link.next) sets.push(link.set);
  return sets;
}

/**
 * Finds up to `most` lightest hitting sets. Where it stops at the limit of branches before it has found any, it gives the
 * one that is known.
 */
export function lightestHittingSets(problem: HittingProblem, most: number): HittingSets {
  const { weightOf, limit, light } = problem;
  const total = (places: ReadonlySet<number>) => [...places].reduce((sum, place) => sum + weightOf(place), 0);
  const never = problem.blocked ? new Set<number>() : outweighed(problem);
  let best = light ? total(light) : Number.POSITIVE_INFINITY;
  let found: ReadonlySet<number>[] = [];
  let branches = 0;
  let more = false;

  const visit = (chosen: Set<number>, excluded: Set<number>): void => {
    branches += 1;
    if (branches > limit) return;
    const open = consequences(problem, chosen, excluded);
    if (!open) return;
    const weight = total(chosen);
    const bound = weight + leastWeight(open, weightOf);
    if (bound > best || (bound === best && most === 1 && found.length > 0)) return;
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
  visit(new Set(), never);
  if (found.length === 0 && light) found = [light];
  return { found, weight: found.length > 0 ? best : 0, proved: branches <= limit, branches, more };
}

/** Places that are in no lightest set, because a lighter place hits all that they hit. */
function outweighed({ sets, weightOf }: HittingProblem): Set<number> {
  const hit = new Map<number, Set<number>>();
  for (const [index, set] of sets.entries()) {
    for (const place of set) hit.set(place, (hit.get(place) ?? new Set()).add(index));
  }
  return new Set(
    [...hit].flatMap(([place, own]) => {
      const [first] = own;
      const rivals = first === undefined ? [] : [...(sets[first] ?? [])];
      const loses = rivals.some(
        (rival) => weightOf(rival) < weightOf(place) && [...own].every((index) => hit.get(rival)?.has(index)),
      );
      return loses ? place : [];
    }),
  );
}

const hits = (places: ReadonlySet<number>, set: ReadonlySet<number>): boolean =>
  [...set].some((place) => places.has(place));

/**
 * Adds the places that must now be chosen or excluded, and gives what remains of the sets that are not hit yet; `null`
 * when a set can no longer be hit, or a blocked one would be contained.
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
      if (hits(chosen, set)) continue;
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
 * A lower bound for the weight that hits all sets. Each set takes what it can of the weights of its places, and no
 * place gives more than it weighs (a dual solution of the linear relaxation).
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
