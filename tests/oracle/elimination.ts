/**
 * Decides exactly whether linear inequalities have a common solution, by Fourier–Motzkin elimination: slow, short, and
 * unlike anything that the product does. Strict and non-strict inequalities are kept apart.
 */
import { type Fraction, fraction, order } from './fraction.ts';
import { type Span, span } from './span.ts';

/** Σ weights · variables ≤ bound, or < where it is strict. */
export interface Inequality {
  readonly weights: readonly bigint[];
  readonly bound: bigint;
  readonly strict: boolean;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The same inequality in smallest whole numbers. */
function reduced({ weights, bound, strict }: Inequality): Inequality {
  const common = weights.reduce(gcd, bound < 0n ? -bound : bound);
  if (common <= 1n) return { weights, bound, strict };
  return { weights: weights.map((weight) => weight / common), bound: bound / common, strict };
}

/** An inequality of fractions, as whole numbers. */
export function inequality(weights: readonly Fraction[], bound: Fraction, strict: boolean): Inequality {
  const common = [...weights, bound].reduce((all, { d }) => (all / gcd(all, d)) * d, 1n);
  const whole = ({ n, d }: Fraction) => n * (common / d);
  return reduced({ weights: weights.map(whole), bound: whole(bound), strict });
}

/** Of inequalities with the same weights the tightest; `null` when one can never hold. */
function tightest(list: readonly Inequality[]): Inequality[] | null {
  const best = new Map<string, { readonly one: Inequality; readonly scale: bigint }>();
  for (const one of list) {
    const scale = one.weights.reduce(gcd, 0n);
    if (scale === 0n) {
      if (one.bound < 0n || (one.bound === 0n && one.strict)) return null;
      continue;
    }
    const key = one.weights.map((weight) => weight / scale).join();
    const known = best.get(key);
    const gap = known ? one.bound * known.scale - known.one.bound * scale : -1n;
    if (gap < 0n || (gap === 0n && one.strict)) best.set(key, { one, scale });
  }
  return [...best.values()].map(({ one }) => one);
}

/** The inequalities that remain of others when one variable may be anything; `null` when they cannot all hold. */
function eliminate(list: readonly Inequality[], variable: number): Inequality[] | null {
  const weightOf = ({ weights }: Inequality) => weights[variable] ?? 0n;
  const upper = list.filter((one) => weightOf(one) > 0n);
  const lower = list.filter((one) => weightOf(one) < 0n);
  const joined = upper.flatMap((up) =>
    lower.map((low) => {
      const [a, b] = [-weightOf(low), weightOf(up)];
      return reduced({
        weights: up.weights.map((weight, index) => weight * a + (low.weights[index] ?? 0n) * b),
        bound: up.bound * a + low.bound * b,
        strict: up.strict || low.strict,
      });
    }),
  );
  return tightest([...list.filter((one) => weightOf(one) === 0n), ...joined]);
}

/** Eliminates all variables but those kept, the cheapest first; `null` when there is no solution. */
function eliminateAll(list: readonly Inequality[], keep: number | null): Inequality[] | null {
  const count = list[0]?.weights.length ?? 0;
  const left = new Set(Array.from({ length: count }, (_, index) => index).filter((index) => index !== keep));
  let rest = tightest(list);
  while (rest && left.size > 0) {
    const all = rest;
    const cost = (variable: number) => {
      const weights = all.map(({ weights: row }) => row[variable] ?? 0n);
      return weights.filter((weight) => weight > 0n).length * weights.filter((weight) => weight < 0n).length;
    };
    const next = [...left].reduce((best, variable) => (cost(variable) < cost(best) ? variable : best));
    left.delete(next);
    rest = eliminate(all, next);
  }
  return rest;
}

/** Whether some numbers satisfy all. */
export const isFeasible = (list: readonly Inequality[]): boolean => eliminateAll(list, null) !== null;

/** The values that one variable can have; `null` when there is no solution. */
export function valuesOf(list: readonly Inequality[], variable: number): Span | null {
  const rest = eliminateAll(list, variable);
  if (!rest) return null;
  let all = span(null, null);
  for (const { weights, bound, strict } of rest) {
    const weight = weights[variable] ?? 0n;
    const end = fraction(bound, weight);
    if (
      weight > 0n &&
      (all.high === null || order(end, all.high) < 0 || (strict && order(end, all.high) === 0))
    ) {
      all = span(all.low, end, all.lowIn, !strict);
    }
    if (
      weight < 0n &&
      (all.low === null || order(end, all.low) > 0 || (strict && order(end, all.low) === 0))
    ) {
      all = span(end, all.high, !strict, all.highIn);
    }
  }
  // What is left bounds one variable alone: it has a value if its ends leave room for one.
  const gap = all.low && all.high ? order(all.low, all.high) : -1;
  return gap < 0 || (gap === 0 && all.lowIn && all.highIn) ? all : null;
}
