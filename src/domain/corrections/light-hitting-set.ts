/** A light hitting set for sets of any number, found quickly. */
import { type HittingProblem, indicesByPlace } from '../system/hitting-set.ts';
import { Heap } from './heap.ts';

/**
 * A hitting set that is light but maybe not the lightest, found quickly: again and again the place that hits most for
 * its weight.
 */
export function someHittingSet({
  sets,
  weightOf,
}: Pick<HittingProblem, 'sets' | 'weightOf'>): ReadonlySet<number> {
  const chosen = new Set<number>();
  const setsOf = indicesByPlace(sets);
  const counts = new Map([...setsOf].map(([place, { length }]) => [place, length]));
  const open = new Set(sets.keys());
  // The first set that a place still hits: of places that hit as much, that of the first set is taken.
  const firsts = new Map<number, number>();
  const firstOpen = (place: number): number => {
    const own = setsOf.get(place) ?? [];
    let at = firsts.get(place) ?? 0;
    while (at < own.length && !open.has(own[at] ?? 0)) at += 1;
    firsts.set(place, at);
    return own[at] ?? Number.POSITIVE_INFINITY;
  };
  const rankOf = (place: number): PlaceRank => {
    const first = firstOpen(place);
    return {
      place,
      worth: (counts.get(place) ?? 0) / weightOf(place),
      first,
      within: [...(sets[first] ?? [])].indexOf(place),
    };
  };
  const queue = new Heap([...setsOf.keys()].map(rankOf), byRank);
  while (open.size > 0) {
    const top = queue.take();
    if (!top) break;
    // What was taken meanwhile only makes a place worth less, so that the first that is worth as much as it was is the best.
    const now = rankOf(top.place);
    if (byRank(top, now) !== 0) {
      if (now.worth > 0) queue.add(now);
      continue;
    }
    chosen.add(top.place);
    for (const index of setsOf.get(top.place) ?? []) {
      if (!open.delete(index)) continue;
      for (const place of sets[index] ?? []) counts.set(place, (counts.get(place) ?? 0) - 1);
    }
  }
  return chosen;
}

/** A place, with what it hits for its weight, the first set that it hits, and where it stands there. */
interface PlaceRank {
  readonly place: number;
  readonly worth: number;
  readonly first: number;
  readonly within: number;
}

const byRank = (a: PlaceRank, b: PlaceRank): number =>
  b.worth - a.worth || a.first - b.first || a.within - b.within;
