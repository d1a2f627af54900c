/**
 * An oracle for systems of claims, by brute force: every subset is tried, and a subset can be true if eliminating one
 * amount after the other (Fourier and Motzkin) leaves no falsehood. It shares no code with the product: it reads the
 * claims' texts itself and counts time in half-years.
 */
import type { Growth, Level } from '../../../src/domain/ledger/claim.ts';
import { minus, NIL, order, over, parseSpan, plus, type Q, q, type Span, times, UNIT } from '../oracle.ts';

/** The periods that generated claims use, as half-years. */
export const HALVES: Readonly<Record<string, readonly number[]>> = {
  '2023-S1': [0],
  '2023-S2': [1],
  '2023': [0, 1],
  '2024-S1': [2],
  '2024-S2': [3],
  '2024': [2, 3],
  '2023/2024': [0, 1, 2, 3],
};
const COUNT = 4;

type Stated = Level | Growth;

/** Coefficients of exports and imports in each half-year, then of one more number; their sum is at most `bound`. */
interface Inequality {
  readonly factors: readonly Q[];
  readonly bound: Q;
  readonly strict: boolean;
  /** Which of the first inequalities it is made of, as bits. */
  readonly made: bigint;
}

const EXTRA = 2 * COUNT;

function amount(flow: string, period: string): Q[] {
  const row = Array.from({ length: EXTRA + 1 }, () => NIL);
  for (const half of HALVES[period] ?? []) {
    if (flow !== 'M') row[half] = UNIT;
    if (flow !== 'X') row[COUNT + half] = flow === 'B' ? q(-1) : UNIT;
  }
  return row;
}

type Row = Omit<Inequality, 'made'>;
const scaled = (row: readonly Q[], by: Q): Q[] => row.map((value) => times(value, by));
const difference = (a: readonly Q[], b: readonly Q[]): Q[] => a.map((value, i) => minus(value, b[i] ?? NIL));

function within(row: readonly Q[], { lo, hi, lc, hc }: Span): Row[] {
  return [
    ...(lo ? [{ factors: scaled(row, q(-1)), bound: times(lo, q(-1)), strict: !lc }] : []),
    ...(hi ? [{ factors: row, bound: hi, strict: !hc }] : []),
  ];
}

function rowsOf(claim: Stated): Row[] {
  const stated = parseSpan(claim.readings.verdict);
  const current = amount(claim.flow, claim.period);
  if (claim.kind === 'level') return within(current, stated);
  const base = amount(claim.flow, claim.base);
  if (claim.unit === 'USD') return within(difference(current, base), stated);
  const { lo, hi, lc, hc } = stated;
  const over = (end: Q) => difference(current, scaled(base, plus(UNIT, end)));
  return [
    ...(lo ? [{ factors: scaled(over(lo), q(-1)), bound: NIL, strict: !lc }] : []),
    ...(hi ? [{ factors: over(hi), bound: NIL, strict: !hc }] : []),
    { factors: scaled(base, q(-1)), bound: NIL, strict: true },
  ];
}

const SIGNS: Row[] = Array.from({ length: EXTRA }, (_, column) => ({
  factors: Array.from({ length: EXTRA + 1 }, (_, other) => (other === column ? q(-1) : NIL)),
  bound: NIL,
  strict: false,
}));

const bits = (mask: bigint): number => [...mask.toString(2)].filter((bit) => bit === '1').length;

/** Inequalities without one amount after the other; made of more than one plus their number, they follow from others. */
function eliminate(rows: readonly Row[]): Inequality[] {
  let left: Inequality[] = rows.map((row, index) => ({ ...row, made: 1n << BigInt(index) }));
  for (let column = 0; column < EXTRA; column += 1) {
    const sign = ({ factors }: Inequality) => order(factors[column] ?? NIL, NIL);
    const next = left.filter((row) => sign(row) === 0);
    for (const above of left.filter((row) => sign(row) > 0)) {
      for (const below of left.filter((row) => sign(row) < 0)) {
        const made = above.made | below.made;
        if (bits(made) > column + 2) continue;
        const [a, b] = [over(UNIT, above.factors[column] ?? NIL), over(q(-1), below.factors[column] ?? NIL)];
        next.push({
          factors: reducedAll(
            above.factors.map((x, i) => plus(times(x, a), times(below.factors[i] ?? NIL, b))),
          ),
          bound: reduced(plus(times(above.bound, a), times(below.bound, b))),
          strict: above.strict || below.strict,
          made,
        });
      }
    }
    left = next;
  }
  return left;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduced = ([n, d]: Q): Q => {
  const by = gcd(n, d);
  return by === 0n ? [n, d] : [n / by, d / by];
};
const reducedAll = (row: readonly Q[]): Q[] => row.map(reduced);

/** Whether claims can all be true. */
export const canBeTrue = (claims: readonly Stated[]): boolean =>
  eliminate([...claims.flatMap(rowsOf), ...SIGNS]).every(({ bound, strict }) => {
    const sign = order(bound, NIL);
    return sign > 0 || (sign === 0 && !strict);
  });

/** The values that claims, which can all be true, leave to a cell. */
export function leftTo(claims: readonly Stated[], flow: string, period: string): Span {
  const row = amount(flow, period);
  const [is, isNot] = [q(1), q(-1)].map((sign): Row => {
    const factors = scaled(row, sign);
    factors[EXTRA] = times(sign, q(-1));
    return { factors, bound: NIL, strict: false };
  });
  const found: { lo: Q | null; hi: Q | null; lc: boolean; hc: boolean } = {
    lo: null,
    hi: null,
    lc: false,
    hc: false,
  };
  const rows = [...claims.flatMap(rowsOf), ...SIGNS, ...(is && isNot ? [is, isNot] : [])];
  for (const { factors, bound, strict } of eliminate(rows)) {
    const factor = factors[EXTRA] ?? NIL;
    const sign = order(factor, NIL);
    if (sign === 0) continue;
    const end = over(bound, factor);
    const [known, closed] = sign > 0 ? [found.hi, found.hc] : [found.lo, found.lc];
    const tighter = known ? order(end, known) * sign : -1;
    if (tighter > 0) continue;
    const isClosed = tighter === 0 ? closed && !strict : !strict;
    if (sign > 0) Object.assign(found, { hi: end, hc: isClosed });
    else Object.assign(found, { lo: end, lc: isClosed });
  }
  return found;
}

/** All subsets, by the bits of a number, with whether each can be true. */
function verdicts(claims: readonly Stated[]): boolean[] {
  return Array.from({ length: 1 << claims.length }, (_, mask) => canBeTrue(chosen(claims, mask)));
}

const chosen = (claims: readonly Stated[], mask: number) => claims.filter((_, i) => (mask & (1 << i)) !== 0);
const contentOf = (claim: Stated) =>
  [claim.flow, claim.period, claim.kind === 'growth' && claim.base, claim.unit, claim.readings.verdict].join(
    ' ',
  );
const names = (claims: readonly Stated[]) => claims.map(({ id }) => id).sort();

/** What subsets of claims show. */
export interface BruteForce {
  /** Sets that can't be true, of which each smaller one can. */
  readonly contradictory: readonly (readonly string[])[];
  /** The sets to give up: fewest figures, and of these the most that are not final. */
  readonly corrections: readonly (readonly string[])[];
}

export function tryAll(claims: readonly Stated[]): BruteForce {
  const can = verdicts(claims);
  const masks = can.map((_, mask) => mask);
  const contradictory = masks.filter(
    (mask) => !can[mask] && claims.every((_, i) => (mask & (1 << i)) === 0 || can[mask & ~(1 << i)]),
  );
  const full = can.length - 1;
  // What one source says twice it says once; final is what is final once.
  const isFinal = (content: string) =>
    claims.some((claim) => contentOf(claim) === content && claim.status === 'A');
  const cost = (mask: number) => {
    const given = [...new Set(chosen(claims, full & ~mask).map(contentOf))];
    return given.reduce((sum, content) => sum + (isFinal(content) ? 100 : 99), 0);
  };
  const least = Math.min(...masks.filter((mask) => can[mask]).map(cost));
  return {
    contradictory: contradictory.map((mask) => names(chosen(claims, mask))),
    corrections: masks
      .filter((mask) => can[mask] && cost(mask) === least)
      .map((mask) => names(chosen(claims, full & ~mask))),
  };
}
