/** Which figures of one source cannot all be true: by trying every set of those that tell of the same two periods. */
import type { Figure } from './figure.ts';
import type { Months } from './months.ts';
import { canAllHold, type Statement } from './system.ts';

export type Told = Figure & Statement;

/** Whether the figure tells of stated periods, and of what a sum or a quotient of two values can say. */
export const isTold = (figure: Figure): figure is Told =>
  figure.period !== null &&
  (figure.measure === 'level' || figure.base !== null) &&
  !(figure.measure === 'rate' && figure.flow === 'B');

/** More figures than these are not tried: their sets are too many. */
const MOST = 12;

export interface Contradictions {
  /** Sets of figures that cannot all be true, while any fewer of them can. */
  readonly sets: readonly (readonly Told[])[];
  /** Stories with more figures than can be tried. */
  readonly untried: number;
}

/**
 * The contradictions within each source, among observed figures of one reporter.
 *
 * Two figures of the same thing are left out: whether they are a contradiction or a matter of rounding depends on more
 * than their values.
 */
export function ownContradictions(figures: readonly Figure[]): Contradictions {
  const found = new Map<string, readonly Told[]>();
  let untried = 0;
  const told = figures.filter(isTold).filter(({ status }) => status === 'A');
  for (const group of groupsBy(told, ({ source, reporter, counted }) => `${source} ${reporter} ${counted}`)) {
    for (const story of storiesOf(group)) {
      if (canAllHold(story)) continue;
      if (story.length > MOST) {
        untried += 1;
        continue;
      }
      for (const set of smallestSets(story)) {
        if (!isOneThingTwice(set)) found.set(idsOf(set), set);
      }
    }
  }
  return { sets: [...found.values()], untried };
}

export function groupsBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

const idsOf = (set: readonly Told[]): string =>
  set
    .map(({ id }) => id)
    .sort()
    .join(' ');

const isSame = (a: Months | null, b: Months | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** The figures that tell of the two periods of a growth, or of one period alone. */
function storiesOf(group: readonly Told[]): Told[][] {
  const pairs = new Map(
    group.map(({ period, base }) => [
      `${period.from} ${period.to} ${base?.from} ${base?.to}`,
      { period, base },
    ]),
  );
  return [...pairs.values()].map(({ period, base }) =>
    group.filter((one) =>
      one.measure === 'level'
        ? isSame(one.period, period) || isSame(one.period, base)
        : isSame(one.period, period) && isSame(one.base, base),
    ),
  );
}

function smallestSets(story: readonly Told[]): Told[][] {
  const found: Told[][] = [];
  const sets = Array.from({ length: 2 ** story.length }, (_, bits) =>
    story.filter((__, index) => (bits >> index) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  for (const set of sets) {
    if (found.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
    if (!canAllHold(set)) found.push(set);
  }
  return found;
}

const isOneThingTwice = ([one, other, ...more]: readonly Told[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  more.length === 0 &&
  one.measure === other.measure &&
  one.flow === other.flow &&
  isSame(one.period, other.period) &&
  isSame(one.base, other.base);
