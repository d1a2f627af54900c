/** Figures as corrections count them: claims that print the same are one figure, and are given up together. */
import { groupBy } from '../ledger/group-by.ts';
import type { Held, Ledger } from '../ledger/ledger.ts';
import { once } from '../ledger/once.ts';
import { byDate, contentOf } from '../ledger/printings.ts';
import { figureWeights } from '../system/weights.ts';
import type { Conflict } from './conflicts.ts';

export interface Figures {
  placesOf(claims: readonly string[]): Set<number>;
  /** The claims that print a figure, by its index, the earliest first. */
  claimsAt(place: number): readonly Held[];
  /** The index of the figure that a claim prints; `undefined` where it is none of `claimsAt`. */
  placeOf(claim: Held): number | undefined;
  weightOf(place: number): number;
  /** How many claims are given up for a total weight. */
  claimsOf(weight: number): number;
}

/**
 * The figures of conflicts, in their order. In a conflict within one source, a figure is its claims and those of other
 * sources that say exactly that; between sources, all claims that print it.
 *
 * @param alike ids of further claims that print figures of the conflicts
 */
export function figuresOf(conflicts: readonly Conflict[], alike: readonly string[], ledger: Ledger): Figures {
  const contentAt = (id: string) => {
    const claim = ledger.find(id);
    return claim ? contentOf(claim) : id;
  };
  const places = new Map<string, number>();
  const between = new Set<string>();
  for (const conflict of conflicts) {
    for (const content of conflict.claims.map(contentAt)) {
      if (!places.has(content)) places.set(content, places.size);
      if (conflict.between) between.add(content);
    }
  }
  const named = new Set([...alike, ...conflicts.flatMap(({ claims }) => claims)]);
  const printed = byContent(ledger);
  const figures = [...places.keys()].map((content) =>
    (printed.get(content) ?? [])
      .filter((claim) => named.has(claim.id) || (between.has(content) && isHeld(claim, ledger)))
      .sort((a, b) => byDate(ledger.sourceOf(a), ledger.sourceOf(b))),
  );
  const placeOf = new Map(figures.flatMap((claims, place) => claims.map((claim) => [claim, place] as const)));
  return {
    ...figureWeights(figures, ledger),
    placeOf: (claim) => placeOf.get(claim),
    placesOf: (claims) => new Set(claims.flatMap((id) => places.get(contentAt(id)) ?? [])),
    claimsAt: (place) => figures[place] ?? [],
  };
}

/** The claims of a ledger by what they say, in its order. */
const byContent: (ledger: Ledger) => ReadonlyMap<string, readonly Held[]> = once(({ everything }) =>
  groupBy(everything, contentOf),
);

/** Whether rules compare a claim with those of other sources. */
const isHeld = (claim: Held, ledger: Ledger): boolean =>
  claim.status === 'A' && ledger.sourceOf(claim).source.kind !== 'statistics';
