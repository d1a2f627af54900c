/**
 * Finds the figures that make a growth weighted from its parts largest or smallest, for arithmetic that a reader
 * checks.
 *
 * The growth of a whole, Σ current ÷ Σ base − 1, rises or falls steadily in each figure, so that its ends lie at ends
 * of the figures.
 */
import { type Proof, type Rational, rational, readInterval } from '../../../domain/index.ts';

/** One part of the whole at an end: its current value and its base, each as printed or from its growth. */
export interface WeightedPart {
  readonly current: Rational | null;
  readonly base: Rational | null;
  readonly rate: Rational | null;
}

export interface WeightedEnd {
  readonly parts: readonly WeightedPart[];
  readonly growth: Rational;
}

/** The end of the weighted growth on one side; `null` where a figure has no end there. */
export function weightedEnd({ operands }: Proof, side: 'lowest' | 'highest'): WeightedEnd | null {
  const choices = operands.map(({ interval }) => {
    const { lower, upper } = readInterval(interval);
    return lower && upper ? [lower, upper] : null;
  });
  let corners: Rational[][] = [[]];
  for (const ends of choices) {
    if (!ends) return null;
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  const found = corners.map((corner) => endAt(operands, corner)).filter((end) => end !== null);
  const better = (a: WeightedEnd, b: WeightedEnd) =>
    side === 'lowest' ? a.growth.compare(b.growth) < 0 : a.growth.compare(b.growth) > 0;
  const [first, ...others] = found;
  return first ? others.reduce((best, next) => (better(next, best) ? next : best), first) : null;
}

function endAt(operands: Proof['operands'], corner: readonly Rational[]): WeightedEnd | null {
  const parts: WeightedPart[] = [];
  // Two figures fix each part; those of exports come before those of imports.
  for (let index = 0; index < operands.length; index += 2) {
    const of = (role: Proof['operands'][number]['role']) => {
      const at = operands.slice(index, index + 2).findIndex((operand) => operand.role === role);
      return at === -1 ? null : (corner[index + at] ?? null);
    };
    parts.push({ current: of('part'), base: of('part-base'), rate: of('part-growth') });
  }
  let [current, base] = [rational(0), rational(0)];
  for (const part of parts) {
    const factor = part.rate?.add(1);
    const now = part.current ?? (part.base && factor && part.base.mul(factor));
    const before =
      part.base ?? (part.current && factor && !factor.equals(0) ? part.current.div(factor) : null);
    if (!now || !before) return null;
    current = current.add(now);
    base = base.add(before);
  }
  return base.equals(0) ? null : { parts, growth: current.div(base).sub(1) };
}
