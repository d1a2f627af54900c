/**
 * Chooses periods that lie within a longer one without overlapping, so that their values add up to the most or the
 * least.
 */
import { groupBy } from '../ledger/group-by.ts';
import type { LevelObservation } from '../ledger/observation.ts';
import type { Period } from '../ledger/period.ts';
import { add, type Interval, point } from '../numbers/interval.ts';
import { ZERO } from '../numbers/rational.ts';

/** A value with its period and its amount, which is not negative. */
export interface ChainPart {
  readonly level: LevelObservation;
  readonly period: Period;
  readonly amount: Interval;
}

export interface Chain {
  readonly parts: readonly ChainPart[];
  /** Whether the parts fill the whole period. */
  readonly tiles: boolean;
}

interface Weighed {
  readonly sum: Interval;
  readonly parts: readonly ChainPart[];
}

const NOTHING: Weighed = { sum: point(ZERO), parts: [] };

/** The chain, with or without gaps, whose lower end is largest; `null` where no part lies within. */
export function heaviestChain(whole: Period, parts: readonly ChainPart[]): Chain | null {
  const best = choose(whole, parts, true, (a, b) => compareLower(a.sum, b.sum));
  if (!best || best.parts.length === 0) return null;
  return { parts: best.parts, tiles: isTiling(whole, best.parts) };
}

/** The chain without gaps whose upper end is smallest; `null` where no parts fill the whole. */
export function lightestTiling(whole: Period, parts: readonly ChainPart[]): Chain | null {
  const bounded = parts.filter(({ amount }) => amount.upper !== null);
  const best = choose(whole, bounded, false, (a, b) => -compareUpper(a.sum, b.sum));
  return best && { parts: best.parts, tiles: true };
}

/** Finds the best chain up to each month in turn, from the best chains up to the start of its last part. */
function choose(
  whole: Period,
  parts: readonly ChainPart[],
  gaps: boolean,
  order: (a: Weighed, b: Weighed) => number,
): Weighed | null {
  const best = new Map<number, Weighed>([[whole.from, NOTHING]]);
  const ending = groupBy(parts, ({ period }) => String(period.to + 1));
  for (let end = whole.from + 1; end <= whole.to + 1; end += 1) {
    const candidates = (ending.get(String(end)) ?? []).flatMap((part) => {
      const before = best.get(part.period.from);
      return before ? [{ sum: add(before.sum, part.amount), parts: [...before.parts, part] }] : [];
    });
    const before = gaps ? best.get(end - 1) : undefined;
    const chosen = [...(before ? [before] : []), ...candidates];
    const [first, ...others] = chosen;
    if (first)
      best.set(
        end,
        others.reduce((a, b) => (order(b, a) > 0 ? b : a), first),
      );
  }
  return best.get(whole.to + 1) ?? null;
}

function isTiling(whole: Period, parts: readonly ChainPart[]): boolean {
  const months = parts.reduce((sum, { period }) => sum + period.to - period.from + 1, 0);
  return months === whole.to - whole.from + 1;
}

/** Orders by lower end; of equal ones an open end is larger. */
export function compareLower(a: Interval, b: Interval): number {
  const order = (a.lower ?? ZERO).compare(b.lower ?? ZERO);
  return order || Number(b.lowerClosed) - Number(a.lowerClosed);
}

/** Orders by upper end; of equal ones a closed end is larger. */
export function compareUpper(a: Interval, b: Interval): number {
  const order = (a.upper ?? ZERO).compare(b.upper ?? ZERO);
  return order || Number(a.upperClosed) - Number(b.upperClosed);
}
