/** The values whose periods lie within a longer one, and the chains that they make. */
import { groupBy } from '../ledger/group-by.ts';
import { once } from '../ledger/once.ts';
import type { Period } from '../ledger/period.ts';
import { ZERO } from '../numbers/rational.ts';
import {
  type Chain,
  type ChainPart,
  compareLower,
  compareUpper,
  heaviestChain,
  lightestTiling,
} from './chain.ts';

/**
 * Up to so many parts of one whole are all tested, so that what fits is known as well. Of more, only those that may be
 * too large are.
 */
const MOST_TESTED = 100;

/** The values of one period. */
interface Alike {
  readonly period: Period;
  readonly parts: readonly ChainPart[];
  readonly largestFirst: readonly ChainPart[];
  readonly smallestFirst: readonly ChainPart[];
}

/** The parts of one period. */
export class PartsInside {
  /** The parts in groups, of which each is tested until one fits where `isSorted`. */
  readonly groups: readonly (readonly ChainPart[])[];
  /** Whether each group is all values of one period, the largest first. */
  readonly isSorted: boolean;
  readonly #whole: Period;
  readonly #all: readonly ChainPart[];
  readonly #alike: readonly Alike[];
  readonly #inOrder: (parts: readonly ChainPart[]) => ChainPart[];
  #chains: readonly Chain[] | undefined;

  constructor(whole: Period, alike: readonly Alike[], inOrder: (parts: readonly ChainPart[]) => ChainPart[]) {
    this.#whole = whole;
    this.#alike = alike;
    this.#inOrder = inOrder;
    this.#all = inOrder(alike.flatMap(({ parts }) => parts));
    this.isSorted = this.#all.length > MOST_TESTED;
    this.groups = this.isSorted ? alike.map(({ largestFirst }) => largestFirst) : [this.#all];
  }

  /** The heaviest chain and the lightest tiling of those that are not left out; none where there is none. */
  chainsWithout(leftOut: ReadonlySet<ChainPart>): readonly Chain[] {
    // Most wholes leave nothing out, and what is not left out makes the same chains for all wholes of the period.
    if (leftOut.size > 0) return this.#chainsOf(leftOut);
    this.#chains ??= this.#chainsOf(leftOut);
    return this.#chains;
  }

  #chainsOf(leftOut: ReadonlySet<ChainPart>): Chain[] {
    const rest = this.isSorted
      ? this.#inOrder(this.#alike.flatMap((alike) => [...foremost(alike, leftOut)]))
      : this.#all.filter((part) => !leftOut.has(part));
    return [heaviestChain(this.#whole, rest), lightestTiling(this.#whole, rest)].filter(
      (chain) => chain !== null,
    );
  }
}

/** Tells the parts of a period among some values. What is told of equal periods is worked out once. */
export function partsInside(parts: readonly ChainPart[]): (whole: Period) => PartsInside {
  const alike = [...groupBy(parts, ({ period }) => period.text).values()].flatMap((same): Alike[] => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        period: first.period,
        parts: same,
        largestFirst: same.toSorted((a, b) => compareLower(b.amount, a.amount)),
        smallestFirst: same
          .filter(({ amount }) => amount.upper !== null)
          .sort((a, b) => compareUpper(a.amount, b.amount)),
      },
    ];
  });
  const places = new Map(parts.map((part, place) => [part, place]));
  const inOrder = (some: readonly ChainPart[]) =>
    some.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const known = new Map<string, PartsInside>();
  return (whole) => {
    const within = () => alike.filter(({ period }) => liesInside(period, whole));
    const inside = known.get(whole.text) ?? new PartsInside(whole, within(), inOrder);
    known.set(whole.text, inside);
    return inside;
  };
}

/** A share that is more than what is lost when ends are written as doubles. */
const BELOW_ONE = 0.999_999;

/** Whether the lower end of a part is certainly below the upper end of the whole: it needs no test. */
export const isCertainlySmaller = (part: ChainPart, whole: ChainPart): boolean =>
  smallestAbout(part) < BELOW_ONE * largestAbout(whole);

const smallestAbout: (part: ChainPart) => number = once(({ amount }) => amount.lower?.valueOf() ?? 0);

const largestAbout: (part: ChainPart) => number = once(
  ({ amount }) => amount.upper?.valueOf() ?? Number.POSITIVE_INFINITY,
);

/** The values of a period of which a chain may be made: no other is larger, or smaller. */
function foremost({ largestFirst, smallestFirst }: Alike, leftOut: ReadonlySet<ChainPart>): Set<ChainPart> {
  const chosen = new Set<ChainPart>();
  for (const [sorted, end] of [
    [largestFirst, 'lower'],
    [smallestFirst, 'upper'],
  ] as const) {
    const [top, ...ties] = foremostTies(
      sorted.filter((part) => !leftOut.has(part)),
      end,
    );
    if (!top) continue;
    chosen.add(top);
    // A chain with an open end elsewhere makes no difference between an open and a closed end.
    const other = ties.find(({ amount }) => amount[`${end}Closed`] !== top.amount[`${end}Closed`]);
    if (other) chosen.add(other);
  }
  return chosen;
}

/** The first of sorted values, and those with the same end. */
function foremostTies(sorted: readonly ChainPart[], end: 'lower' | 'upper'): readonly ChainPart[] {
  const first = sorted[0]?.amount[end] ?? ZERO;
  const others = sorted.findIndex(({ amount }) => !(amount[end] ?? ZERO).equals(first));
  return others < 0 ? sorted : sorted.slice(0, others);
}

const liesInside = ({ from, to }: Period, whole: Period): boolean =>
  from >= whole.from && to <= whole.to && (from > whole.from || to < whole.to);
